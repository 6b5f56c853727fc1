import FulfilmentModel

/// A column of a table that is written from records: its name, and the cell it has for a record.
package struct WrittenColumn<Record> {
  let name: String
  let cell: (Record) -> TableWriter.Cell
}

extension Column where Value: TableCellValue {
  /// Returns this column as one that is written from records.
  package func from<Record>(_ value: @escaping (Record) -> Value) -> WrittenColumn<Record> {
    WrittenColumn(name: name) { value($0).cell }
  }
}

extension TableWriter {
  /// Creates a table with a row for each record.
  package init<Record>(_ records: some Sequence<Record>, columns: [WrittenColumn<Record>]) {
    self.init(columns: columns.map(\.name))
    for record in records { append(columns.map { $0.cell(record) }) }
  }
}

extension TableWriter.Cell {
  /// Returns the cell of a value; an empty one for `nil`.
  package static func optional(_ value: (some TableCellValue)?) -> Self { value?.cell ?? .none }
}

/// A value that a cell can hold, so that declared columns can be written from records.
package protocol TableCellValue {
  /// The cell that reads back as this value.
  var cell: TableWriter.Cell { get }
}

extension Int: TableCellValue {
  package var cell: TableWriter.Cell { .whole(self) }
}

extension Double: TableCellValue {
  package var cell: TableWriter.Cell { .real(self) }
}

extension String: TableCellValue {
  package var cell: TableWriter.Cell { .text(self) }
}

extension Bool: TableCellValue {
  package var cell: TableWriter.Cell { .text(CellText.word(for: self)) }
}

extension CalendarDate: TableCellValue {
  package var cell: TableWriter.Cell { .date(self) }
}

extension CensoredValue: TableCellValue {
  package var cell: TableWriter.Cell {
    isCensored ? .text("<" + TableWriter.format(value)) : .real(value)
  }
}

extension Optional: TableCellValue where Wrapped: TableCellValue {
  /// An empty cell for `nil`.
  package var cell: TableWriter.Cell { .optional(self) }
}
