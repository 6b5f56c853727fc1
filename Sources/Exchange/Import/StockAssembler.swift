import Tabular

/// Turns rows of stock into what can be shipped from each hub: the available units, never those on
/// hand, and never what is still on its way.
struct StockAssembler {
  let context: ImportContext
  let rules: StockRules
  let importNumber: Int

  /// Takes one row; the number of cells used.
  func take(
    _ table: inout SourceTable, _ stock: Ledger, _ rejects: inout RejectLog
  ) throws(FileError) -> Bool {
    let sku: String
    let code = table.text(.sku)
    switch context.sku(code) {
    case .success(let known): sku = known
    case .failure(let problem):
      try rejects.reject(
        line: table.line, reason: problem.reason, field: table.columnName(.sku), value: code)
      return false
    }
    guard rules.hasColumnPerLocation else {
      let location = context.options.location ?? rules.fixedLocation ?? table.text(.location)
      return try add(sku, location, table.text(.available), .available, &table, stock, &rejects)
    }
    let names = table.recognised.header.map(HeaderName.normalised)
    let first = (names.firstIndex(of: rules.lastFixedColumn) ?? names.count) + 1
    var used = false
    for index in first..<max(first, names.count) where index < names.count {
      let location = table.recognised.header[index]
      let cell = table.cell(index)
      if try add(sku, location, cell, .location, &table, stock, &rejects) { used = true }
    }
    return used
  }

  private func add(
    _ sku: String, _ location: String, _ cell: String, _ field: SourceField,
    _ table: inout SourceTable, _ stock: Ledger, _ rejects: inout RejectLog
  ) throws(FileError) -> Bool {
    if cell.lowercased() == "not stocked" {
      try rejects.reject(line: table.line, reason: "not stocked", field: location, value: sku)
      return false
    }
    var units: Int
    switch SourceTable.number(cell, table.profile) {
    case .success(let number?):
      guard let whole = number.integer else {
        try rejects.reject(
          line: table.line, reason: "quantity is not whole", field: location, value: cell)
        return false
      }
      units = whole
    case .success(nil):
      try rejects.reject(
        line: table.line, reason: "no quantity; a missing one is not zero", field: location)
      return false
    case .failure(let problem):
      try rejects.reject(
        line: table.line, reason: "quantity is \(problem.reason)", field: location, value: cell)
      return false
    }
    guard let hub = context.hub(location) else {
      let reason =
        context.isOrigin(location)
        ? "stock of the origin: set available_units in skus.csv"
        : rules.fixedLocation != nil && context.options.location == nil
          ? "one pool without a place: --hub says which hub it is" : "no hub of this name"
      try rejects.reject(
        line: table.line, reason: reason, field: sku, value: location, units: max(0, units))
      return false
    }
    if units < 0 {
      rejects.note("oversold at a hub: a negative available quantity counts as 0")
      units = 0
    }
    let group = "\(hub) \(sku)"
    let standing = stock.begin(group: ByteKey(group), importNumber: importNumber)
    if standing == .elsewhere {
      try rejects.reject(line: table.line, reason: "stated again by a later file", units: units)
      return false
    }
    try stock.add(
      group: Array(TableWriter.encoded(group).utf8), item: 1, importNumber: importNumber,
      line: table.line, key: Array("\(TableWriter.encoded(hub)),\(TableWriter.encoded(sku))".utf8),
      measures: Array(String(units).utf8))
    return true
  }
}
