import FulfilmentModel
import Testing

@Suite("Evidence is cut at the planning date") struct EvidenceTests {
  let origin: CalendarDate = "2026-03-01"

  @Test("nothing after the planning date is kept, and a later cancellation is not known")
  func future() {
    let next = origin.advanced(by: 1)
    let evidence = Evidence(
      asOf: origin,
      sales: [origin, next].map { Sale(date: $0, region: "r", sku: "s", quantity: 1) },
      preOrders: [
        PreOrder(
          orderedAt: origin, dueAt: next, region: "r", sku: "s", quantity: 2, cancelledAt: next),
        PreOrder(orderedAt: next, dueAt: next, region: "r", sku: "s", quantity: 4),
      ],
      events: [EventAttendance(event: "e", date: next, region: "r", going: 5, checkedIn: 3)])
    #expect(evidence.sales.map(\.date) == [origin])
    #expect(evidence.preOrders.map(\.quantity) == [2])
    #expect(evidence.preOrders.first?.cancelledAt == nil)
    #expect(evidence.events.map(\.checkedIn) == [0])
    #expect(evidence.recordsLeftOut == 2)
    #expect(evidence.known(on: origin.advanced(by: -1)).sales.isEmpty)
    #expect(evidence.known(on: next).asOf == origin)
  }
}
