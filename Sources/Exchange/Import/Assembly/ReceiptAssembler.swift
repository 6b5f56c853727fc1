import Diagnostics
import FulfilmentModel
import Tabular

/// Turns receipts into opening stock, and into what they differ from the plan by.
///
/// A receipt adds to the stock of its hub: the table's own figure, or the latest stock list, and what
/// came in since. A stock list that is imported later has the goods on its shelves already and
/// replaces the receipts too. Rows of one reference, hub and SKU add up within a file, and a later
/// file's statement replaces an earlier one.
struct ReceiptAssembler: RowAssembler {
  /// SKUs and hubs, and `--shipped`.
  let context: ImportContext
  /// The ledger `receipts`, keyed by reference, hub and SKU.
  let receipts: ImportLedger
  /// The ledger of `opening_stock`.
  let stock: ImportLedger
  let rejects: RejectLog
  /// Lines of the export by reference and SKU.
  private var shipped: [[String]: ShippedLine] = [:]
  /// Pairs of hub and SKU that receipts of this run brought stock to.
  let supplied: ReceivedStock

  /// Creates the assembler of one file; the export's lines are read where an option names them.
  ///
  /// - Throws: `invalid` where they cannot be read.
  init(
    context: ImportContext, receipts: ImportLedger, stock: ImportLedger, supplied: ReceivedStock,
    rejects: RejectLog
  ) throws(FileError) {
    self.context = context
    self.receipts = receipts
    self.stock = stock
    self.supplied = supplied
    self.rejects = rejects
    guard let path = context.options.shippedFile else { return }
    for line in try ShippedLine.read(path) { shipped[[line.reference, line.sku]] = line }
  }

  /// Adds a row's units to the stock of its hub, and the row to the receipts.
  ///
  /// - Returns: whether it counts.
  mutating func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    let reference = row.text(.order)
    let sku: String
    switch context.sku(row.text(.sku)) {
    case .success(let known): sku = known
    case .failure(let problem):
      try rejects.reject(row, problem.reason, field: row.columnName(.sku), value: row.text(.sku))
      return false
    }
    guard !reference.isEmpty else {
      try rejects.reject(row, "no reference", field: row.columnName(.order), value: "")
      return false
    }
    let line = shipped[[reference, sku]]
    if line == nil, !shipped.isEmpty {
      rejects.note("a receipt of a reference and SKU that the export does not have")
    }
    guard let hub = context.hub(row.text(.location)) ?? line?.hub else {
      try rejects.reject(row, "no hub of this name", field: sku, value: row.text(.location))
      return false
    }
    guard let received = try units(.received, of: row, isNeeded: true),
      let damaged = try units(.damaged, of: row), let refused = try units(.refused, of: row)
    else { return false }
    guard damaged <= received else {
      try rejects.reject(row, "more damaged than received", field: sku, value: String(damaged))
      return false
    }
    let planned: Int? =
      if let line { line.units } else {
        try plannedUnits(of: row, received: received, refused: refused)
      }
    let group = "\(reference) \(hub) \(sku)"
    let state = receipts.begin(group: ByteKey(group))
    guard state != .laterFile else {
      try rejects.reject(row, "stated again by a later file", units: received)
      return false
    }
    // The plan's units stand once, however many deliveries they came in.
    let expected = state == .new ? planned.map(String.init) ?? "" : planned == nil ? "" : "0"
    try receipts.add(
      group: group, line: row.line, key: [reference, hub, sku],
      measures: [expected, String(received), String(damaged), String(refused)])
    try addStock(received - damaged, group: group, hub: hub, sku: sku, line: row.line)
    return true
  }

  /// Adds sound units to the stock of a hub, unless a stock list behind this file has them.
  private func addStock(
    _ units: Int, group: String, hub: String, sku: String, line: Int
  ) throws(FileError) {
    if stock.hasBegun(group: ByteKey("\(hub) \(sku)")) {
      rejects.note("a stock list behind this file has the units already")
      return
    }
    let group = LedgerTable.receiptPrefix + group
    _ = stock.begin(group: ByteKey(group))
    try stock.add(group: group, line: line, key: [hub, sku], measures: [String(units)])
    supplied.pairs.insert([hub, sku])
  }

  /// Reads a field's units; lists the row and returns `nil` where they cannot be.
  ///
  /// - Parameter isNeeded: whether an empty cell is a fault; else it is 0.
  private func units(
    _ field: SourceField, of row: borrowing SourceTable, isNeeded: Bool = false
  ) throws(FileError) -> Int? {
    let reason: String
    switch row.number(field) {
    case .success(let number?):
      if let units = number.integer, units >= 0 { return units }
      reason = "units are not a whole number of at least 0"
    case .success(nil):
      if !isNeeded { return 0 }
      reason = "no units; a missing number is not zero"
    case .failure(let problem): reason = "units are \(problem.reason)"
    }
    try rejects.reject(row, reason, field: row.columnName(field), value: row.text(field))
    return nil
  }

  /// Returns the units that the file itself says were planned: its own column, or what is short and
  /// what came; `nil` where it says neither.
  private func plannedUnits(
    of row: borrowing SourceTable, received: Int, refused: Int
  ) throws(FileError) -> Int? {
    if !row.text(.expected).isEmpty { return try units(.expected, of: row) }
    guard !row.text(.short).isEmpty, let short = try units(.short, of: row) else { return nil }
    return received + refused + short
  }
}
