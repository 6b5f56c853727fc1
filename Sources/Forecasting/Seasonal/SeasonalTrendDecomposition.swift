/// Season, trend and remainder of a series with one season, by loess.
///
/// Each position of the season is smoothed over the years, what is left of slow movement in the
/// result is taken out, and the deseasonalised series is smoothed to a trend; five rounds.
///
/// Reference: R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning, "STL: A seasonal-trend
/// decomposition procedure based on loess" (1990), Journal of Official Statistics 6, 3–73.
struct SeasonalTrendDecomposition {
  private(set) var season: [Double]
  private(set) var trend: [Double]

  private static let rounds = 5

  /// Decomposes.
  ///
  /// - Parameters:
  ///   - values: at least two seasons.
  ///   - seasonLength: at least 2.
  ///   - window: seasons that each season is smoothed over, odd; constant fits.
  /// - Complexity: O(values · (window + 1.5 seasons)) for each round.
  init(_ values: [Double], seasonLength m: Int, window: Int) {
    let n = values.count
    precondition(m >= 2 && n >= 2 * m, "\(n) observations for two seasons of \(m)")
    let width = Int((1.5 * Double(m) / (1 - 1.5 / Double(window))).rounded(.up))
    let trending = Loess(window: max(3, width | 1), isLinear: true, count: n)
    let low = Loess(window: max(3, m | 1), isLinear: true, count: n)
    // The first positions of the season may be there once more than the last.
    let longer = Loess(window: window, isLinear: false, count: (n + m - 1) / m)
    let shorter = Loess(window: window, isLinear: false, count: n / m)
    var trend = [Double](repeating: 0, count: n)
    var season = trend
    // Smoothed positions, one season further at either end.
    var cycle = [Double](repeating: 0, count: n + 2 * m)
    for _ in 0..<Self.rounds {
      for position in 0..<m {
        let own = stride(from: position, to: n, by: m).map { values[$0] - trend[$0] }
        let loess = own.count == longer.count ? longer : shorter
        for (k, value) in loess.smooth(own).enumerated() { cycle[m + position + k * m] = value }
        let (before, after) = loess.beyond(own)
        cycle[position] = before
        cycle[m + position + own.count * m] = after
      }
      let slow = low.smooth(movingMean(movingMean(movingMean(cycle, m), m), 3))
      for t in 0..<n { season[t] = cycle[m + t] - slow[t] }
      trend = trending.smooth(zip(values, season).map { $0 - $1 })
    }
    self.season = season
    self.trend = trend
  }
}

/// Means of `length` neighbours; `length` − 1 values fewer.
func movingMean(_ values: [Double], _ length: Int) -> [Double] {
  var sum = values.prefix(length).reduce(0, +)
  var result = [sum / Double(length)]
  for t in length..<max(length, values.count) {
    sum += values[t] - values[t - length]
    result.append(sum / Double(length))
  }
  return result
}

/// Several seasons, taken out one after the other.
///
/// Reference: K. Bandara, R. J. Hyndman, C. Bergmeir, "MSTL: A seasonal-trend decomposition algorithm
/// for time series with multiple seasonal patterns" (2021), arXiv:2107.13462.
package struct MultipleSeasonalDecomposition: Sendable, Equatable {
  /// Lengths of the seasons taken out, ascending; none where the series is too short for any.
  package let seasonLengths: [Int]
  /// `seasons[i][t]` is what season i adds to observation t.
  package let seasons: [[Double]]
  /// The smooth rest.
  package let trend: [Double]
  /// What neither explains; all parts sum to the series.
  package let remainder: [Double]

  /// Decomposes; seasons of which the series does not hold more than two are left out.
  ///
  /// Seasonal windows are 11, 15, 19, …, from the shortest season on; two rounds where there are
  /// several seasons.
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
