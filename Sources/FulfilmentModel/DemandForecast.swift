/// The marginal forecast of the horizon's demand: a distribution for each SKU and region.
///
/// Marginals are negative binomial: mean `m`, variance `m + m² / size` (a Gamma–Poisson mixture).
/// Totals of a SKU over all regions have their own mean and size, since regions share a shock.
package struct DemandForecast: Sendable {
  /// The forecast of one SKU.
  package struct Product: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// The model behind it, in words for reports.
    package var model: String
    /// Expected units over all regions and the whole horizon, at least 0.
    package var totalMean: Double
    /// Size of the total's negative binomial, above 0: the inverse of its overdispersion; larger is
    /// narrower.
    package var totalSize: Double
    /// Share of each region, non-negative, summing to 1, in the case's order.
    package var shares: [Double]
    /// Concentration of the Dirichlet over shares, in pseudo-units, above 0; larger is surer.
    package var shareConcentration: Double

    /// Creates a forecast without checking it.
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

  /// Creates a forecast without checking it.
  package init(products: [Product]) { self.products = products }
}

/// A demand forecast made elsewhere that a case is planned for in place of the package's own
/// (`plan --forecast`): predictive means and quantiles by SKU and region.
public struct ExternalForecast: Sendable, Equatable {
  /// One entry of the forecast: a SKU, one region or the total of all, one day or the whole
  /// horizon.
  package struct Entry: Sendable, Equatable {
    /// Position of the SKU in the case.
    package var sku: Int
    /// Position of the region; `nil` for the total of all regions.
    package var region: Int?
    /// Expected units, at least 0.
    package var mean: Double
    /// A quantile of the units for each of the forecast's levels; `nil` where the table has none.
    package var quantiles: [Double?]

    /// Creates an entry.
    package init(sku: Int, region: Int?, mean: Double, quantiles: [Double?]) {
      self.sku = sku
      self.region = region
      self.mean = mean
      self.quantiles = quantiles
    }
  }

  /// Levels of the quantiles, ascending, inside (0, 1).
  package var levels: [Double]
  /// Entries by SKU, region and day; several entries of one SKU and region are different days.
  package var entries: [Entry]

  /// Creates a forecast.
  package init(levels: [Double], entries: [Entry]) {
    self.levels = levels
    self.entries = entries
  }
}
