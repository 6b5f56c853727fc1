import CaseFiles
import Forestock
import Tabular

/// What a run assumed in place of cells that nobody filled, a line for each table.
enum AssumptionLines {
  /// Returns a line such as `hubs.csv: assumed in 3 rows: capacity_units no limit, fixed_cost 0`.
  ///
  /// `run.json` has the same with the rows of each value.
  static func of(_ assumed: [AssumedColumn]) -> [String] {
    var tables: [String] = []
    for column in assumed where !tables.contains(column.table) { tables.append(column.table) }
    return tables.map { table in
      let columns = assumed.filter { $0.table == table }
      let rows = columns.map(\.rows).max() ?? 0
      let values = columns.map { $0.column == "(table)" ? $0.value : "\($0.column) \($0.value)" }
      return "\(table).csv: assumed in \(rows) rows: " + values.joined(separator: "; ")
    }
  }
}
