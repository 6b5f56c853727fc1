import ArgumentParser
import CaseFiles
import Forecasting
import Forestock
import Foundation
import Statistics
import Tabular

/// `forestock reconcile`: forecasts of series and of their sums that add up.
///
/// Reads the series with `SeriesReader`, groups with `GroupReader`, builds a `SeriesTree`,
/// reconciles by `ReconciledForecast`, and writes one table. `--json` has no effect on it.
///
/// Exit statuses: 0; 65 for faults of a table, groups that do not match the series, forecasts that
/// lack a node or step, and one-step errors that tell no covariance; 74. At 65 nothing is written.
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

  /// Series of equal positions; one that starts or ends elsewhere is a fault, since sums need every
  /// part.
  @Argument(help: "Table of the bottom series: unique_id,ds,y.", completion: .file())
  var file: String

  /// A row for each series of the file, with no empty group.
  @Option(help: "Table of groups: unique_id and a column for each kind.", completion: .file())
  var groups: String

  @Option(
    help:
      /// Names are compared in lower case and without blanks. The bottom series are always a level
      /// and need not be named.
      "Levels separated by semicolons, as in 'total;state;state,region'. (default: the total and each column)"
  )
  var levels: String?

  /// Steps, at least 1.
  @Option(name: .shortAndLong, help: "Steps ahead.")
  var horizon: Int

  /// One of `bottom-up`, `ols`, `wls-structural`, `wls-variance`, `mint` and `combined`. The first
  /// ignores forecasts of sums; the first three need no errors of the past for the means.
  @Option(
    help: "How the errors of nodes are assumed to be related; combined is the mean of ols and mint."
  )
  var method = ReconciledForecast.Method.combined

  /// Table with one model and all nodes, found by name; a name may begin with that of the total and
  /// a slash. The default model is fitted nevertheless, since its one-step errors are needed.
  @Option(
    help: "Table of forecasts of every node, to reconcile instead of the default's.",
    completion: .file())
  var forecasts: String?

  /// Another name where a series is called `total` already.
  @Option(help: "Name of the total in --forecasts and in the result.")
  var total = "total"

  /// Levels inside (0, 1); where the forecasts have fewer than two levels, no quantile is written.
  @Option(help: "Levels of the quantiles between 0 and 1, separated by commas.")
  var quantiles = "0.1,0.5,0.9"

  /// At least 1; `nil` takes the shortest customary one of the first series.
  @Option(help: "Observations in a season. (default: the customary one of the dates)")
  var seasonLength: Int?

  /// At least 2; extreme quantiles need more draws, and the means do not depend on them.
  @Option(help: "Joint draws behind the quantiles.")
  var draws = 500

  @Option(help: "Seed of the draws.")
  var seed: UInt64 = 1

  /// Whether forecasts may be negative although no observation of any node is; with a negative
  /// observation they always may.
  @Flag(help: "Allow negative forecasts.")
  var allowNegative = false

  /// `refuse`, `zero` or `interpolate`, as for `forecast`; there is no way to leave a series out.
  @Option(help: "How missing values are treated.")
  var gaps = GapPolicy.refuse

  /// File of the table, in which sums stand before the bottom series.
  @Option(help: "File to write the forecasts to. (default: standard output)")
  var out: String?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try OptionRange.check("--horizon", horizon, in: OptionRange.horizon)
    try OptionRange.check("--draws", draws, in: 2...100_000)
    guard parsedLevels != nil else {
      throw ValidationError("--quantiles \(quantiles): expected different numbers between 0 and 1")
    }
    try OptionRange.check("--season-length", seasonLength, in: OptionRange.seasonLength)
  }

  /// Levels of the quantiles, ascending; `nil` where the option does not parse.
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

  /// The options of the reconciliation that the command line asks for.
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
