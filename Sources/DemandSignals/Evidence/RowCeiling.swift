/// The most units that one row of orders counts for in a total, so that no buyer, typing mistake or
/// robot decides.
///
/// Four times the row that one in 200 of its kind (sales or pre-orders) exceeds: above a lively day,
/// far below a wrong one. Under ten rows nothing is cut, as nothing is usual yet.
struct RowCeiling: Sendable {
  /// A row that counts for less than it says.
  struct CutRow: Sendable, Equatable {
    /// Position of the SKU.
    var sku: Int
    /// Days since 1970-01-01.
    var day: Int
    var isPreOrder: Bool
    /// Units as they stand in the table, and as they count.
    var units, counted: Double
  }

  /// The rows that are cut, by SKU and day.
  private(set) var cutRows: [CutRow] = []
  private let sales: Double
  private let preOrders: Double

  /// Reads the ceiling off all entries, indexed `[sku]`.
  ///
  /// - Complexity: O(entries · log entries).
  init(_ entries: [[OrderLedger.Entry]]) {
    sales = RowCeiling.ceiling(of: entries, isPreOrder: false)
    preOrders = RowCeiling.ceiling(of: entries, isPreOrder: true)
    for (sku, list) in entries.enumerated() {
      for entry in list where entry.units > units(entry) {
        cutRows.append(
          CutRow(
            sku: sku, day: entry.day, isPreOrder: entry.isPreOrder, units: entry.units,
            counted: units(entry)))
      }
    }
  }

  /// Returns the units that an entry counts for.
  func units(_ entry: OrderLedger.Entry) -> Double {
    min(entry.units, entry.isPreOrder ? preOrders : sales)
  }

  private static func ceiling(of entries: [[OrderLedger.Entry]], isPreOrder: Bool) -> Double {
    var units: [Double] = []
    for list in entries {
      for entry in list where entry.isPreOrder == isPreOrder { units.append(entry.units) }
    }
    guard units.count >= 10 else { return .infinity }
    units.sort()
    return 4 * max(1, units[Int(Double(units.count - 1) * 0.995)])
  }
}
