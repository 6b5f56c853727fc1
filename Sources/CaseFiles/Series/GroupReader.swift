import Diagnostics
import FulfilmentModel
import Tabular

/// Which groups each series belongs to.
package struct SeriesGroups: Sendable {
  /// Names of the key columns.
  package let columns: [String]
  /// For each series, its value in each key column.
  package let keys: [String: [String]]
}

/// Reads the groups of series: `unique_id` and a column for each kind of group.
package enum GroupReader {
  /// Reads a table; every column beside `unique_id` is a key.
  ///
  /// - Throws: `invalid` with every empty key and series given twice; `inputOutput` where the system
  ///   refuses.
  package static func read(path: String, options: ReadingOptions = ReadingOptions())
    throws(FileError) -> SeriesGroups
  {
    let header = try TableReader(
      path: path, columns: TableColumns(required: ["unique_id"]), options: options)
    let columns = header.columnNames.filter { $0 != "unique_id" }
    guard header.hasAllColumns, !columns.isEmpty else {
      throw .invalid(
        header.log.diagnostics.filter { $0.severity == .error } + [
          Diagnostic(file: path, line: 1, expected: "unique_id and at least one column of groups")
        ])
    }
    var table = try TableReader(
      path: path, columns: TableColumns(required: ["unique_id"] + columns), options: options)
    var keys: [String: [String]] = [:]
    let id = table.column("unique_id")
    let places = columns.map { table.column($0) }
    while try table.next() {
      let name = table.identifier(id)
      let values = places.map { table.identifier($0) }
      guard table.rowIsSound, let name else { continue }
      if keys.updateValue(values.compactMap { $0 }, forKey: name) != nil {
        table.refuse(id, name, expected: "one row for this series")
      }
    }
    if table.log.hasErrors { throw .invalid(table.log.diagnostics) }
    return SeriesGroups(columns: columns, keys: keys)
  }
}
