import CaseFiles
import CaseSetup
import Exchange
import Forestock
import Tabular

/// Values that a run assumed in place of cells that nobody filled, a line for each table.
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

/// Lines for a person on what `init` made: the import, then the assumptions, one line a column.
enum SetupSummary {
  /// Tells on standard error what was imported into a new case, what was assumed, and what comes
  /// next.
  static func show(_ report: SetupReport, isVerbose: Bool) {
    if let imported = report.imported {
      let summary = ImportSummary(isVerbose: isVerbose, proposals: imported.proposals)
      imported.files.flatMap(summary.lines(of:)).forEach(Console.message)
    }
    let assumed = lines(report.assumptions)
    if !assumed.isEmpty {
      Console.message("assumed (\(report.path)/assumptions.csv says why, and how to change it):")
      assumed.forEach { Console.message("  " + $0) }
    }
    Console.hint("forestock plan \(report.path) --out \(report.path)-plan")
  }

  /// Returns lines such as `skus price: 30 (4 products)`, in the order of the assumptions.
  static func lines(_ assumptions: [Assumption]) -> [String] {
    var order: [String] = []
    var groups: [String: [Assumption]] = [:]
    for assumption in assumptions {
      let name = "\(assumption.table) \(assumption.column.filter { !"()".contains($0) })"
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(assumption)
    }
    return order.map { name in
      let group = groups[name] ?? []
      var values: [String] = []
      for assumption in group where !values.contains(assumption.value) {
        values.append(assumption.value)
      }
      let shown = values.prefix(3).joined(separator: "; ") + (values.count > 3 ? "; …" : "")
      return "\(name): \(shown)" + (group.count > 1 ? " (\(group.count) rows)" : "")
    }
  }
}
