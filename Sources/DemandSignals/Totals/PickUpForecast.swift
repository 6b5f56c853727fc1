import FulfilmentModel
import RealModule

/// Units that will be due on each upcoming day, from orders with a due date that may be cancelled.
///
/// For a day `lead` days ahead let b be the units on the books. Then
///
///     units due = Binomial(b, s(lead, region)) + N,
///     N ~ negative binomial of size 2,   E N = n(lead) · weekday · season · share(region),
///
/// where s is the chance that an order on the books at that lead is kept, and n the units that are
/// still to be booked and kept. Both are means over earlier due days with weights that halve every
/// `halfLifeDays`; s(lead, region) is shrunk to the line's own s(lead) by 20 pseudo-units on the
/// logit scale, with regions' differences from a longer memory. The season is the growth of n a year
/// earlier to the power 1/2, since one year is thin evidence; the weekday's factor is shrunk to 1 by
/// three days. Both parts thin one booking process, in which guests come in groups; the growth's error
/// is learnt by replaying earlier origins.
package struct PickUpForecast: Sendable {
  /// Expected units, by day of the horizon and region.
  package let means: [[Double]]
  /// Units that are as likely exceeded as not, by day of the horizon and region: the forecast with the
  /// least expected absolute error, which for counts near 0 is not the mean.
  package let medians: [[Int]]
  /// Expected units over the horizon.
  package let total: Double
  /// Standard deviation of the horizon's total as a share of it: counting noise and growth.
  package let relativeDeviation: Double

  /// Days after which an earlier due day counts half.
  package static let halfLifeDays = 28.0
  /// The same for what changes slowly: how regions differ.
  package static let longHalfLifeDays = 120.0
  /// Size of the negative binomial of new bookings.
  package static let newBookingSize = 2.0
  /// Days of the mean weekday that a weekday's own bookings are mixed with.
  package static let weekdayPriorDays = 3.0
  /// Due days further back are not used.
  package static let memoryDays = 400

  /// Learns from the orders of some SKUs and forecasts them together.
  ///
  /// - Parameters:
  ///   - evidence: what is known that origin; nothing later can be in it.
  ///   - skus: the SKUs that are forecast as one line.
  ///   - regions: identifiers, in the order of the result; other regions are left out.
  ///   - horizonDays: days to forecast, at least 1.
  /// - Complexity: O(orders · horizon).
  package init(evidence: Evidence, skus: Set<String>, regions: [String], horizonDays: Int) {
    precondition(horizonDays >= 1, "\(horizonDays) days")
    let index = Dictionary(
      regions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var orders: [DatedOrder] = []
    for order in evidence.preOrders where skus.contains(order.sku) {
      guard let region = index[order.region] else { continue }
      orders.append(
        DatedOrder(
          ordered: order.orderedAt.daysSinceEpoch, due: order.dueAt.daysSinceEpoch,
          cancelled: order.cancelledAt?.daysSinceEpoch, region: region,
          units: Double(max(0, order.quantity))))
    }
    let asOf = evidence.asOf.daysSinceEpoch
    let states = (1...horizonDays).map { lead in
      PickUpState(orders, asOf: asOf, lead: lead, regions: regions.count)
    }
    means = states.map(\.means)
    medians = states.map(\.medians)
    total = means.reduce(0) { $0 + $1.reduce(0, +) }

    // Errors of the same forecast one to three horizons ago; one pseudo-error of a tenth.
    var squares = 0.01
    var count = 1.0
    let first = orders.map(\.due).min() ?? asOf
    for step in 1...3 {
      let origin = asOf - step * horizonDays
      guard origin - first > 2 * horizonDays else { break }
      let known = orders.compactMap { $0.known(on: origin) }
      let mean = PickUpForecast.means(known, origin, horizonDays, regions.count)
        .reduce(0) { $0 + $1.reduce(0, +) }
      let came = orders.reduce(0.0) { sum, order in
        order.cancelled == nil && order.due > origin && order.due <= origin + horizonDays
          ? sum + order.units : sum
      }
      guard mean > 0 else { continue }
      squares += (came / mean - 1) * (came / mean - 1)
      count += 1
    }
    relativeDeviation = Double.sqrt(squares / count + (total > 0 ? 1 / total : 1))
  }

  private static func means(_ orders: [DatedOrder], _ asOf: Int, _ horizon: Int, _ regions: Int)
    -> [[Double]]
  {
    (1...horizon).map { PickUpState(orders, asOf: asOf, lead: $0, regions: regions).means }
  }
}

/// One order for a due day, in days since 1970-01-01.
struct DatedOrder: Sendable {
  var ordered: Int
  var due: Int
  var cancelled: Int?
  var region: Int
  var units: Double

  /// The order as it was known on an earlier origin.
  func known(on origin: Int) -> DatedOrder? {
    guard ordered <= origin else { return nil }
    var order = self
    if let day = cancelled, day > origin { order.cancelled = nil }
    return order
  }
}
