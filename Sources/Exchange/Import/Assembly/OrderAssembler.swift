import FulfilmentModel
import Tabular

/// Turns lines of orders into sales and pre-orders.
///
/// Cells are looked at as bytes and interpreted by `OrderCellCache`, so that a million lines cost
/// little more than finding their fields.
///
/// A group is an order: when a later export has it again, with a line more or a refund, all its
/// earlier lines give way. Rows of files without order numbers are grouped by day, place and SKU.
struct OrderAssembler: RowAssembler {
  private let context: ImportContext
  /// Statuses, target and layout of the file's orders.
  private let rules: OrderRules
  /// The ledgers of `demand_history` and `preorders`. An order counts in one of them.
  private let sales: ImportLedger
  private let preOrders: ImportLedger
  private let rejects: RejectLog
  /// Interprets SKUs, places, statuses and tags.
  private let cells: OrderCellCache
  /// `SOURCE `, the start of every group.
  private var source: [UInt8] = []
  /// Whether the file has order numbers; without them each row is a statement of its own.
  private var hasOrders = false
  /// Kept over rows, since exports write an order's lines one after another.
  private var order = Order()
  /// Buffers of the ledger row, kept to avoid an allocation for each line.
  private var key: [UInt8] = []
  private var measure: [UInt8] = []
  /// Rows seen, of files whose orders need not stand together.
  private var rows = KeyTable()

  /// The current order, as its first line states it.
  ///
  /// Empty until the first row.
  private struct Order {
    /// Key of the order number, or of day, place and SKU; `nil` before the first row.
    var key: ByteKey?
    /// Lines so far, rejected ones included; the ledger's column `item`.
    var lines = 0
    /// Whether a later file, or an earlier part of this one, states the order.
    var isRepeated = false
    /// Whether other lines of the order stand further up, above those of another order.
    var isApart = false
    /// Why none of its lines counts.
    ///
    /// `nil` where they count. A refused order is rejected line by line, so that the report has its
    /// units.
    var refusal: String?
    /// Whether lines go to `preorders` rather than `demand_history`.
    var isPreOrder = false
    /// Day of the order; `nil` where it cannot be read, and then `dateText` has the cell.
    var date: CalendarDate?
    var dateText = ""
    /// The cells of the day and the region as the ledger's bytes.
    var day: [UInt8] = []
    var region: [UInt8] = []
    /// The encoded cell of the column `group`.
    var group: [UInt8] = []
  }

  /// Creates the assembler of one file.
  init(
    context: ImportContext, rules: OrderRules,
    ledgers: (sales: ImportLedger, preOrders: ImportLedger),
    rejects: RejectLog
  ) {
    self.context = context
    self.rules = rules
    (sales, preOrders) = ledgers
    self.rejects = rejects
    cells = OrderCellCache(context: context, rules: rules)
  }

  /// Notes the source's name and whether there are order numbers.
  mutating func begin(_ table: SourceTable) throws(FileError) {
    source = Array((table.recognised.source.name + " ").utf8)
    hasOrders = table.has(.order)
  }

  /// Adds a line of an order to a ledger, or rejects it with its units.
  ///
  /// - Returns: whether the line counts.
  /// - Throws: `invalid` where a date needs an option; `inputOutput`.
  /// - Complexity: O(bytes of the looked-at cells) for texts that were seen before.
  mutating func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    try startOrder(&row)
    order.lines += 1
    guard let units = try quantity(of: row) else { return false }
    if let reason = refusal(of: row) {
      try rejects.reject(row, reason, units: units)
      return false
    }
    // Only `false` in the column that says whether a line ships.
    if row.startsWith(.ships, UInt8(ascii: "f")) {
      try rejects.reject(row, "does not ship", units: units)
      return false
    }
    let product: OrderCellCache.Product
    switch cells.product(of: row) {
    case .success(let known): product = known
    case .failure(let problem):
      try rejects.reject(
        row, problem.reason, field: row.columnName(.sku), value: row.text(.sku), units: units)
      return false
    }
    guard let date = order.date else {
      try rejects.reject(
        row, "no date that can be read", field: row.columnName(.date), value: order.dateText,
        units: units)
      return false
    }
    if units == 0 {
      try rejects.reject(row, "no units")
      return false
    }
    try add(product, orderedAt: date, units: units, line: row.line)
    return true
  }

  /// Adds a line to the ledger of sales or of pre-orders.
  ///
  /// The key's cells stand in the order of `LedgerTable.keyColumns`; 0x2C is the comma.
  private mutating func add(
    _ product: OrderCellCache.Product, orderedAt date: CalendarDate, units: Int, line: Int
  ) throws(FileError) {
    let isPreOrder =
      order.isPreOrder || (context.options.preOrdersBeforeRelease && product.releaseDate > date)
    key.removeAll(keepingCapacity: true)
    key += order.day
    key.append(0x2C)
    if isPreOrder {
      // Due on the release, or at once for a SKU that is released.
      key += product.releaseDate > date ? product.releaseDay : order.day
      key.append(0x2C)
    }
    key += order.region
    key.append(0x2C)
    key += product.encoded
    measure.removeAll(keepingCapacity: true)
    measure.appendDecimal(units)
    let ledger = isPreOrder ? preOrders : sales
    try ledger.add(
      group: order.group, item: order.lines, line: line, key: key, measures: measure)
  }

  /// Returns why the row's order, or the row as a part of it, does not count.
  ///
  /// In files whose every line has its order's cells, lines of an order may stand apart; only a
  /// line that is byte for byte the same as an earlier one is taken for a repetition then.
  private mutating func refusal(of row: SourceTable) -> String? {
    if order.isRepeated { return "the order came before in this import" }
    guard hasOrders, !rules.fillsForward else { return order.refusal }
    let isNew = rows.insert(0, for: row.rowKey).isNew
    if order.isApart && !isNew { return "the same line came before in this file" }
    return order.refusal
  }

  /// Starts another order where the row has another number than the one above it.
  ///
  /// The group must be the same text in every export of the order: source and order number, or the
  /// cells of day, place and SKU as they are written.
  private mutating func startOrder(_ row: inout SourceTable) throws(FileError) {
    if hasOrders, order.key != nil, row.isEmpty(.order) {
      // Some exports name an order on its first line only.
      if !rules.fillsForward, !row.isEmpty(.date) { try readOrderCells(&row) }
      return
    }
    // Rows without an order number are statements on a day, a place and a product.
    let own = hasOrders ? row.key(.order) : row.key(.sku)
    let group =
      hasOrders
      ? own
      : ByteKey(
        combining: (
          own, row.key(.date), ByteKey(combining: (row.key(.place), row.key(.postal), own))
        ))
    if order.key == group {
      if !rules.fillsForward, !row.isEmpty(.date) { try readOrderCells(&row) }
      return
    }
    order.key = group
    order.lines = 0
    order.group.removeAll(keepingCapacity: true)
    order.group += source
    if hasOrders {
      order.group += row.bytes(.order)
    } else {
      order.group +=
        "\(row.text(.date)) \(row.text(.place))\(row.text(.postal)) \(row.text(.sku))".utf8
    }
    // The group counts in both tables: a tag may move an order from one to the other.
    let stored = ByteKey(order.group)
    let state = sales.begin(group: stored)
    _ = preOrders.begin(group: stored)
    // Where every line has its order's cells, a table sorted by product can be read as well.
    order.isApart = state == .sameFile && hasOrders && !rules.fillsForward
    order.isRepeated =
      state == .laterFile || (state == .sameFile && hasOrders && rules.fillsForward)
    if order.group.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) {
      order.group = Array(
        TableWriter.encoded(String(decoding: order.group, as: UTF8.self)).utf8)
    }
    try readOrderCells(&row)
    if hasOrders, row.isEmpty(.order) { order.refusal = "no order number" }
  }

  /// Reads the cells that concern the order as a whole.
  ///
  /// The first reason to refuse the order stands: cancelled, a total, a test, then its status.
  private mutating func readOrderCells(_ row: inout SourceTable) throws(FileError) {
    if let day = row.plainDay(.date) {
      order.date = day
    } else {
      order.date = try row.day(.date, asOf: context.options.asOf)
    }
    order.dateText = order.date == nil ? row.text(.date) : ""
    order.day = cells.text(of: order.date)
    if row.has(.cancelled), !row.isEmpty(.cancelled) {
      order.refusal = "cancelled"
    } else if order.date == nil, row.isTotal {
      order.refusal = "a total of other rows"
    } else if cells.isTest(row) {
      order.refusal = "a test order"
    } else {
      let status = cells.status(of: row)
      if let note = status.note { rejects.note(note) }
      order.refusal = status.refusal
    }
    order.isPreOrder = cells.isPreOrder(row)
    if case .byTag = rules.target, !order.isPreOrder, context.options.ignoresUntagged {
      order.refusal = order.refusal ?? "no pre-order tag"
    }
    let destination = cells.destination(of: row)
    order.region = destination.encoded
    for note in destination.notes where order.refusal == nil { rejects.note(note) }
  }

  /// Returns the units that count, the file's own net quantity where it has one; lists the row and
  /// returns `nil` where a quantity cannot be read.
  ///
  /// Refunded units are listed as rejected, so that used and rejected units add up to those
  /// ordered. Without a column of quantities a row is one unit.
  private func quantity(of row: SourceTable) throws(FileError) -> Int? {
    guard row.has(.quantity) else { return 1 }
    guard let ordered = try whole(.quantity, of: row) else { return nil }
    guard row.has(.netQuantity) else { return ordered }
    guard let net = try whole(.netQuantity, of: row) else { return nil }
    if net < ordered, order.refusal == nil {
      try rejects.reject(row, "refunded units", units: ordered - net)
    }
    return net == 0 && order.refusal != nil ? ordered : net
  }

  /// Reads a quantity of at least 0; lists the row and returns `nil` where it has none.
  ///
  /// A quantity above 10¹² is rejected too.
  private func whole(_ field: SourceField, of row: SourceTable) throws(FileError) -> Int? {
    let reason: String
    switch row.whole(field) {
    case .success(let value?) where value >= 0 && value <= CellText.largestWhole: return value
    case .success(nil): reason = "no quantity; a missing one is not zero"
    case .success: reason = "quantity is negative"
    case .failure(let problem): reason = "quantity is \(problem.reason)"
    }
    try rejects.reject(row, reason, field: row.columnName(field), value: row.text(field))
    return nil
  }
}
