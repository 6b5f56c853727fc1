import FulfilmentModel
import LinearProgramming

/// A case, its costs and its limits as a two-stage transport program.
struct PlacementProgram: Sendable {
  let planningCase: PlanningCase
  let settings: PlacementSettings
  let index: CaseIndex
  let costs: CostModel

  init(_ planningCase: PlanningCase, settings: PlacementSettings) throws(PlacementFault) {
    self.planningCase = planningCase
    self.settings = settings
    index = try CaseIndex(planningCase)
    costs = try CostModel(planningCase, index: index, settings: settings)
  }

  /// Units each hub can still take in.
  var room: [Int] {
    let hubs = planningCase.hubs.count
    return planningCase.hubs.indices.map { h in
      var held = 0
      for s in planningCase.skus.indices { held += index.openingStock[s * hubs + h] }
      return max(0, planningCase.hubs[h].capacityUnits - held)
    }
  }

  /// The program in which the placement is free.
  func free(_ scenarios: DemandScenarios) -> StochasticTransport {
    transport(
      scenarios, openingStock: index.openingStock.map(Double.init),
      supply: planningCase.skus.map { Double($0.availableUnits) })
  }

  /// The program in which `placement` stands already and nothing more may be placed: its optimum
  /// plus the placement's own cost is what the placement costs.
  func fixed(_ placement: [Int], _ scenarios: DemandScenarios) -> StochasticTransport {
    transport(
      scenarios, openingStock: zip(index.openingStock, placement).map { Double($0 + $1) },
      supply: planningCase.skus.map { _ in 0 })
  }

  /// Money for placing.
  func placementCost(_ placement: [Int]) -> Double {
    let hubs = planningCase.hubs.count
    var sum = 0.0
    for (index, units) in placement.enumerated() {
      sum += Double(units) * costs.placement[index % hubs]
    }
    return sum
  }

  private func transport(
    _ scenarios: DemandScenarios, openingStock: [Double], supply: [Double]
  ) -> StochasticTransport {
    let (skus, hubs, regions) = (
      planningCase.skus.count, planningCase.hubs.count, planningCase.regions.count
    )
    let placementCost = (0..<skus * hubs).map { costs.placement[$0 % hubs] }
    var rules: [StochasticTransport.Rule] = []
    if let budget = settings.placementBudget {
      rules.append(
        StochasticTransport.Rule(name: "budget", coefficients: placementCost, limit: budget))
    }
    let throughput = planningCase.hubs.map { hub in
      guard settings.limitsThroughput, let daily = hub.throughputUnitsPerDay else {
        return Double.infinity
      }
      return Double(daily * planningCase.horizonDays)
    }
    return StochasticTransport(
      commodityCount: skus, siteCount: hubs, sinkCount: regions, arcStart: index.laneStart,
      arcSite: index.laneHub, arcCost: zip(costs.shipping, costs.lateness).map(+),
      shortageCost: (0..<skus * regions).map { costs.shortage[$0 / regions] },
      placementCost: placementCost, openingStock: openingStock, supply: supply,
      volume: [Double](repeating: 1, count: skus), capacity: room.map(Double.init),
      throughput: throughput, rules: rules, probabilities: scenarios.probabilities,
      demand: scenarios.units.map(Double.init))
  }
}
