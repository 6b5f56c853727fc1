import Tabular

/// Columns of `assumptions.csv`, one row for each value that stands in for cells nobody filled.
///
/// Key: `table`, `column` and `key`. A cell that is filled goes before its assumption.
package struct AssumptionsTable: DeclaredTable {
  /// Table without `.csv`, its column, and the row's first cell or `*` for every row.
  package let table, column, key: Column<String>
  /// The value as a cell of the column would have it.
  package let value: Column<String>
  /// Reason, and the way to change it, for people.
  package let why, howToChange: Column<String>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    table = columns.identifier("table", "table of the case, without .csv")
    column = columns.identifier("column", "column of the table, or a decision in parentheses")
    key = columns.identifier(
      "key", default: AssumedValues.everyRow, "first cell of the row, or * for every row")
    value = columns.identifier("value", "value for cells that are missing or empty")
    why = columns.text("why", mayBeMissing: true, "reason of the value")
    howToChange = columns.text("how_to_change", mayBeMissing: true, "what to do to change it")
  }
}
