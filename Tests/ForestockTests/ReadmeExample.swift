import Forestock

/// The library example of README.md; a test holds the two against each other.
func readmeExample() throws -> Plan {
  // README: begin
  let tonight = CalendarDate(daysSinceEpoch: 20_513)  // 2026-03-01
  let drop = SKU(
    id: "print-07", releaseDate: tonight.advanced(by: 3), price: 80, stockoutPenalty: 45,
    availableUnits: 400)
  let hubs = [Hub(id: "north", capacityUnits: 300), Hub(id: "south", capacityUnits: 300)]
  let regions = [
    Region(id: "uplands", population: 2e6), Region(id: "coast", population: 5e6),
  ]
  let lanes = [("north", "uplands", 1), ("north", "coast", 3), ("south", "coast", 1)].map {
    Lane(hub: $0.0, region: $0.1, transitDays: $0.2, costPerUnit: 4 + 2 * Double($0.2))
  }
  let orders = [("uplands", 20), ("coast", 35)].map {
    PreOrder(
      orderedAt: tonight, dueAt: drop.releaseDate, region: $0.0, sku: drop.id, quantity: $0.1)
  }
  let plan = try Planner().plan(
    PlanningCase(
      planningDate: tonight, horizonDays: 28, regions: regions, hubs: hubs, skus: [drop],
      lanes: lanes, evidence: Evidence(asOf: tonight, preOrders: orders)))
  for placement in plan.placements { print(placement.hub, placement.units) }
  // README: end
  return plan
}
