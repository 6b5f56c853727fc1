import CaseFiles
import Tabular

/// A value that nobody stated, with its reason and the way to change it: a row of
/// `assumptions.csv`.
package struct Assumption: Sendable, Hashable {
  /// Table without `.csv`, or `case` for a setting.
  package var table: String
  /// Column, or in parentheses a decision that no cell holds.
  package var column: String
  /// First cell of the row, or `*` for every row.
  package var key = AssumedValues.everyRow
  /// The value as a cell would have it.
  package var value: String
  /// Reason of the value.
  package var why: String
  /// Way to change it, for people.
  package var howToChange: String

  /// Returns `assumptions.csv`.
  static func table(_ assumptions: [Assumption]) -> [UInt8] {
    let column = AssumptionsTable.declared.keys
    return TableWriter(
      assumptions,
      columns: [
        column.table.from(\.table), column.column.from(\.column), column.key.from(\.key),
        column.value.from(\.value), column.why.from(\.why),
        column.howToChange.from(\.howToChange),
      ]
    ).bytes
  }
}
