import Diagnostics

/// Reads the time file of an SMPS program: the period of each row and column of the core.
///
/// The implicit form names the first column and row of each period, in the order of the core:
///
///     PERIODS
///         x      room   NOW
///         s      link   LATER
///
/// The explicit form lists the periods, then in ROWS and COLUMNS the period of each row and column.
struct PeriodParser {
  /// Whether ENDATA has been read.
  private(set) var isComplete = false
  private let core: MPSDocument
  private var log: ModelFileLog
  /// The names of the periods, in order.
  private var names = [String]()
  /// The first column and row of each period, in the implicit form.
  private var starts = [(column: Int, row: Int)]()
  /// The period of each row and column, as far as it is known.
  private var rowPeriod: [Int?]
  private var columnPeriod: [Int?]
  /// Whether ROWS and COLUMNS list the periods one by one.
  private var isExplicit = false

  init(file: String, core: MPSDocument) {
    log = ModelFileLog(file: file)
    self.core = core
    rowPeriod = [Int?](repeating: nil, count: core.rowNames.count)
    columnPeriod = [Int?](repeating: nil, count: core.columnNames.count)
  }

  /// Reads one line.
  mutating func read(_ line: ModelLines.Line) {
    log.line = line.number
    if line.startsSection {
      log.section = line.fields[0].uppercased()
      switch log.section {
      case "TIME", "ROWS", "COLUMNS": break
      case "PERIODS":
        isExplicit = line.fields.dropFirst().contains { $0.uppercased() == "EXPLICIT" }
      case "ENDATA": isComplete = true
      default: log.error("no section of a time file", value: line.fields[0])
      }
      return
    }
    switch log.section {
    case "PERIODS": readPeriod(line.fields)
    case "ROWS":
      if let (row, period) = assignment(line.fields, in: core.rowIndex, of: "row") {
        rowPeriod[row] = period
      }
    case "COLUMNS":
      if let (column, period) = assignment(line.fields, in: core.columnIndex, of: "column") {
        columnPeriod[column] = period
      }
    default: log.unexpected(line.fields, expected: "no data in this section")
    }
  }

  /// Returns the model without its distribution.
  ///
  /// - Throws: every error of the file.
  consuming func finish() throws(InvalidInput) -> StochasticModel {
    if !isComplete { log.error("the file ends without ENDATA") }
    if names.isEmpty { log.error("no period is named") }
    if !log.hasErrors {
      if isExplicit { checkEveryPeriodIsStated() } else { assignPeriodsInOrder() }
    }
    if !log.hasErrors { checkOrder() }
    try log.throwErrors()
    return StochasticModel(
      core: core, periodNames: names, rowPeriod: rowPeriod.map { $0 ?? 0 },
      columnPeriod: columnPeriod.map { $0 ?? 0 })
  }

  /// Reads a line of PERIODS: a first column, a first row and a name; a name alone if explicit.
  private mutating func readPeriod(_ fields: [String]) {
    if isExplicit, fields.count == 1 {
      names.append(fields[0])
      return
    }
    guard fields.count == 3 else {
      log.unexpected(fields, expected: "a first column, a first row and a period")
      return
    }
    guard !names.contains(fields[2]) else {
      log.error("period is named twice", value: fields[2])
      return
    }
    guard let column = core.columnIndex[fields[0]] else {
      log.error("column is not in the core file", value: fields[0])
      return
    }
    guard let row = core.rowIndex[fields[1]] else {
      log.error("row is not in the core file", value: fields[1])
      return
    }
    if let last = starts.last, column <= last.column || row < last.row {
      log.error("period starts before the period above it", value: fields[2])
      return
    }
    names.append(fields[2])
    starts.append((column, row))
  }

  /// Returns the position of a row or column and its period, from a line of the explicit form.
  private mutating func assignment(
    _ fields: [String], in index: [String: Int], of kind: String
  ) -> (position: Int, period: Int)? {
    guard fields.count == 2 else {
      log.unexpected(fields, expected: "a \(kind) and a period")
      return nil
    }
    guard let position = index[fields[0]] else {
      log.error("\(kind) is not in the core file", value: fields[0])
      return nil
    }
    guard let period = names.firstIndex(of: fields[1]) else {
      log.error("period is not named in PERIODS", value: fields[1])
      return nil
    }
    return (position, period)
  }

  /// Assigns periods by the order of the core: each lasts until the next starts.
  private mutating func assignPeriodsInOrder() {
    var period = 0
    for j in columnPeriod.indices {
      while period + 1 < starts.count, j >= starts[period + 1].column { period += 1 }
      columnPeriod[j] = period
    }
    period = 0
    for i in rowPeriod.indices {
      while period + 1 < starts.count, i >= starts[period + 1].row { period += 1 }
      rowPeriod[i] = i == core.objectiveRow ? 0 : period
    }
  }

  /// Checks that the explicit form leaves out no row or column, free rows excepted.
  private mutating func checkEveryPeriodIsStated() {
    for i in rowPeriod.indices where rowPeriod[i] == nil && core.rowKinds[i] != .objective {
      log.error("row has no period", value: core.rowNames[i])
    }
    for j in columnPeriod.indices where columnPeriod[j] == nil {
      log.error("column has no period", value: core.columnNames[j])
    }
  }

  /// Checks that rows use columns of their own and earlier periods only, without which the program
  /// has no stages.
  private mutating func checkOrder() {
    for entry in core.entries where core.rowKinds[entry.row] != .objective && entry.value != 0 {
      let (row, column) = (rowPeriod[entry.row] ?? 0, columnPeriod[entry.column] ?? 0)
      if column > row {
        log.error(
          "row of period '\(names[row])' uses column '\(core.columnNames[entry.column])' of the "
            + "later period '\(names[column])'", value: core.rowNames[entry.row])
      }
    }
  }
}
