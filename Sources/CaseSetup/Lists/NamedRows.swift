import Diagnostics
import Tabular

/// The rows of a list that a person or a shop wrote: its columns go by one of several names.
///
/// Header names are compared as imports compare them; columns of no known name are not read.
struct NamedRows {
  /// A row: its line, and its cells by the field that they fill.
  struct Row {
    var line: Int
    var cells: [String: String]

    /// Returns the cell of a field without outer blanks; empty where the list has no such column.
    subscript(field: String) -> String { cells[field] ?? "" }
  }

  /// The file, for messages.
  let path: String
  /// Fields that the header has a column for.
  let fields: Set<String>
  /// The header's names as they stand.
  let header: [String]
  /// Rows that are not blank.
  let rows: [Row]

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - path: a delimited text in any encoding, plain or packed.
  ///   - names: for each field its names in order of preference, normalised.
  /// - Throws: `invalid` where the file is no text; `inputOutput`.
  init(path: String, names: [String: [String]]) throws(FileError) {
    self.path = path
    var reader = try DelimitedReader(path: path)
    var best: (delimiter: UInt8, hits: Int, width: Int)?
    let known = Set(names.values.joined())
    for delimiter in reader.likelyDelimiters {
      let first = reader.preview(delimiter: delimiter, records: 1).first ?? []
      let hits = first.count { known.contains(HeaderName.normalised($0)) }
      if best.map({ (hits, first.count) > ($0.hits, $0.width) }) ?? true {
        best = (delimiter, hits, first.count)
      }
    }
    reader.delimiter = best?.delimiter ?? 0x2C
    let first = reader.preview(delimiter: reader.delimiter, records: 1).first ?? []
    header = first.map(CellText.trimmed)
    let normalised = first.map(HeaderName.normalised)
    var positions: [String: Int] = [:]
    for (field, alternatives) in names {
      positions[field] = alternatives.lazy.compactMap { normalised.firstIndex(of: $0) }.first
    }
    fields = Set(positions.keys)
    if !positions.isEmpty { _ = try reader.next() }
    var rows: [Row] = []
    while try reader.next() {
      if reader.problem != nil || reader.isBlank { continue }
      var cells: [String: String] = [:]
      if positions.isEmpty {
        // A list without a header: cells by position.
        for index in 0..<reader.fieldCount {
          cells[String(index)] = CellText.trimmed(reader.text(index))
        }
      }
      for (field, position) in positions where position < reader.fieldCount {
        let text = CellText.trimmed(reader.text(position))
        cells[field] = text.first == "'" ? String(text.dropFirst()) : text
      }
      rows.append(Row(line: reader.line, cells: cells))
    }
    self.rows = rows
  }

  /// Returns an amount such as `38.00`, `$38` or `38,00`; `nil` where the cell has none.
  static func amount(_ text: String) -> Double? {
    guard case .number(let number) = NumberText.read(text) else { return nil }
    let value = (number.resolved(nil) ?? number.resolved(.point))?.double
    return value.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
  }

  /// Returns a whole number of at least 0; `nil` where the cell has none.
  static func count(_ text: String) -> Int? {
    amount(text).flatMap { $0 <= 1e12 ? Int($0) : nil }
  }
}
