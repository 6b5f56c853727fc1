import FulfilmentModel

/// The days on which a SKU could not be bought for want of stock, as the operator states them in
/// `availability.csv`.
///
/// Such days are no lack of demand: windows of history are counted in *selling days*, the days that
/// are left. Days on which orders stand all the same count as selling days. Where a restock is stated
/// and nothing sold in the two weeks or more before it, these weeks are taken as without stock, since
/// stock that comes back was gone.
struct StockCalendar: Sendable {
  /// Shortest silence before a restock that is taken as days without stock.
  private static let shortestSilence = 14

  /// Running number of days without stock from the day before `firstDay` on, by SKU; empty for SKUs
  /// that were never without.
  private let daysOut: [[Int32]]
  private let firstDay: Int
  /// Units ordered on days that were stated to be without stock, by SKU.
  let contradicted: [Double]
  /// First day of the silence before a restock that was taken as days without stock, by SKU.
  let silentSince: [Int?]

  /// Reads a case's statements against its orders.
  ///
  /// - Parameters:
  ///   - entries: orders of each SKU by ascending day.
  ///   - firstDay: first day with a record; `asOf` is the planning date.
  /// - Complexity: O(statements · days + SKUs with statements · days).
  init(
    _ periods: [Availability], entries: [[OrderLedger.Entry]], skus: [String: Int], firstDay: Int,
    asOf: Int
  ) {
    self.firstDay = firstDay
    var daysOut = [[Int32]](repeating: [], count: entries.count)
    var contradicted = [Double](repeating: 0, count: entries.count)
    var silentSince = [Int?](repeating: nil, count: entries.count)
    let bySKU = Dictionary(grouping: periods) { skus[$0.sku] ?? -1 }
    for (sku, own) in bySKU where sku >= 0 && asOf >= firstDay {
      var isOut = [Bool](repeating: false, count: asOf - firstDay + 1)
      for period in own where period.units == 0 && period.probability >= 0.5 {
        let start = max(firstDay, period.start.daysSinceEpoch)
        let end = min(asOf, period.end?.daysSinceEpoch ?? asOf)
        guard start <= end else { continue }
        for day in start...end { isOut[day - firstDay] = true }
      }
      let lastOrder = entries[sku].last?.day ?? asOf
      for period in own where period.units != 0 {
        let end = min(asOf, period.start.daysSinceEpoch - 1)
        guard end - lastOrder >= StockCalendar.shortestSilence else { continue }
        for day in (lastOrder + 1)...end { isOut[day - firstDay] = true }
        silentSince[sku] = lastOrder + 1
      }
      for entry in entries[sku] where isOut[entry.day - firstDay] && entry.units > 0 {
        contradicted[sku] += entry.units
      }
      for entry in entries[sku] where entry.units > 0 { isOut[entry.day - firstDay] = false }
      guard isOut.contains(true) else { continue }
      var running: [Int32] = [0]
      for isOut in isOut { running.append((running.last ?? 0) + (isOut ? 1 : 0)) }
      daysOut[sku] = running
    }
    self.daysOut = daysOut
    self.contradicted = contradicted
    self.silentSince = silentSince
  }

  /// Returns the days without stock in a window, `after` exclusive, `through` inclusive.
  ///
  /// - Complexity: O(1).
  func daysOut(_ sku: Int, after: Int, through: Int) -> Int {
    let sums = daysOut[sku]
    guard !sums.isEmpty, through > after else { return 0 }
    let low = min(max(after - firstDay + 1, 0), sums.count - 1)
    let high = min(max(through - firstDay + 1, 0), sums.count - 1)
    return Int(sums[high] - sums[low])
  }

  /// Returns whether a SKU had no stock on a day.
  func isOut(_ sku: Int, on day: Int) -> Bool {
    daysOut(sku, after: day - 1, through: day) > 0
  }

  /// Returns the first day without stock in a window; `nil` where there is none.
  func firstDayOut(_ sku: Int, after: Int, through: Int) -> Int? {
    guard daysOut(sku, after: after, through: through) > 0 else { return nil }
    return ((after + 1)...through).first { isOut(sku, on: $0) }
  }

  /// Returns the day after which `count` selling days lie up to a day: the exclusive start of a
  /// window of selling days.
  func start(_ sku: Int, sellingDays count: Int, through: Int) -> Int {
    guard !daysOut[sku].isEmpty else { return through - count }
    var start = through
    var left = count
    while left > 0, start >= firstDay {
      if !isOut(sku, on: start) { left -= 1 }
      start -= 1
    }
    return start - left
  }
}
