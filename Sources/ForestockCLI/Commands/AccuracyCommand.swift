import ArgumentParser
import CaseFiles
import Forestock
import Nights
import RunHistory
import Tabular

/// `forestock accuracy`: the forecasts of past nights against what happened.
///
/// Outcomes are those that `nightly` took from the case's sales, or tables of actual demand, which the
/// history keeps from then on. Exit statuses: 0; 64; 65 where there is no history or a table has
/// faults; 74; 75.
struct AccuracyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy",
    abstract: "Compare the forecasts of past nights with what happened.",
    discussion: """
      Nights count once their horizon is over. Sales are not demand where stock ran out: with --actual \
      the demand is stated, and stays in the history. A bias is told where the units that came lie beyond \
      all 95 % intervals together.
      """)

  /// Path of the folder that `nightly --out` names.
  @Argument(help: "Folder of nights.", completion: .directory)
  var nights: String

  /// Tables of demand: their first to their last day is known from then on.
  @Option(
    help: ArgumentHelp(
      "Table of demand that came: date,region,sku,quantity; may be repeated.", valueName: "file"),
    completion: .file())
  var actual: [String] = []

  @Option(help: "Group by all, sku, region, age or night.")
  var by = ForecastAccuracy.Grouping.all

  /// Whether adjustments and stated periods are measured in place of forecasts.
  @Flag(help: "Compare with and without the changes that people made, by author.")
  var judgements = false

  @OptionGroup var reading: ReadingFlags

  @Flag(help: "Print the result as one JSON object.")
  var json = false

  func run() throws {
    try reportingErrors {
      let database = try HistoryDatabase(
        path: "\(nights)/\(HistoryDatabase.name)", mustExist: true)
      for path in actual {
        let records = try OutcomeReader.read(path, options: reading.options)
        let days = records.map(\.date)
        guard let first = days.min(), let last = days.max() else { continue }
        try database.recordOutcomes(records, from: first, through: last, isStated: true)
      }
      if judgements {
        let accuracy = try JudgementAccuracy(of: database)
        if json { return try Console.result(json: accuracy) }
        return try Console.report(AccuracyCommand.text(accuracy))
      }
      let accuracy = try ForecastAccuracy(of: database, by: by)
      if json { return try Console.result(json: accuracy) }
      try Console.report(AccuracyCommand.text(accuracy))
    }
  }

  /// Returns what people's changes did, as a table.
  private static func text(_ accuracy: JudgementAccuracy) -> String {
    guard !accuracy.groups.isEmpty else {
      return "no judgement whose horizon is over and known yet"
    }
    let rows = accuracy.groups.map { group in
      let cells = [
        group.author.isEmpty ? "nobody" : group.author, group.kind, String(group.judgements),
        String(group.helped), decimal(group.errorWithout, 1), decimal(group.errorWith, 1),
        decimal(group.excess, 1),
      ]
      return "| \(cells.joined(separator: " | ")) |"
    }
    let heading = [
      "| author | kind | judgements | helped | error without | error with | excess |",
      "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    return (heading + rows).joined(separator: "\n")
  }

  /// Returns the groups as a table, and what it is about.
  private static func text(_ accuracy: ForecastAccuracy) -> String {
    guard !accuracy.nights.isEmpty else { return "no night whose horizon is over and known yet" }
    func percent(_ value: Double?) -> String { value.map { decimal(100 * $0, 1) } ?? "" }
    let rows = accuracy.groups.map { group in
      let alarm =
        switch group.alarm {
        case .tooHigh: "too high"
        case .tooLow: "too low"
        case nil: ""
        }
      let cells = [
        group.name, String(group.forecasts), decimal(group.expected, 1), String(group.actual),
        percent(group.bias), percent(group.weightedError), percent(group.coverage80),
        percent(group.coverage95), alarm,
      ]
      return "| \(cells.joined(separator: " | ")) |"
    }
    let heading = [
      "| group | forecasts | expected | actual | bias % | error % | in 80 % | in 95 % | alarm |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    let last =
      "\(accuracy.nights.count) nights, \(accuracy.nights[0]) to "
      + "\(accuracy.nights[accuracy.nights.count - 1]); \(accuracy.unforeseenUnits) units without a forecast"
    return (heading + rows + [last]).joined(separator: "\n")
  }
}

extension ForecastAccuracy.Grouping: ExpressibleByArgument {}
