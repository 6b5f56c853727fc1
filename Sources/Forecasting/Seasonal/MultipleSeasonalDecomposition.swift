/// Several seasons of one series and its trend, by repeated STL (MSTL).
///
/// Reference: K. Bandara, R. J. Hyndman, C. Bergmeir, "MSTL: A seasonal-trend decomposition
/// algorithm for time series with multiple seasonal patterns" (2021), arXiv:2107.13462.
package struct MultipleSeasonalDecomposition: Sendable, Equatable {
  /// Lengths of the seasons found, ascending; empty where the series is too short for any.
  package let seasonLengths: [Int]
  /// `seasons[i][t]` is the contribution of season i to observation t.
  package let seasons: [[Double]]
  /// The trend.
  package let trend: [Double]
  /// The rest; all parts sum to the series.
  package let remainder: [Double]

  /// Decomposes a series; seasons of which it does not hold more than two cycles are left out.
  ///
  /// Seasonal windows are 11, 15, 19, … from the shortest season on; several seasons take two
  /// rounds.
  ///
  /// - Precondition: finite values.
  package init(_ values: [Double], seasonLengths: [Int]) {
    let n = values.count
    let lengths = Set(seasonLengths).sorted().filter { $0 > 1 && n > 2 * $0 }
    var seasons = [[Double]](repeating: [Double](repeating: 0, count: n), count: lengths.count)
    var rest = values
    var trend = values
    for _ in 0..<(lengths.count > 1 ? 2 : 1) {
      for (i, length) in lengths.enumerated() {
        for t in 0..<n { rest[t] += seasons[i][t] }
        let parts = SeasonalTrendDecomposition(
          rest, seasonLength: length, window: 7 + 4 * (i + 1))
        seasons[i] = parts.season
        trend = parts.trend
        for t in 0..<n { rest[t] -= seasons[i][t] }
      }
    }
    self.seasonLengths = lengths
    self.seasons = seasons
    self.trend = trend
    remainder = zip(rest, trend).map { $0 - $1 }
  }
}
