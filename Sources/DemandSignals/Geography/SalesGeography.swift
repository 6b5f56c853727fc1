import FulfilmentModel
import RealModule

/// Orders of all other SKUs by region, halved by age, as known at a forecast origin.
///
/// Sums over all SKUs are made once for each origin, in one pass over the days, and a SKU's own are
/// taken away; only the SKUs most similar to it are looked at one by one. So the work is proportional
/// to the number of SKUs and origins.
struct SalesGeography: Sendable {
  /// Orders by region.
  struct Sums: Sendable {
    /// All other SKUs.
    var all: [Double]
    /// Other SKUs by squared similarity.
    var similar: [Double]
    /// Other SKUs' first four weeks, by a tenth and the similarity.
    var launch: [Double]
  }

  /// Most SKUs whose similarity counts.
  private static let neighbourLimit = 100
  /// Weight of a launch beside its similarity.
  private static let launchWeight = 0.1
  /// Days after a release that count as its launch.
  private static let launchDays = 28

  private let ledger: OrderLedger
  /// Factor of orders by their age in days.
  private let decay: [Double]
  private let neighbours: [[(sku: Int, similarity: Double)]]
  /// Weight of any other SKU's launch.
  private let commonLaunchWeight: Double
  /// Sums over all SKUs by origin: all orders, and those of launches.
  private let sums: [Int: (all: [Double], launch: [Double])]

  /// Prepares the sums at some origins.
  ///
  /// - Complexity: O(entries · log entries + days · regions + SKUs · similar SKUs).
  init(
    _ ledger: OrderLedger, similarity: NameSimilarity, halfLifeDays: Double, origins: Set<Int>
  ) {
    self.ledger = ledger
    let days = max(0, ledger.asOf - ledger.firstDay)
    let decay = (0...days).map { Double.exp2(-Double($0) / halfLifeDays) }
    self.decay = decay
    neighbours = ledger.release.indices.map {
      similarity.nearest($0, count: SalesGeography.neighbourLimit)
    }
    commonLaunchWeight = SalesGeography.launchWeight + (similarity.common ?? 0)

    struct Order {
      var day, region: Int
      var units: Double
      var isLaunch: Bool
    }
    var orders: [Order] = []
    for (sku, entries) in ledger.entries.enumerated() {
      for entry in entries {
        guard let region = entry.region else { continue }
        orders.append(
          Order(
            day: entry.day, region: region, units: entry.units,
            isLaunch: SalesGeography.isLaunch(entry, of: sku, ledger)))
      }
    }
    orders.sort { ($0.day, $0.region) < ($1.day, $1.region) }
    var all = [Double](repeating: 0, count: ledger.regionCount)
    var launch = all
    var known: [Int: (all: [Double], launch: [Double])] = [:]
    var next = 0
    var today = ledger.firstDay
    for origin in origins.sorted() where origin >= ledger.firstDay {
      // The sums fade from origin to origin.
      let factor = decay[min(origin - today, days)]
      for region in all.indices {
        all[region] *= factor
        launch[region] *= factor
      }
      while next < orders.count, orders[next].day <= origin {
        let order = orders[next]
        let units = order.units * decay[origin - order.day]
        all[order.region] += units
        if order.isLaunch { launch[order.region] += units }
        next += 1
      }
      today = origin
      known[origin] = (all, launch)
    }
    sums = known
  }

  /// Returns the orders of all other SKUs by region at an origin that was prepared.
  ///
  /// - Complexity: O(regions + orders of the SKU and of those similar to it).
  func others(than sku: Int, origin: Int) -> Sums {
    let nothing = [Double](repeating: 0, count: ledger.regionCount)
    let known = sums[origin] ?? (nothing, nothing)
    var result = Sums(
      all: known.all, similar: nothing, launch: known.launch.map { commonLaunchWeight * $0 })
    forEachOrder(of: sku, until: origin) { region, units, isLaunch in
      result.all[region] -= units
      if isLaunch { result.launch[region] -= commonLaunchWeight * units }
    }
    // What is left of a difference of equal sums is no order.
    for region in result.all.indices {
      if result.all[region] < 1e-9 * known.all[region] { result.all[region] = 0 }
      if result.launch[region] < 1e-9 * known.launch[region] { result.launch[region] = 0 }
    }
    for (other, kernel) in neighbours[sku] {
      forEachOrder(of: other, until: origin) { region, units, isLaunch in
        result.similar[region] += kernel * kernel * units
        if isLaunch { result.launch[region] += kernel * units }
      }
    }
    return result
  }

  /// Calls with region, faded units, and whether it belongs to a launch, for each order of a SKU.
  private func forEachOrder(of sku: Int, until origin: Int, _ take: (Int, Double, Bool) -> Void) {
    for entry in ledger.entries[sku] {
      guard entry.day <= origin else { break }
      guard let region = entry.region else { continue }
      take(
        region, decay[origin - entry.day] * entry.units,
        SalesGeography.isLaunch(entry, of: sku, ledger))
    }
  }

  /// Returns whether an order belongs to the launch of its SKU, which counts where the records reach
  /// back to the release.
  private static func isLaunch(
    _ entry: OrderLedger.Entry, of sku: Int, _ ledger: OrderLedger
  ) -> Bool {
    entry.day < ledger.release[sku] + launchDays && ledger.release[sku] >= ledger.firstDay
  }
}
