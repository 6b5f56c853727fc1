/// The horizon's demand as a distribution for each SKU and region.
///
/// Marginals are negative binomial: mean `m`, variance `m + m² / size`. Totals of a SKU over all
/// regions have their own mean and size, since regions share a shock.
package struct DemandForecast: Sendable {
  /// The forecast of one SKU.
  package struct Product: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Which model made it, in words a person understands.
    package var model: String
    /// Expected units over all regions.
    package var totalMean: Double
    /// Size (inverse overdispersion) of the total's negative binomial; larger is narrower.
    package var totalSize: Double
    /// Share of each region, non-negative, summing to 1, in the case's order.
    package var shares: [Double]
    /// Concentration of the Dirichlet over shares, in pseudo-units; larger is surer.
    package var shareConcentration: Double

    /// A forecast as given.
    package init(
      sku: String, model: String, totalMean: Double, totalSize: Double, shares: [Double],
      shareConcentration: Double
    ) {
      self.sku = sku
      self.model = model
      self.totalMean = totalMean
      self.totalSize = totalSize
      self.shares = shares
      self.shareConcentration = shareConcentration
    }
  }

  /// One forecast for each SKU, in the case's order.
  package var products: [Product]

  /// A forecast as given.
  package init(products: [Product]) { self.products = products }
}
