import Statistics

/// A price on the dearest scenarios: a plan costs (1 − λ) E[C] + λ CVaR[C], C being what it costs in a
/// scenario, placing included.
///
/// CVaR, the conditional value at risk (expected shortfall), is the mean over the dearest scenarios that
/// together have the probability `tailShare`. With λ = 0 a plan is risk-neutral, with 1 only the tail
/// counts.
///
/// Reference: Rockafellar & Uryasev, "Optimization of conditional value-at-risk" (2000),
/// doi:10.21314/JOR.2000.038.
package struct RiskAversion: Sendable, Equatable, Codable {
  /// λ: weight of the tail, above 0, at most 1.
  package var weight: Double
  /// 1 − α: probability of the tail, inside (0, 1).
  package var tailShare: Double

  /// The range of weights.
  package static let weights = 0.0...1.0
  /// The range of a tail's share.
  package static let tailShares = 0.001...0.999

  /// Creates a price on the tail.
  package init(weight: Double, tailShare: Double) {
    self.weight = weight
    self.tailShare = tailShare
  }

  /// Returns the risk-averse value of costs by scenario.
  func value(of costs: [Double], probabilities: [Double]) -> Double {
    let mean = zip(costs, probabilities).reduce(0) { $0 + $1.0 * $1.1 }
    return (1 - weight) * mean
      + weight * upperTailMean(costs, probabilities: probabilities, share: tailShare)
  }

  /// Returns the most that each scenario can count: with all of its probability in the tail.
  func caps(_ probabilities: [Double]) -> [Double] {
    probabilities.map { $0 * (1 - weight + weight / tailShare) }
  }

  /// Returns whether weights of scenarios are some that the value is the maximum over: each at least its
  /// share of the mean and at most its cap, together 1.
  ///
  /// Any such weights prove a lower bound of the value.
  package func admits(_ weights: [Double], probabilities: [Double]) -> Bool {
    guard weights.count == probabilities.count else { return false }
    let tolerance = 1e-9
    let inside = zip(weights, zip(probabilities, caps(probabilities))).allSatisfy {
      $0 >= (1 - weight) * $1.0 - tolerance && $0 <= $1.1 + tolerance
    }
    return inside && (weights.reduce(0, +) - 1).magnitude <= 1e-6
  }

  /// Returns weights near given ones that `admits` holds for.
  func admitted(_ weights: [Double], probabilities: [Double]) -> [Double] {
    let least = probabilities.map { (1 - weight) * $0 }
    let most = caps(probabilities)
    var result = weights.indices.map { min(max(weights[$0], least[$0]), most[$0]) }
    let missing = 1 - result.reduce(0, +)
    let room = result.indices.map { missing > 0 ? most[$0] - result[$0] : result[$0] - least[$0] }
    let total = room.reduce(0, +)
    guard total > 0 else { return probabilities }
    for index in result.indices { result[index] += missing * room[index] / total }
    return result
  }
}
