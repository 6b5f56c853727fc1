import FulfilmentModel

/// Units of a SKU promised to buyers of a region within the promised transit days, such as to people
/// who came to a live event.
///
/// A promise is a class of demand of its own in the program: so many units are wanted in every
/// scenario, before the rest of the region's demand, and each that comes late or never costs
/// `PlacementSettings.brokenPromiseShareOfPrice` of the price on top. At that margin promises go before
/// all else; where room or supply do not let one be kept, the plan says by how much. A region that no
/// lane reaches in time has no such class: what is promised there is said to be missing, and costs
/// nothing on top since no placement could change it.
package struct DeliveryPromise: Sendable, Equatable, Codable {
  /// Identifier of the SKU.
  package var sku: String
  /// Identifier of the region.
  package var region: String
  /// Units, at least 0.
  package var units: Int

  /// A promise as given; unknown identifiers are refused when a case is planned.
  package init(sku: String, region: String, units: Int) {
    self.sku = sku
    self.region = region
    self.units = units
  }
}

/// The sinks of the program: every region, then every region again to which something is promised.
struct SinkLayout: Sendable {
  /// Region of each sink.
  let region: [Int]
  /// The lanes of sink k are those from `start[k]` up to `start[k + 1]` of `lane`.
  let start: [Int]
  /// Position in the index's order of lanes.
  let lane: [Int]
  /// Number of regions, and so of sinks to which nothing is promised.
  let regionCount: Int
  /// Promised units, indexed `sku * promised sinks + (sink − regionCount)`.
  let promised: [Double]

  /// Promises to regions that no lane reaches in time, by SKU and region.
  let hopeless: [Int: [Int: Int]]

  /// Sinks to which something is promised.
  var promiseCount: Int { region.count - regionCount }

  init(_ planningCase: PlanningCase, index: CaseIndex, settings: PlacementSettings)
    throws(PlacementFault)
  {
    regionCount = planningCase.regions.count
    var reasons: [String] = []
    var units: [Int: [Int: Int]] = [:]
    for promise in settings.promises {
      guard let sku = index.skus[promise.sku], let region = index.regions[promise.region] else {
        reasons.append("promise of \(promise.sku) to \(promise.region): no such SKU or region")
        continue
      }
      if promise.units < 0 {
        reasons.append("promise of \(promise.sku) to \(promise.region): \(promise.units) units")
      }
      guard promise.units > 0 else { continue }
      units[region, default: [:]][sku, default: 0] += promise.units
    }
    if !reasons.isEmpty { throw PlacementFault(reasons: reasons) }
    var hopeless: [Int: [Int: Int]] = [:]
    var extra: [Int] = []
    for (region, promised) in units.sorted(by: { $0.key < $1.key }) {
      let lanes = index.laneIndex[index.laneStart[region]..<index.laneStart[region + 1]]
      if lanes.contains(where: {
        planningCase.lanes[$0].transitDays <= settings.promisedTransitDays
      }) {
        extra.append(region)
      } else {
        for (sku, count) in promised { hopeless[sku, default: [:]][region] = count }
      }
    }
    self.hopeless = hopeless
    region = Array(0..<regionCount) + extra
    var (start, lane) = ([0], [Int]())
    for region in region {
      lane += index.laneStart[region]..<index.laneStart[region + 1]
      start.append(lane.count)
    }
    (self.start, self.lane) = (start, lane)
    var promised = [Double](repeating: 0, count: planningCase.skus.count * extra.count)
    for (position, region) in extra.enumerated() {
      for (sku, count) in units[region] ?? [:] {
        promised[sku * extra.count + position] = Double(count)
      }
    }
    self.promised = promised
  }
}
