import Diagnostics
import FulfilmentModel
import Prepositioning
import TestSupport
import Testing

@Suite struct SettlementTests {
  private func demand(east: Int, west: Int, day: Int = 3) -> ActualDemand {
    let date = TwoHubCase.planningDate.advanced(by: day)
    return ActualDemand(records: [
      Sale(date: date, region: "east", sku: "drop", quantity: east),
      Sale(date: date, region: "west", sku: "drop", quantity: west),
    ])
  }

  @Test("the settlement of a placement is its cheapest recourse")
  func recourse() throws {
    let settlement = try Settlement(
      of: [
        StockRecord(hub: "e", sku: "drop", quantity: 10),
        StockRecord(hub: "w", sku: "drop", quantity: 10),
      ], in: TwoHubCase.planningCase(), demand: demand(east: 15, west: 2))
    // 10 home east, 2 home west, 5 from west to east, 3 left over.
    expectClose(settlement.realised.placement, 20 * 0.5, relative: 1e-9)
    expectClose(settlement.realised.total, 10 + 12 * 5 + 5 * 14.5, relative: 1e-9)
    expectClose(settlement.realised.lateness, 5 * 4.5, relative: 1e-6)
    expectClose(settlement.perfect.total, 17 * 5.5, relative: 1e-9)
    expectClose(settlement.leftOverUnits, 3, relative: 1e-6)
    #expect(settlement.demandedUnits == 17 && settlement.placedUnits == 20)
  }

  @Test("what a hub owes leaves first, and units on their way in time serve demand")
  func owedAndInbound() throws {
    var planningCase = PartnerCase.planningCase(hubs: 2, stock: [-6, 0])
    planningCase.statements.inbound = [
      InboundStock(sku: "drop", hub: "h1", quantity: 4, arrivesOn: "2026-03-05", isConfirmed: true)
    ]
    let demand = ActualDemand(records: [
      Sale(date: "2026-03-08", region: "r0", sku: "drop", quantity: 5),
      Sale(date: "2026-03-08", region: "r1", sku: "drop", quantity: 5),
    ])
    let settlement = try Settlement(
      of: [StockRecord(hub: "h0", sku: "drop", quantity: 10)], in: planningCase, demand: demand)
    // Four of the ten are left for the five wanted; four came by themselves to the other hub.
    expectClose(settlement.shippedUnits, 8, relative: 1e-6)
    expectClose(settlement.realised.total, 10 * 0.5 + 8 * 5 + 2 * 60, relative: 1e-9)
    // In hindsight six cover what is owed, five and one serve the rest.
    expectClose(settlement.perfect.total, 12 * 0.5 + 10 * 5, relative: 1e-6)
    expectClose(settlement.leftOverUnits, 0, absolute: 1e-6)
  }

  @Test("an empty placement loses every sale; demand outside the horizon does not count")
  func nothing() throws {
    let night = TwoHubCase.planningCase()
    let lost = try Settlement(
      of: [], in: night, demand: demand(east: 4, west: 3))
    expectClose(lost.realised.total, 7 * 60, relative: 1e-9)
    let late = try Settlement(
      of: [], in: night, demand: demand(east: 4, west: 3, day: 29))
    #expect(late.demandedUnits == 0 && late.realised.total == 0 && late.perfect.total == 0)
  }

  @Test("a placement beyond its limits is refused with every violated limit")
  func refused() {
    #expect {
      try Settlement(
        of: [
          StockRecord(hub: "e", sku: "drop", quantity: 25),
          StockRecord(hub: "w", sku: "drop", quantity: 10),
          StockRecord(hub: "x", sku: "drop", quantity: 1),
        ], in: TwoHubCase.planningCase(available: 30, capacity: 20),
        demand: demand(east: 1, west: 1))
    } throws: { ($0 as? InvalidInput)?.diagnostics.count == 3 }
  }
}
