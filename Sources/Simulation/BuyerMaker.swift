import FulfilmentModel
import RealModule
import Statistics

/// Draws the orders that a drop's buyers place, day by day.
struct BuyerMaker {
  /// Sales from the release on, also those of the horizon.
  private(set) var sales: [Sale] = []
  /// Pre-orders before the release, retained and cancelled ones apart.
  private(set) var preOrders: [PreOrder] = []
  /// Units sold or on order by the planning date.
  private(set) var soldUnits = 0

  /// Draws orders from the start of the booking window or of the history to the end of the horizon.
  ///
  /// A sold-out edition ends the sales before the planning date, not the demand after it.
  ///
  /// - Parameter edition: units ever made; `nil` for an open edition.
  /// - Complexity: O(days · regions + orders · log regions).
  init(
    _ drop: SimulatedDrop, regions: [Region], settings: SimulationSettings,
    edition: Int?, source: inout RandomSource
  ) {
    let cumulative = runningSums(drop.shares)
    let release = drop.sku.releaseDate
    let start = settings.planningDate.advanced(by: -settings.historyDays)
    let last = settings.planningDate.advanced(by: settings.horizonDays)
    var date = max(start, release.advanced(by: -drop.windowDays))
    while date <= last {
      let day = release.days(until: date)
      // A Gamma shock of mean 1 and variance 1/20 makes the day's count negative binomial.
      let shock = source.gamma(20) / 20
      var wanted = source.poisson(shock * drop.rate(day: day, weekday: date.weekday))
      if let edition, date <= settings.planningDate {
        wanted = min(wanted, max(0, edition - soldUnits))
      }
      if date <= settings.planningDate { soldUnits += wanted }
      var counts = [Int](repeating: 0, count: regions.count)
      for _ in 0..<wanted { counts[source.index(cumulative: cumulative)] += 1 }
      for (region, count) in counts.enumerated() where count > 0 {
        let sale = Sale(
          date: date, region: regions[region].id, sku: drop.sku.id, quantity: count)
        if day < 0 {
          book(sale, due: release, source: &source)
        } else {
          sales.append(sale)
        }
      }
      date = date.advanced(by: 1)
    }
  }

  /// Adds orders placed before the release as pre-orders; 3 in 100 units are cancelled before they
  /// are due, within a week.
  private mutating func book(_ order: Sale, due: CalendarDate, source: inout RandomSource) {
    let cancelled = source.binomial(order.quantity, 0.03)
    var record = PreOrder(
      orderedAt: order.date, dueAt: due, region: order.region, sku: order.sku,
      quantity: order.quantity - cancelled)
    if record.quantity > 0 { preOrders.append(record) }
    if cancelled > 0 {
      record.quantity = cancelled
      record.cancelledAt = min(order.date.advanced(by: 1 + Int(source.uniform() * 7)), due)
      preOrders.append(record)
    }
  }
}
