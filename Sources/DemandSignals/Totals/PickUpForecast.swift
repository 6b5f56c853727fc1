import FulfilmentModel
import RealModule

/// A pick-up forecast: units due on each coming day, from orders with a due date that may be
/// cancelled (the booking-curve method of revenue management).
///
/// For a day `lead` days ahead let b be the bookings. Then
///
///     units due = Binomial(b, s(lead, region)) + N,
///     N ~ negative binomial of size 2,   E N = n(lead) · weekday · season · share(region),
///
/// where s is the retention, the chance that a booking at that lead is not cancelled, and n the
/// pick-up, units still to be booked and retained. Both are means over earlier due days with
/// weights that halve every `halfLifeDays`; s(lead, region) is shrunk to the line's own s(lead) by
/// 20 pseudo-units on the logit scale, with regions' differences from a longer memory. The season
/// is the growth of n a year earlier to the power 1/2, since one year is thin evidence; the
/// weekday's factor is shrunk to 1 by three days. Both parts thin one booking process, in which
/// guests come in groups; the growth's error is learnt by replaying earlier forecast origins.
package struct PickUpForecast: Sendable {
  /// Expected units, by day of the horizon and region.
  package let means: [[Double]]
  /// Median units, by day of the horizon and region: the forecast with the least expected absolute
  /// error, which for counts near 0 is not the mean.
  package let medians: [[Int]]
  /// Expected units over the horizon.
  package let total: Double
  /// Standard deviation of the horizon's total as a share of it: counting noise and growth.
  package let relativeDeviation: Double

  /// Days after which an earlier due day counts half.
  static let halfLifeDays = 28.0
  /// The same for what changes slowly: how regions differ.
  static let longHalfLifeDays = 120.0
  /// Size of the negative binomial of new bookings.
  static let newBookingSize = 2.0
  /// Days of the mean weekday that a weekday's own bookings are mixed with.
  static let weekdayPriorDays = 3.0
  /// Due days further back are not used.
  static let memoryDays = 400

  /// Learns from the orders of some SKUs and forecasts them together.
  ///
  /// - Parameters:
  ///   - evidence: the records known at the forecast origin.
  ///   - skus: identifiers of the SKUs that are forecast as one line.
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
    let states = PickUpForecast.states(
      orders, asOf: asOf, horizonDays: horizonDays, regionCount: regions.count)
    means = states.map(\.means)
    medians = states.map(\.medians)
    total = PickUpForecast.sum(states)

    // Errors of the same forecast one to three horizons ago; one pseudo-error of a tenth.
    var squares = 0.01
    var count = 1.0
    let first = orders.map(\.due).min() ?? asOf
    for step in 1...3 {
      let origin = asOf - step * horizonDays
      guard origin - first > 2 * horizonDays else { break }
      let known = orders.compactMap { $0.known(at: origin) }
      let mean = PickUpForecast.sum(
        PickUpForecast.states(
          known, asOf: origin, horizonDays: horizonDays, regionCount: regions.count))
      let realised = orders.reduce(0.0) { sum, order in
        order.cancelled == nil && order.due > origin && order.due <= origin + horizonDays
          ? sum + order.units : sum
      }
      guard mean > 0 else { continue }
      squares += (realised / mean - 1) * (realised / mean - 1)
      count += 1
    }
    relativeDeviation = Double.sqrt(squares / count + (total > 0 ? 1 / total : 1))
  }

  /// Returns the state of each due day of a horizon.
  private static func states(
    _ orders: [DatedOrder], asOf: Int, horizonDays: Int, regionCount: Int
  ) -> [PickUpState] {
    (1...horizonDays).map {
      PickUpState(orders, asOf: asOf, lead: $0, regions: regionCount)
    }
  }

  private static func sum(_ states: [PickUpState]) -> Double {
    states.reduce(0) { $0 + $1.means.reduce(0, +) }
  }
}

/// One order for a due day, in days since 1970-01-01.
struct DatedOrder: Sendable {
  var ordered: Int
  var due: Int
  /// `nil` where the order is retained.
  var cancelled: Int?
  /// Position of the region.
  var region: Int
  var units: Double

  /// Returns the order as it was known at an earlier forecast origin; `nil` where it was not.
  func known(at origin: Int) -> DatedOrder? {
    guard ordered <= origin else { return nil }
    var order = self
    if let day = cancelled, day > origin { order.cancelled = nil }
    return order
  }
}
