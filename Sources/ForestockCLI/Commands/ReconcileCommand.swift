import ArgumentParser
import CaseFiles
import Forecasting
import Forestock
import Foundation
import Statistics
import Tabular

/// `forestock reconcile`: forecasts of series and of their sums that add up.
struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Forecast series and the sums of their groups so that all add up.",
    discussion: """
      FILE has the bottom series in the long format; --groups has unique_id and a column for each kind \
      of group. A level names the columns whose combinations are summed; 'total' sums everything. All \
      nodes are forecast by the default model, or taken from --forecasts, and reconciled; one-step \
      errors of the default model tell which nodes err together. Sums are exact. Where no observation \
      is negative, no forecast is. Quantiles have six significant digits.
      """)

  @Argument(help: "Table of the bottom series: unique_id,ds,y.", completion: .file())
  var file: String

  @Option(help: "Table of groups: unique_id and a column for each kind.", completion: .file())
  var groups: String

  @Option(
    help:
      "Levels separated by semicolons, as in 'total;state;state,region'. (default: the total and each column)"
  )
  var levels: String?

  @Option(name: .shortAndLong, help: "Steps ahead.")
  var horizon: Int

  @Option(
    help: "How the errors of nodes are assumed to be related; combined is the mean of ols and mint."
  )
  var method = ReconciledForecast.Method.combined

  @Option(
    help: "Table of forecasts of every node, to reconcile instead of the default's.",
    completion: .file())
  var forecasts: String?

  @Option(help: "Name of the total in --forecasts and in the result.")
  var total = "total"

  @Option(help: "Levels of the quantiles between 0 and 1, separated by commas.")
  var quantiles = "0.1,0.5,0.9"

  @Option(help: "Observations in a season. (default: the customary one of the dates)")
  var seasonLength: Int?

  @Option(help: "Joint draws behind the quantiles.")
  var draws = 500

  @Option(help: "Seed of the draws.")
  var seed: UInt64 = 1

  @Flag(help: "Allow negative forecasts.")
  var allowNegative = false

  @Option(help: "How missing values are treated.")
  var gaps = GapPolicy.refuse

  @Option(help: "File to write the forecasts to. (default: standard output)")
  var out: String?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard horizon >= 1 else { throw ValidationError("--horizon \(horizon): expected at least 1") }
    guard draws >= 2 else { throw ValidationError("--draws \(draws): expected at least 2") }
    guard parsedLevels != nil else {
      throw ValidationError("--quantiles \(quantiles): expected different numbers between 0 and 1")
    }
    if let seasonLength, seasonLength < 1 {
      throw ValidationError("--season-length \(seasonLength): expected at least 1")
    }
  }

  private var parsedLevels: [Double]? { SeriesOptions.levels(quantiles) }

  func run() throws {
    try reportingErrors {
      let table = try SeriesReader.read(path: file, gaps: gaps, options: reading.options)
      let errors = table.diagnostics.filter { $0.severity == .error }
      if !errors.isEmpty { throw FileError.invalid(errors) }
      let keys = try GroupReader.read(path: groups, options: reading.options)
      let tree = try SeriesTree(
        table.series, groups: keys, levels: levels, total: total, files: (file, groups))
      let given = try forecasts.map { path in
        try tree.matched(
          ForecastReader.read(path: path, options: reading.options), horizon: horizon, file: path)
      }
      guard let forecast = try ReconciledForecast(of: tree, given: given, options: options) else {
        Console.message("\(file): expected one-step errors that determine a covariance")
        throw ExitStatus.badData.exit
      }
      try ResultFile.write(rows(forecast), to: out)
      if !common.quiet {
        Console.message(
          "reconciled \(forecast.nodes.count) series over \(horizon) steps by \(method.rawValue)")
      }
    }
  }

  private var options: ReconciledForecast.Options {
    var options = ReconciledForecast.Options(horizon: horizon)
    options.method = method
    options.levels = parsedLevels ?? []
    options.seasonLength = seasonLength
    options.draws = draws
    options.seed = seed
    options.allowsNegative = allowNegative
    options.threads = common.threads
    return options
  }

  /// Returns the long table. Means have every digit, so that they add up; quantiles have six, which
  /// is more than draws tell and fewer than BLAS kernels of different processors agree on.
  private func rows(_ forecast: ReconciledForecast) -> [UInt8] {
    let levels = forecast.spread == nil ? [] : parsedLevels ?? []
    var writer = TableWriter(
      columns: ["unique_id", "ds", "model", "mean"] + levels.map { "q\($0)" })
    for (node, name) in forecast.nodes.enumerated() {
      for (step, position) in forecast.positions.enumerated() {
        let quantiles = (forecast.spread?[node].quantiles ?? []).map {
          TableWriter.Cell.real(rounded($0[step], significantDigits: 6))
        }
        writer.append(
          [
            .text(name), position.cell, .text(method.rawValue), .real(forecast.means[step][node]),
          ] + quantiles)
      }
    }
    return writer.bytes
  }
}

extension ReconciledForecast.Method: ExpressibleByArgument {}
