/// Joint draws of the horizon's demand: all that the placement knows of the future.
///
/// Counts are whole units per SKU, region and scenario. Scenario `w` has probability
/// `probabilities[w]`; the probabilities are positive and sum to 1. Regions and SKUs are correlated
/// through the draws, which a marginal forecast would lose.
package struct DemandScenarios: Sendable, Equatable {
  /// Number of SKUs, in the case's order.
  package let skuCount: Int
  /// Number of regions, in the case's order.
  package let regionCount: Int
  /// Probability of each scenario.
  package let probabilities: [Double]
  /// Units, indexed `(scenario * skuCount + sku) * regionCount + region`.
  package let units: [Int32]

  /// Creates scenarios from their counts.
  ///
  /// - Precondition: `units.count == probabilities.count * skuCount * regionCount`, no count is
  ///   negative, probabilities are positive.
  package init(skuCount: Int, regionCount: Int, probabilities: [Double], units: [Int32]) {
    precondition(
      units.count == probabilities.count * skuCount * regionCount,
      "\(units.count) counts for \(probabilities.count) x \(skuCount) x \(regionCount)")
    precondition(probabilities.allSatisfy { $0 > 0 }, "a probability is not positive")
    precondition(units.allSatisfy { $0 >= 0 }, "a demand is negative")
    self.skuCount = skuCount
    self.regionCount = regionCount
    self.probabilities = probabilities
    self.units = units
  }

  /// Number of scenarios.
  package var scenarioCount: Int { probabilities.count }

  /// Units of demand of a SKU in a region in a scenario.
  package subscript(scenario scenario: Int, sku sku: Int, region region: Int) -> Int {
    Int(units[(scenario * skuCount + sku) * regionCount + region])
  }

  /// Returns the expected units of a SKU in a region.
  ///
  /// - Complexity: O(scenarios).
  package func mean(sku: Int, region: Int) -> Double {
    var sum = 0.0
    for scenario in 0..<scenarioCount {
      sum += probabilities[scenario] * Double(self[scenario: scenario, sku: sku, region: region])
    }
    return sum
  }
}
