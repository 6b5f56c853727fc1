import ArgumentParser
import Prepositioning

/// The price on the dearest scenarios, by option.
struct RiskOptions: ParsableArguments {
  /// λ from 0, the expected cost alone, to 1, the tail alone.
  @Option(
    help:
      "Weight of the dearest scenarios (CVaR) in the cost, from 0 to 1; the mean has the rest. (default: 0)"
  )
  var riskWeight: Double?

  /// 1 − α, inside (0, 1): 0.1 counts the dearest tenth.
  @Option(help: "Probability of the scenarios that count as the dearest.")
  var riskTail = 0.1

  /// Refuses numbers outside their ranges, and a tail without a weight on it.
  mutating func validate() throws {
    try OptionRange.check("--risk-weight", riskWeight, in: RiskAversion.weights)
    try OptionRange.check("--risk-tail", riskTail, in: RiskAversion.tailShares)
    if riskTail != 0.1, riskWeight == nil {
      throw ValidationError("--risk-tail: state the weight of the tail by --risk-weight")
    }
  }

  /// The price; `nil` where the expected cost alone counts.
  var aversion: RiskAversion? {
    riskWeight.flatMap { $0 > 0 ? RiskAversion(weight: $0, tailShare: riskTail) : nil }
  }
}
