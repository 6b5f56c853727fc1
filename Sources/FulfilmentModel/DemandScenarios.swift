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
  package let units: [Int]

  /// Largest count of a SKU in a region: the largest whole number that tables hold. Sums over any
  /// number of pairs that fit in memory stay below the largest `Int`.
  package static let largestCount = 1_000_000_000_000

  /// Returns a count, cut to the range of a scenario's counts.
  package static func clamped(_ count: Int) -> Int { min(max(count, 0), largestCount) }

  /// Creates scenarios from their counts.
  ///
  /// - Precondition: `units.count == probabilities.count * skuCount * regionCount`, no count is
  ///   negative, probabilities are positive.
  package init(skuCount: Int, regionCount: Int, probabilities: [Double], units: [Int]) {
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
    units[(scenario * skuCount + sku) * regionCount + region]
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

/// The marginals of the draws: what every file quotes, so that a plan and its forecast are of one
/// and the same distribution.
extension DemandScenarios {
  /// Mean and quantiles of some units over the scenarios.
  package struct Marginal: Sendable, Equatable {
    /// Expected units.
    package let mean: Double
    /// Units that are not exceeded with each probability asked for: the smallest count whose
    /// scenarios, and those below it, are at least as likely.
    package let quantiles: [Int]
  }

  /// Returns mean and quantiles of a SKU's units in a region, or over all regions.
  ///
  /// - Parameter region: position of the region; `nil` for the total.
  /// - Complexity: O(scenarios · log scenarios); for the total O(scenarios · regions).
  package func marginal(sku: Int, region: Int?, probabilities levels: [Double]) -> Marginal {
    let values = (0..<scenarioCount).map { scenario -> Int in
      if let region { return self[scenario: scenario, sku: sku, region: region] }
      return (0..<regionCount).reduce(0) { $0 + self[scenario: scenario, sku: sku, region: $1] }
    }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var mean = 0.0
    for index in values.indices { mean += probabilities[index] * Double(values[index]) }
    let quantiles = levels.map { level -> Int in
      var below = 0.0
      for index in order {
        below += probabilities[index]
        // Equal probabilities add up to a level only nearly.
        if below >= level - 1e-9 { return values[index] }
      }
      return order.last.map { values[$0] } ?? 0
    }
    return Marginal(mean: mean, quantiles: quantiles)
  }
}
