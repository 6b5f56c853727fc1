import FulfilmentModel

/// Values for cells that a table leaves out, by column and by the row's first cell.
///
/// A case states them in `assumptions.csv`; where it does not, the column's own default holds.
package struct AssumedValues: Sendable, Equatable {
  /// The key that stands for every row.
  package static let everyRow = "*"

  /// Values by column, then by key.
  private var values: [String: [String: String]] = [:]

  /// Creates values that state nothing.
  package init() {}

  /// Sets the value of a column, for one row or for every one.
  package mutating func set(_ value: String, column: String, key: String) {
    values[column, default: [:]][key] = value
  }

  /// Returns whether a value is stated for a column, in every row or in some.
  func states(_ column: String) -> Bool { !values.isEmpty && values[column] != nil }

  /// Returns the value for a row; one for its own key goes before that for every row.
  func value(column: String, key: () -> String) -> String? {
    guard let ofColumn = values[column] else { return nil }
    return ofColumn[key()] ?? ofColumn[AssumedValues.everyRow]
  }
}

/// A default that stood in for cells of a column, with the number of rows.
package struct AssumedColumn: Sendable, Hashable, Codable {
  /// Name of the table, without `.csv`.
  package var table: String
  /// Name of the column.
  package var column: String
  /// Rows in which it stood in.
  package var rows: Int
  /// The value, as a cell would have it or in words.
  package var value: String

  /// Creates the record of a default.
  package init(table: String, column: String, rows: Int, value: String) {
    self.table = table
    self.column = column
    self.rows = rows
    self.value = value
  }
}

extension TableReader {
  /// Returns whether a default stands in for a cell of the current row.
  func isAssumed<Value>(_ column: Column<Value>) -> Bool {
    switch column.assumption {
    case .none: assumptions.states(column.name) && isEmpty(column)
    case .missingColumn: position(of: column) == nil
    case .missingColumnOrEmptyCell: isEmpty(column)
    }
  }

  /// Returns what stands in for a cell, and counts it.
  ///
  /// - Returns: `nil` where the reader of the record computes the default.
  mutating func standIn<Value>(_ column: Column<Value>) -> String? {
    let given = assumptions.value(column: column.name) { firstCell }
    let value = given ?? column.literal
    // An assumption for other rows leaves the cell at fault.
    if value == nil, column.assumption == .none { return nil }
    count(value ?? defaultInWords(of: column), assumedIn: column)
    return value
  }
}

extension ColumnDeclaration.Content {
  /// Returns whether a text is a value of the column in plain form: `1200`, `0.5`, `2026-09-14`.
  package func accepts(_ text: String) -> Bool {
    switch self {
    case .identifier, .text: !text.isEmpty
    case .whole(let range): Int(text).map { range.contains($0) } ?? false
    case .real(let range): Double(text).map { $0.isFinite && range.contains($0) } ?? false
    case .censored: Double(text).map(ClosedRange.amounts.contains) ?? false
    case .date: CalendarDate(iso: text) != nil
    case .flag: CellText.flag(text) != nil
    }
  }
}
