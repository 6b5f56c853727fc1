import Diagnostics

/// The checks of a case that is about to be planned, for cases that no reader has checked.
///
/// Cases made in memory pass here only; those read from files were refused by the reader already,
/// with file and line, for the same reasons in the same words.
struct CaseChecks {
  private(set) var diagnostics: [Diagnostic] = []

  private mutating func refuse(_ column: String, _ value: String? = nil, expected: String) {
    diagnostics.append(Diagnostic(column: column, value: value, expected: expected))
  }

  /// Returns the position of each identifier, the first where one is given twice.
  mutating func positions(of ids: [String], kind: String) -> [String: Int] {
    if ids.isEmpty { refuse(kind, expected: "at least one \(kind)") }
    var result: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      if result[id] != nil {
        refuse(kind, id, expected: "each \(kind) once")
      } else {
        result[id] = index
      }
    }
    return result
  }

  /// Returns hub and position of the lanes to each region, by ascending hub.
  mutating func lanes(
    of planningCase: PlanningCase, hubs: [String: Int], regions: [String: Int]
  ) -> [[(hub: Int, lane: Int)]] {
    var byRegion = planningCase.regions.map { _ in [(hub: Int, lane: Int)]() }
    for (index, lane) in planningCase.lanes.enumerated() {
      guard let hub = hubs[lane.hub] else {
        refuse("hub of a lane to \(lane.region)", lane.hub, expected: "a hub of the case")
        continue
      }
      guard let region = regions[lane.region] else {
        refuse("region of a lane from \(lane.hub)", lane.region, expected: "a region of the case")
        continue
      }
      byRegion[region].append((hub, index))
    }
    for region in byRegion.indices {
      byRegion[region].sort { ($0.hub, $0.lane) < ($1.hub, $1.lane) }
      for (a, b) in zip(byRegion[region], byRegion[region].dropFirst()) where a.hub == b.hub {
        let lane = planningCase.lanes[b.lane]
        refuse("lane", "\(lane.hub) to \(lane.region)", expected: "each lane once")
      }
    }
    return byRegion
  }

  /// Returns units by SKU and hub, indexed `sku * hubCount + hub`, those on their way included that
  /// arrive in time; below 0 where a hub owes units.
  mutating func openingStock(
    of planningCase: PlanningCase, hubs: [String: Int], skus: [String: Int]
  ) -> [Int] {
    let hubCount = planningCase.hubs.count
    var stock = [Int](repeating: 0, count: hubCount * planningCase.skus.count)
    for record in planningCase.openingStock {
      let place = "opening stock of \(record.sku) at \(record.hub)"
      guard let hub = hubs[record.hub], let sku = skus[record.sku] else {
        refuse(place, expected: "a SKU and a hub of the case")
        continue
      }
      stock[sku * hubCount + hub] += record.quantity
    }
    for record in planningCase.statements.inbound {
      let place = "units of \(record.sku) on their way to \(record.hub)"
      guard let hub = hubs[record.hub], let sku = skus[record.sku] else {
        refuse(place, expected: "a SKU and a hub of the case")
        continue
      }
      whole(place, record.quantity)
      let standing = record.standing(
        planningDate: planningCase.planningDate,
        arrival: planningCase.hubs[hub].arrival(ofPlanOn: planningCase.planningDate))
      if standing == .counted { stock[sku * hubCount + hub] += max(0, record.quantity) }
    }
    return stock
  }

  /// Checks every number that the placement reads.
  mutating func numbers(of planningCase: PlanningCase) {
    whole("horizon_days", planningCase.horizonDays, atLeast: 1)
    for hub in planningCase.hubs {
      whole("capacity_units of hub \(hub.id)", hub.capacityUnits)
      whole("throughput_units_per_day of hub \(hub.id)", hub.throughputUnitsPerDay ?? 0)
      amount("handling_cost of hub \(hub.id)", hub.handlingCost)
      amount("inbound_cost_per_unit of hub \(hub.id)", hub.inboundCostPerUnit)
      amount("storage_cost_per_unit_day of hub \(hub.id)", hub.storageCostPerUnitDay)
    }
    for sku in planningCase.skus {
      whole("available_units of SKU \(sku.id)", sku.availableUnits)
      amount("stockout_penalty of SKU \(sku.id)", sku.stockoutPenalty)
      amount("price of SKU \(sku.id)", sku.price)
      whole("case_pack_units of SKU \(sku.id)", sku.casePackUnits, atLeast: 1)
    }
    for lane in planningCase.lanes {
      amount("cost_per_unit of the lane \(lane.hub) to \(lane.region)", lane.costPerUnit)
      whole("transit_days of the lane \(lane.hub) to \(lane.region)", lane.transitDays)
    }
    for rate in planningCase.parcelRates {
      amount("price of \(rate.weightLb) lb into zone \(rate.zone)", rate.price)
    }
  }

  private mutating func whole(_ column: String, _ value: Int, atLeast minimum: Int = 0) {
    guard value < minimum else { return }
    refuse(column, String(value), expected: "a whole number of at least \(minimum)")
  }

  private mutating func amount(_ column: String, _ value: Double) {
    guard !(value >= 0 && value.isFinite) else { return }
    refuse(column, "\(value)", expected: "a finite number of at least 0")
  }
}
