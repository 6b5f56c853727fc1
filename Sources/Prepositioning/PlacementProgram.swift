import FulfilmentModel
import TwoStageProgramming

/// A case, its costs and its limits as a two-stage transport program.
struct PlacementProgram: Sendable {
  let planningCase: PlanningCase
  let settings: PlacementSettings
  let index: CaseIndex
  let costs: CostModel
  let sinks: SinkLayout

  /// Creates the program of a case.
  ///
  /// - Parameter index: the case's index, where the run has made it already.
  /// - Throws: every reason why the case cannot be planned.
  init(
    _ planningCase: PlanningCase, index: CaseIndex? = nil, settings: PlacementSettings
  ) throws(PlacementFault) {
    let index = index ?? CaseIndex(planningCase)
    guard index.diagnostics.isEmpty else {
      throw PlacementFault(reasons: index.diagnostics.map(\.description))
    }
    self.planningCase = planningCase
    self.settings = settings
    self.index = index
    costs = try CostModel(planningCase, index: index, settings: settings)
    sinks = try SinkLayout(planningCase, index: index, settings: settings)
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
    let (skus, hubs) = (planningCase.skus.count, planningCase.hubs.count)
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
      commodityCount: skus, siteCount: hubs, sinkCount: sinks.region.count, arcStart: sinks.start,
      arcSite: sinks.lane.map { index.laneHub[$0] }, arcCost: arcCosts,
      shortageCost: shortageCosts, placementCost: placementCost, openingStock: openingStock,
      supply: supply, volume: [Double](repeating: 1, count: skus),
      capacity: room.map(Double.init), throughput: throughput, rules: rules,
      probabilities: scenarios.probabilities, demand: demand(scenarios))
  }
}

extension PlacementProgram {
  /// What a broken promise of a SKU costs a unit.
  private func margin(_ sku: Int) -> Double {
    settings.brokenPromiseShareOfPrice * planningCase.skus[sku].price
  }

  /// Money per unit, indexed `sku * arcs + arc`; a promised unit that comes late breaks its promise.
  private var arcCosts: [Double] {
    let lanes = index.laneIndex.count
    let firstPromised = sinks.start[sinks.regionCount]
    var result: [Double] = []
    result.reserveCapacity(planningCase.skus.count * sinks.lane.count)
    for sku in planningCase.skus.indices {
      for (arc, lane) in sinks.lane.enumerated() {
        var cost = costs.shipping[sku * lanes + lane] + costs.lateness[sku * lanes + lane]
        if arc >= firstPromised, !isInTime(lane) { cost += margin(sku) }
        result.append(cost)
      }
    }
    return result
  }

  private var shortageCosts: [Double] {
    planningCase.skus.indices.flatMap { sku in
      sinks.region.indices.map { sink in
        costs.shortage[sku] + (sink < sinks.regionCount ? 0 : margin(sku))
      }
    }
  }

  /// Whether a lane delivers within the promised days.
  func isInTime(_ lane: Int) -> Bool {
    planningCase.lanes[index.laneIndex[lane]].transitDays <= settings.promisedTransitDays
  }

  /// Units wanted by scenario, SKU and sink: promised units, and of a region's demand what is more.
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

  /// Expected units by SKU and lane, promised ones among them.
  func shipmentsByLane(_ solution: TwoStageSolution) -> [Double] {
    guard sinks.promiseCount > 0 else { return solution.expectedShipments }
    let lanes = index.laneIndex.count
    var result = [Double](repeating: 0, count: planningCase.skus.count * lanes)
    for (position, units) in solution.expectedShipments.enumerated() {
      let (sku, arc) = (position / sinks.lane.count, position % sinks.lane.count)
      result[sku * lanes + sinks.lane[arc]] += units
    }
    return result
  }

  /// Expected units not served by SKU and region, promised ones among them.
  func shortageByRegion(_ solution: TwoStageSolution) -> [Double] {
    guard sinks.promiseCount > 0 else { return solution.expectedShortage }
    var result = [Double](repeating: 0, count: planningCase.skus.count * sinks.regionCount)
    for (position, units) in solution.expectedShortage.enumerated() {
      let (sku, sink) = (position / sinks.region.count, position % sinks.region.count)
      result[sku * sinks.regionCount + sinks.region[sink]] += units
    }
    return result
  }

  /// What becomes of each promise, in the order of SKUs and regions.
  func promiseOutcomes(_ solution: TwoStageSolution) -> [Plan.PromiseOutcome] {
    var result: [Plan.PromiseOutcome] = []
    for (s, sku) in planningCase.skus.enumerated() {
      var own: [(region: Int, units: Int, missing: Double)] =
        (sinks.hopeless[s] ?? [:]).map { ($0.key, $0.value, Double($0.value)) }
      for position in 0..<sinks.promiseCount {
        let units = sinks.promised[s * sinks.promiseCount + position]
        guard units > 0 else { continue }
        let sink = sinks.regionCount + position
        var kept = 0.0
        for arc in sinks.start[sink]..<sinks.start[sink + 1] where isInTime(sinks.lane[arc]) {
          kept += solution.expectedShipments[s * sinks.lane.count + arc]
        }
        own.append((sinks.region[sink], Int(units), max(0, units - kept)))
      }
      result += own.sorted { $0.region < $1.region }.map {
        Plan.PromiseOutcome(
          sku: sku.id, region: planningCase.regions[$0.region].id, promisedUnits: $0.units,
          missingUnits: $0.missing)
      }
    }
    return result
  }
}
