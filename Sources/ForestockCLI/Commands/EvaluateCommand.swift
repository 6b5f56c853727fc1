import ArgumentParser
import CaseFiles
import Forecasting
import Forestock
import Foundation

/// `forestock evaluate`: accuracy of forecasts, from this program or any other.
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

  @Argument(help: "Table of forecasts.", completion: .file())
  var forecasts: String

  @Option(help: "Table of actual values.", completion: .file())
  var actual: String

  @Option(help: "Table of the history that the forecasts were made from.", completion: .file())
  var train: String

  @Option(help: "Table of a benchmark's forecasts, such as the M competitions' Naive2.")
  var benchmark: String?

  @Option(
    help:
      "Table of the series' weights in WRMSSE: unique_id,weight. (default: sums of the last values)"
  )
  var weights: String?

  @Option(help: "Observations in a season. (default: the customary one of the dates)")
  var seasonLength: Int?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let seasonLength, seasonLength < 1 {
      throw ValidationError("--season-length \(seasonLength): expected at least 1")
    }
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

  private func show(_ rows: [AccuracyRow]) throws {
    if common.json {
      try Console.result(json: rows)
    } else {
      Console.result(AccuracyRow.header)
      for row in rows { Console.result(row.line) }
    }
  }
}
