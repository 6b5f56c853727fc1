import FulfilmentModel
import Tabular

/// The order that lines are read of, as its lines so far state it.
///
/// Its cells hold for all lines that leave them blank: some exports write them on an order's first
/// line only, others on every line.
struct OrderState {
  /// Key of the order number, or of day, place and SKU; `nil` before the first row.
  var key: ByteKey?
  /// Lines so far, rejected ones included; the ledger's column `item`.
  var lines = 0
  /// Whether a later file, or an earlier part of this one, states the order.
  var isRepeated = false
  /// Whether other lines of the order stand further up, above those of another order.
  var isApart = false
  /// Why none of its lines counts, whatever its status: it has no number, is a total or a test.
  var refusal: String?
  /// Why none of its lines counts by its status; `nil` where they count.
  var statusRefusal: String?
  /// Whether the order was cancelled.
  var isCancelled = false
  /// Day of the cancellation; `nil` where there is none that can be read.
  var cancelledOn: CalendarDate?
  /// Whether lines go to `preorders` rather than `demand_history`.
  var isPreOrder = false
  /// Day of the order; `nil` where it cannot be read, and then `dateText` has the cell.
  var date: CalendarDate?
  var dateText = ""
  /// The cell of the day as the ledger's bytes.
  var day: [UInt8] = []
  /// The country as written, for lines that have only the rest of an address.
  var country = ""
  /// Where the order goes.
  var destination = OrderCellCache.Destination(encoded: [], notes: [], place: nil)
  /// Whether a line of the order was counted among those without a region.
  var isCountedUnplaced = false
  /// The encoded cell of the column `group`.
  var group: [UInt8] = []

  /// Why a line that is no cancelled pre-order does not count; `nil` where it does.
  ///
  /// A refused order is rejected line by line, so that the report has its units.
  var refusalOfLines: String? {
    if isCancelled { return "cancelled" }
    return refusal ?? statusRefusal
  }
}

/// How the lines of an order stand in a file.
struct OrderLayout {
  /// Whether later lines leave order cells blank that the first one has.
  private(set) var leavesBlanks = false
  /// Whether lines of an order stand apart, with those of other orders between.
  private(set) var isScattered = false

  /// Rows that are looked at.
  private static let sampleRows = 500

  /// Looks at the first rows of a file.
  ///
  /// - Complexity: O(1), 500 rows at most.
  init(of table: borrowing SourceTable) throws(FileError) {
    guard let order = table.recognised.columns[.order] else { return }
    let cells = [SourceField.status, .country, .postal, .place, .date].compactMap {
      table.recognised.columns[$0]
    }
    var probe = try table.reopened()
    var seen: Set<ByteKey> = []
    var last: ByteKey?
    var rows = 0
    while rows < OrderLayout.sampleRows, try probe.next() {
      rows += 1
      guard probe.problem == nil, order < probe.fieldCount else { continue }
      let key = ByteKey(probe.bytes(order))
      if !seen.insert(key).inserted {
        if key != last { isScattered = true }
        let blank = cells.contains { $0 < probe.fieldCount && probe.text($0).isEmpty }
        if blank { leavesBlanks = true }
      }
      last = key
    }
  }
}
