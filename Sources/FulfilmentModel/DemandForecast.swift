/// The horizon's demand as a distribution for each SKU and region.
///
/// Marginals are negative binomial: mean `m`, variance `m + m² / size`. Totals of a SKU over all
/// regions have their own mean and size, since regions share a shock.
public struct DemandForecast: Sendable {
  /// The forecast of one SKU.
  public struct Product: Sendable, Equatable {
    /// Identifier of the SKU.
    public var sku: String
    /// Which model made it, in words a person understands.
    public var model: String
    /// Expected units over all regions.
    public var totalMean: Double
    /// Size (inverse overdispersion) of the total's negative binomial; larger is narrower.
    public var totalSize: Double
    /// Share of each region, non-negative, summing to 1, in the case's order.
    public var shares: [Double]
    /// Concentration of the Dirichlet over shares, in pseudo-units; larger is surer.
    public var shareConcentration: Double

    /// A forecast as given.
    public init(
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
  public var products: [Product]

  /// A forecast as given.
  public init(products: [Product]) { self.products = products }
}
