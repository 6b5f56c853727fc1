import FulfilmentModel
import TwoStageProgramming

/// What a placement cost once demand was known, against perfect information.
///
/// The placement stands; shipments and lost sales are the cheapest recourse. The same program with
/// the placement free is perfect information. Throughput, fixed costs, promises and dates inside the
/// horizon play no part.
package struct Settlement: Sendable, Equatable {
  /// A cost by its kinds; where several recourses cost the same, the split is that of one of them.
  package struct Costs: Sendable, Equatable {
    /// Inbound and storage.
    package var placement: Double
    /// Parcels and handling.
    package var shipping: Double
    /// Waiting beyond the promise.
    package var lateness: Double
    /// Lost sales.
    package var unmet: Double

    /// All kinds together.
    package var total: Double { placement + shipping + lateness + unmet }
  }

  /// What the plan cost.
  package var realised: Costs
  /// What the best placement would have cost.
  package var perfect: Costs
  /// Units wanted in the horizon.
  package var demandedUnits: Int
  /// Units placed.
  package var placedUnits: Int
  /// Units shipped under the plan.
  package var shippedUnits: Double
  /// Of these, units delivered within the promised days.
  package var fastUnits: Double
  /// Units that stand at hubs at the end.
  package var leftOverUnits: Double
  /// A proven bound on how far either cost lies above its optimum.
  package var tolerance: Double

  /// Money the plan cost more than perfect information.
  package var regret: Double { realised.total - perfect.total }
}

extension PlacementPlanner {
  /// Settles a placement with what buyers wanted.
  ///
  /// - Parameters:
  ///   - placement: units by SKU and hub; pairs left out mean 0.
  ///   - demand: what was wanted; records outside the horizon are left out.
  /// - Throws: every unknown identifier and every limit the placement breaks.
  package func settle(
    _ planningCase: PlanningCase, placement: [(sku: String, hub: String, units: Int)],
    demand: ActualDemand
  ) throws(PlacementFault) -> Settlement {
    var settings = settings
    settings.limitsThroughput = false
    settings.placementBudget = nil
    settings.promises = []
    let program = try PlacementProgram(planningCase, settings: settings)
    let units = try program.checked(placement)
    let scenario = try program.scenario(demand)
    var solver = TwoStageSettings()
    solver.relativeGap = 1e-10
    solver.threads = settings.threads
    let real = program.fixed(units, scenario).solve(solver)
    let best = program.free(scenario).solve(solver)
    let shipped = real.expectedShipments.reduce(0, +)
    let placed = units.reduce(0, +)
    let held = program.index.openingStock.reduce(0, +) + placed
    return Settlement(
      realised: program.split(real, placement: program.placementCost(units)),
      perfect: program.split(best, placement: program.placementCost(best.placement)),
      demandedUnits: scenario.units.reduce(0) { $0 + Int($1) }, placedUnits: placed,
      shippedUnits: shipped, fastUnits: program.fastUnits(real),
      leftOverUnits: Double(held) - shipped,
      tolerance: max(real.objective - real.bound, best.objective - best.bound))
  }
}

extension PlacementProgram {
  /// Whole units by SKU and hub, or every limit that is broken.
  func checked(_ placement: [(sku: String, hub: String, units: Int)]) throws(PlacementFault)
    -> [Int]
  {
    let hubs = planningCase.hubs.count
    var units = [Int](repeating: 0, count: planningCase.skus.count * hubs)
    var reasons: [String] = []
    for entry in placement {
      guard let sku = index.skus[entry.sku], let hub = index.hubs[entry.hub] else {
        reasons.append("placement of \(entry.sku) at \(entry.hub): no such SKU or hub")
        continue
      }
      if entry.units < 0 {
        reasons.append("placement of \(entry.sku) at \(entry.hub): \(entry.units) units")
      }
      units[sku * hubs + hub] += entry.units
    }
    for (s, sku) in planningCase.skus.enumerated() {
      let total = units[s * hubs..<(s + 1) * hubs].reduce(0, +)
      if total > sku.availableUnits {
        reasons.append("\(sku.id): \(total) units placed, \(sku.availableUnits) available")
      }
    }
    for (h, hub) in planningCase.hubs.enumerated() {
      let total = planningCase.skus.indices.reduce(0) { $0 + units[$1 * hubs + h] }
      if total > room[h] {
        reasons.append("\(hub.id): \(total) units placed, room for \(room[h])")
      }
    }
    if !reasons.isEmpty { throw PlacementFault(reasons: reasons) }
    return units
  }

  /// The horizon's demand as the one scenario.
  func scenario(_ demand: ActualDemand) throws(PlacementFault) -> DemandScenarios {
    let regions = planningCase.regions.count
    var units = [Int32](repeating: 0, count: planningCase.skus.count * regions)
    var reasons: [String] = []
    for record in demand.records where planningCase.horizon.contains(record.date) {
      guard let sku = index.skus[record.sku], let region = index.regions[record.region] else {
        reasons.append("demand for \(record.sku) in \(record.region): no such SKU or region")
        continue
      }
      units[sku * regions + region] += Int32(clamping: record.quantity)
    }
    if !reasons.isEmpty { throw PlacementFault(reasons: reasons) }
    return DemandScenarios(
      skuCount: planningCase.skus.count, regionCount: regions, probabilities: [1], units: units)
  }

  /// Money for placing fractional units.
  func placementCost(_ placement: [Double]) -> Double {
    let hubs = planningCase.hubs.count
    var sum = 0.0
    for (index, units) in placement.enumerated() { sum += units * costs.placement[index % hubs] }
    return sum
  }

  /// A solution's cost by its kinds.
  func split(_ solution: TwoStageSolution, placement: Double) -> Settlement.Costs {
    var result = Settlement.Costs(placement: placement, shipping: 0, lateness: 0, unmet: 0)
    for (lane, units) in solution.expectedShipments.enumerated() {
      result.shipping += units * costs.shipping[lane]
      result.lateness += units * costs.lateness[lane]
    }
    let regions = planningCase.regions.count
    for (want, units) in solution.expectedShortage.enumerated() {
      result.unmet += units * costs.shortage[want / regions]
    }
    return result
  }

  /// Units delivered within the promised days.
  func fastUnits(_ solution: TwoStageSolution) -> Double {
    var sum = 0.0
    for (position, units) in solution.expectedShipments.enumerated() {
      let lane = planningCase.lanes[index.laneIndex[position % index.laneIndex.count]]
      if lane.transitDays <= settings.promisedTransitDays { sum += units }
    }
    return sum
  }
}
