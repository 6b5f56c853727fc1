import FulfilmentModel
import Statistics

/// The Shapley value of each part of a whole: its marginal contribution, averaged over the orders
/// in which parts can be added.
///
/// φᵢ = mean over orders of value(parts before i and i) − value(parts before i). The values of all
/// parts together add up to value(all) − value(none).
///
/// Reference: Shapley, "A value for n-person games" (1953); sampling of orders: Castro, Gómez &
/// Tejada (2009), doi:10.1016/j.cor.2008.04.004.
package struct ShapleyValues: Sendable {
  /// Value of each part, in the parts' order.
  package let values: [Double]
  /// Standard error that sampling of orders leaves in each; 0 where all orders were counted.
  package let standardErrors: [Double]
  /// Coalitions that were valued.
  package let coalitionCount: Int

  /// Values parts by all orders where that takes at most `budget` coalitions, else by pairs of
  /// random orders, each with its reverse (antithetic sampling), as far as the budget goes (at
  /// least two pairs).
  ///
  /// - Parameters:
  ///   - count: number of parts, 0...60.
  ///   - value: of a coalition, one flag for each part; called once for each coalition.
  /// - Throws: what `value` throws.
  package init<Failure: Error>(
    count: Int, budget: Int, seed: UInt64 = 1,
    value: ([Bool]) throws(Failure) -> Double
  ) throws(Failure) {
    precondition((0...60).contains(count), "\(count) parts")
    var known: [UInt64: Double] = [:]
    // A coalition is a set of bits, one for each part.
    func worth(_ set: UInt64) throws(Failure) -> Double {
      if let value = known[set] { return value }
      let result = try value((0..<count).map { set >> UInt64($0) & 1 == 1 })
      known[set] = result
      return result
    }
    if count < 24, 1 << count <= budget {
      values = try ShapleyValues.exact(count, worth: worth)
      standardErrors = [Double](repeating: 0, count: count)
    } else {
      var source = RandomSource(seed: seed)
      var gains: [[Double]] = []
      while gains.count < 2 || (known.count < budget && gains.count < 10_000) {
        gains.append(try ShapleyValues.pairedGains(count, source: &source, worth: worth))
      }
      let n = Double(gains.count)
      let sums = (0..<count).map { part in gains.reduce(0) { $0 + $1[part] } }
      let squares = (0..<count).map { part in gains.reduce(0) { $0 + $1[part] * $1[part] } }
      values = sums.map { $0 / n }
      standardErrors = (0..<count).map { part in
        let mean = sums[part] / n
        return (max(0, squares[part] / n - mean * mean) / (n - 1)).squareRoot()
      }
    }
    coalitionCount = known.count
  }

  /// Returns the values over all orders.
  private static func exact<Failure: Error>(
    _ count: Int, worth: (UInt64) throws(Failure) -> Double
  ) throws(Failure) -> [Double] {
    // Weight of a coalition without i of size s: s! (n − s − 1)! / n!.
    var weights = [Double](repeating: 1 / Double(max(1, count)), count: max(1, count))
    for size in 1..<max(1, count) {
      weights[size] = weights[size - 1] * Double(size) / Double(count - size)
    }
    var sums = [Double](repeating: 0, count: count)
    for set in 0..<(UInt64(1) << UInt64(count)) {
      for part in 0..<count where set >> UInt64(part) & 1 == 0 {
        let gain = try worth(set | 1 << UInt64(part)) - worth(set)
        sums[part] += weights[set.nonzeroBitCount] * gain
      }
    }
    return sums
  }

  /// Returns each part's contribution in one random order and its reverse, averaged.
  private static func pairedGains<Failure: Error>(
    _ count: Int, source: inout RandomSource, worth: (UInt64) throws(Failure) -> Double
  ) throws(Failure) -> [Double] {
    let order = ScenarioDraws.permutation(count, &source)
    var gains = [Double](repeating: 0, count: count)
    for direction in [order, order.reversed()] {
      var set: UInt64 = 0
      for part in direction {
        let next = set | 1 << UInt64(part)
        gains[part] += try (worth(next) - worth(set)) / 2
        set = next
      }
    }
    return gains
  }
}
