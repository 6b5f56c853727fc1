import ArgumentParser
import CaseFiles
import Forecasting
import Forestock

/// `forestock backtest series`: rolling origins over a long table.
///
/// Reads the table with `SeriesReader`, cuts it by `RollingOrigins`, so that no model sees a value
/// it is scored on, and forecasts by `ForecastTask`. The table of forecasts is written first, then
/// the accuracy printed: CSV with six decimals, or JSON with every digit.
///
/// Exit statuses: 0; 65 for faults of the table or series that a model refuses, unless `--skip-bad`
/// leaves them out, and where no series reaches back to any origin; 74. At 65 no file is written.
struct BacktestSeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "Forecast every series from past origins and measure the errors.",
    discussion: """
      At each origin the series are cut off and every model is fitted to what was known. The last \
      origin holds back --horizon observations, each earlier one --step more. The result has a row for \
      each model and origin, and one for all origins, with the measures of `evaluate`. Regressors are \
      taken as known over the horizon.
      """)

  /// A table in the long format or a file of the Monash archive, plain or gzip.
  @Argument(help: "Table of series: unique_id, ds, y; or a .tsf file.", completion: .file())
  var file: String

  /// Steps of each series, at least 1.
  @Option(name: .shortAndLong, help: "Steps ahead at each origin.")
  var horizon: Int

  /// 1...1000; each costs a fit of every model to every series.
  @Option(help: "Number of forecast origins.")
  var origins = 3

  /// At least 1; below the horizon, forecasts of neighbouring origins overlap.
  @Option(help: "Observations between origins. (default: the horizon)")
  var step: Int?

  /// File of the table; `cutoff` is the position of the last observation known.
  @Option(
    help: "Also write every forecast to this file: unique_id,ds,cutoff,model,mean,quantiles,y.")
  var out: String?

  @OptionGroup var options: SeriesOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try OptionRange.check("--horizon", horizon, in: OptionRange.horizon)
    try OptionRange.check("--origins", origins, in: 1...1_000)
    try OptionRange.check("--step", step, in: OptionRange.horizon)
  }

  /// Forecasts, measures and reports, models in the outer loop so that their rows stand together.
  func run() throws {
    try reportingErrors {
      let table = try SeriesReader.read(
        path: file, gaps: options.gaps, regressors: options.regressorChoice,
        options: reading.options)
      for fault in table.diagnostics where !common.quiet || fault.severity == .error {
        Console.message(fault.description)
      }
      if table.hasErrors, !options.skipBad { throw ExitStatus.badData.exit }
      let whole = ForecastTask(
        table.series, seasons: options.seasonLength?.lengths, regressorNames: table.regressorNames,
        horizon: horizon, levels: options.levels, threads: common.threads)
      let rolling = RollingOrigins(
        whole.series, regressors: table.regressorNames.isEmpty ? [] : whole.known,
        horizon: horizon, count: origins, step: step ?? horizon)
      var report = SeriesBacktest(series: table.series, horizon: horizon, levels: options.levels)
      for name in options.models {
        for origin in rolling.origins {
          let missing = whole.series.count - origin.indices.count
          if missing > 0, !common.quiet {
            Console.message(
              "\(file): warning: \(missing) series have no observation \(origin.heldBack) steps "
                + "before their end")
          }
          guard !origin.indices.isEmpty else { continue }
          var task = whole
          task.series = origin.histories
          task.seasons = origin.indices.map { whole.seasons[$0] }
          task.known = origin.known
          task.future = origin.future
          let outcomes = task.forecast(by: name) ?? []
          report.add(outcomes, of: name, at: origin, in: rolling)
        }
      }
      Console.messages(report.refusals.map { "\(file): \($0)" })
      guard report.refusals.isEmpty || options.skipBad else { throw ExitStatus.badData.exit }
      guard !report.isEmpty else {
        Console.message("\(file): expected a series with observations before some origin")
        throw ExitStatus.badData.exit
      }
      if let out { try ResultFile.write(report.forecasts, to: out) }
      if common.json {
        try Console.result(json: report.accuracy)
      } else {
        try Console.result(report.text)
      }
    }
  }
}
