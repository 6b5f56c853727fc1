import Diagnostics
import FulfilmentModel
import Tabular

/// The groups that each series belongs to, the nodes of a hierarchy above it.
///
/// Forecasts of a hierarchy are made to add up over these groups (reconciliation).
package struct SeriesGroups: Sendable {
  /// Names of the key columns.
  package let columns: [String]
  /// For each series, its value in each key column.
  ///
  /// In the order of `columns`; no key is empty.
  package let keys: [String: [String]]
}

/// Reads the groups of series: `unique_id` and a column for each kind of group.
package enum GroupReader {
  /// Reads a table; every column beside `unique_id` is a key.
  ///
  /// - Throws: `invalid` with every empty key and series given twice; `inputOutput` where the
  ///   system refuses.
  package static func read(path: String, options: ReadingOptions = ReadingOptions())
    throws(FileError) -> SeriesGroups
  {
    var columns = ColumnList()
    let id = columns.identifier("unique_id")
    let header = try TableReader(path: path, columns: columns, options: options)
    let names = header.columnNames.filter { $0 != "unique_id" }
    guard header.hasAllColumns, !names.isEmpty else {
      throw .invalid(
        header.log.diagnostics.filter { $0.severity == .error } + [
          Diagnostic(file: path, line: 1, expected: "unique_id and at least one column of groups")
        ])
    }
    let groups = names.map { columns.identifier($0) }
    var table = try TableReader(path: path, columns: columns, options: options)
    var keys: [String: [String]] = [:]
    while try table.next() {
      let name = table[id]
      let values = groups.map { table[$0] }
      guard table.isSound else { continue }
      if keys.updateValue(values, forKey: name) != nil {
        table.refuse(id, name, expected: "one row for this series")
      }
    }
    if table.log.hasErrors { throw .invalid(table.log.diagnostics) }
    return SeriesGroups(columns: names, keys: keys)
  }
}

/// Reads a weight for each series.
///
/// Weights set how much a series counts in a score over all of them; they need not add up to 1.
package enum WeightReader {
  /// Reads a table with columns `unique_id` and `weight`.
  ///
  /// - Returns: weights, none negative, by identifier.
  /// - Throws: `invalid` with every fault of every row; `inputOutput` where the system refuses.
  package static func read(path: String, options: ReadingOptions = ReadingOptions())
    throws(FileError) -> [String: Double]
  {
    var columns = ColumnList()
    let id = columns.identifier("unique_id")
    let weight = columns.real("weight")
    var table = try TableReader(path: path, columns: columns, options: options)
    guard table.hasAllColumns else { throw .invalid(table.log.diagnostics) }
    var result: [String: Double] = [:]
    while try table.next() {
      let (name, value) = (table[id], table[weight])
      guard table.isSound else { continue }
      if result.updateValue(value, forKey: name) != nil {
        table.refuse(id, name, expected: "one row for this series")
      }
    }
    if table.log.hasErrors { throw .invalid(table.log.diagnostics) }
    return result
  }
}
