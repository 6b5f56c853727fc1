import Statistics

/// The spread of a history of up to twelve observations, too short for a model to tell its own.
///
/// The unit is the root mean square of the steps between neighbours. Errors of a forecast several
/// steps ahead are as large as those of the next one in white noise, and grow with the square root
/// of the steps in a random walk; von Neumann's ratio of squared steps to squared deviations places
/// a history between the two.
///
/// Reference: J. von Neumann, "Distribution of the ratio of the mean square successive difference to
/// the variance" (1941), doi:10.1214/aoms/1177731677.
struct ShortHistory: Sendable {
  /// Longest history that counts as short.
  static let longest = 12
  /// Shortest history whose steps tell its own scale; below, intervals are wide guesses.
  static let shortestOwn = 4
  /// Root mean square step over mean magnitude where no other series tells it.
  private static let customarySpread = 0.3
  /// Steps for which the spread of the other series counts in histories below `shortestOwn`.
  private static let borrowedSteps = 2.0

  /// Standard deviation of the next step, in the unit of the series.
  let scale: Double
  /// Growth of the squared error with each step, from 0 (white noise) to 1 (random walk).
  let persistence: Double

  /// Measures a history.
  ///
  /// - Parameters:
  ///   - values: one observation or more.
  ///   - spread: root mean square step over mean magnitude, as other series have it.
  init(_ values: [Double], spread: Double?) {
    let n = values.count
    let size = values.reduce(0) { $0 + $1.magnitude } / Double(n)
    let squares = zip(values.dropFirst(), values).reduce(0) {
      $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
    }
    if n < Self.shortestOwn {
      let borrowed = max(0.05, spread ?? Self.customarySpread) * size
      scale =
        ((squares + Self.borrowedSteps * borrowed * borrowed)
        / (Double(n - 1) + Self.borrowedSteps)).squareRoot()
      persistence = 1
    } else {
      // A short history without movement has not shown that there is none.
      scale = max((squares / Double(n - 1)).squareRoot(), 0.01 * size)
      let mean = values.reduce(0, +) / Double(n)
      let deviations = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let ratio = deviations > 0 ? squares / deviations : 2
      // The ratio is 2 in white noise and about 6 / (n + 1) in a random walk.
      persistence = min(max((2 - ratio) / (2 - 6 / Double(n + 1)), 0), 1)
    }
  }

  /// Returns the scale of each step.
  func standardErrors(horizon: Int) -> [Double] {
    (0..<max(0, horizon)).map { scale * (1 + persistence * Double($0)).squareRoot() }
  }

  /// Returns the median spread of the histories that tell one; `nil` of fewer than five.
  ///
  /// - Complexity: O(observations).
  static func spread(of series: [TimeSeries]) -> Double? {
    let spreads = series.compactMap { one -> Double? in
      guard one.count >= shortestOwn else { return nil }
      let size = one.values.reduce(0) { $0 + $1.magnitude } / Double(one.count)
      return size > 0 ? ShortHistory(one.values, spread: nil).scale / size : nil
    }.sorted()
    return spreads.count >= 5 ? spreads[spreads.count / 2] : nil
  }
}

extension ConformalScores {
  /// Simulated histories of each length, half of them white noise and half random walks.
  private static let simulations = 240

  /// Creates the scores of the default on simulated histories of one length: their tails are those
  /// of a scale that was measured on so few steps, at every step ahead.
  ///
  /// Both signs of every error count, since neither kind has a direction. Below the shortest
  /// history that tells its own scale the scores are normal and half as wide again.
  ///
  /// - Parameters:
  ///   - length: number of observations, from 1 to `ShortHistory.longest`.
  ///   - rule: the combination's rule.
  /// - Complexity: a fit of the default to each simulated history.
  init(length: Int, horizon: Int, rule: CombinationRule) {
    guard length >= ShortHistory.shortestOwn, horizon > 0 else {
      self.init(horizon: horizon, width: 1.5)
      return
    }
    // The seed belongs to the length, so that a series has the same interval in any batch.
    var source = RandomSource(seed: UInt64(length))
    let paths = (0..<Self.simulations).map { number -> [Double] in
      var walk = 0.0
      return (0..<(length + horizon)).map { _ in
        let noise = source.normal()
        walk = number % 2 == 0 ? noise : walk + noise
        return 100 + 5 * walk
      }
    }
    let histories = paths.map {
      TimeSeries(checked: Array($0.prefix(length)), id: "", seasonLength: 1)
    }
    self.init(horizon: horizon, width: 0)
    for (path, fit) in zip(paths, AutoModel().fit(all: histories, threads: 1)) {
      guard let fit = try? fit.get() else { continue }
      let mean = fit.combined(
        fit.memberMeans(horizon: horizon), by: rule, horizon: horizon)
      let scale = ShortHistory(Array(path.prefix(length)), spread: nil)
        .standardErrors(horizon: horizon)
      add(actual: path[length...], mean: mean, scale: scale)
      add(actual: zip(path[length...], mean).map { 2 * $1 - $0 }, mean: mean, scale: scale)
    }
    close()
  }
}
