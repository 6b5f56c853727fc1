import FulfilmentModel
import RealModule

/// Orders of a case, by SKU and day, cut at the planning date by `Evidence`.
///
/// An order is a sale on or after the release or a pre-order before it, dated by the day the buyer
/// decided. Cancelled pre-orders are left out. Regions and SKUs the case does not name are skipped.
struct OrderLedger: Sendable {
  /// One day's orders of a SKU from a region.
  struct Entry: Sendable {
    var day: Int
    var region: Int
    var units: Double
    var isPreOrder: Bool
  }

  /// Entries of each SKU, by day.
  let entries: [[Entry]]
  /// First day with a record, as days since 1970-01-01.
  let firstDay: Int
  /// The planning date, as days since 1970-01-01.
  let asOf: Int
  /// Release of each SKU, as days since 1970-01-01.
  let release: [Int]
  /// Day on which the last unit of a SKU's edition was sold; orders from then on say nothing of
  /// demand. `nil` where the edition is open or not sold out.
  let soldOutDay: [Int?]
  /// Number of regions.
  let regionCount: Int
  /// Positions of the case's identifiers.
  let index: CaseIndex
  /// Running sums of each SKU's orders by day, all orders and pre-orders alone.
  private let cumulative: [[Double]]
  private let cumulativePreOrders: [[Double]]

  /// Sums the orders known on the planning date.
  ///
  /// - Parameter index: the case's index, where the run has made it already.
  /// - Complexity: O(records · log records).
  init(_ planningCase: PlanningCase, index given: CaseIndex? = nil) {
    let index = given ?? CaseIndex(planningCase)
    let evidence = planningCase.evidence
    let skus = planningCase.skus
    self.index = index
    asOf = evidence.asOf.daysSinceEpoch
    regionCount = planningCase.regions.count
    release = skus.map(\.releaseDate.daysSinceEpoch)

    var entries = [[Entry]](repeating: [], count: skus.count)
    var first = asOf
    for sale in evidence.sales {
      guard let sku = index.skus[sale.sku], let region = index.regions[sale.region] else {
        continue
      }
      let day = sale.date.daysSinceEpoch
      first = min(first, day)
      entries[sku].append(
        Entry(day: day, region: region, units: Double(max(0, sale.quantity)), isPreOrder: false))
    }
    for order in evidence.preOrders where order.cancelledAt == nil {
      guard let sku = index.skus[order.sku], let region = index.regions[order.region] else {
        continue
      }
      let day = order.orderedAt.daysSinceEpoch
      first = min(first, day)
      entries[sku].append(
        Entry(day: day, region: region, units: Double(max(0, order.quantity)), isPreOrder: true))
    }
    firstDay = first
    let span = asOf - first + 2
    var all: [[Double]] = []
    var early: [[Double]] = []
    for sku in skus.indices {
      entries[sku].sort {
        ($0.day, $0.region, $0.isPreOrder ? 1 : 0) < ($1.day, $1.region, $1.isPreOrder ? 1 : 0)
      }
      var sums = [Double](repeating: 0, count: span)
      var earlySums = sums
      for entry in entries[sku] {
        sums[entry.day - first + 1] += entry.units
        if entry.isPreOrder { earlySums[entry.day - first + 1] += entry.units }
      }
      for day in 1..<span {
        sums[day] += sums[day - 1]
        earlySums[day] += earlySums[day - 1]
      }
      all.append(sums)
      early.append(earlySums)
    }
    self.entries = entries
    soldOutDay = skus.indices.map { sku in
      guard let edition = skus[sku].mintSupply else { return nil }
      return all[sku].firstIndex { $0 >= Double(edition) }.map { first + max(0, $0 - 1) }
    }
    cumulative = all
    cumulativePreOrders = early
  }

  /// Orders of a SKU on the days after `after` up to and including `through`.
  func orders(_ sku: Int, after: Int, through: Int) -> Double {
    OrderLedger.sum(cumulative[sku], after - firstDay + 1, through - firstDay + 1)
  }

  /// The last day of a window on which a SKU could still be bought without limit.
  func lastFreeDay(_ sku: Int, through: Int) -> Int {
    soldOutDay[sku].map { min($0 - 1, through) } ?? through
  }

  /// Pre-orders of a SKU placed up to and including `through`.
  func preOrders(_ sku: Int, through: Int) -> Double {
    OrderLedger.sum(cumulativePreOrders[sku], 0, through - firstDay + 1)
  }

  /// Pre-orders of a SKU up to and including `through`, each counting by half for every
  /// `halfLifeDays` that have passed since.
  func recentPreOrders(_ sku: Int, through: Int, halfLifeDays: Double) -> Double {
    var sum = 0.0
    for entry in entries[sku] where entry.isPreOrder && entry.day <= through {
      sum += entry.units * Double.exp2(Double(entry.day - through) / halfLifeDays)
    }
    return sum
  }

  private static func sum(_ sums: [Double], _ from: Int, _ to: Int) -> Double {
    let low = min(max(from, 0), sums.count - 1)
    let high = min(max(to, 0), sums.count - 1)
    return high > low ? sums[high] - sums[low] : 0
  }

  /// Adds a SKU's orders after `after` up to `through` to `counts`, one value for each region.
  func addRegionOrders(
    _ sku: Int, after: Int, through: Int, weight: Double = 1, into counts: inout [Double]
  ) {
    let list = entries[sku]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].day > after { high = middle } else { low = middle + 1 }
    }
    while low < list.count, list[low].day <= through {
      counts[list[low].region] += weight * list[low].units
      low += 1
    }
  }

  /// Values of regions summed over each group.
  func grouped(_ regions: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: index.regionsOfGroup.count)
    for (region, value) in regions.enumerated() { sums[index.groupOfRegion[region]] += value }
    return sums
  }
}
