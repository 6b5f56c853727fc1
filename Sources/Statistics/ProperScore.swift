import RealModule

/// Proper scoring rules: scores whose expectation is least for a forecaster that states its true
/// distribution. Smaller is better; all are in the unit of the values.
///
/// Reference: Gneiting & Raftery, "Strictly proper scoring rules, prediction, and estimation"
/// (2007), doi:10.1198/016214506000001437.
package enum ProperScore {
  /// Returns the pinball (quantile) loss: `level` · (y − q) where the actual value y lies above the
  /// quantile q, (1 − `level`) · (q − y) where it lies below.
  ///
  /// Reference: Koenker & Bassett, "Regression quantiles" (1978), doi:10.2307/1913643.
  package static func pinball(actual: Double, quantile: Double, level: Double) -> Double {
    actual >= quantile ? level * (actual - quantile) : (1 - level) * (quantile - actual)
  }

  /// Returns the continuous ranked probability score (CRPS) of equally likely draws:
  /// E|X − y| − ½ E|X − X′|. For one draw it is the absolute error.
  ///
  /// - Complexity: O(draws · log draws).
  package static func crps(draws: [Double], actual: Double) -> Double {
    precondition(!draws.isEmpty, "no draws")
    let sorted = draws.sorted()
    let n = Double(sorted.count)
    var error = 0.0
    var spread = 0.0
    for (index, value) in sorted.enumerated() {
      error += (value - actual).magnitude
      // Each value is the larger of a pair `index` times and the smaller n − 1 − index times.
      spread += value * (2 * Double(index) - n + 1)
    }
    return error / n - spread / (n * n)
  }

  /// Returns the continuous ranked probability score of weighted draws.
  ///
  /// - Parameter probabilities: one for each draw; they sum to 1.
  /// - Complexity: O(draws · log draws).
  package static func crps(draws: [Double], probabilities: [Double], actual: Double) -> Double {
    precondition(draws.count == probabilities.count && !draws.isEmpty, "\(draws.count) draws")
    var (error, spread, below) = (0.0, 0.0, 0.0)
    for index in draws.indices.sorted(by: { (draws[$0], $0) < (draws[$1], $1) }) {
      let (value, weight) = (draws[index], probabilities[index])
      error += weight * (value - actual).magnitude
      // The larger of a pair with all that lies below, the smaller with all that lies above.
      spread += weight * value * (2 * below + weight - 1)
      below += weight
    }
    return error - spread
  }

  /// Returns the energy score of joint draws: the CRPS with Euclidean distance over places, which
  /// also rewards stating their correlation.
  ///
  /// - Parameters:
  ///   - draws: `draws[w][place]`, not empty.
  ///   - probabilities: sum to 1; draws are equally likely where none are given.
  /// - Complexity: O(draws² · places).
  package static func energy(
    draws: [[Double]], probabilities: [Double]? = nil, actual: [Double]
  ) -> Double {
    precondition(!draws.isEmpty, "no draws")
    let weights = probabilities ?? draws.map { _ in 1 / Double(draws.count) }
    func distance(_ a: [Double], _ b: [Double]) -> Double {
      var sum = 0.0
      for index in a.indices { sum += (a[index] - b[index]) * (a[index] - b[index]) }
      return Double.sqrt(sum)
    }
    var error = 0.0
    var spread = 0.0
    for (index, draw) in draws.enumerated() {
      error += weights[index] * distance(draw, actual)
      for other in 0..<index {
        spread += weights[index] * weights[other] * distance(draw, draws[other])
      }
    }
    return error - spread
  }
}
