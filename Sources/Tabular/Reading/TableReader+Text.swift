import Diagnostics
import FulfilmentModel

/// Texts and identifiers.
extension TableReader {
  /// Names a fault of the current row.
  package mutating func refuse(
    _ column: Column, _ value: String?, expected: String, severity: Diagnostic.Severity = .error
  ) {
    if severity == .error { rowIsSound = false }
    log.add(
      Diagnostic(
        severity, file: path, line: reader.line, column: column.name, value: value,
        expected: expected))
  }

  /// A cell without outer blanks; `nil` where the table has no such column.
  package mutating func text(_ column: Column) -> String? {
    guard let index = column.index else { return nil }
    return CellText.trimmed(reader.text(index))
  }

  /// A plain cell's bytes are those of `text`; says so without making a string.
  package func cell(_ column: Column, is text: [UInt8]) -> Bool {
    guard let index = column.index, let range = reader.plainRange(index) else { return false }
    return reader.plainBytes(range, equal: text)
  }

  /// A cell that is an ISO date and nothing else.
  package func plainDate(_ column: Column) -> CalendarDate? {
    guard let index = column.index, let range = reader.plainRange(index) else { return nil }
    return reader.plainDate(range)
  }

  /// A cell that is digits and nothing else.
  package func plainWhole(_ column: Column) -> Int? {
    guard let index = column.index, let range = reader.plainRange(index) else { return nil }
    return reader.plainWhole(range)
  }

  /// An identifier: text, never a number; `nil` with a fault where there is none or a spreadsheet
  /// destroyed it.
  package mutating func identifier(_ column: Column) -> String? {
    if let index = column.index, let plain = reader.plainIdentifier(index) { return plain }
    guard let raw = text(column) else { return nil }
    if raw.isEmpty || raw == "'" {
      refuse(column, raw, expected: "an identifier")
      return nil
    }
    return optionalIdentifier(column)
  }

  /// As `identifier`, but an empty cell is `nil` without a fault.
  package mutating func optionalIdentifier(_ column: Column) -> String? {
    if let index = column.index, let plain = reader.plainIdentifier(index) { return plain }
    guard let raw = text(column) else { return nil }
    let text = raw.first == "'" ? String(raw.dropFirst()) : raw
    if text.isEmpty { return nil }
    if let reason = CellText.identifierProblem(text) {
      refuse(column, raw, expected: reason)
      return nil
    }
    return text
  }
}
