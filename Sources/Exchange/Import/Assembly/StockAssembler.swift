import Tabular

/// Turns rows of stock into opening stock by hub and SKU: the available units, never those on hand,
/// never those still on their way.
///
/// Stock on hand includes units that are promised to buyers already; below 0 a hub owes them some.
/// Units on their way are not at a hub tonight. A later export replaces the figure of a hub and SKU, it
/// is not added.
struct StockAssembler: RowAssembler {
  /// SKUs, hubs, the origin, and `--hub`.
  let context: ImportContext
  /// Where a file has its locations: in a column, in its header, or nowhere.
  let rules: StockRules
  /// The ledger of `opening_stock`, keyed by hub and SKU.
  let stock: ImportLedger
  /// The ledger of pairs that a hub does not stock yet, likewise keyed by hub and SKU.
  let notStocked: ImportLedger
  let rejects: RejectLog

  /// Adds the row's units at one location, or at each location that has a column.
  ///
  /// - Returns: whether one of its cells counts.
  func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    let sku: String
    let code = row.text(.sku)
    switch context.sku(code) {
    case .success(let known): sku = known
    case .failure(let problem):
      try rejects.reject(row, problem.reason, field: row.columnName(.sku), value: code)
      return false
    }
    guard rules.hasColumnPerLocation else {
      let location = context.options.location ?? rules.fixedLocation ?? row.text(.location)
      return try add(sku: sku, location: location, cell: row.text(.available), of: row)
    }
    let names = row.recognised.normalisedHeader
    let first = (names.firstIndex(of: rules.lastFixedColumn) ?? names.count) + 1
    var isUsed = false
    for index in first..<max(first, names.count) where index < names.count {
      let location = row.recognised.header[index]
      if try add(sku: sku, location: location, cell: row.cell(index), of: row) { isUsed = true }
    }
    return isUsed
  }

  /// Adds one cell of stock; returns whether it counts.
  ///
  /// - Parameters:
  ///   - sku: the SKU's id in the case.
  ///   - location: the location as the file or an option names it.
  ///   - cell: the quantity as written; `not stocked` is no quantity.
  ///   - row: the current row, for its line.
  private func add(
    sku: String, location: String, cell: String, of row: borrowing SourceTable
  ) throws(FileError) -> Bool {
    if cell.lowercased() == "not stocked" {
      try rejects.reject(row, "not stocked", field: location, value: sku)
      try keepNotStocked(sku, location: location, of: row)
      return false
    }
    guard let units = try units(in: cell, location: location, of: row) else { return false }
    guard let hub = context.hub(location) else {
      try rejects.reject(
        row, reasonWithoutHub(location), field: sku, value: location, units: max(0, units))
      return false
    }
    if units < 0 {
      rejects.note("oversold at a hub: opening stock below 0, which a plan covers first")
    }
    let group = "\(hub) \(sku)"
    if stock.begin(group: ByteKey(group)) == .laterFile {
      try rejects.reject(row, "stated again by a later file", units: max(0, units))
      return false
    }
    try stock.add(group: group, line: row.line, key: [hub, sku], measures: [String(units)])
    // An earlier list that had the pair as not stocked gives way.
    _ = notStocked.begin(group: ByteKey(group))
    return true
  }

  /// Keeps that a hub has no stock record of a SKU: it takes none before someone activates it there.
  private func keepNotStocked(
    _ sku: String, location: String, of row: borrowing SourceTable
  ) throws(FileError) {
    guard let hub = context.hub(location) else { return }
    let group = "\(hub) \(sku)"
    guard notStocked.begin(group: ByteKey(group)) == .new else { return }
    try notStocked.add(group: group, line: row.line, key: [hub, sku], measures: ["1"])
  }

  /// Reads a cell's units; lists it and returns `nil` where it has none.
  ///
  /// May be negative: shops let a product be oversold.
  private func units(
    in cell: String, location: String, of row: borrowing SourceTable
  ) throws(FileError) -> Int? {
    switch row.number(cell) {
    case .success(let number?):
      if let whole = number.integer { return whole }
      try rejects.reject(row, "quantity is not whole", field: location, value: cell)
    case .success(nil):
      try rejects.reject(row, "no quantity; a missing one is not zero", field: location)
    case .failure(let problem):
      try rejects.reject(row, "quantity is \(problem.reason)", field: location, value: cell)
    }
    return nil
  }

  /// Returns why stock at a location does not count: it is the origin's, nobody said where it is,
  /// or the case has no such hub.
  private func reasonWithoutHub(_ location: String) -> String {
    if context.isOrigin(location) {
      return "stock of the origin: set available_units in skus.csv"
    }
    return rules.fixedLocation != nil && context.options.location == nil
      ? "one pool without a place: --hub says which hub it is" : "no hub of this name"
  }
}
