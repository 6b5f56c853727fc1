/// Somebody else's forecast of a case's demand, as it was handed over.
public struct GivenDemand: Sendable, Equatable {
  /// What is said of one SKU, in one region or in all, on one day or over the whole horizon.
  public struct Row: Sendable, Equatable {
    /// Position of the SKU in the case.
    public var sku: Int
    /// Position of the region; `nil` for the total of all regions.
    public var region: Int?
    /// Expected units, at least 0.
    public var mean: Double
    /// For each level, a quantile of the units; `nil` where none is given.
    public var quantiles: [Double?]

    /// A row as given.
    public init(sku: Int, region: Int?, mean: Double, quantiles: [Double?]) {
      self.sku = sku
      self.region = region
      self.mean = mean
      self.quantiles = quantiles
    }
  }

  /// Levels of the quantiles, ascending, inside (0, 1).
  public var levels: [Double]
  /// Rows by SKU, region and day; several rows of one SKU and region are different days.
  public var rows: [Row]

  /// A forecast as given.
  public init(levels: [Double], rows: [Row]) {
    self.levels = levels
    self.rows = rows
  }
}
