import RealModule

/// The launch curve: the share of a drop's first 28 days of orders that have come by a day after
/// its release, with the deviation of its logarithm.
///
/// It turns what a sold-out drop, or one that is not over, has sold into an early observation of
/// what was wanted. Days before the release count as none, days after the 28th go on at the last
/// weeks' pace. The table is that of the reference drops over by 2018-11-20; a shop's own drops,
/// where they are over, are averaged with it; it counts as one drop.
struct LaunchCurve: Sendable {
  /// Share of the first 28 days by the end of a day, and the deviation of its logarithm.
  private static let table: [(day: Double, share: Double, deviation: Double)] = [
    (-1, 0.02, 1), (0, 0.10, 0.50), (1, 0.16, 0.40), (3, 0.27, 0.23), (6, 0.47, 0.15),
    (13, 0.73, 0.11), (20, 0.88, 0.07), (27, 1.00, 0.02), (55, 1.45, 0.25), (111, 1.9, 0.5),
  ]
  /// Drops that the table counts as.
  private static let tableWeight = 1.0

  /// Sums of the shares of a shop's own drops by day from the release on, and their number.
  private var own = [Double](repeating: 0, count: 28)
  private var ownCount = 0.0

  /// Creates the curve of the table alone.
  init() {}

  /// Creates the curve from a shop's drops whose first 28 days are over and were not limited.
  ///
  /// - Complexity: O(SKUs).
  init(_ ledger: OrderLedger) {
    for sku in ledger.release.indices {
      let release = ledger.release[sku]
      guard release >= ledger.firstDay,
        ledger.lastUnlimitedDay(sku, through: ledger.asOf) >= release + 27,
        ledger.stock.daysOut(sku, after: release - 1, through: release + 27) == 0
      else { continue }
      let whole = ledger.orders(sku, after: release - 1, through: release + 27)
      guard whole >= 10 else { continue }
      for day in 0..<28 {
        own[day] += ledger.orders(sku, after: release - 1, through: release + day) / whole
      }
      ownCount += 1
    }
  }

  /// Returns the share of the first 28 days that has come by the end of a day after the release.
  func share(through day: Int) -> Double {
    let prior = LaunchCurve.interpolated(day).share
    guard (0..<28).contains(day), ownCount > 0 else { return day < 0 ? 0 : prior }
    return (LaunchCurve.tableWeight * prior + own[day]) / (LaunchCurve.tableWeight + ownCount)
  }

  /// Returns the variance of the logarithm of a drop's total that is estimated from what it sold by
  /// the end of a day: that of the curve, and 0.2² for what the day itself was like.
  func variance(through day: Int) -> Double {
    let deviation = LaunchCurve.interpolated(day).deviation
    return deviation * deviation + 0.04
  }

  private static func interpolated(_ day: Int) -> (share: Double, deviation: Double) {
    let x = Double(day)
    guard let upper = table.firstIndex(where: { $0.day >= x }) else {
      return (table.last?.share ?? 1, table.last?.deviation ?? 0)
    }
    if upper == 0 { return (table[0].share, table[0].deviation) }
    let (a, b) = (table[upper - 1], table[upper])
    let f = (x - a.day) / (b.day - a.day)
    return (a.share + f * (b.share - a.share), a.deviation + f * (b.deviation - a.deviation))
  }
}
