import ArgumentParser
import Forestock
import RunHistory

/// `forestock history`: the runs of a folder of nights.
///
/// Reads the database that `nightly` keeps; nothing is written but its own log files. Exit statuses: 0;
/// 64; 65 where there is no history or it is damaged; 74; 75.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List the runs of a folder of nights: outcome, figures, time.",
    discussion: """
      Refused nights are among them, with their reasons. JSON has every figure, setting times by stage and \
      warnings by kind.
      """)

  /// Path of the folder that `nightly --out` names.
  @Argument(help: "Folder of nights.", completion: .directory)
  var nights: String

  @Option(help: "Runs to list, the last ones.")
  var last = 30

  @Flag(help: "Print the runs as one JSON object.")
  var json = false

  mutating func validate() throws { try OptionRange.check("--last", last, in: 1...1_000_000) }

  func run() throws {
    try reportingErrors {
      let database = try HistoryDatabase(
        path: "\(nights)/\(HistoryDatabase.name)", mustExist: true)
      let runs = try database.runs(last: last)
      if json { return try Console.result(json: Report(nights: nights, runs: runs)) }
      try Console.report(HistoryCommand.table(runs))
    }
  }

  /// Returns the runs as a table, with the reasons of refused ones below it.
  private static func table(_ runs: [RunEntry]) -> String {
    func cell(_ value: Double?, _ places: Int) -> String { value.map { decimal($0, places) } ?? "" }
    let rows = runs.map { run in
      let cells = [
        run.planningDate, run.status, run.unitsPlaced.map(String.init) ?? "",
        cell(run.expectedDemand, 0), cell(run.fillRate.map { 100 * $0 }, 1),
        cell(run.inTimeShare.map { 100 * $0 }, 1), cell(run.cost, 2),
        cell(run.changeShare.map { 100 * $0 }, 1),
        String(run.warnings.values.reduce(0, +)), decimal(run.seconds, 1),
      ]
      return "| \(cells.joined(separator: " | ")) |"
    }
    let heading = [
      "| night | status | units | demand | fill % | in time % | cost | changed % | warnings | seconds |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    let reasons = runs.flatMap { run in run.reasons.map { "\(run.planningDate): \($0)" } }
    return (heading + rows + reasons).joined(separator: "\n")
  }

  /// The runs as JSON.
  private struct Report: Encodable {
    var nights: String
    var runs: [RunEntry]
  }
}
