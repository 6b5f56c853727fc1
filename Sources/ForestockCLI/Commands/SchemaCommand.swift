import ArgumentParser
import CaseFiles
import Diagnostics
import Forestock

/// `forestock schema`: the columns of a canonical table as JSON Schema.
///
/// The declarations are those that reader, writer and the reference page follow. Without TABLE the
/// names of the tables are printed, with what their rows are.
///
/// Exit statuses: 0; 64 for a table that there is none of.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the columns of a case's table as JSON Schema.",
    discussion: "Without TABLE: the names of all tables.")

  @Argument(help: "Table of a case, such as hubs; .csv may stand behind it.")
  var table: String?

  /// Names of the tables: those of a case, and its assumptions.
  private static let names = CaseTable.allCases.map(\.rawValue) + ["assumptions"]

  /// The table's name without `.csv`.
  private var name: String? {
    table.map { $0.hasSuffix(".csv") ? String($0.dropLast(4)) : $0 }
  }

  mutating func validate() throws {
    guard let name, !SchemaCommand.names.contains(name) else { return }
    let near = NearestName.of(name, among: SchemaCommand.names)
    throw ValidationError(
      "\(name): expected a table of a case: \(SchemaCommand.names.joined(separator: ", "))"
        + (near.map { "; did you mean \($0)?" } ?? ""))
  }

  func run() throws {
    try reportingErrors {
      guard let name else {
        let width = SchemaCommand.names.map(\.count).max() ?? 0
        for name in SchemaCommand.names {
          let meaning =
            CaseTable(rawValue: name)?.meaning ?? "Values for cells that other tables leave out."
          let padding = String(repeating: " ", count: width - name.count + 2)
          try Console.result(name + padding + meaning)
        }
        return
      }
      if let table = CaseTable(rawValue: name) {
        try Console.result(
          json: TableSchema(title: name, meaning: table.meaning, columns: table.columns))
      } else {
        try Console.result(
          json: TableSchema(
            title: name, meaning: "Values for cells that other tables leave out.",
            columns: AssumptionsTable.declared.columns))
      }
    }
  }
}
