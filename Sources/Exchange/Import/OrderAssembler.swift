import FulfilmentModel
import Tabular

/// Turns lines of orders into sales and pre-orders.
///
/// Cells are looked at as bytes; what a cell means is worked out once for each different text, so
/// that a million lines cost little more than finding their fields.
struct OrderAssembler {
  private let context: ImportContext
  private let rules: OrderRules
  private let importNumber: Int
  private let source: [UInt8]
  private let hasOrders: Bool
  private let meanings: OrderMeanings
  private var order = Order()
  private var key: [UInt8] = []
  private var measure: [UInt8] = []
  /// Rows seen, of files whose orders need not stand together.
  private var rows = KeyTable()

  /// What an order's first line says.
  private struct Order {
    var key: ByteKey?
    var lines = 0
    var isRepeated = false
    /// Whether other lines of the order stand further up, behind those of another order.
    var isApart = false
    var refusal: String?
    var isPreOrder = false
    var date: CalendarDate?
    var dateText = ""
    var day: [UInt8] = []
    var region: [UInt8] = []
    /// The `group` cell, as it is written.
    var group: [UInt8] = []
  }

  init(context: ImportContext, rules: OrderRules, table: SourceTable, importNumber: Int) {
    self.context = context
    self.rules = rules
    self.importNumber = importNumber
    source = Array((table.recognised.source.name + " ").utf8)
    hasOrders = table.has(.order)
    meanings = OrderMeanings(context: context, rules: rules)
  }

  /// Takes one row.
  mutating func take(
    _ table: inout SourceTable, sales: Ledger, preOrders: Ledger, rejects: inout RejectLog
  ) throws(FileError) -> Bool {
    try startOrder(&table, sales, preOrders, &rejects)
    order.lines += 1
    guard let units = try quantity(&table, &rejects) else { return false }
    if let reason = refusal(&table) {
      try rejects.reject(line: table.line, reason: reason, units: units)
      return false
    }
    if table.startsWith(.ships, 0x66) {
      try rejects.reject(line: table.line, reason: "does not ship", units: units)
      return false
    }
    let product: OrderMeanings.Product
    switch meanings.product(&table) {
    case .success(let known): product = known
    case .failure(let problem):
      try rejects.reject(
        line: table.line, reason: problem.reason, field: table.columnName(.sku),
        value: table.text(.sku), units: units)
      return false
    }
    guard let date = order.date else {
      try rejects.reject(
        line: table.line, reason: "no date that can be read", field: table.columnName(.date),
        value: order.dateText, units: units)
      return false
    }
    if units == 0 {
      try rejects.reject(line: table.line, reason: "no units")
      return false
    }
    key.removeAll(keepingCapacity: true)
    key += order.day
    key.append(0x2C)
    if order.isPreOrder {
      key += product.releaseDate > date ? product.releaseDay : order.day
      key.append(0x2C)
    }
    key += order.region
    key.append(0x2C)
    key += product.encoded
    measure.removeAll(keepingCapacity: true)
    measure.appendDecimal(units)
    let ledger = order.isPreOrder ? preOrders : sales
    try ledger.add(
      group: order.group, item: order.lines, importNumber: importNumber, line: table.line,
      key: key, measures: measure)
    return true
  }

  /// Why the row's order, or the row as a part of it, does not count.
  private mutating func refusal(_ table: inout SourceTable) -> String? {
    if order.isRepeated { return "the order came before in this import" }
    guard hasOrders, !rules.fillsForward else { return order.refusal }
    let isNew = rows.insert(table.rowKey.value, 0).isNew
    if order.isApart && !isNew { return "the same line came before in this file" }
    return order.refusal
  }

  /// Starts another order where the row has another number than the one before.
  private mutating func startOrder(
    _ table: inout SourceTable, _ sales: Ledger, _ preOrders: Ledger, _ rejects: inout RejectLog
  ) throws(FileError) {
    // Rows without an order are statements on a day, a place and a product.
    if hasOrders, order.key != nil, table.isEmpty(.order) {
      // Some exports name an order on its first line only.
      if !rules.fillsForward, !table.isEmpty(.date) { try readOrderCells(&table, &rejects) }
      return
    }
    let own = hasOrders ? table.key(.order) : table.key(.sku)
    let group =
      hasOrders
      ? own : ByteKey(own, table.key(.date), ByteKey(table.key(.place), table.key(.postal), own))
    if order.key == group {
      if !rules.fillsForward, !table.isEmpty(.date) { try readOrderCells(&table, &rejects) }
      return
    }
    order.key = group
    order.lines = 0
    order.group.removeAll(keepingCapacity: true)
    order.group += source
    if hasOrders {
      order.group += table.bytes(.order)
    } else {
      order.group += Array(
        "\(table.text(.date)) \(table.text(.place))\(table.text(.postal)) \(table.text(.sku))".utf8)
    }
    // The group counts in both tables: a tag may move an order from one to the other.
    let stored = ByteKey(order.group)
    let standing = sales.begin(group: stored, importNumber: importNumber)
    _ = preOrders.begin(group: stored, importNumber: importNumber)
    // Where every line has its order's cells, a table sorted by product can be read as well.
    order.isApart = standing == .again && hasOrders && !rules.fillsForward
    order.isRepeated =
      standing == .elsewhere || (standing == .again && hasOrders && rules.fillsForward)
    if order.group.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) {
      order.group = Array(TableWriter.encoded(String(decoding: order.group, as: UTF8.self)).utf8)
    }
    try readOrderCells(&table, &rejects)
    if hasOrders, table.isEmpty(.order) { order.refusal = "no order number" }
  }

  private mutating func readOrderCells(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(FileError) {
    if let day = table.plainDay(.date) {
      order.date = day
    } else {
      order.date = try table.day(.date, asOf: context.options.asOf)
    }
    order.dateText = order.date == nil ? table.text(.date) : ""
    order.day = meanings.text(of: order.date)
    if table.has(.cancelled), !table.isEmpty(.cancelled) {
      order.refusal = "cancelled"
    } else if order.date == nil, TotalRow.isTotal(table.cell(0)) {
      order.refusal = "a total of other rows"
    } else if meanings.isTest(&table) {
      order.refusal = "a test order"
    } else {
      order.refusal = meanings.refusal(&table, &rejects)
    }
    order.isPreOrder = meanings.isPreOrder(&table)
    if case .byTag = rules.target, !order.isPreOrder, context.options.ignoresUntagged {
      order.refusal = order.refusal ?? "no pre-order tag"
    }
    let place = meanings.place(&table)
    order.region = place.encoded
    for note in place.notes where order.refusal == nil { rejects.note(note) }
  }

  /// The units that count; a file's net column is used as it stands.
  private func quantity(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(FileError) -> Int? {
    guard table.has(.quantity) else { return 1 }
    guard let ordered = try whole(.quantity, &table, &rejects) else { return nil }
    guard table.has(.netQuantity) else { return ordered }
    guard let net = try whole(.netQuantity, &table, &rejects) else { return nil }
    if net < ordered, order.refusal == nil {
      try rejects.reject(line: table.line, reason: "refunded units", units: ordered - net)
    }
    return net == 0 && order.refusal != nil ? ordered : net
  }

  private func whole(
    _ field: SourceField, _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(FileError) -> Int? {
    let reason: String
    switch table.whole(field) {
    case .success(let value?) where value >= 0 && value <= CellText.largestWhole: return value
    case .success(nil): reason = "no quantity; a missing one is not zero"
    case .success: reason = "quantity is negative"
    case .failure(let problem): reason = "quantity is \(problem.reason)"
    }
    try rejects.reject(
      line: table.line, reason: reason, field: table.columnName(field), value: table.text(field))
    return nil
  }
}
