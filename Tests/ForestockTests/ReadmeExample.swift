import Forestock

/// The library example of README.md; a test holds the two against each other.
func readmeExample() throws -> Plan {
  // README: begin
  let tonight = CalendarDate(daysSinceEpoch: 20_513)  // 2026-03-01
  let (day, id) = (tonight.advanced(by: 3), "print-07")
  let drop = SKU(id: id, releaseDate: day, price: 80, stockoutPenalty: 45, availableUnits: 400)
  let hubs = ["north", "south"].map { Hub(id: $0, capacityUnits: 300) }
  let lanes = hubs.map { Lane(hub: $0.id, region: "coast", transitDays: 1, costPerUnit: 6) }
  let order = PreOrder(orderedAt: tonight, dueAt: day, region: "coast", sku: id, quantity: 35)
  let night = PlanningCase(
    planningDate: tonight, horizonDays: 28, regions: [Region(id: "coast")], hubs: hubs,
    skus: [drop], lanes: lanes, evidence: Evidence(asOf: tonight, preOrders: [order]))
  let plan = try Planner().plan(night)
  // README: end
  return plan
}
