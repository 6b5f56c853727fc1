import Diagnostics
import FulfilmentModel

/// The sinks of the two-stage program: every region, then once more each region with promises.
///
/// A promised sink has the same lanes as its region; its demand is the promised units.
struct SinkLayout: Sendable {
  /// Region of each sink.
  let region: [Int]
  /// Arcs of sink k are those from `start[k]` up to `start[k + 1]`.
  let start: [Int]
  /// Lane of each arc, as a position in the index's order of lanes.
  let lane: [Int]
  /// Number of regions, and so of the first promised sink.
  let regionCount: Int
  /// Promised units, indexed `sku * promiseCount + (sink − regionCount)`.
  let promised: [Double]
  /// Units promised to regions that no lane reaches in time, by SKU, then region.
  let undeliverable: [Int: [Int: Int]]

  /// Number of promised sinks.
  var promiseCount: Int { region.count - regionCount }

  /// Lays the sinks out.
  ///
  /// - Throws: a diagnostic for each promise with an unknown identifier or a negative count.
  init(
    _ planningCase: PlanningCase, index: CaseIndex, settings: PlacementSettings
  ) throws(InvalidInput) {
    regionCount = planningCase.regions.count
    let units = try SinkLayout.promisedUnits(settings.promises, index: index)
    var undeliverable: [Int: [Int: Int]] = [:]
    var deliverable: [Int] = []
    for (region, promised) in units.sorted(by: { $0.key < $1.key }) {
      let lanes = index.laneIndex[index.laneStart[region]..<index.laneStart[region + 1]]
      if lanes.contains(where: {
        planningCase.lanes[$0].transitDays <= settings.promisedTransitDays
      }) {
        deliverable.append(region)
      } else {
        for (sku, count) in promised { undeliverable[sku, default: [:]][region] = count }
      }
    }
    self.undeliverable = undeliverable
    region = Array(0..<regionCount) + deliverable
    var (start, lane) = ([0], [Int]())
    for region in region {
      lane += index.laneStart[region]..<index.laneStart[region + 1]
      start.append(lane.count)
    }
    (self.start, self.lane) = (start, lane)
    var promised = [Double](repeating: 0, count: planningCase.skus.count * deliverable.count)
    for (position, region) in deliverable.enumerated() {
      for (sku, count) in units[region] ?? [:] {
        promised[sku * deliverable.count + position] = Double(count)
      }
    }
    self.promised = promised
  }

  /// Returns the promised units above 0 by region, then SKU.
  private static func promisedUnits(
    _ promises: [DeliveryPromise], index: CaseIndex
  ) throws(InvalidInput) -> [Int: [Int: Int]] {
    var faults: [Diagnostic] = []
    var units: [Int: [Int: Int]] = [:]
    for promise in promises {
      let name = "promise of \(promise.sku) to \(promise.region)"
      guard let sku = index.skus[promise.sku], let region = index.regions[promise.region] else {
        faults.append(Diagnostic(column: name, expected: "a SKU and a region of the case"))
        continue
      }
      if promise.units < 0 {
        faults.append(
          Diagnostic(column: name, value: "\(promise.units)", expected: "at least 0 units"))
      }
      guard promise.units > 0 else { continue }
      units[region, default: [:]][sku, default: 0] += promise.units
    }
    guard faults.isEmpty else { throw InvalidInput(faults) }
    return units
  }
}
