import FulfilmentModel
import TwoStageProgramming

extension PlacementProgram {
  /// Returns the two-stage program that `place` solves, for example to export or to check it.
  package func transport(over scenarios: DemandScenarios) -> StochasticTransport {
    var result = transport(
      over: scenarios, openingStock: lines.adding(to: index.openingStock).map(Double.init),
      supply: openSupply.map(Double.init))
    result.changeCost = lines.programmed
    return result
  }

  /// Returns the program in which a placement stands and no unit may be added.
  ///
  /// Its optimum is the expected recourse cost of the placement; `placementCost` comes on top.
  func recourse(to placement: [Int], over scenarios: DemandScenarios) -> StochasticTransport {
    transport(
      over: scenarios,
      openingStock: zip(index.openingStock, placement).map { Double($0 + $1) },
      supply: planningCase.skus.map { _ in 0 })
  }

  /// Limits on the placement beside supply and room: the budget, and lines that are fixed.
  private var rules: [StochasticTransport.Rule] {
    var rules: [StochasticTransport.Rule] = []
    if let budget = openBudget {
      let hubs = planningCase.hubs.count
      let coefficients = (0..<planningCase.skus.count * hubs).map { costs.placement[$0 % hubs] }
      rules.append(
        StochasticTransport.Rule(
          name: PlacementProgram.budgetRule, coefficients: coefficients, limit: budget))
    }
    if let rule = lines.rule { rules.append(rule) }
    return rules
  }

  /// Name of the rule that keeps the budget.
  package static let budgetRule = "budget"

  /// Names of the rules, in the order of their prices.
  package var ruleNames: [String] { rules.map(\.name) }

  private func transport(
    over scenarios: DemandScenarios, openingStock: [Double], supply: [Double]
  ) -> StochasticTransport {
    precondition(
      scenarios.skuCount == planningCase.skus.count
        && scenarios.regionCount == planningCase.regions.count,
      "scenarios of \(scenarios.skuCount) SKUs and \(scenarios.regionCount) regions for a case of "
        + "\(planningCase.skus.count) and \(planningCase.regions.count)")
    let (skus, hubs) = (planningCase.skus.count, planningCase.hubs.count)
    let placementCost = (0..<skus * hubs).map { costs.placement[$0 % hubs] }
    let throughput = planningCase.hubs.map { hub in
      guard settings.limitsThroughput, let daily = hub.throughputUnitsPerDay else {
        return Double.infinity
      }
      return Double(daily * planningCase.horizonDays)
    }
    return StochasticTransport(
      commodityCount: skus, siteCount: hubs, sinkCount: sinks.region.count, arcStart: sinks.start,
      arcSite: sinks.lane.map { index.laneHub[$0] }, arcCost: arcCosts,
      shortageCost: shortageCosts, placementCost: placementCost, openingStock: openingStock,
      supply: supply, volume: [Double](repeating: 1, count: skus),
      capacity: openCapacity.map(Double.init), throughput: throughput, rules: rules,
      probabilities: scenarios.probabilities, demand: demand(scenarios))
  }

  /// Returns the money that a broken promise costs for each unit of a SKU.
  private func brokenPromiseCost(_ sku: Int) -> Double {
    settings.brokenPromiseShareOfPrice * planningCase.skus[sku].price
  }

  /// Money per unit, indexed `sku * arcCount + arc`; a promised unit that comes late breaks its
  /// promise.
  private var arcCosts: [Double] {
    let lanes = index.laneIndex.count
    let firstPromised = sinks.start[sinks.regionCount]
    var result: [Double] = []
    result.reserveCapacity(planningCase.skus.count * sinks.lane.count)
    for sku in planningCase.skus.indices {
      for (arc, lane) in sinks.lane.enumerated() {
        var cost = costs.shipping[sku * lanes + lane] + costs.lateness[sku * lanes + lane]
        if !isInTime(lane) {
          if arc >= firstPromised { cost += brokenPromiseCost(sku) }
          cost += settings.lateUnitCost ?? 0
        }
        result.append(cost)
      }
    }
    return result
  }

  /// Money per unit of shortage, indexed `sku * sinkCount + sink`.
  private var shortageCosts: [Double] {
    planningCase.skus.indices.flatMap { sku in
      sinks.region.indices.map { sink in
        costs.shortage[sku] + (sink < sinks.regionCount ? 0 : brokenPromiseCost(sku))
          + (settings.lateUnitCost ?? 0)
      }
    }
  }

  /// Returns units wanted, indexed `(scenario * skuCount + sku) * sinkCount + sink`: promised units
  /// in full, and of a region's demand what exceeds them.
  private func demand(_ scenarios: DemandScenarios) -> [Double] {
    guard sinks.promiseCount > 0 else { return scenarios.units.map(Double.init) }
    let (skus, regions) = (planningCase.skus.count, sinks.regionCount)
    var result: [Double] = []
    result.reserveCapacity(scenarios.scenarioCount * skus * sinks.region.count)
    for scenario in 0..<scenarios.scenarioCount {
      for sku in 0..<skus {
        let row = result.count
        for region in 0..<regions {
          result.append(Double(scenarios[scenario: scenario, sku: sku, region: region]))
        }
        for position in 0..<sinks.promiseCount {
          let units = sinks.promised[sku * sinks.promiseCount + position]
          let region = row + sinks.region[regions + position]
          result[region] = max(0, result[region] - units)
          result.append(units)
        }
      }
    }
    return result
  }
}
