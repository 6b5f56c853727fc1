import Tabular

/// The identifiers one table defines, so that other tables can be checked against them.
package struct IdentifierIndex {
  /// What an identifier stands for, in words.
  package let kind: String
  package let table: CaseTable
  /// Position and physical line of each identifier.
  package private(set) var entries: [String: (position: Int, line: Int)] = [:]
  /// Whether the table was read well enough to check others against it.
  var isComplete = false
  private var lowercased: [String: String] = [:]
  private var withoutZeros: [String: String] = [:]

  package init(kind: String, table: CaseTable) {
    self.kind = kind
    self.table = table
  }

  /// Takes an identifier; returns the line on which it was taken before, if it was.
  package mutating func insert(_ id: String, line: Int) -> Int? {
    if let earlier = entries[id] { return earlier.line }
    entries[id] = (entries.count, line)
    lowercased[id.lowercased()] = id
    withoutZeros[String(id.drop { $0 == "0" })] = id
    return nil
  }

  /// Whether other tables may use `id`; everything may be used where this table is unreadable.
  package func knows(_ id: String) -> Bool { !isComplete || entries[id] != nil }

  /// What to write in place of an unknown identifier.
  package func expectation(insteadOf id: String) -> String {
    let text = "a \(kind) of \(table.rawValue).csv"
    if let near = lowercased[id.lowercased()] { return text + "; did you mean \"\(near)\"?" }
    if let near = withoutZeros[String(id.drop { $0 == "0" })] {
      return text + "; did you mean \"\(near)\"? Leading zeros may be lost"
    }
    return text
  }
}

extension TableReader {
  /// An identifier another table defines.
  package mutating func reference(_ column: Column, to index: IdentifierIndex) -> String? {
    guard let id = identifier(column) else { return nil }
    if index.knows(id) { return id }
    refuse(column, id, expected: index.expectation(insteadOf: id))
    return nil
  }

  /// As `reference`, but an empty cell is `nil` without a fault.
  mutating func optionalReference(_ column: Column, to index: IdentifierIndex) -> String? {
    guard let raw = text(column), !raw.isEmpty else { return nil }
    return reference(column, to: index)
  }
}
