import FulfilmentModel
import RealModule

/// Units that will be due on each coming day, from orders with a due date that may be cancelled.
///
/// For a day `lead` days ahead let b be the units on the books. Then
///
///     units due = Binomial(b, s(lead, region)) + N,   E N = n(lead) · season · share(region),
///
/// where s is the chance that an order on the books at that lead is kept, and n the units that are
/// still to be booked and kept. Both are means over earlier due days with weights that halve every
/// `halfLifeDays`; s(lead, region) is shrunk to the line's own s(lead) by 20 pseudo-units on the
/// logit scale, with regions' differences from a longer memory. The season is the growth of n a year
/// earlier to the power 1/2, since one year is thin evidence. Both parts are binomial and Poisson
/// thinning of one booking process; the growth's error is learnt by replaying earlier evenings.
public struct DueDatePickup: Sendable {
  /// Expected units, by day of the horizon and region.
  public let means: [[Double]]
  /// Expected units over the horizon.
  public let total: Double
  /// Standard deviation of the horizon's total as a share of it: counting noise and growth.
  public let relativeDeviation: Double

  /// Days after which an earlier due day counts half.
  public static let halfLifeDays = 28.0
  /// The same for what changes slowly: how regions differ.
  public static let longHalfLifeDays = 120.0
  /// Due days further back are not used.
  public static let memoryDays = 400

  /// Learns from the orders of some SKUs and forecasts them together.
  ///
  /// - Parameters:
  ///   - evidence: what is known that evening; nothing later can be in it.
  ///   - skus: the SKUs that are forecast as one line.
  ///   - regions: identifiers, in the order of the result; other regions are left out.
  ///   - horizonDays: days to forecast, at least 1.
  /// - Complexity: O(orders · horizon).
  public init(evidence: Evidence, skus: Set<String>, regions: [String], horizonDays: Int) {
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
    means = DueDatePickup.means(orders, asOf, horizonDays, regions.count)
    total = means.reduce(0) { $0 + $1.reduce(0, +) }

    // Errors of the same forecast one to three horizons ago; one pseudo-error of a tenth.
    var squares = 0.01
    var count = 1.0
    let first = orders.map(\.due).min() ?? asOf
    for step in 1...3 {
      let evening = asOf - step * horizonDays
      guard evening - first > 2 * horizonDays else { break }
      let known = orders.compactMap { $0.known(on: evening) }
      let mean = DueDatePickup.means(known, evening, horizonDays, regions.count)
        .reduce(0) { $0 + $1.reduce(0, +) }
      let came = orders.reduce(0.0) { sum, order in
        order.cancelled == nil && order.due > evening && order.due <= evening + horizonDays
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
    (1...horizon).map { lead in
      let now = LeadState(orders, asOf: asOf, lead: lead, regions: regions)
      return now.means
    }
  }
}

/// One order for a due day, in days since 1970-01-01.
struct DatedOrder: Sendable {
  var ordered: Int
  var due: Int
  var cancelled: Int?
  var region: Int
  var units: Double

  /// The order as it was known on an earlier evening.
  func known(on evening: Int) -> DatedOrder? {
    guard ordered <= evening else { return nil }
    var order = self
    if let day = cancelled, day > evening { order.cancelled = nil }
    return order
  }
}

/// What is on the books and what was learnt for one lead.
private struct LeadState {
  var means: [Double]

  init(_ orders: [DatedOrder], asOf: Int, lead: Int, regions: Int) {
    let zero = [Double](repeating: 0, count: regions)
    var (books, booked, kept, added, addedLong) = (zero, zero, zero, zero, zero)
    var (bookedRecently, keptRecently) = (0.0, 0.0)
    var (yearAgo, beforeYearAgo) = (0.0, 0.0)
    var firstDue = asOf
    for order in orders {
      firstDue = min(firstDue, order.due)
      let isKept = order.cancelled == nil
      if order.due == asOf + lead, isKept, order.ordered <= asOf {
        books[order.region] += order.units
      }
      let age = asOf - order.due
      guard age >= 0, age < DueDatePickup.memoryDays + 28 else { continue }
      // How the order stood `lead` days before it was due.
      let evening = order.due - lead
      let isOnBooks = order.ordered <= evening && (order.cancelled ?? Int.max) > evening
      let isAdded = order.ordered > evening && isKept
      if isAdded {
        if age < 365, age >= 365 - 28 { yearAgo += order.units / 28 }
        if age >= 365, age < 365 + 56 { beforeYearAgo += order.units / 56 }
      }
      guard age < DueDatePickup.memoryDays else { continue }
      let short = Double.exp2(-Double(age) / DueDatePickup.halfLifeDays)
      let long = Double.exp2(-Double(age) / DueDatePickup.longHalfLifeDays)
      if isOnBooks {
        booked[order.region] += long * order.units
        bookedRecently += short * order.units
        if isKept {
          kept[order.region] += long * order.units
          keptRecently += short * order.units
        }
      } else if isAdded {
        added[order.region] += short * order.units
        addedLong[order.region] += long * order.units
      }
    }
    // The weight of all due days in memory.
    var days = 0.0
    for age in 0..<min(DueDatePickup.memoryDays, asOf - firstDue + 1) {
      days += Double.exp2(-Double(age) / DueDatePickup.halfLifeDays)
    }
    let hasYear = asOf - firstDue >= 365 + 56
    let season = hasYear ? Double.sqrt((yearAgo + 1) / (beforeYearAgo + 1)) : 1
    let longSum = max(addedLong.reduce(0, +), 1e-9)
    let weights = (0..<regions).map { added[$0] + 10 * addedLong[$0] / longSum }
    let weightSum = max(weights.reduce(0, +), 1e-9)
    let new = days > 0 ? added.reduce(0, +) / days * season : 0

    let overall = (keptRecently + 1) / (bookedRecently + 2)
    let overallLong = (kept.reduce(0, +) + 1) / (booked.reduce(0, +) + 2)
    let drift = LeadState.logit(overall) - LeadState.logit(overallLong)
    means = (0..<regions).map { region in
      let own = (kept[region] + 20 * overallLong) / (booked[region] + 20)
      let chance = 1 / (1 + Double.exp(-LeadState.logit(own) - drift))
      return books[region] * chance + new * weights[region] / weightSum
    }
  }

  private static func logit(_ p: Double) -> Double {
    let bounded = min(max(p, 1e-3), 1 - 1e-3)
    return Double.log(bounded / (1 - bounded))
  }
}
