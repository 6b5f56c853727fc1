import RealModule

/// Scores that are least, in expectation, for a forecast that says what it believes.
package enum ProperScore {
  /// The continuous ranked probability score of equally likely draws against what happened, in the
  /// unit of the draws: E|X − y| − ½ E|X − X′|.
  ///
  /// For one draw it is the absolute error.
  ///
  /// - Complexity: O(draws · log draws).
  ///
  /// Reference: Gneiting & Raftery (2007), doi:10.1198/016214506000001437.
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

  /// The continuous ranked probability score of draws with probabilities that sum to 1.
  package static func crps(draws: [Double], probabilities: [Double], actual: Double) -> Double {
    precondition(draws.count == probabilities.count && !draws.isEmpty, "\(draws.count) draws")
    var (error, spread, below) = (0.0, 0.0, 0.0)
    for index in draws.indices.sorted(by: { (draws[$0], $0) < (draws[$1], $1) }) {
      let (value, weight) = (draws[index], probabilities[index])
      error += weight * (value - actual).magnitude
      // Larger than what lies below, smaller than what lies above.
      spread += weight * value * (2 * below + weight - 1)
      below += weight
    }
    return error - spread
  }

  /// The energy score of joint draws: the CRPS with Euclidean distance over places.
  ///
  /// - Parameter probabilities: sum to 1; draws are equally likely where none are given.
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
