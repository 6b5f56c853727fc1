import Tabular

/// The identifiers that one table defines, so that other tables can be checked against them.
///
/// Identifiers are compared byte for byte; the indices of similar ones serve messages only.
package struct IdentifierIndex {
  /// The table whose rows define the identifiers, for messages.
  private let table: CaseTable
  /// Position and physical line of each identifier.
  ///
  /// Positions count from 0 in the order of the table, unsound rows included; lines are 0 where the
  /// identifiers come from memory.
  package private(set) var entries: [String: (position: Int, line: Int)] = [:]
  /// Whether the table was read well enough to check others against it.
  ///
  /// While it is `false` every identifier passes: a table that cannot be read must not make every
  /// row of the others faulty.
  var isComplete = false
  /// Identifiers by their lower case, and by their text without leading zeros, for hints.
  private var lowercased: [String: String] = [:]
  private var withoutZeros: [String: String] = [:]

  /// Creates the empty index of a table that is about to be read.
  init(of table: CaseTable) { self.table = table }

  /// Creates the complete index of identifiers that are known already.
  init(of table: CaseTable, known ids: some Sequence<String>) {
    self.init(of: table)
    for id in ids { _ = insert(id, line: 0) }
    isComplete = true
  }

  /// The word for one of the table's rows.
  private var kind: String {
    switch table {
    case .regions: "region"
    case .hubs: "hub"
    case .skus: "SKU"
    default: "row"
    }
  }

  /// Inserts an identifier; returns the line of an earlier one, where there is one.
  ///
  /// - Complexity: O(length) on average.
  private mutating func insert(_ id: String, line: Int) -> Int? {
    if let earlier = entries[id] { return earlier.line }
    entries[id] = (entries.count, line)
    lowercased[id.lowercased()] = id
    withoutZeros[String(id.drop { $0 == "0" })] = id
    return nil
  }

  /// Inserts the identifier that the current row defines; a second row with it is refused.
  mutating func define(_ id: String, by column: Column<String>, in row: inout TableReader) {
    guard row.isSound(column), let earlier = insert(id, line: row.line) else { return }
    row.refuse(column, id, expected: "each \(kind) once; it is on line \(earlier) already")
  }

  /// Returns whether other tables may use `id`; everything may be used where this table is
  /// unreadable.
  func knows(_ id: String) -> Bool { !isComplete || entries[id] != nil }

  /// Returns what to write in place of an unknown identifier.
  ///
  /// Hints name what files do to identifiers on their way: another letter case, and zeros that a
  /// spreadsheet dropped.
  package func expectation(insteadOf id: String) -> String {
    let text = "a \(kind) of \(table.rawValue).csv"
    if let near = lowercased[id.lowercased()] { return text + "; did you mean \"\(near)\"?" }
    if let near = withoutZeros[String(id.drop { $0 == "0" })] {
      return text + "; did you mean \"\(near)\"? Leading zeros may be lost"
    }
    return text
  }
}

/// The lines on which the keys of a table's rows were first seen, to refuse a second row of a key.
///
/// Memory grows with the different keys.
struct FirstLines<Key: Hashable> {
  /// Physical lines by key.
  private var lines: [Key: Int] = [:]

  /// Returns the line of an earlier row with this key; remembers `line` where there is none.
  ///
  /// `nil` means that this row is the first.
  ///
  /// - Complexity: O(1) on average.
  mutating func earlier(_ key: Key, line: Int) -> Int? {
    if let earlier = lines[key] { return earlier }
    lines[key] = line
    return nil
  }
}
