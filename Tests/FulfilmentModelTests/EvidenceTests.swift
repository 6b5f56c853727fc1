import FulfilmentModel
import Testing

@Suite struct EvidenceTests {
  let evening = CalendarDate(daysSinceEpoch: 100)

  @Test("nothing after the planning date is kept, and a later cancellation is not known")
  func future() {
    let next = evening.advanced(by: 1)
    let evidence = Evidence(
      asOf: evening,
      sales: [evening, next].map { Sale(date: $0, region: "r", sku: "s", quantity: 1) },
      preOrders: [
        PreOrder(
          orderedAt: evening, dueAt: next, region: "r", sku: "s", quantity: 2, cancelledAt: next),
        PreOrder(orderedAt: next, dueAt: next, region: "r", sku: "s", quantity: 4),
      ],
      events: [EventAttendance(event: "e", date: next, region: "r", going: 5, checkedIn: 3)])
    #expect(evidence.sales.map(\.date) == [evening])
    #expect(evidence.preOrders.map(\.quantity) == [2])
    #expect(evidence.preOrders.first?.cancelledAt == nil)
    #expect(evidence.events.map(\.checkedIn) == [0])
    #expect(evidence.recordsLeftOut == 2)
    #expect(evidence.known(on: evening.advanced(by: -1)).sales.isEmpty)
    #expect(evidence.known(on: next).asOf == evening)
  }
}
