import DemandSignals
import FulfilmentModel
import PlanningData
import TestSupport
import Testing

/// Real bookings with lead times and cancellations (Antonio et al. 2019), see the reference data's
/// README; skipped where the data are not there.
@Suite(.enabled(if: ReferenceData.isAvailable)) struct HotelBookingTests {
  static func orders() throws -> [PreOrder] {
    var reader = try DelimitedReader(
      path: ReferenceData.path("hotel-advance-bookings/preorders.csv.gz"))
    var orders: [PreOrder] = []
    while try reader.next() {
      guard reader.fieldCount >= 6 else { continue }
      let cells = (0..<6).map { reader.text($0) }
      guard let ordered = CalendarDate(iso: cells[0]),
        let due = CalendarDate(iso: cells[1]), let units = Int(cells[4])
      else { continue }
      orders.append(
        PreOrder(
          orderedAt: ordered, dueAt: due, region: cells[2], sku: cells[3], quantity: units,
          cancelledAt: CalendarDate(iso: cells[5])))
    }
    return orders
  }

  @Test("28 days of arrivals are forecast within 6.5 %, single days within 16.5 %")
  func accuracy() throws {
    let orders = try HotelBookingTests.orders()
    #expect(orders.reduce(0) { $0 + $1.quantity } == 119_390)
    let regions = Set(orders.map(\.region)).sorted()
    let hotels = ["h1", "h2"].map { hotel in
      Set(orders.map(\.sku).filter { $0.hasPrefix(hotel) })
    }
    let evenings = [
      "2016-07-01", "2016-09-01", "2016-11-01", "2017-01-15", "2017-03-15", "2017-05-15",
    ]
    let days = 28
    var (wanted, hotelError, countryError, cellError, dayError) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var inside = 0
    for text in evenings {
      let evening = try #require(CalendarDate(iso: text))
      let known = Evidence(asOf: evening, preOrders: orders)
      var byCountry = [Double](repeating: 0, count: regions.count)
      for skus in hotels {
        let forecast = DueDatePickup(
          evidence: known, skus: skus, regions: regions, horizonDays: days)
        var actual = [[Double]](
          repeating: [Double](repeating: 0, count: regions.count), count: days)
        for order in orders where skus.contains(order.sku) && order.cancelledAt == nil {
          let day = evening.days(until: order.dueAt) - 1
          guard (0..<days).contains(day), let region = regions.firstIndex(of: order.region)
          else { continue }
          actual[day][region] += Double(order.quantity)
        }
        let total = actual.reduce(0) { $0 + $1.reduce(0, +) }
        wanted += total
        hotelError += (forecast.total - total).magnitude
        let error = (forecast.total - total).magnitude / forecast.total
        if error <= 1.2816 * forecast.relativeDeviation { inside += 1 }
        for day in 0..<days {
          dayError += (forecast.means[day].reduce(0, +) - actual[day].reduce(0, +)).magnitude
        }
        for region in regions.indices {
          let difference = (0..<days).reduce(0.0) {
            $0 + forecast.means[$1][region] - actual[$1][region]
          }
          cellError += difference.magnitude
          byCountry[region] += difference
        }
      }
      countryError += byCountry.reduce(0) { $0 + $1.magnitude }
    }
    print(
      "hotel bookings: WAPE 28 days by hotel \(hotelError / wanted), by country "
        + "\(countryError / wanted), by hotel and country \(cellError / wanted), "
        + "daily by hotel \(dayError / wanted), inside 80 %: \(inside) of 12")
    #expect(hotelError / wanted <= 0.065)
    #expect(dayError / wanted <= 0.165)
    #expect((8...12).contains(inside))
  }
}
