import RealModule
import Statistics

/// The distribution of a SKU's total over the horizon, as its quantile function over normal scores.
///
/// `log(total + 0.5)` at the score z (the quantile of probability Φ(z)) is linear between grid
/// points and constant beyond ±3.5, or from ±2.5 on where it was `bounded`. It describes the mean of counts, in units; counting noise comes
/// on top.
struct TotalDistribution: Sendable, Equatable {
  /// The grid: −3.5, −3.4, …, 3.5.
  static let scores: [Double] = (-35...35).map { Double($0) / 10 }

  /// log(total + 0.5) at each grid score, never falling.
  var logQuantiles: [Double]

  /// Creates a distribution from its quantile function, log(total + 0.5) by normal score.
  init(_ quantile: (Double) -> Double) {
    var values = TotalDistribution.scores.map(quantile)
    for index in 1..<values.count { values[index] = max(values[index], values[index - 1]) }
    logQuantiles = values
  }

  /// Creates a mixture of normals of log(total + 0.5), whose quantiles are found by bisection.
  ///
  /// - Parameter weights: positive, not necessarily summing to 1; `deviations` are positive.
  /// - Complexity: O(71 · 50 · components).
  init(weights: [Double], means: [Double], deviations: [Double]) {
    let sum = weights.reduce(0, +)
    func below(_ x: Double) -> Double {
      var total = 0.0
      for i in weights.indices {
        total += weights[i] * NormalDistribution.cumulative((x - means[i]) / deviations[i])
      }
      return total / sum
    }
    let low = zip(means, deviations).map { $0 - 8 * $1 }.min() ?? 0
    let high = zip(means, deviations).map { $0 + 8 * $1 }.max() ?? 0
    self.init { score in
      let target = NormalDistribution.cumulative(score)
      var (left, right) = (low, high)
      for _ in 0..<50 {
        let middle = (left + right) / 2
        if below(middle) < target { left = middle } else { right = middle }
      }
      return (left + right) / 2
    }
  }

  /// Returns log(total + ½) at a normal score.
  func logTotal(score: Double) -> Double {
    let position = (min(max(score, -3.5), 3.5) + 3.5) * 10
    let index = min(Int(position), logQuantiles.count - 2)
    let fraction = position - Double(index)
    return logQuantiles[index] + fraction * (logQuantiles[index + 1] - logQuantiles[index])
  }

  /// Returns the total, in units, at a normal score.
  func total(score: Double) -> Double {
    max(0, Double.exp(min(logTotal(score: score), 21)) - 0.5)
  }

  /// Returns the mean total within each of `count` equally likely strata, ascending.
  ///
  /// Means keep the expectation, and with it the weight of a long tail, where the strata are few.
  func strata(_ count: Int) -> [Double] {
    let parts = max(1, 400 / count)
    return (0..<count).map { stratum in
      var sum = 0.0
      for part in 0..<parts {
        let position = Double(stratum * parts + part) + 0.5
        sum += total(score: NormalDistribution.quantile(position / Double(count * parts)))
      }
      return sum / Double(parts)
    }
  }

  /// Returns the CRPS of log(total + ½), counting noise left out: a score by ratio, in which a drop
  /// of 100 units weighs as much as one of 5,000.
  func logCRPS(actual: Double) -> Double {
    let draws = (0..<100).map {
      Double.log(total(score: NormalDistribution.quantile((Double($0) + 0.5) / 100)) + 0.5)
    }
    return ProperScore.crps(draws: draws, actual: Double.log(actual + 0.5))
  }

  /// Mean (units) and variance (units²) of the total without counting noise.
  var moments: (mean: Double, variance: Double) {
    let values = strata(400)
    let mean = values.reduce(0, +) / 400
    return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 400)
  }
}
