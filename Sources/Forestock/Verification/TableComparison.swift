import Diagnostics
import Tabular

/// Compares a table of a plan, as it stands, with the same table made again, cell by cell.
///
/// Cells are equal where their texts are, byte for byte and quotes undone: a result is compared as
/// it is printed. Where rows were taken out or put in, the rows before and behind are set aside, and
/// those between are named whole.
struct TableComparison {
  /// Rows of the table made again, the header not counted.
  private(set) var rowCount = 0
  /// A diagnostic for each cell, row or header that differs.
  private(set) var differences: [Diagnostic] = []

  /// A row of a table: its physical line and its cells.
  private struct Row {
    let line: Int
    let cells: [[UInt8]]

    /// Cells as they would stand in the file, for messages.
    var text: String { cells.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",") }
  }

  /// Path of the file, for diagnostics.
  private let path: String

  /// Compares a file with the bytes of the table made again.
  ///
  /// - Parameter path: the file, packed or not.
  /// - Throws: `invalid` where there is no such file, it is no text or much longer than expected;
  ///   `inputOutput` where the system refuses.
  /// - Complexity: linear in both; cells are copied only where the bytes differ.
  init(_ path: String, with expected: [UInt8]) throws(FileError) {
    self.path = path
    rowCount = max(0, expected.count { $0 == 0x0A } - 1)
    let found = try FileContents.read(path, limit: 2 * expected.count + (1 << 20))
    guard found != expected else { return }
    let wanted = try rows(of: expected)
    let actual = try rows(of: found)
    guard let header = wanted.first else { return }
    guard let own = actual.first, own.cells == header.cells else {
      compareHeader(actual.first, with: header)
      return
    }
    compare(
      Array(actual.dropFirst()), with: Array(wanted.dropFirst()),
      names: header.cells.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Returns the rows of a table; damaged ones are differences.
  private mutating func rows(of bytes: [UInt8]) throws(FileError) -> [Row] {
    var reader = try DelimitedReader(bytes: bytes, name: path)
    var result: [Row] = []
    while try reader.next() {
      if let damage = reader.damage { differences.append(damage) }
      result.append(Row(line: reader.line, cells: (0..<reader.fieldCount).map { reader.bytes($0) }))
    }
    return result
  }

  /// Names each column that is missing, has another name, or should not be there.
  private mutating func compareHeader(_ found: Row?, with expected: Row) {
    for index in 0..<max(found?.cells.count ?? 0, expected.cells.count) {
      let (own, wanted) = (cell(found, index), cell(expected, index))
      guard own != wanted else { continue }
      differences.append(
        Diagnostic(
          file: path, line: 1, column: wanted ?? own, value: own ?? "",
          expected: wanted.map { "the column \($0)" } ?? "no such column"))
    }
  }

  /// Returns the text of a cell; `nil` where the row has no such cell.
  private func cell(_ row: Row?, _ index: Int) -> String? {
    guard let row, index < row.cells.count else { return nil }
    return String(decoding: row.cells[index], as: UTF8.self)
  }

  /// Compares the rows below two equal headers.
  private mutating func compare(_ found: [Row], with expected: [Row], names: [String]) {
    let shorter = min(found.count, expected.count)
    var first = 0
    while first < shorter, found[first].cells == expected[first].cells { first += 1 }
    var last = 0
    while last < shorter - first,
      found[found.count - 1 - last].cells == expected[expected.count - 1 - last].cells
    { last += 1 }
    let between = (
      found: found[first..<found.count - last], expected: expected[first..<expected.count - last]
    )
    guard between.found.count == between.expected.count else {
      compareRows(Array(between.found), with: Array(between.expected))
      return
    }
    for (own, wanted) in zip(between.found, between.expected) {
      for index in 0..<max(own.cells.count, names.count) {
        let (text, other) = (cell(own, index), cell(wanted, index))
        guard
          index >= own.cells.count || index >= wanted.cells.count
            || own.cells[index] != wanted.cells[index]
        else { continue }
        differences.append(
          Diagnostic(
            file: path, line: own.line, column: index < names.count ? names[index] : nil,
            value: text ?? "", expected: other ?? "no such cell"))
      }
    }
  }

  /// Names whole rows that should not be there, and rows that are missing.
  private mutating func compareRows(_ found: [Row], with expected: [Row]) {
    let (own, wanted) = (Set(found.map(\.cells)), Set(expected.map(\.cells)))
    for row in found where !wanted.contains(row.cells) {
      differences.append(
        Diagnostic(file: path, line: row.line, value: row.text, expected: "no such row"))
    }
    for row in expected where !own.contains(row.cells) {
      differences.append(Diagnostic(file: path, message: "a missing row", expected: row.text))
    }
    if own == wanted {
      differences.append(
        Diagnostic(
          file: path, line: found.first?.line ?? expected.first?.line,
          message: "\(found.count) rows", expected: "\(expected.count), each once"))
    }
  }
}
