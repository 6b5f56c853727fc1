/// A demand forecast made elsewhere that a case is planned for in place of the package's own
/// (`plan --forecast`): predictive means and quantiles by SKU and region.
package struct ExternalForecast: Sendable, Equatable {
  /// One entry of the forecast: a SKU, one region or the total of all, one day or the whole horizon.
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
