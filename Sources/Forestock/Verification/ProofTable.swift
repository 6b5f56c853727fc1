import Diagnostics
import Tabular

/// A table of a proof that is read as it was written: numbers with every digit, no other decimal
/// mark, no preamble.
///
/// Readers of people's tables would ask what `1.234` means; here it has one meaning.
struct ProofTable {
  /// Path of the file, packed or not.
  let path: String
  /// Names of the columns, in order.
  let columns: [String]

  /// A cell that is not as expected.
  struct Fault: Error {
    /// Position of the cell.
    let column: Int
    /// The expectation, as a noun phrase.
    let expected: String
  }

  /// Calls `body` with the cells of every row below the header.
  ///
  /// - Throws: `invalid` for a header without the columns, a damaged row, a row of another width,
  ///   and the first fault that `body` throws, with line, column and value.
  func forEachRow(_ body: ([String]) throws(Fault) -> Void) throws(FileError) {
    var reader = try DelimitedReader(path: path)
    guard try reader.next() else {
      throw .invalid([Diagnostic(file: path, line: 1, expected: "the columns \(names)")])
    }
    let header = cells(of: reader)
    guard header == columns else {
      throw .invalid([
        Diagnostic(
          file: path, line: 1, value: header.joined(separator: ","),
          expected: "the columns \(names)")
      ])
    }
    while try reader.next() {
      if let damage = reader.damage { throw .invalid([damage]) }
      guard reader.fieldCount == columns.count else {
        throw .invalid([
          Diagnostic(
            file: path, line: reader.line,
            expected: "\(columns.count) fields as in the header, found \(reader.fieldCount)")
        ])
      }
      let cells = cells(of: reader)
      do {
        try body(cells)
      } catch {
        throw .invalid([
          Diagnostic(
            file: path, line: reader.line, column: columns[error.column],
            value: cells[error.column], expected: error.expected)
        ])
      }
    }
  }

  /// Names of the columns in one text.
  private var names: String { columns.joined(separator: ",") }

  /// Returns the cells of the current row.
  private func cells(of reader: DelimitedReader) -> [String] {
    (0..<reader.fieldCount).map { reader.text($0) }
  }

  /// Returns the position of an identifier; `nil` where the cell is empty.
  ///
  /// - Throws: the fault of an identifier that is not known.
  static func position(
    of id: String, column: Int, in known: [String: Int], _ expected: String
  ) throws(Fault) -> Int? {
    if let position = known[id] { return position }
    guard id.isEmpty else { throw Fault(column: column, expected: expected) }
    return nil
  }
}
