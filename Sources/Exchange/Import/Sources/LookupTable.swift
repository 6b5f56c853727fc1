import Diagnostics
import Tabular

/// A small table of texts beside an import: `places.csv`, SKU codes, excluded wallets, a mapping,
/// the register of imports.
///
/// Such tables are written by hand, so that damaged rows and unknown columns do not stop an import;
/// the case's own tables are read by `TableReader`, which refuses them.
enum LookupTable {
  /// One row.
  struct Row {
    /// Physical line.
    ///
    /// Counted from 1, for diagnostics.
    var line: Int
    /// Cells in the order of the wanted columns.
    ///
    /// Required columns first, then the optional ones; as many cells as columns were asked for.
    var cells: [String]
  }

  /// Reads the wanted columns of a file; see `rows(of:columns:optional:limit:)`.
  ///
  /// - Complexity: O(bytes) of the file; all rows are held in memory.
  static func rows(
    ofFile path: String, columns: [[String]], optional: [String] = []
  ) throws(FileError) -> [Row] {
    try rows(of: DelimitedReader(path: path), columns: columns, optional: optional)
  }

  /// Reads the wanted columns of a table.
  ///
  /// Outer blanks and a leading `'` are dropped; damaged and blank rows are passed over.
  ///
  /// - Parameters:
  ///   - opened: the table, not read yet.
  ///   - columns: alternative names, normalised, of each column that must be there; the first name
  ///     that the header has counts.
  ///   - optional: names of further columns, whose cells are empty where the table lacks them.
  ///   - limit: rows after which reading stops.
  /// - Throws: `invalid` where a column is missing.
  static func rows(
    of opened: DelimitedReader, columns: [[String]], optional: [String] = [], limit: Int = .max
  ) throws(FileError) -> [Row] {
    var reader = opened
    let location = HeaderLocation.find(in: reader, required: columns.map { $0[0] })
    reader.delimiter = location.delimiter
    // The preamble and the header itself.
    for _ in 0...location.preambleCount { _ = try reader.next() }
    let names = location.names.map(HeaderName.normalised)
    var positions: [Int?] = []
    for alternatives in columns {
      guard let position = alternatives.lazy.compactMap({ names.firstIndex(of: $0) }).first else {
        throw .invalid([
          Diagnostic(
            file: reader.name, line: location.preambleCount + 1, column: alternatives[0],
            expected: "a column of this name, found \(location.names.joined(separator: ","))")
        ])
      }
      positions.append(position)
    }
    positions += optional.map { names.firstIndex(of: $0) }
    var rows: [Row] = []
    while rows.count < limit, try reader.next() {
      if reader.problem != nil || reader.isBlank { continue }
      let cells = positions.map { position in
        guard let position else { return "" }
        let text = CellText.trimmed(reader.text(position))
        // The apostrophe by which a spreadsheet, or our own writer, guards a text against being a
        // formula.
        return text.first == "'" ? String(text.dropFirst()) : text
      }
      rows.append(Row(line: reader.line, cells: cells))
    }
    return rows
  }
}
