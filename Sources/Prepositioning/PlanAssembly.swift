import FulfilmentModel
import TwoStageProgramming

/// Puts a plan together from the two solves behind it.
struct PlanAssembly {
  let program: PlacementProgram
  let scenarios: DemandScenarios
  /// The solve in which the placement was free.
  let relaxed: TwoStageSolution
  /// The solve in which the whole-unit placement stood.
  let priced: TwoStageSolution
  /// Whole units, indexed `sku * hubCount + hub`.
  let units: [Int]

  private var hubCount: Int { program.planningCase.hubs.count }

  var plan: Plan {
    Plan(
      placements: placements, flows: flows, hubs: hubs, skus: skus,
      promises: program.promiseOutcomes(priced), certificate: certificate,
      prices: relaxed.prices)
  }

  private var certificate: Plan.Certificate {
    Plan.Certificate(
      cost: program.placementCost(units) + priced.objective, bound: relaxed.bound,
      fractionalCost: relaxed.objective, iterations: relaxed.iterations + priced.iterations,
      residual: max(relaxed.residual, priced.residual), scenarios: scenarios.scenarioCount,
      isSolved: relaxed.status == .optimal && priced.status == .optimal)
  }

  private var placements: [Plan.Placement] {
    units.indices.filter { units[$0] > 0 }.map { index in
      Plan.Placement(
        sku: program.planningCase.skus[index / hubCount].id,
        hub: program.planningCase.hubs[index % hubCount].id, units: units[index],
        valueOfOneMore: priced.prices.stock[index])
    }
  }

  private var flows: [Plan.Flow] {
    let planningCase = program.planningCase
    let index = program.index
    let shipments = program.shipmentsByLane(priced)
    var result: [Plan.Flow] = []
    for (s, sku) in planningCase.skus.enumerated() {
      for (r, region) in planningCase.regions.enumerated() {
        for lane in index.laneStart[r]..<index.laneStart[r + 1] {
          let expected = shipments[s * index.laneHub.count + lane]
          guard expected >= 1e-3 else { continue }
          result.append(
            Plan.Flow(
              sku: sku.id, hub: planningCase.hubs[index.laneHub[lane]].id, region: region.id,
              expectedUnits: expected,
              transitDays: planningCase.lanes[index.laneIndex[lane]].transitDays))
        }
      }
    }
    return result
  }

  private var hubs: [Plan.HubUse] {
    var shipped = [Double](repeating: 0, count: hubCount)
    let lanes = program.index.laneHub.count
    for (index, expected) in program.shipmentsByLane(priced).enumerated() {
      shipped[program.index.laneHub[index % lanes]] += expected
    }
    return program.planningCase.hubs.enumerated().map { h, hub in
      var (opening, placed) = (0, 0)
      for s in program.planningCase.skus.indices {
        opening += program.index.openingStock[s * hubCount + h]
        placed += units[s * hubCount + h]
      }
      return Plan.HubUse(
        hub: hub.id, capacityUnits: hub.capacityUnits, openingUnits: opening, placedUnits: placed,
        expectedShippedUnits: shipped[h], capacityPrice: relaxed.prices.capacity[h],
        throughputPrice: relaxed.prices.throughput[h])
    }
  }

  private var skus: [Plan.SKUOutlook] {
    let regions = program.planningCase.regions.count
    let shortage = program.shortageByRegion(priced)
    return program.planningCase.skus.enumerated().map { s, sku in
      let placed = units[s * hubCount..<(s + 1) * hubCount].reduce(0, +)
      var (wanted, unserved) = (0.0, 0.0)
      for r in 0..<regions {
        wanted += scenarios.mean(sku: s, region: r)
        unserved += shortage[s * regions + r]
      }
      return Plan.SKUOutlook(
        sku: sku.id, placedUnits: placed, unplacedUnits: sku.availableUnits - placed,
        expectedDemand: wanted, expectedUnserved: unserved, supplyPrice: relaxed.prices.supply[s])
    }
  }
}
