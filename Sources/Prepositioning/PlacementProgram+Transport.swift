import FulfilmentModel
import TwoStageProgramming

extension PlacementProgram {
  /// Returns the two-stage program that `place` solves, for example to export or to check it.
  ///
  /// - Parameter byPeriod: demand of each period where it is known, indexed as that of a program divided
  ///   into periods; `nil` where the settings' shares divide it.
  package func transport(over scenarios: DemandScenarios, byPeriod: [Double]? = nil)
    -> StochasticTransport
  {
    let hubs = stocking.hubCount
    var result = transport(
      over: scenarios, byPeriod: byPeriod, standing: lines.adding(to: stocking.held),
      supply: openSupply.enumerated().map { sku, units in
        let held = (sku * hubs..<(sku + 1) * hubs).reduce(0) { $0 + stocking.held($1) }
        return Double(max(0, units - held))
      })
    result.changeCost = lines.programmed(beyond: stocking.held)
    if !result.allowsNothing, let allowedPlacement {
      let standing = lines.adding(to: stocking.held)
      result.feasiblePlacement = allowedPlacement.enumerated().map {
        max(0, $0.element - Double(standing[$0.offset]))
      }
    }
    return result
  }

  /// Returns the program in which a placement stands and no unit may be added.
  ///
  /// Its optimum is the expected recourse cost of the placement; `placementCost` comes on top.
  ///
  /// - Parameter byPeriod: as in `transport(over:byPeriod:)`.
  package func recourse(
    to placement: [Int], over scenarios: DemandScenarios, byPeriod: [Double]? = nil
  ) -> StochasticTransport {
    transport(
      over: scenarios, byPeriod: byPeriod, standing: placement,
      supply: planningCase.skus.map { _ in 0 })
  }

  /// Returns whether a line, a pair of SKU and hub by its position, may have so many units: whole packs,
  /// within what its partner takes.
  package func allows(_ units: Int, at line: Int) -> Bool {
    stocking.quantities(line).contains(units)
  }

  /// Limits on the placement beside supply and room: the budget, lines that are fixed, and the terms of
  /// partners.
  private func rules(demand: [Double], supply: [Double]) -> [StochasticTransport.Rule] {
    var rules: [StochasticTransport.Rule] = []
    if let budget = openBudget {
      let hubs = planningCase.hubs.count
      let coefficients = (0..<planningCase.skus.count * hubs).map { costs.placement[$0 % hubs] }
      rules.append(
        StochasticTransport.Rule(
          name: PlacementProgram.budgetRule, coefficients: coefficients,
          limit: max(0, budget - heldPlacementCost)))
    }
    if let rule = lines.rule { rules.append(rule) }
    return supply.contains { $0 > 0 }
      ? rules + stockingRules(demand: demand, supply: supply, room: roomBesideHeld) + ruleRows()
      : rules
  }

  /// Name of the rule that keeps the budget.
  package static let budgetRule = "budget"

  private func transport(
    over scenarios: DemandScenarios, byPeriod: [Double]?, standing placement: [Int],
    supply: [Double]
  ) -> StochasticTransport {
    precondition(
      scenarios.skuCount == planningCase.skus.count
        && scenarios.regionCount == planningCase.regions.count,
      "scenarios of \(scenarios.skuCount) SKUs and \(scenarios.regionCount) regions for a case of "
        + "\(planningCase.skus.count) and \(planningCase.regions.count)")
    let (skus, hubs) = (planningCase.skus.count, planningCase.hubs.count)
    let placementCost = (0..<skus * hubs).map { costs.placement[$0 % hubs] }
    let demand = demand(scenarios)
    let shortageCosts = shortageCosts
    let throughput = planningCase.hubs.enumerated().map { position, hub in
      if isClosed(position) { return 0.0 }
      guard settings.limitsThroughput, let daily = hub.throughputUnitsPerDay else {
        return Double.infinity
      }
      return Double(daily * planningCase.horizonDays)
    }
    let whole = StochasticTransport(
      commodityCount: skus, siteCount: hubs, sinkCount: sinks.region.count, arcStart: sinks.start,
      arcSite: sinks.lane.map { index.laneHub[$0] }, arcCost: arcCosts,
      shortageCost: shortageCosts,
      placementCost: closedPlacementCosts(placementCost, shortage: shortageCosts),
      openingStock: standing(settings.periods == nil ? placement : []),
      supply: supply, volume: [Double](repeating: 1, count: skus),
      capacity: roomBesideHeld.map(Double.init), throughput: throughput,
      rules: rules(demand: demand, supply: supply), probabilities: scenarios.probabilities,
      demand: demand)
    return divided(whole, placing: placement, demand: byPeriod)
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
