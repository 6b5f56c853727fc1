import FulfilmentModel
import Statistics
import TwoStageProgramming

extension PlacementProgram {
  /// Returns expected units by SKU and lane (`sku * laneCount + lane`), promised ones included.
  func shipmentsByLane(_ solution: TwoStageSolution) -> [Double] {
    unitsByLane(solution.expectedShipments)
  }

  /// Returns the same of units that leave in the period of their order; all of them without periods.
  func promptByLane(_ solution: TwoStageSolution) -> [Double] {
    unitsByLane(solution.expectedPrompt)
  }

  private func unitsByLane(_ unitsByArc: [Double]) -> [Double] {
    guard sinks.promiseCount > 0 else { return unitsByArc }
    let lanes = index.laneIndex.count
    var result = [Double](repeating: 0, count: planningCase.skus.count * lanes)
    for (position, units) in unitsByArc.enumerated() {
      let (sku, arc) = (position / sinks.lane.count, position % sinks.lane.count)
      result[sku * lanes + sinks.lane[arc]] += units
    }
    return result
  }

  /// Returns expected shortage by SKU and region (`sku * regionCount + region`), promised units
  /// included.
  func shortageByRegion(_ solution: TwoStageSolution) -> [Double] {
    guard sinks.promiseCount > 0 else { return solution.expectedShortage }
    var result = [Double](repeating: 0, count: planningCase.skus.count * sinks.regionCount)
    for (position, units) in solution.expectedShortage.enumerated() {
      let (sku, sink) = (position / sinks.region.count, position % sinks.region.count)
      result[sku * sinks.regionCount + sinks.region[sink]] += units
    }
    return result
  }

  /// Returns expected units delivered within the promised transit days, promised ones included.
  func unitsInTime(_ solution: TwoStageSolution) -> Double {
    var sum = 0.0
    for (position, units) in solution.expectedPrompt.enumerated()
    where isInTime(sinks.lane[position % sinks.lane.count]) {
      sum += units
    }
    return sum
  }

  /// Returns what buyers are expected to get under a placement, and what its recourse costs in the
  /// dearest scenarios.
  ///
  /// - Parameters:
  ///   - placementCost: money that placing costs.
  ///   - solution: the recourse to the placement.
  ///   - scenarios: those that it was found for.
  func service(
    placementCost: Double, _ solution: TwoStageSolution, over scenarios: DemandScenarios
  ) -> Plan.Service {
    let served = solution.expectedShipments.reduce(0, +)
    let demand = served + solution.expectedShortage.reduce(0, +)
    let inTime = min(served, unitsInTime(solution))
    let surcharge = (demand - inTime) * (settings.lateUnitCost ?? 0)
    return Plan.Service(
      demandUnits: demand, servedUnits: served, inTimeUnits: inTime, surcharge: surcharge,
      worstTenthCost: placementCost
        + upperTailMean(
          solution.recourseCosts, probabilities: scenarios.probabilities, share: 0.1),
      worstTenthUnserved: upperTailMean(
        solution.shortages, probabilities: scenarios.probabilities, share: 0.1))
  }

  /// Returns the outcome of each promise, in the order of SKUs, then regions.
  func promiseOutcomes(_ solution: TwoStageSolution) -> [Plan.PromiseOutcome] {
    var result: [Plan.PromiseOutcome] = []
    for (s, sku) in planningCase.skus.enumerated() {
      var own: [(region: Int, units: Int, missing: Double)] =
        (sinks.undeliverable[s] ?? [:]).map { ($0.key, $0.value, Double($0.value)) }
      for position in 0..<sinks.promiseCount {
        let units = sinks.promised[s * sinks.promiseCount + position]
        guard units > 0 else { continue }
        let sink = sinks.regionCount + position
        var kept = 0.0
        for arc in sinks.start[sink]..<sinks.start[sink + 1] where isInTime(sinks.lane[arc]) {
          kept += solution.expectedPrompt[s * sinks.lane.count + arc]
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
