import FulfilmentModel
import TwoStageProgramming

extension PlacementProgram {
  /// Returns expected units by SKU and lane (`sku * laneCount + lane`), promised ones included.
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
