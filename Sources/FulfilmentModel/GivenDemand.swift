/// Somebody else's forecast of a case's demand, as it was handed over.
package struct GivenDemand: Sendable, Equatable {
  /// What is said of one SKU, in one region or in all, on one day or over the whole horizon.
  package struct Row: Sendable, Equatable {
    /// Position of the SKU in the case.
    package var sku: Int
    /// Position of the region; `nil` for the total of all regions.
    package var region: Int?
    /// Expected units, at least 0.
    package var mean: Double
    /// For each level, a quantile of the units; `nil` where none is given.
    package var quantiles: [Double?]

    /// A row as given.
    package init(sku: Int, region: Int?, mean: Double, quantiles: [Double?]) {
      self.sku = sku
      self.region = region
      self.mean = mean
      self.quantiles = quantiles
    }
  }

  /// Levels of the quantiles, ascending, inside (0, 1).
  package var levels: [Double]
  /// Rows by SKU, region and day; several rows of one SKU and region are different days.
  package var rows: [Row]

  /// A forecast as given.
  package init(levels: [Double], rows: [Row]) {
    self.levels = levels
    self.rows = rows
  }
}
