import ArgumentParser
import Forestock
import Foundation

/// Measures forecasts, ours or anybody's, against what happened.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure forecasts against what happened.",
    discussion: """
      Forecasts: columns unique_id, ds or h, model or method, mean or yhat, and q0.1-like quantiles.
      Actual values and history: columns unique_id, ds, y. One line of the result for each model;
      scaled errors use the seasonal naive error in the history. OWA is given with --benchmark.
      """)

  @Argument(help: "Table of forecasts.", completion: .file())
  var forecasts: String

  @Option(help: "Table of what happened.", completion: .file())
  var actual: String

  @Option(help: "Table of the history the forecasts were made from.", completion: .file())
  var train: String

  @Option(help: "Table of a benchmark's forecasts, such as the M competitions' Naive2.")
  var benchmark: String?

  @Option(help: "Observations in a season; without it the customary one of each series' dates.")
  var seasonLength: Int?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let seasonLength, seasonLength < 1 {
      throw ValidationError("--season-length \(seasonLength): at least 1")
    }
  }

  func run() throws {
    do {
      let options = reading.options
      let history = try SeriesReader.read(path: train, options: options)
      let future = try SeriesReader.read(path: actual, options: options)
      let faults = (history.faults + future.faults).filter { $0.severity == .error }
      if !faults.isEmpty { throw PlanningDataError.faults(faults) }
      let comparison = ForecastComparison(
        training: history, actual: future, seasonLength: seasonLength)
      let table = try ForecastReader.read(path: forecasts, options: options)
      let reference = try benchmark.map { path in
        let table = try ForecastReader.read(path: path, options: options)
        return comparison.cases(table.models.flatMap(\.forecasts), levels: []).cases
      }
      var rows: [Row] = []
      for (name, list) in table.models {
        let (cases, problems) = comparison.cases(list, levels: table.levels)
        for problem in problems.prefix(common.quiet ? 0 : 20) {
          Console.message("\(forecasts): \(name): \(problem)")
        }
        if problems.count > 20, !common.quiet {
          Console.message("\(forecasts): \(name): \(problems.count - 20) more like these")
        }
        guard let report = AccuracyReport(cases) else { continue }
        rows.append(
          Row(
            model: name, report: report,
            benchmark: reference.flatMap {
              Row.average(report, cases, benchmark: $0)
            }))
      }
      guard !rows.isEmpty else {
        Console.message("\(forecasts): no forecast of a series with history and actual values")
        throw ExitStatus.badData.exit
      }
      try show(rows)
    } catch let error as PlanningDataError {
      throw error.reported()
    }
  }

  private func show(_ rows: [Row]) throws {
    if common.json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      Console.result(String(decoding: try encoder.encode(rows), as: UTF8.self))
    } else {
      Console.result(Row.header)
      for row in rows { Console.result(row.line) }
    }
  }

  /// One model's measures.
  struct Row: Encodable {
    var model: String
    var series: Int
    var smape: Double
    var mase: Double?
    var rmsse: Double?
    var wape: Double?
    var bias: Double?
    var wql: Double?
    var scaledCRPS: Double?
    var coverage80: Double?
    var coverage95: Double?
    var msis95: Double?
    var owa: Double?

    init(model: String, report: AccuracyReport, benchmark: Double?) {
      self.model = model
      series = report.seriesCount
      smape = report.smape
      mase = report.mase
      rmsse = report.rmsse
      wape = report.wape
      bias = report.bias
      wql = report.weightedQuantileLoss
      scaledCRPS = report.scaledRankedProbabilityScore
      coverage80 = report.coverage80
      coverage95 = report.coverage95
      msis95 = report.intervalScore95
      owa = benchmark
    }

    static let header =
      "model,series,smape,mase,rmsse,wape,bias,wql,scaled_crps,coverage80,coverage95,msis95,owa"

    /// The row in the header's order; six decimals, empty where undefined.
    var line: String {
      let numbers = [
        smape, mase, rmsse, wape, bias, wql, scaledCRPS, coverage80, coverage95, msis95, owa,
      ]
      let cells = numbers.map { $0.map { String(format: "%.6f", $0) } ?? "" }
      return ([TableWriter.guarded(model), "\(series)"] + cells).joined(separator: ",")
    }

    /// OWA against the benchmark on the model's own series.
    static func average(
      _ report: AccuracyReport, _ cases: [EvaluationCase], benchmark: [EvaluationCase]
    ) -> Double? {
      let ids = Set(cases.map(\.training.id))
      let matching = benchmark.filter { ids.contains($0.training.id) }
      guard matching.count == ids.count, let other = AccuracyReport(matching),
        let mase = report.mase, let otherMASE = other.mase, otherMASE > 0, other.smape > 0
      else { return nil }
      return overallWeightedAverage(
        smape: report.smape, mase: mase, benchmarkSMAPE: other.smape, benchmarkMASE: otherMASE)
    }
  }
}
