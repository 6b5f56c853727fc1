import Diagnostics
import LinearAlgebra

/// Reads the lines of one MPS file into a document, section by section.
///
/// A line that starts in column 1 opens a section, any other holds data of the section at hand.
/// Errors are collected, so that one pass names them all; the document is handed over only without
/// errors. Names are looked up in dictionaries, so that a file costs O(bytes).
struct MPSParser {
  /// Whether ENDATA has been read; what follows it is no part of the file.
  private(set) var isComplete = false
  var document = MPSDocument()
  var log: ModelFileLog
  /// The form in which lines were split: a fixed-form line may have empty fields.
  private let form: ModelLines.Form
  /// Whether columns stand between integer markers.
  var isInteger = false
  /// The column of the last entry, −1 before the first: a column's entries must stand together.
  private var currentColumn = -1
  /// The last column with an entry in each row, so that a second entry is seen.
  private var lastColumn = [Int]()
  /// The row that OBJNAME names.
  private var objectiveName: String?

  private static let sections: Set<String> = [
    "NAME", "OBJSENSE", "OBJNAME", "ROWS", "COLUMNS", "RHS", "RANGES", "BOUNDS", "QUADOBJ",
    "QMATRIX", "QSECTION", "ENDATA",
  ]

  init(file: String, form: ModelLines.Form) {
    log = ModelFileLog(file: file)
    self.form = form
  }

  /// Returns the document.
  ///
  /// - Throws: every error of the file.
  consuming func finish() throws(InvalidInput) -> MPSDocument {
    if !isComplete { log.error("the file ends without ENDATA") }
    if !log.hasErrors, let objectiveName {
      if let row = document.rowIndex[objectiveName], document.rowKinds[row] == .objective {
        document.objectiveRow = row
      } else {
        log.error("no N row has the name that OBJNAME states", value: objectiveName)
      }
    }
    try log.throwErrors()
    document.warnings = log.warnings
    return document
  }

  /// Reads one line.
  mutating func read(_ line: ModelLines.Line) {
    log.line = line.number
    if line.startsSection, startSection(line.fields) { return }
    var fields = line.fields
    // Fixed form has the kind of a row or bound in its first field; elsewhere that is blank.
    if form == .fixed, log.section != "ROWS", log.section != "BOUNDS", fields.first == "" {
      fields.removeFirst()
    }
    switch log.section {
    case "ROWS": readRow(fields)
    case "COLUMNS": readColumn(fields)
    case "RHS": readRightHandSides(fields)
    case "RANGES": readRanges(fields)
    case "BOUNDS": readBound(fields)
    case "OBJSENSE": readSense(fields[fields.count - 1])
    case "OBJNAME": objectiveName = fields.last
    case "QUADOBJ", "QMATRIX", "QSECTION": readQuadratic(fields)
    case "": log.unexpected(fields, expected: "a section name such as ROWS")
    default: log.unexpected(fields, expected: "no data in this section")
    }
  }

  /// Starts a section where the line names one; data lines may start in column 1 too.
  ///
  /// - Returns: whether the line has been dealt with.
  private mutating func startSection(_ fields: [String]) -> Bool {
    let word = fields[0].uppercased()
    guard Self.sections.contains(word) else {
      if log.section == "OBJSENSE" || log.section == "OBJNAME" { return false }
      let hasData = !log.section.isEmpty && log.section != "NAME"
      if hasData, fields.count > 1 { return false }
      log.error("no section of this name", value: fields[0])
      return true
    }
    // "RHS R1 5" in column 1 is a line of a set called RHS, not the section's start.
    if word == log.section, fields.count > 2 { return false }
    log.section = word
    switch word {
    case "NAME": document.name = fields.count > 1 ? fields[1] : ""
    case "OBJSENSE": if fields.count > 1 { readSense(fields[1]) }
    case "OBJNAME": if fields.count > 1 { objectiveName = fields[1] }
    case "COLUMNS":
      lastColumn = [Int](repeating: -1, count: document.rowNames.count)
      if document.rowNames.isEmpty { log.error("COLUMNS before ROWS") }
    case "RHS", "RANGES", "BOUNDS":
      if document.columnNames.isEmpty { log.error("\(word) before COLUMNS") }
    case "QUADOBJ", "QMATRIX", "QSECTION":
      document.quadraticStart = (log.line, word)
    case "ENDATA":
      isComplete = true
      if document.rowNames.isEmpty { log.error("no ROWS section") }
    default: break
    }
    return true
  }

  /// Reads the objective's sense, on the section's own line or on one below it.
  private mutating func readSense(_ text: String) {
    switch text.uppercased() {
    case "MIN", "MINIMIZE", "MINIMISE": document.sense = .minimise
    case "MAX", "MAXIMIZE", "MAXIMISE": document.sense = .maximise
    default: log.error(value: text, expected: "MIN or MAX")
    }
  }

  /// Reads a line of ROWS, `L  capacity`: the kind and the name of a row.
  private mutating func readRow(_ fields: [String]) {
    guard fields.count == 2 else {
      log.unexpected(fields, expected: "a row kind and a name")
      return
    }
    guard let kind = MPSDocument.RowKind(rawValue: fields[0].uppercased()) else {
      log.error(value: fields[0], expected: "a row kind: N, L, G or E")
      return
    }
    guard document.rowIndex[fields[1]] == nil else {
      log.error("row is defined twice", value: fields[1])
      return
    }
    document.addRow(fields[1], kind)
  }

  /// Reads a line of COLUMNS, `x  cost 1.5  capacity 2`: a column and pairs of row and value.
  ///
  /// Lines `M1  'MARKER'  'INTORG'` and `'INTEND'` enclose integer columns. Of entries given twice
  /// the first counts.
  private mutating func readColumn(_ fields: [String]) {
    if fields.count >= 2, fields[1] == "'MARKER'" {
      if fields.contains("'INTORG'") { isInteger = true }
      if fields.contains("'INTEND'") { isInteger = false }
      return
    }
    guard fields.count >= 3, fields.count % 2 == 1 else {
      log.unexpected(fields, expected: "a column and pairs of row and value")
      return
    }
    if currentColumn < 0 || document.columnNames[currentColumn] != fields[0] {
      if let known = document.columnIndex[fields[0]] {
        log.error("column continues after other columns", value: fields[0])
        currentColumn = known
      } else {
        currentColumn = document.addColumn(fields[0], isInteger: isInteger)
      }
    }
    for k in stride(from: 1, to: fields.count, by: 2) {
      guard let value = log.finiteNumber(fields[k + 1]) else { continue }
      guard let row = document.rowIndex[fields[k]] else {
        log.warn("row is not defined", value: fields[k], note: "entry ignored")
        continue
      }
      if lastColumn[row] == currentColumn {
        log.warn(
          "column '\(fields[0])' has a second entry in this row", value: fields[k],
          note: "ignored")
        continue
      }
      lastColumn[row] = currentColumn
      document.entries.append(.init(row: row, column: currentColumn, value: value))
    }
  }

  /// Returns the pairs of a line whose first field, the set's name, may be missing.
  private mutating func pairs(_ fields: [String]) -> ArraySlice<String>? {
    guard fields.count >= 2 else {
      log.unexpected(fields, expected: "pairs of row and value")
      return nil
    }
    return fields.count % 2 == 1 ? fields[1...] : fields[...]
  }

  /// Reads a line of RHS, `RHS  capacity 40`: pairs of row and right-hand side.
  ///
  /// The objective's right-hand side is minus its constant and must be finite.
  private mutating func readRightHandSides(_ fields: [String]) {
    guard let pairs = pairs(fields) else { return }
    for k in stride(from: pairs.startIndex, to: pairs.endIndex, by: 2) {
      guard let row = document.rowIndex[pairs[k]] else {
        _ = log.finiteNumber(pairs[k + 1])
        log.warn("row is not defined", value: pairs[k], note: "right-hand side ignored")
        continue
      }
      let isObjective = row == document.objectiveRow
      guard let value = isObjective ? log.finiteNumber(pairs[k + 1]) : bound(pairs[k + 1]) else {
        continue
      }
      if document.rhs[row] != nil {
        log.warn("row has a second right-hand side", value: pairs[k], note: "ignored")
      } else {
        document.rhs[row] = value
      }
    }
  }

  /// Reads a line of RANGES, `RNG  capacity 10`: pairs of row and range r.
  ///
  /// An L row becomes [rhs − |r|, rhs], a G row [rhs, rhs + |r|], an E row [rhs, rhs + r], or
  /// [rhs + r, rhs] where r is negative.
  private mutating func readRanges(_ fields: [String]) {
    guard let pairs = pairs(fields) else { return }
    for k in stride(from: pairs.startIndex, to: pairs.endIndex, by: 2) {
      guard let value = bound(pairs[k + 1]) else { continue }
      guard let row = document.rowIndex[pairs[k]] else {
        log.warn("row is not defined", value: pairs[k], note: "range ignored")
        continue
      }
      if document.rowKinds[row] == .objective {
        log.warn("row is free", value: pairs[k], note: "range ignored")
      } else if document.ranges[row] != nil {
        log.warn("row has a second range", value: pairs[k], note: "ignored")
      } else {
        document.ranges[row] = value
      }
    }
  }

  /// Reads a line of a quadratic objective, `x  y 0.5`: entries of Q in ½ xᵀQx.
  ///
  /// QUADOBJ and QSECTION list one triangle, QMATRIX both; entries given twice add up.
  private mutating func readQuadratic(_ fields: [String]) {
    guard fields.count >= 3, fields.count % 2 == 1 else {
      log.unexpected(fields, expected: "a column and pairs of column and value")
      return
    }
    guard let first = document.columnIndex[fields[0]] else {
      log.error("column is not defined", value: fields[0])
      return
    }
    for k in stride(from: 1, to: fields.count, by: 2) {
      guard let second = document.columnIndex[fields[k]] else {
        log.error("column is not defined", value: fields[k])
        continue
      }
      guard let value = log.finiteNumber(fields[k + 1]) else { continue }
      let (low, high) = (min(first, second), max(first, second))
      // QMATRIX lists both triangles; only one is kept.
      if log.section == "QMATRIX", first < second { continue }
      document.quadratic.append(.init(row: high, column: low, value: value))
    }
  }
}
