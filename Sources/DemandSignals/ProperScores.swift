import RealModule

/// Scores that are least, in expectation, for a forecast that says what it believes.
public enum ProperScore {
  /// The continuous ranked probability score of equally likely draws against what happened, in the
  /// unit of the draws: E|X − y| − ½ E|X − X′|.
  ///
  /// For one draw it is the absolute error.
  ///
  /// - Complexity: O(draws · log draws).
  ///
  /// Reference: Gneiting & Raftery (2007), doi:10.1198/016214506000001437.
  public static func crps(draws: [Double], actual: Double) -> Double {
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

  /// The energy score of equally likely joint draws: the CRPS with Euclidean distance over places.
  ///
  /// - Complexity: O(draws² · places).
  public static func energy(draws: [[Double]], actual: [Double]) -> Double {
    precondition(!draws.isEmpty, "no draws")
    func distance(_ a: [Double], _ b: [Double]) -> Double {
      var sum = 0.0
      for index in a.indices { sum += (a[index] - b[index]) * (a[index] - b[index]) }
      return Double.sqrt(sum)
    }
    let n = Double(draws.count)
    var error = 0.0
    var spread = 0.0
    for (index, draw) in draws.enumerated() {
      error += distance(draw, actual)
      for other in 0..<index { spread += 2 * distance(draw, draws[other]) }
    }
    return error / n - spread / (2 * n * n)
  }
}
