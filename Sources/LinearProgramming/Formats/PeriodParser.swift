/// Reads the time file: which period each row and column of the core belongs to.
struct PeriodParser {
  private let file: String
  private let core: MPSDocument
  private(set) var isComplete = false
  private var faults = [FormatFault]()
  private var section = ""
  private var lineNumber = 0
  private var names = [String]()
  private var starts = [(column: Int, row: Int)]()
  private var rowPeriod: [Int?]
  private var columnPeriod: [Int?]
  private var isExplicit = false

  init(file: String, core: MPSDocument) {
    self.file = file
    self.core = core
    rowPeriod = [Int?](repeating: nil, count: core.rowNames.count)
    columnPeriod = [Int?](repeating: nil, count: core.columnNames.count)
  }

  mutating func read(_ line: ModelLines.Line) {
    lineNumber = line.number
    if line.startsSection {
      section = line.fields[0].uppercased()
      switch section {
      case "TIME", "ROWS", "COLUMNS": break
      case "PERIODS":
        isExplicit = line.fields.dropFirst().contains { $0.uppercased() == "EXPLICIT" }
      case "ENDATA": isComplete = true
      default: fault("'\(line.fields[0])': no section of this name in a time file")
      }
      return
    }
    switch section {
    case "PERIODS": readPeriod(line.fields)
    case "ROWS": assign(line.fields, core.rowIndex, "row") { $0.rowPeriod[$1] = $2 }
    case "COLUMNS": assign(line.fields, core.columnIndex, "column") { $0.columnPeriod[$1] = $2 }
    default: fault("'\(line.fields.joined(separator: " "))': no data expected in this section")
    }
  }

  /// The model without its distribution, or all faults.
  consuming func finish() throws(FormatError) -> StochasticModel {
    if !isComplete { fault("the file ends without ENDATA") }
    if names.isEmpty { fault("no period is named") }
    if faults.isEmpty { isExplicit ? checkExplicit() : spread() }
    if faults.isEmpty { checkOrder() }
    guard faults.isEmpty else { throw FormatError(faults: faults) }
    return StochasticModel(
      core: core, periodNames: names, rowPeriod: rowPeriod.map { $0 ?? 0 },
      columnPeriod: columnPeriod.map { $0 ?? 0 })
  }

  private mutating func fault(_ message: String) {
    faults.append(FormatFault(file: file, line: lineNumber, section: section, message: message))
  }

  private mutating func readPeriod(_ fields: [String]) {
    if isExplicit, fields.count == 1 {
      names.append(fields[0])
      return
    }
    guard fields.count == 3 else {
      fault("'\(fields.joined(separator: " "))': expected first column, first row, period")
      return
    }
    guard !names.contains(fields[2]) else {
      fault("period '\(fields[2])' is named twice")
      return
    }
    guard let column = core.columnIndex[fields[0]] else {
      fault("column '\(fields[0])' is not in the core file")
      return
    }
    guard let row = core.rowIndex[fields[1]] else {
      fault("row '\(fields[1])' is not in the core file")
      return
    }
    if let last = starts.last, column <= last.column || row < last.row {
      fault("period '\(fields[2])' starts before the period above it")
      return
    }
    names.append(fields[2])
    starts.append((column, row))
  }

  private mutating func assign(
    _ fields: [String], _ index: [String: Int], _ what: String,
    _ set: (inout PeriodParser, Int, Int) -> Void
  ) {
    guard fields.count == 2 else {
      fault("'\(fields.joined(separator: " "))': expected \(what) and period")
      return
    }
    guard let place = index[fields[0]] else {
      fault("\(what) '\(fields[0])' is not in the core file")
      return
    }
    guard let period = names.firstIndex(of: fields[1]) else {
      fault("period '\(fields[1])' is not named in PERIODS")
      return
    }
    set(&self, place, period)
  }

  /// Periods by the order of the core: each lasts until the next starts.
  private mutating func spread() {
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

  private mutating func checkExplicit() {
    for i in rowPeriod.indices where rowPeriod[i] == nil && core.rowKinds[i] != .objective {
      fault("row '\(core.rowNames[i])' has no period")
    }
    for j in columnPeriod.indices where columnPeriod[j] == nil {
      fault("column '\(core.columnNames[j])' has no period")
    }
  }

  /// A row may use columns of its own and earlier periods only.
  private mutating func checkOrder() {
    for entry in core.entries where core.rowKinds[entry.row] != .objective && entry.value != 0 {
      let (row, column) = (rowPeriod[entry.row] ?? 0, columnPeriod[entry.column] ?? 0)
      if column > row {
        fault(
          "row '\(core.rowNames[entry.row])' of period '\(names[row])' uses column "
            + "'\(core.columnNames[entry.column])' of the later period '\(names[column])'")
      }
    }
  }
}
