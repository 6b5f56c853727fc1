import FacilityLocation
import FulfilmentModel

/// Which hub each claimed serial comes from.
///
/// For each SKU the units that stand at hubs, before the plan and by it, go to the claims so that the
/// most of them are served from a hub, in the fewest business days in sum, at the least shipping cost:
/// a transportation problem with the origin as the place of last resort. Within a region the lower
/// serials get the nearer hubs.
package struct SerialAllocation {
  /// One entry for each claim, in the claims' order.
  package private(set) var serials: [AllocatedSerial] = []

  /// Allocates claims.
  ///
  /// - Parameters:
  ///   - placements: units that the plan moves.
  ///   - planningCase: the case that was planned; claims name its SKUs and regions.
  ///   - closedHubs: hubs that ship nothing.
  /// - Complexity: a transportation problem of hubs and regions for each SKU.
  package init(
    of claims: [SerialClaim], from placements: [StockRecord], in planningCase: PlanningCase,
    closedHubs: [String] = []
  ) {
    let index = CaseIndex(planningCase)
    var units = [Int](repeating: 0, count: planningCase.skus.count * planningCase.hubs.count)
    var placed = units
    for sku in planningCase.skus.indices {
      for (hub, record) in planningCase.hubs.enumerated() where !closedHubs.contains(record.id) {
        let position = sku * planningCase.hubs.count + hub
        units[position] = max(0, index.openingStock[position])
      }
    }
    for record in placements {
      guard let sku = index.skus[record.sku], let hub = index.hubs[record.hub] else { continue }
      units[sku * planningCase.hubs.count + hub] += record.quantity
      placed[sku * planningCase.hubs.count + hub] += record.quantity
    }
    var allocated: [SerialClaim: AllocatedSerial] = [:]
    for (sku, product) in planningCase.skus.enumerated() {
      let own = claims.filter { $0.sku == product.id }
      guard !own.isEmpty else { continue }
      let row = sku * planningCase.hubs.count..<(sku + 1) * planningCase.hubs.count
      for serial in Self.allocate(
        own, of: product, units: Array(units[row]), placed: Array(placed[row]), in: planningCase,
        index: index)
      {
        allocated[serial.claim] = serial
      }
    }
    serials = claims.compactMap { allocated[$0] }
  }

  /// Claims that no hub serves: they come from the origin.
  package var fromOrigin: [AllocatedSerial] { serials.filter { $0.transitDays == nil } }

  /// Returns the allocation of one SKU's claims.
  private static func allocate(
    _ claims: [SerialClaim], of product: SKU, units: [Int], placed: [Int],
    in planningCase: PlanningCase, index: CaseIndex
  ) -> [AllocatedSerial] {
    let hubs = planningCase.hubs.count
    let regions = Set(claims.compactMap { index.regions[$0.region] }).sorted()
    let wanted = regions.map { region in
      claims.count { index.regions[$0.region] == region }
    }
    // Days count before money, and a unit from any hub before one from the origin.
    let dearest = planningCase.lanes.map(\.costPerUnit).max() ?? 0
    let longest = planningCase.lanes.map(\.transitDays).max() ?? 0
    let day = (dearest + 1) * Double(claims.count + 1)
    let last = day * Double((longest + 1) * (claims.count + 1))
    var lanes: [[Int?]] = []
    var cost: [Double] = []
    for hub in 0...hubs {
      var row: [Int?] = []
      for (position, region) in regions.enumerated() {
        let lane = (index.laneStart[region]..<index.laneStart[region + 1]).first {
          index.laneHub[$0] == hub
        }
        let own = lane.map { planningCase.lanes[index.laneIndex[$0]] }
        row.append(own?.transitDays)
        let each = own.map { day * Double($0.transitDays) + $0.costPerUnit } ?? last
        cost.append(each * Double(wanted[position]))
      }
      lanes.append(row)
    }
    let problem = FacilityProblem(
      capacity: units.map(Double.init) + [Double(claims.count)],
      fixedCost: [Double](repeating: 0, count: hubs + 1), demand: wanted.map(Double.init),
      cost: cost)
    let cheapest = TransportPlan.services(of: problem)
    var result: [AllocatedSerial] = []
    for (position, region) in regions.enumerated() {
      let own = claims.filter { index.regions[$0.region] == region }
        .sorted { $0.serial < $1.serial }
      func days(_ hub: Int) -> Int { lanes[hub][position] ?? .max }
      let services = cheapest.filter { $0.customer == position }
        .sorted { (days($0.hub), $0.hub) < (days($1.hub), $1.hub) }
      var rest = own[...]
      for service in services {
        let count = Int((service.share * Double(own.count)).rounded())
        for claim in rest.prefix(count) {
          result.append(
            AllocatedSerial(
              claim: claim,
              hub: service.hub < hubs && lanes[service.hub][position] != nil
                ? planningCase.hubs[service.hub].id : planningCase.origin.id,
              transitDays: service.hub < hubs ? lanes[service.hub][position] : nil,
              shipsOn: shipDay(
                of: product, at: service.hub < hubs ? planningCase.hubs[service.hub] : nil,
                isPlaced: service.hub < hubs && placed[service.hub] > 0, in: planningCase)))
        }
        rest = rest.dropFirst(count)
      }
    }
    return result
  }

  /// Returns the first day on which a unit can leave for its buyer: not before its release, and at a
  /// hub that the plan brings units to, not before they arrive.
  private static func shipDay(
    of product: SKU, at hub: Hub?, isPlaced: Bool, in planningCase: PlanningCase
  ) -> CalendarDate {
    let next = planningCase.planningDate.advanced(by: 1)
    let ready = isPlaced ? hub?.arrival(ofPlanOn: planningCase.planningDate) ?? next : next
    return max(product.releaseDate, ready)
  }
}
