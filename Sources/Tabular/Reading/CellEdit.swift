import Diagnostics

/// A cell of a case's table with another value than its file has, for a plan that asks "what if".
///
/// The file stays as it is: the edited table lies in memory, and is read and checked like any other.
package struct CellEdit: Sendable, Hashable, Codable {
  /// Name of the table, such as `hubs`.
  package var table: String
  /// Cells of the row's key, in the order of the table's first columns.
  package var key: [String]
  /// Name of the column.
  package var column: String
  /// The value, as the file would have it; empty for none.
  package var value: String

  /// Creates an edit.
  package init(table: String, key: [String], column: String, value: String) {
    self.table = table
    self.key = key
    self.column = column
    self.value = value
  }

  /// Returns a table with cells replaced, as comma-separated text with a line for each record, and
  /// which of the edits found their row. A column that the table lacks is added at its end.
  ///
  /// - Parameters:
  ///   - edits: of this table.
  ///   - columns: the table's declared columns; the first ones are its key.
  /// - Returns: `nil` where the file is damaged, so that reading it tells how.
  /// - Throws: `invalid` where the file is no text, `inputOutput` where the system refuses.
  /// - Complexity: linear in the file, times the edits.
  package static func apply(
    _ edits: [CellEdit], toTable path: String, columns: ColumnList
  ) throws(FileError) -> (bytes: [UInt8], found: [Bool])? {
    var reader = try DelimitedReader(path: path)
    let location = HeaderLocation.find(in: reader, required: columns.indispensable)
    guard location.missing.isEmpty else { return nil }
    reader.delimiter = location.delimiter
    var names = location.names.map(HeaderName.normalised)
    for edit in edits where !names.contains(edit.column) { names.append(edit.column) }
    // Skipped records stay as blank lines, so that messages name the file's own lines.
    var bytes = [UInt8](repeating: 0x0A, count: location.preambleCount)
    for _ in 0...location.preambleCount { _ = try reader.next() }
    append(names, to: &bytes)
    let keys = columns.declarations.compactMap { names.firstIndex(of: $0.name) }
    var found = edits.map { _ in false }
    while try reader.next() {
      if reader.damage != nil { return nil }
      var cells = (0..<reader.fieldCount).map { reader.text($0) }
      if !reader.isBlank {
        while cells.count < names.count { cells.append("") }
        for (index, edit) in edits.enumerated() {
          let own = keys.prefix(edit.key.count).map { CellText.trimmed(cells[$0]) }
          guard own == edit.key, let column = names.firstIndex(of: edit.column) else { continue }
          cells[column] = edit.value
          found[index] = true
        }
      }
      append(cells, to: &bytes)
    }
    return (bytes, found)
  }

  /// Appends a record, every field in quotes.
  private static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      guard !cell.isEmpty else { continue }
      bytes.append(0x22)
      for byte in cell.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
    bytes.append(0x0A)
  }
}
