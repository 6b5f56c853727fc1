import RealModule
import Statistics

/// The spread of a history of up to twelve observations, too short for a model to tell its own.
///
/// A history is weighed as white noise around a mean and as a random walk: with flat priors of mean
/// and scale the odds of the walk are √n (D / S)^((n − 1) / 2), where D and S are the sums of squared
/// deviations and of squared steps. The scale of a step ahead is the geometric mean of both, so that
/// small odds of a walk widen little.
///
/// Reference: H. Jeffreys, "Theory of Probability" (1939), chapter 5; the ratio S / D is that of
/// J. von Neumann, "Distribution of the ratio of the mean square successive difference to the
/// variance" (1941), doi:10.1214/aoms/1177731677.
struct ShortHistory: Sendable {
  /// Longest history that counts as short.
  static let longest = 12
  /// Shortest history whose steps tell its own scale; below, intervals are wide guesses.
  static let shortestOwn = 4
  /// Root mean square step over mean magnitude where no other series tells it.
  private static let customarySpread = 0.6
  /// Steps for which the spread of the other series counts in histories below `shortestOwn`.
  private static let borrowedSteps = 2.0

  /// Standard deviation of the next value around the mean, in the unit of the series, if the history
  /// is white noise.
  private let noise: Double
  /// Standard deviation of a step if it is a random walk.
  private let walk: Double
  /// Probability of the walk.
  private let walkShare: Double

  /// Measures a history.
  ///
  /// - Parameters:
  ///   - values: one observation or more.
  ///   - spread: root mean square step over mean magnitude, as other series have it.
  init(_ values: [Double], spread: Double?) {
    let n = Double(values.count)
    let size = values.reduce(0) { $0 + $1.magnitude } / n
    let steps = ShortHistory.squaredSteps(values)
    guard values.count >= Self.shortestOwn else {
      let borrowed = max(0.05, spread ?? Self.customarySpread) * size
      walk =
        ((steps + Self.borrowedSteps * borrowed * borrowed) / (n - 1 + Self.borrowedSteps))
        .squareRoot()
      noise = walk
      walkShare = 1
      return
    }
    let mean = values.reduce(0, +) / n
    let deviations = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    // A short history without movement has not shown that there is none.
    let least = 0.01 * size
    noise = max((deviations / (n - 1) * (1 + 1 / n)).squareRoot(), least)
    walk = max((steps / (n - 1)).squareRoot(), least)
    let odds =
      steps > 0 ? n.squareRoot() * Double.pow(deviations / steps, (n - 1) / 2) : 1
    walkShare = odds / (1 + odds)
  }

  /// Returns the scale of each step.
  ///
  /// Squared errors of the default grow faster than a walk's own, since it may follow a trend: like
  /// 1.5 h^1.5 in simulations of histories of four to twelve observations.
  func standardErrors(horizon: Int) -> [Double] {
    (0..<max(0, horizon)).map { step in
      guard walk > 0 else { return 0 }
      let growth = (1.5 * Double.pow(Double(step + 1), 1.5)).squareRoot()
      return noise * Double.pow(walk * growth / noise, walkShare)
    }
  }

  /// Returns the sum of the squared steps between neighbours.
  private static func squaredSteps(_ values: [Double]) -> Double {
    zip(values.dropFirst(), values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  /// Returns the median spread of the histories that tell one; `nil` of fewer than five.
  ///
  /// - Complexity: O(observations).
  static func spread(of series: [TimeSeries]) -> Double? {
    let spreads = series.compactMap { one -> Double? in
      guard one.count >= shortestOwn else { return nil }
      let size = one.values.reduce(0) { $0 + $1.magnitude } / Double(one.count)
      let step = (squaredSteps(one.values) / Double(one.count - 1)).squareRoot()
      return size > 0 ? step / size : nil
    }.sorted()
    return spreads.count >= 5 ? spreads[spreads.count / 2] : nil
  }
}

extension ConformalScores {
  /// Simulated histories of each length, half of them white noise and half random walks.
  private static let simulations = 480

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
