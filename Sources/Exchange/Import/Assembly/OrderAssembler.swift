import FulfilmentModel
import Tabular

/// Turns lines of orders into sales and pre-orders.
///
/// Cells are looked at as bytes and interpreted by `OrderCellCache`, so that a million lines cost
/// little more than finding their fields.
///
/// A group is an order: when a later export has it again, with a line more or a refund, all its
/// earlier lines give way. Rows of files without order numbers are grouped by day, place and SKU.
/// `OrderAssembler+Order` reads the cells of an order as a whole.
struct OrderAssembler: RowAssembler {
  let context: ImportContext
  /// Statuses, target and layout of the file's orders.
  let rules: OrderRules
  /// The ledgers of `demand_history` and `preorders`. An order counts in one of them.
  let sales: ImportLedger
  let preOrders: ImportLedger
  let rejects: RejectLog
  /// Takes the items that no SKU was found for.
  private let proposals: ProductProposals
  /// Interprets SKUs, places, statuses and tags.
  let cells: OrderCellCache
  /// The planning date's cell; days behind it wait. `nil` where the case has none.
  private let planningDay: CalendarDate?
  /// `SOURCE `, the start of every group.
  var source: [UInt8] = []
  /// Whether the file has order numbers; without them each row is a statement of its own.
  var hasOrders = false
  /// Kept over rows, since exports write an order's lines one after another.
  var order = OrderState()
  /// Orders further up by the key of their number, of files whose lines stand apart and leave cells
  /// blank; empty for others.
  var earlierOrders: [ByteKey: OrderState] = [:]
  /// Whether earlier orders are kept.
  var keepsOrders = false
  /// Columns of further products.
  private var addOns: [AddOn] = []
  /// Buffers of the ledger row, kept to avoid an allocation for each line.
  private var key: [UInt8] = []
  private var measure: [UInt8] = []
  /// Rows seen, of files whose orders need not stand together.
  var rows = KeyTable()

  /// A column of units of one further product.
  private struct AddOn {
    /// Position in the file, from 0.
    var column: Int
    /// Number and name of the product, as the header has them.
    var code: String
    var name: String
  }

  /// Creates the assembler of one file.
  init(
    context: ImportContext, rules: OrderRules,
    ledgers: (sales: ImportLedger, preOrders: ImportLedger),
    rejects: RejectLog, proposals: ProductProposals
  ) {
    self.context = context
    self.rules = rules
    (sales, preOrders) = ledgers
    self.rejects = rejects
    self.proposals = proposals
    planningDay = context.settings.planningDate
    cells = OrderCellCache(context: context, rules: rules)
  }

  /// Notes the source's name, the layout of orders and the columns of further products.
  mutating func begin(_ table: borrowing SourceTable) throws(FileError) {
    source = Array((table.recognised.source.name + " ").utf8)
    hasOrders = table.has(.order)
    let layout = try OrderLayout(of: table)
    keepsOrders = layout.leavesBlanks && layout.isScattered
    if rules.hasAddOns { addOns = OrderAssembler.addOns(table.recognised.header) }
  }

  /// Returns the columns `[Addon: 10750435] Enamel Pin` of a header.
  private static func addOns(_ header: [String]) -> [AddOn] {
    header.enumerated().compactMap { column, name in
      guard name.lowercased().hasPrefix("[addon:"), let end = name.firstIndex(of: "]") else {
        return nil
      }
      let code = name[..<end].drop { $0 != ":" }.dropFirst()
      return AddOn(
        column: column, code: CellText.trimmed(String(code)),
        name: CellText.trimmed(String(name[name.index(after: end)...])))
    }
  }

  /// Adds a line of an order to a ledger, or rejects it with its units; then the units of further
  /// products that the row has.
  ///
  /// - Returns: whether something of the row counts.
  /// - Throws: `invalid` where a date needs an option; `inputOutput`.
  /// - Complexity: O(bytes of the looked-at cells) for texts that were seen before.
  mutating func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    try startOrder(&row)
    order.lines += 1
    var isUsed = try takeLine(row)
    for addOn in addOns where try takeAddOn(addOn, of: row) { isUsed = true }
    return isUsed
  }

  /// Adds the product of the row's own columns; returns whether it counts.
  private mutating func takeLine(_ row: borrowing SourceTable) throws(FileError) -> Bool {
    if rules.hasAddOns, row.isEmpty(.sku) {
      try rejects.reject(row, "a pledge without a reward")
      return false
    }
    guard let units = try quantity(of: row) else { return false }
    let refusal = refusal(of: row)
    // Only `false` in the column that says whether a line ships.
    let ships = !row.startsWith(.ships, UInt8(ascii: "f"))
    if let reason = ships || refusal != nil ? refusal : "does not ship" {
      try rejects.reject(row, reason, units: units)
      return false
    }
    return try add(
      cells.product(of: row), units: units, of: row,
      code: row.text(.sku), item: row.text(.item), variant: row.text(.variant))
  }

  /// Adds the units of a further product; returns whether they count.
  private mutating func takeAddOn(_ addOn: AddOn, of row: borrowing SourceTable) throws(FileError)
    -> Bool
  {
    switch row.number(row.cell(addOn.column)) {
    case .success(nil): return false
    case .success(let number?):
      if let units = number.integer, units >= 0 {
        if units == 0 { return false }
        order.lines += 1
        if let reason = order.refusalOfLines {
          try rejects.reject(row, reason, units: units)
          return false
        }
        return try add(
          cells.product(code: "", item: addOn.name, foreignCode: addOn.code), units: units, of: row,
          code: addOn.code, item: addOn.name, variant: "")
      }
    case .failure: break
    }
    try rejects.reject(row, "quantity is not whole", field: addOn.name)
    return false
  }

  /// Adds units of a product to the ledger, or rejects them; returns whether they count.
  private mutating func add(
    _ product: Result<OrderCellCache.Product, CellProblem>, units: Int,
    of row: borrowing SourceTable,
    code: @autoclosure () -> String, item: @autoclosure () -> String,
    variant: @autoclosure () -> String
  ) throws(FileError) -> Bool {
    switch product {
    case .failure(let problem):
      try rejects.reject(
        row, problem.reason, field: row.columnName(.sku), value: code(), units: units)
      let (code, item, variant) = (code(), item(), variant())
      if !code.isEmpty || !item.isEmpty {
        proposals.add(
          code: code, item: item, variant: variant, units: units,
          sku: context.products.proposal(code: code, item: item, variant: variant))
      }
      return false
    case .success(let product):
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
      if let note = product.note { rejects.note(note) }
      try add(product, orderedAt: date, units: units, line: row.line)
      return true
    }
  }

  /// Adds a line to the ledger of sales or of pre-orders, and counts it where it has no region or
  /// has to wait.
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
    key += order.destination.encoded
    key.append(0x2C)
    key += product.encoded
    if isPreOrder {
      key.append(0x2C)
      // A cancellation cannot lie before its order; the clock of the shop may say so.
      if let day = order.cancelledOn { key += cells.text(of: max(day, date)) }
    }
    measure.removeAll(keepingCapacity: true)
    measure.appendDecimal(units)
    let ledger = isPreOrder ? preOrders : sales
    try ledger.add(
      group: order.group, item: order.lines, line: line, key: key, measures: measure)
    if let place = order.destination.place {
      rejects.keepUnplaced(place, units: units, isNewOrder: !order.isCountedUnplaced)
      order.isCountedUnplaced = true
    }
    if let planningDay, date > planningDay {
      rejects.keepWaiting(units: units, day: date.description)
    }
  }

  /// Returns why the row's order, or the row as a part of it, does not count.
  ///
  /// In files whose every line has its order's cells, lines of an order may stand apart; only a
  /// line that is byte for byte the same as an earlier one is taken for a repetition then. A
  /// pre-order that was cancelled on a known day counts, with that day.
  private mutating func refusal(of row: borrowing SourceTable) -> String? {
    if order.isRepeated { return "the order came before in this import" }
    if hasOrders, !rules.fillsForward {
      let isNew = rows.insert(0, for: row.rowKey).isNew
      if order.isApart && !isNew { return "the same line came before in this file" }
    }
    if order.isCancelled, order.isPreOrder, order.cancelledOn != nil, order.refusal == nil,
      cells.wasOrdered(statusRefusal: order.statusRefusal)
    {
      return nil
    }
    return order.refusalOfLines ?? cells.refusalOfLine(row)
  }

  /// Returns the units that count, the file's own net quantity where it has one; lists the row and
  /// returns `nil` where a quantity cannot be read.
  ///
  /// Refunded units are listed as rejected, so that used and rejected units add up to those
  /// ordered. Without a column of quantities a row is one unit.
  private func quantity(of row: borrowing SourceTable) throws(FileError) -> Int? {
    guard row.has(.quantity) else { return 1 }
    guard let ordered = try whole(.quantity, of: row) else { return nil }
    guard row.has(.netQuantity) else { return ordered }
    guard let net = try whole(.netQuantity, of: row) else { return nil }
    let refusal = order.refusalOfLines
    if net < ordered, refusal == nil {
      try rejects.reject(row, "refunded units", units: ordered - net)
    }
    return net == 0 && refusal != nil ? ordered : net
  }

  /// Reads a quantity of at least 0; lists the row and returns `nil` where it has none.
  private func whole(_ field: SourceField, of row: borrowing SourceTable) throws(FileError) -> Int?
  {
    let reason: String
    switch row.whole(field) {
    case .success(let value?) where value >= 0 && value <= CellText.largestWhole: return value
    case .success(let value?) where value > 0: reason = "quantity is above 10¹²"
    case .success(nil): reason = "no quantity; a missing one is not zero"
    case .success: reason = "quantity is negative"
    case .failure(let problem): reason = "quantity is \(problem.reason)"
    }
    try rejects.reject(row, reason, field: row.columnName(field), value: row.text(field))
    return nil
  }
}
