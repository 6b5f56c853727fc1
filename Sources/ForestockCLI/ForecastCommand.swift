import ArgumentParser
import Forestock
import Foundation

/// Forecasts every series of a long table.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Forecast every series of a table.",
    discussion: """
      The table has columns unique_id, ds and y, rows in any order, packed as .gz or not. The result
      has columns unique_id, ds, model, mean and one for each quantile. Without --skip-bad nothing
      is written where any series has a fault; with it, the other series are forecast and the
      faulty ones listed.
      Models: \(ForecastModels.names.joined(separator: ", ")).
      """)

  @Argument(help: "Table of series.", completion: .file())
  var file: String

  @Option(name: .shortAndLong, help: "Steps ahead.")
  var horizon: Int

  @Option(help: "Observations in a season; without it the customary one of each series' dates.")
  var seasonLength: Int?

  @Option(help: "Model, or several separated by commas.")
  var model = "auto"

  @Option(help: "Levels of the quantiles, separated by commas, inside (0, 1).")
  var quantiles = "0.1,0.5,0.9"

  @Option(help: "File the forecasts are written to; standard output without it.")
  var out: String?

  @Option(help: "Where a value is missing: refuse, zero or interpolate.")
  var gaps = GapPolicy.refuse

  @Flag(help: "Leave series with faults out instead of stopping.")
  var skipBad = false

  @Option(help: "File that lists the series left out; without it OUT.rejects.csv.")
  var rejects: String?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard horizon >= 1 else { throw ValidationError("--horizon \(horizon): at least 1") }
    if let seasonLength, seasonLength < 1 {
      throw ValidationError("--season-length \(seasonLength): at least 1")
    }
    if models.isEmpty { throw ValidationError("--model: name at least one") }
    for name in models where !ForecastModels.names.contains(name) {
      throw ValidationError(
        "--model \(name): one of \(ForecastModels.names.joined(separator: ", "))")
    }
    guard levels != nil else {
      throw ValidationError("--quantiles \(quantiles): different numbers between 0 and 1")
    }
  }

  private var models: [String] {
    model.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private var levels: [Double]? {
    let parts = quantiles.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let numbers = parts.compactMap { Double($0) }.sorted()
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 && $0 < 1 }),
      Set(numbers).count == numbers.count
    else { return nil }
    return numbers
  }

  func run() throws {
    do {
      let table = try SeriesReader.read(path: file, gaps: gaps, options: reading.options)
      var result = ForecastResult(
        table: table, seasonLength: seasonLength, horizon: horizon, levels: levels ?? [])
      for fault in table.faults where !common.quiet || fault.severity == .error {
        Console.message(fault.description)
      }
      if table.hasErrors, !skipBad { throw ExitStatus.badData.exit }
      for name in models { result.add(name, threads: common.threads) }
      for refusal in result.refused { Console.message("\(file): \(refusal.reason)") }
      if !result.refused.isEmpty, !skipBad { throw ExitStatus.badData.exit }
      try write(result)
      if !common.quiet {
        let left = result.rejects.count
        Console.message(
          "\(result.forecastCount) forecasts of \(table.series.count) series"
            + (left > 0 ? ", \(left) left out" : ""))
      }
    } catch let error as PlanningDataError {
      throw error.reported()
    }
  }

  private func write(_ result: ForecastResult) throws {
    let bytes = common.json ? Array(try result.json().utf8) : result.table(columns: true)
    guard let out else {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      return
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
      if skipBad {
        try Data(result.rejectsTable()).write(
          to: URL(fileURLWithPath: rejects ?? out + ".rejects.csv"), options: .atomic)
      }
    } catch {
      throw PlanningDataError.inputOutput(path: out, reason: error.localizedDescription)
    }
  }
}

extension GapPolicy: ExpressibleByArgument {}
