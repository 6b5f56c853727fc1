import FulfilmentModel
import RealModule

/// Orders of a case, by SKU and day, cut at the planning date by `Evidence`.
///
/// An order is a sale on or after the release or a pre-order before it, dated by the day the buyer
/// decided. Cancelled pre-orders are left out. Regions and SKUs the case does not name are skipped;
/// orders whose region nobody could tell count in totals and in no region.
/// Days are counted since 1970-01-01; windows of days are `after`, exclusive, to `through`,
/// inclusive. Sums of orders are robust: a row far above all others counts as `RowCeiling` says.
struct OrderLedger: Sendable {
  /// One day's orders of a SKU from a region.
  struct Entry: Sendable {
    var day: Int
    /// Position of the region; `nil` where nobody could tell.
    var region: Int?
    var units: Double
    var isPreOrder: Bool
  }

  /// Entries of each SKU, by ascending day.
  let entries: [[Entry]]
  /// First day with a record.
  let firstDay: Int
  /// The planning date.
  let asOf: Int
  /// Release day of each SKU.
  let release: [Int]
  /// Number of regions.
  let regionCount: Int
  /// Positions of the case's identifiers.
  let index: CaseIndex
  /// Day on which the last unit of a SKU's edition was sold; orders from then on say nothing of
  /// demand. `nil` where the edition is open or not sold out.
  private let soldOutDays: [Int?]
  /// Most units that one row counts for, and what it took away.
  let ceiling: RowCeiling
  /// Days without stock, as stated.
  let stock: StockCalendar
  /// Running sums of each SKU's orders by day from the day before `firstDay` on, all orders and
  /// pre-orders alone.
  private let cumulative: [[Double]]
  private let cumulativePreOrders: [[Double]]

  /// Sums the orders known on the planning date.
  ///
  /// - Parameter index: the case's index, where the run has made it already.
  /// - Complexity: O(records · log records + SKUs · days).
  init(_ planningCase: PlanningCase, index given: CaseIndex? = nil) {
    let index = given ?? CaseIndex(planningCase)
    let skus = planningCase.skus
    self.index = index
    let last = planningCase.evidence.asOf.daysSinceEpoch
    asOf = last
    regionCount = planningCase.regions.count
    release = skus.map(\.releaseDate.daysSinceEpoch)
    let entries = OrderLedger.entries(of: planningCase, index: index)
    let first = entries.lazy.compactMap { $0.first?.day }.min().map { min($0, last) } ?? last
    self.entries = entries
    firstDay = first

    stock = StockCalendar(
      planningCase.evidence.availability, entries: entries, skus: index.skus, firstDay: first,
      asOf: last)
    let ceiling = RowCeiling(entries)
    self.ceiling = ceiling
    func runningSums(_ entries: [Entry], units: (Entry) -> Double) -> [Double] {
      var sums = [Double](repeating: 0, count: last - first + 2)
      for entry in entries { sums[entry.day - first + 1] += units(entry) }
      for day in 1..<sums.count { sums[day] += sums[day - 1] }
      return sums
    }
    let whole = entries.map { runningSums($0, units: \.units) }
    cumulative =
      ceiling.cutRows.isEmpty ? whole : entries.map { runningSums($0, units: ceiling.units) }
    cumulativePreOrders = entries.map {
      runningSums($0.filter(\.isPreOrder), units: ceiling.units)
    }
    soldOutDays = skus.indices.map { sku in
      guard let edition = skus[sku].mintSupply else { return nil }
      return whole[sku].firstIndex { $0 >= Double(edition) }.map { first + max(0, $0 - 1) }
    }
  }

  private static func entries(of planningCase: PlanningCase, index: CaseIndex) -> [[Entry]] {
    var entries = [[Entry]](repeating: [], count: planningCase.skus.count)
    let unassigned = RegionReference.unassigned.text
    for sale in planningCase.evidence.sales {
      let region = index.regions[sale.region]
      guard let sku = index.skus[sale.sku], region != nil || sale.region == unassigned else {
        continue
      }
      entries[sku].append(
        Entry(
          day: sale.date.daysSinceEpoch, region: region, units: Double(max(0, sale.quantity)),
          isPreOrder: false))
    }
    for order in planningCase.evidence.preOrders where order.cancelledAt == nil {
      let region = index.regions[order.region]
      guard let sku = index.skus[order.sku], region != nil || order.region == unassigned else {
        continue
      }
      entries[sku].append(
        Entry(
          day: order.orderedAt.daysSinceEpoch, region: region,
          units: Double(max(0, order.quantity)), isPreOrder: true))
    }
    for sku in entries.indices {
      entries[sku].sort {
        ($0.day, $0.region ?? -1, $0.isPreOrder ? 1 : 0)
          < ($1.day, $1.region ?? -1, $1.isPreOrder ? 1 : 0)
      }
    }
    return entries
  }

  /// Returns a SKU's orders within a window of days.
  ///
  /// - Complexity: O(1).
  func orders(_ sku: Int, after: Int, through: Int) -> Double {
    OrderLedger.sum(cumulative[sku], after: after - firstDay + 1, through: through - firstDay + 1)
  }

  /// Returns a SKU's sales within a window of days: its orders without pre-orders.
  ///
  /// - Complexity: O(1).
  func sales(_ sku: Int, after: Int, through: Int) -> Double {
    orders(sku, after: after, through: through)
      - OrderLedger.sum(
        cumulativePreOrders[sku], after: after - firstDay + 1, through: through - firstDay + 1)
  }

  /// Returns the last day up to `through` on which a SKU could still be bought without limit.
  func lastUnlimitedDay(_ sku: Int, through: Int) -> Int {
    soldOutDays[sku].map { min($0 - 1, through) } ?? through
  }

  /// Returns the last day after an origin whose orders were not cut short: that on which the last
  /// unit of the edition was sold, or the one before stock ran out; `nil` where neither came by
  /// `through`.
  func lastSellingDay(_ sku: Int, after origin: Int, through: Int) -> Int? {
    let edition = soldOutDays[sku].flatMap { $0 < through ? $0 : nil }
    let stock = stock.firstDayOut(sku, after: origin, through: through).map { $0 - 1 }
    return [edition, stock].compactMap { $0 }.min()
  }

  /// Returns a SKU's orders whose region nobody could tell, in units.
  ///
  /// - Complexity: linear in the SKU's entries.
  func unassignedOrders(_ sku: Int) -> Double {
    entries[sku].reduce(0) { $1.region == nil ? $0 + $1.units : $0 }
  }

  /// Returns the pre-orders of a SKU placed up to and including `through`.
  ///
  /// - Complexity: O(1).
  func preOrders(_ sku: Int, through: Int) -> Double {
    OrderLedger.sum(cumulativePreOrders[sku], after: 0, through: through - firstDay + 1)
  }

  /// Returns what was added to running sums between two positions, cut to their range.
  private static func sum(_ sums: [Double], after: Int, through: Int) -> Double {
    let low = min(max(after, 0), sums.count - 1)
    let high = min(max(through, 0), sums.count - 1)
    return high > low ? sums[high] - sums[low] : 0
  }

  /// Returns a SKU's orders within a window of days, by region; those of no region are
  /// left out.
  func regionOrders(_ sku: Int, after: Int, through: Int) -> [Double] {
    var counts = [Double](repeating: 0, count: regionCount)
    let list = entries[sku]
    // The first entry after the window's start.
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].day > after { high = middle } else { low = middle + 1 }
    }
    while low < list.count, list[low].day <= through {
      if let region = list[low].region { counts[region] += list[low].units }
      low += 1
    }
    return counts
  }

  /// Returns values of regions summed over each group.
  func grouped(_ regions: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: index.regionsOfGroup.count)
    for (region, value) in regions.enumerated() { sums[index.groupOfRegion[region]] += value }
    return sums
  }
}
