import ArgumentParser
import CaseFiles
import Forecasting
import Forestock
import Foundation

/// `forestock evaluate`: accuracy of forecasts, from this program or any other.
///
/// Reads four tables at most, matches forecasts with actual values by date or step
/// (`ForecastComparison`), measures them (`AccuracyReport`), and prints an `AccuracyRow` for each
/// model: CSV with six decimals, or JSON with every digit. It writes no file.
///
/// Exit statuses: 0, also where some series could not be compared, which standard error names; 65
/// for faults of a table, for series without a weight, and where nothing can be compared; 74.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the accuracy of forecasts against actual values.",
    discussion: """
      FORECASTS has the columns unique_id, ds or h, model or method, mean or yhat, and quantiles such \
      as q0.1. Actual values and history have unique_id, ds and y. The result has a row for each \
      model; scaled errors are relative to the seasonal naive error in the history. OWA needs \
      --benchmark.
      """)

  /// Columns beside those named are ignored; a table without a column of models is one model.
  @Argument(help: "Table of forecasts.", completion: .file())
  var forecasts: String

  /// The long format; values beyond the forecasts are not looked at.
  @Option(help: "Table of actual values.", completion: .file())
  var actual: String

  /// The long format; errors are scaled by it, so a series without history cannot be compared.
  @Option(help: "Table of the history that the forecasts were made from.", completion: .file())
  var train: String

  /// Forecasts by one model of the same series. Where one of a model's series is missing, its OWA
  /// is empty; `nil` leaves all of them empty.
  @Option(help: "Table of a benchmark's forecasts, such as the M competitions' Naive2.")
  var benchmark: String?

  @Option(
    help:
      /// Every series that is compared needs one.
      "Table of the series' weights in WRMSSE: unique_id,weight. (default: sums of the last values)"
  )
  var weights: String?

  /// Steps of the seasonal naive forecast in the scale of MASE and RMSSE, at least 1; `nil` takes
  /// the shortest customary one of each series.
  @Option(help: "Observations in a season. (default: the customary one of the dates)")
  var seasonLength: Int?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try OptionRange.check("--season-length", seasonLength, in: OptionRange.seasonLength)
  }

  func run() throws {
    try reportingErrors {
      let options = reading.options
      let history = try SeriesReader.read(path: train, options: options)
      let future = try SeriesReader.read(path: actual, options: options)
      let faults = (history.diagnostics + future.diagnostics).filter { $0.severity == .error }
      if !faults.isEmpty { throw FileError.invalid(faults) }
      let comparison = ForecastComparison(
        training: history, actual: future, seasonLength: seasonLength)
      let table = try ForecastReader.read(path: forecasts, options: options)
      let reference = try benchmark.map { path in
        let table = try ForecastReader.read(path: path, options: options)
        return comparison.cases(table.models.flatMap(\.forecasts), levels: []).cases
      }
      let weights = try weights.map { try WeightReader.read(path: $0, options: options) }
      var rows: [AccuracyRow] = []
      for (name, list) in table.models {
        let (cases, problems) = comparison.cases(list, levels: table.levels)
        if !common.quiet { Console.messages(problems.map { "\(forecasts): \(name): \($0)" }) }
        let missing = cases.map(\.training.id).filter { weights?[$0] == nil }
        if weights != nil, let first = missing.first {
          throw FileError.invalid([
            Diagnostic(
              file: self.weights ?? "", column: "unique_id", value: first,
              expected: "a weight for this series"
                + (missing.count > 1
                  ? " and \(missing.count - 1) more" : ""))
          ])
        }
        guard
          let report = AccuracyReport(
            cases, weights: weights.map { table in cases.map { table[$0.training.id] ?? 0 } })
        else { continue }
        rows.append(
          AccuracyRow(
            model: name, report: report,
            benchmark: reference.flatMap {
              AccuracyRow.average(report, cases, benchmark: $0)
            }))
      }
      guard !rows.isEmpty else {
        Console.message("\(forecasts): no forecast of a series with history and actual values")
        throw ExitStatus.badData.exit
      }
      try show(rows)
    }
  }

  /// Prints the rows as one CSV table, or as one JSON list.
  private func show(_ rows: [AccuracyRow]) throws {
    if common.json {
      try Console.result(json: rows)
    } else {
      try Console.result(AccuracyRow.header)
      for row in rows { try Console.result(row.line) }
    }
  }
}
