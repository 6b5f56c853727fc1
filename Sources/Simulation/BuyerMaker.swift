import FulfilmentModel
import RealModule
import Statistics

/// The orders that a drop's buyers place, day after day.
struct BuyerMaker {
  var sales: [Sale] = []
  var preOrders: [PreOrder] = []
  /// Units sold or kept on order up to the planning date.
  var soldUnits = 0

  /// Orders from the start of the window or the history to the end of the horizon.
  ///
  /// A sold-out edition ends the sales before the planning date, not what buyers want after it.
  static func orders(
    _ drop: SimulatedDrop, regions: [Region], settings: SimulationSettings,
    edition: Int?, _ source: inout RandomSource
  ) -> BuyerMaker {
    var result = BuyerMaker()
    let cumulative = runningSums(drop.shares)
    let release = drop.sku.releaseDate
    let start = settings.planningDate.advanced(by: -settings.historyDays)
    let first = max(start, release.advanced(by: -drop.windowDays))
    let last = settings.planningDate.advanced(by: settings.horizonDays)
    var date = first
    while date <= last {
      let day = release.days(until: date)
      let shock = source.gamma(20) / 20
      var wanted = source.poisson(
        shock * DropMaker.rate(drop, day: day, weekday: date.weekday))
      if let edition, date <= settings.planningDate {
        wanted = min(wanted, max(0, edition - result.soldUnits))
      }
      if date <= settings.planningDate { result.soldUnits += wanted }
      var counts = [Int](repeating: 0, count: regions.count)
      for _ in 0..<wanted { counts[source.index(cumulative: cumulative)] += 1 }
      for (region, count) in counts.enumerated() where count > 0 {
        if day < 0 {
          result.add(date, regions[region].id, drop.sku, count, &source)
        } else {
          result.sales.append(
            Sale(date: date, region: regions[region].id, sku: drop.sku.id, quantity: count))
        }
      }
      date = date.advanced(by: 1)
    }
    return result
  }

  /// Adds a pre-order; 3 in 100 units are cancelled before they are due.
  private mutating func add(
    _ date: CalendarDate, _ region: String, _ sku: SKU, _ count: Int, _ source: inout RandomSource
  ) {
    let cancelled = source.binomial(count, 0.03)
    if count > cancelled {
      preOrders.append(
        PreOrder(
          orderedAt: date, dueAt: sku.releaseDate, region: region, sku: sku.id,
          quantity: count - cancelled))
    }
    if cancelled > 0 {
      let day = min(date.advanced(by: 1 + Int(source.uniform() * 7)), sku.releaseDate)
      preOrders.append(
        PreOrder(
          orderedAt: date, dueAt: sku.releaseDate, region: region, sku: sku.id,
          quantity: cancelled, cancelledAt: day))
    }
  }
}
