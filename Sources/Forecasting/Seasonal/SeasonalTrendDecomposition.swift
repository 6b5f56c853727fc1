/// Season and trend of a series by loess (STL).
///
/// Each position of the season is smoothed over the cycles, slow movement that remains in the
/// result is removed from it, and the seasonally adjusted series is smoothed to a trend; five
/// rounds without robustness weights.
///
/// Reference: R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning, "STL: A seasonal-trend
/// decomposition procedure based on loess" (1990), Journal of Official Statistics 6, 3–73.
struct SeasonalTrendDecomposition {
  /// The season at each observation.
  private(set) var season: [Double]
  /// The trend at each observation.
  private(set) var trend: [Double]

  private static let rounds = 5

  /// Decomposes a series.
  ///
  /// - Parameters:
  ///   - values: at least two seasons.
  ///   - seasonLength: at least 2.
  ///   - window: cycles that each position of the season is smoothed over, odd.
  /// - Complexity: O(values · (window + 1.5 seasons)) for each round.
  init(_ values: [Double], seasonLength m: Int, window: Int) {
    let n = values.count
    precondition(m >= 2 && n >= 2 * m, "\(n) observations for two seasons of \(m)")
    let width = Int((1.5 * Double(m) / (1 - 1.5 / Double(window))).rounded(.up))
    let trending = Loess(window: max(3, width | 1), isLinear: true, count: n)
    let low = Loess(window: max(3, m | 1), isLinear: true, count: n)
    // The first positions of the season may occur once more than the last.
    let longer = Loess(window: window, isLinear: false, count: (n + m - 1) / m)
    let shorter = Loess(window: window, isLinear: false, count: n / m)
    var trend = [Double](repeating: 0, count: n)
    var season = trend
    // Smoothed positions, with one more season at either end.
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

/// Returns the means of `length` neighbours by a running sum; `length` − 1 values fewer.
func movingMean(_ values: [Double], _ length: Int) -> [Double] {
  var sum = values.prefix(length).reduce(0, +)
  var result = [sum / Double(length)]
  for t in length..<max(length, values.count) {
    sum += values[t] - values[t - length]
    result.append(sum / Double(length))
  }
  return result
}
