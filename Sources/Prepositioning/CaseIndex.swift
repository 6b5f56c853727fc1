import FulfilmentModel

/// A case's identifiers as positions, its lanes by region.
struct CaseIndex: Sendable {
  let hubs: [String: Int]
  let skus: [String: Int]
  let regions: [String: Int]
  /// Lanes of region r are those from `laneStart[r]` up to `laneStart[r + 1]`, by ascending hub.
  let laneStart: [Int]
  /// Hub of each lane in this order.
  let laneHub: [Int]
  /// Position of each lane in the case.
  let laneIndex: [Int]
  /// Units at a hub before the plan, indexed `sku * hubCount + hub`.
  let openingStock: [Int]

  /// Collects the positions, or throws every reason why the case cannot be planned.
  init(_ planningCase: PlanningCase) throws(PlacementFault) {
    var faults = CaseFaults()
    hubs = faults.positions(of: planningCase.hubs.map(\.id), kind: "hub")
    skus = faults.positions(of: planningCase.skus.map(\.id), kind: "SKU")
    regions = faults.positions(of: planningCase.regions.map(\.id), kind: "region")
    var byRegion = planningCase.regions.map { _ in [(hub: Int, lane: Int)]() }
    for (index, lane) in planningCase.lanes.enumerated() {
      guard let hub = hubs[lane.hub] else {
        faults.add("lane \(lane.hub) to \(lane.region): no such hub")
        continue
      }
      guard let region = regions[lane.region] else {
        faults.add("lane \(lane.hub) to \(lane.region): no such region")
        continue
      }
      byRegion[region].append((hub, index))
    }
    var start = [0]
    var (hubOf, indexOf) = ([Int](), [Int]())
    for (region, lanes) in byRegion.enumerated() {
      let sorted = lanes.sorted { $0.hub < $1.hub }
      for (a, b) in zip(sorted, sorted.dropFirst()) where a.hub == b.hub {
        faults.add(
          "lane \(planningCase.hubs[a.hub].id) to \(planningCase.regions[region].id): given twice")
      }
      hubOf += sorted.map(\.hub)
      indexOf += sorted.map(\.lane)
      start.append(hubOf.count)
    }
    (laneStart, laneHub, laneIndex) = (start, hubOf, indexOf)
    var stock = [Int](repeating: 0, count: planningCase.hubs.count * planningCase.skus.count)
    for record in planningCase.openingStock {
      guard let hub = hubs[record.hub], let sku = skus[record.sku] else {
        faults.add("opening stock of \(record.sku) at \(record.hub): no such SKU or hub")
        continue
      }
      if record.quantity < 0 {
        faults.add("opening stock of \(record.sku) at \(record.hub): \(record.quantity) units")
      }
      stock[sku * planningCase.hubs.count + hub] += max(0, record.quantity)
    }
    openingStock = stock
    faults.checkNumbers(of: planningCase)
    if !faults.reasons.isEmpty { throw PlacementFault(reasons: faults.reasons) }
  }
}

/// Why a case cannot be planned: every reason that was found.
package struct PlacementFault: Error, Equatable, Sendable {
  /// One sentence for each fault.
  package let reasons: [String]
}

extension PlacementFault: CustomStringConvertible {
  /// Every reason on its own line.
  package var description: String { reasons.joined(separator: "\n") }
}

/// Collects what is wrong with a case built in memory.
struct CaseFaults {
  private(set) var reasons: [String] = []

  mutating func add(_ reason: String) { reasons.append(reason) }

  mutating func positions(of ids: [String], kind: String) -> [String: Int] {
    if ids.isEmpty { add("no \(kind) at all") }
    var result: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      if result.updateValue(index, forKey: id) != nil { add("\(kind) \(id): given twice") }
    }
    return result
  }

  mutating func checkNumbers(of planningCase: PlanningCase) {
    if planningCase.horizonDays < 1 { add("horizon of \(planningCase.horizonDays) days") }
    func check(_ what: String, _ value: Double) {
      if !(value >= 0 && value.isFinite) { add("\(what): \(value), expected a number >= 0") }
    }
    for hub in planningCase.hubs {
      check("capacity of hub \(hub.id)", Double(hub.capacityUnits))
      check("throughput of hub \(hub.id)", Double(hub.throughputUnitsPerDay ?? 0))
      check("handling cost of hub \(hub.id)", hub.handlingCost)
      check("inbound cost of hub \(hub.id)", hub.inboundCostPerUnit)
      check("storage cost of hub \(hub.id)", hub.storageCostPerUnitDay)
    }
    for sku in planningCase.skus {
      check("available units of SKU \(sku.id)", Double(sku.availableUnits))
      check("stock-out penalty of SKU \(sku.id)", sku.stockoutPenalty)
      check("price of SKU \(sku.id)", sku.price)
      if sku.casePackUnits < 1 { add("case pack of SKU \(sku.id): \(sku.casePackUnits)") }
    }
    for lane in planningCase.lanes {
      check("cost of lane \(lane.hub) to \(lane.region)", lane.costPerUnit)
      check("transit days of lane \(lane.hub) to \(lane.region)", Double(lane.transitDays))
    }
    for rate in planningCase.parcelRates {
      check("parcel rate of \(rate.weightLb) lb into zone \(rate.zone)", rate.price)
    }
  }
}
