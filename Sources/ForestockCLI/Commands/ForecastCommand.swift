import ArgumentParser
import CaseFiles
import Forecasting
import Forestock
import Foundation
import Tabular

/// `forestock forecast`: forecasts of every series of a long table.
///
/// Reads the table with `SeriesReader` and the future of regressors with `FutureRegressors`,
/// forecasts by `ForecastTask`, and writes in this order: coefficients, forecasts, the list of
/// series left out, plots. Each file, and the folder of plots, is complete or absent, but they do not change together.
///
/// Exit statuses: 0, with `--skip-bad` also where series were left out; 64 where neither
/// `--horizon` nor the file tells the horizon; 65 for a fault of a series, its regressors or a
/// model's refusal without `--skip-bad`, before anything is written; 74.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Forecast every series of a table.",
    discussion: """
      FILE has the columns unique_id, ds and y, rows in any order, gzip or not; .tsf files of the \
      Monash archive are read too. The result has the columns unique_id, ds, model, mean and one for \
      each quantile. Without --skip-bad nothing is written if any series has a fault; with it, the \
      other series are forecast and the faulty ones listed. Regressors are further columns of FILE; \
      their future is in --future, or in rows of FILE whose y is empty, and is matched by date. JSON \
      numbers have ten significant digits.
      Models: \(ForecastModelCatalogue.names.joined(separator: ", ")).
      """)

  /// A table in the long format or a file of the Monash archive, plain or gzip.
  @Argument(help: "Table of series.", completion: .file())
  var file: String

  /// Steps, at least 1.
  @Option(name: .shortAndLong, help: "Steps ahead. (default: those that a .tsf file asks for)")
  var horizon: Int?

  /// Table of the future; `nil` looks for it in rows of the file itself whose `y` is empty. Series
  /// of it that the file lacks are named in a warning.
  @Option(help: "Table of the regressors' future: unique_id,ds and their columns.")
  var future: String?

  /// File of the table, or of the JSON object with `--json`.
  @Option(help: "File to write the forecasts to. (default: standard output)")
  var out: String?

  /// File written with `--skip-bad` only, empty but for its header where nothing was left out.
  /// Without `--out` there is no default and the list is not written.
  @Option(help: "File that lists the series left out. (default: OUT.rejects.csv)")
  var rejects: String?

  /// File of `ForecastResult.coefficientsTable`; it needs `--regressors`.
  @Option(help: "Also write the regressors' coefficients to this file.")
  var coefficients: String?

  /// Folder that is created where it is missing; a file in it is replaced where its name comes
  /// again, others stay.
  @Option(help: "Also draw each series as SVG into this folder.", completion: .directory)
  var plot: String?

  @OptionGroup var options: SeriesOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  /// Refuses a horizon below 1, and options of regressors without `--regressors`.
  func validate() throws {
    try OptionRange.check("--horizon", horizon, in: OptionRange.horizon)
    if options.regressors == nil, future != nil || coefficients != nil {
      throw ValidationError("--future and --coefficients need --regressors")
    }
  }

  /// Reads, forecasts and writes. Models run one after the other; the first refusal ends the run
  /// unless bad series are skipped.
  func run() throws {
    try reportingErrors {
      let table = try SeriesReader.read(
        path: file, gaps: options.gaps, regressors: options.regressorChoice,
        options: reading.options)
      guard let horizon = horizon ?? table.horizon else {
        throw ValidationError("--horizon is missing, and \(file) does not tell it")
      }
      try OptionRange.check("@horizon", horizon, in: OptionRange.horizon)
      var result = try prepare(table, horizon: horizon)
      for name in options.models {
        let refusals = result.add(name)
        say(refusals.map { "\(file): \($0)" }, isError: true)
        if !refusals.isEmpty, !options.skipBad { throw ExitStatus.badData.exit }
      }
      say(result.droppedRegressors.map { "\(file): warning: \($0)" })
      if options.models.contains("auto") {
        let notes = SeriesNotes(result.series, seasonsAreGiven: options.seasonLength != nil)
        say(notes.sentences.map { "\(file): \($0)" })
      }
      say(result.effects.map { "\(file): \($0)" })
      try write(result)
      if let plot { try draw(result, into: plot, horizon: horizon) }
      if !common.quiet {
        let left = result.rejects.count
        Console.message(
          "\(result.entries.count) forecasts of \(table.series.count) series"
            + (left > 0 ? ", \(left) left out" : ""))
      }
    }
  }

  /// Matches histories with the regressors' future; faults are told, and stop the run unless bad
  /// series are to be skipped.
  ///
  /// Series without a complete future are rejected with the first fault as their reason. Where no
  /// model reads regressors, their future is not asked for. The task has the kept series only, so
  /// positions in its outcomes are those in the result's `series`.
  ///
  /// - Throws: an `ExitCode` (65) where series are faulty and not skipped; `FileError` of the
  ///   tables.
  private func prepare(_ table: SeriesTable, horizon: Int) throws -> ForecastResult {
    var faults = table.diagnostics
    var rejects = table.rejected
    var kept = table.series
    var futures: [[[Double]]] = []
    let names = table.regressorNames
    let reading = options.models.filter(ForecastModelCatalogue.regressing.contains)
    if !names.isEmpty {
      let aside = options.models.filter { !ForecastModelCatalogue.regressing.contains($0) }
      if !aside.isEmpty {
        say([
          "\(file): warning: regressors \(names.joined(separator: ", ")) are not used by "
            + "\(aside.joined(separator: ", ")); models that use them: "
            + ForecastModelCatalogue.regressing.sorted().joined(separator: ", ")
        ])
      }
    }
    if !names.isEmpty, !reading.isEmpty {
      let known = try FutureRegressors(
        path: future ?? file, names: names, options: self.reading.options)
      if future != nil { faults += known.diagnostics }
      kept = []
      for series in table.series {
        do {
          futures.append(try known.following(series, horizon: horizon))
          kept.append(series)
        } catch {
          guard case .invalid(let list) = error else { throw error }
          faults += list
          rejects.append((series.id, list.first?.description ?? "no future of its regressors"))
        }
      }
      if future != nil {
        let histories = Set(table.series.map(\.id) + table.rejected.map(\.id))
        faults += known.identifiers.filter { !histories.contains($0) }.map {
          Diagnostic(
            .warning, file: future ?? file, column: "unique_id", value: $0,
            expected: "a series that \(file) has")
        }
      }
    }
    for fault in faults where !common.quiet || fault.severity == .error {
      Console.message(fault.description)
    }
    if faults.contains(where: { $0.severity == .error }), !options.skipBad {
      throw ExitStatus.badData.exit
    }
    var task = ForecastTask(
      kept, seasons: options.seasonLength?.lengths, regressorNames: reading.isEmpty ? [] : names,
      horizon: horizon, levels: options.levels, threads: common.threads)
    task.future = futures
    return ForecastResult(
      task: task, series: kept, rejects: rejects.sorted { $0.id < $1.id })
  }

  /// Prints messages: errors always, others unless quiet.
  private func say(_ lines: [String], isError: Bool = false) {
    if isError || !common.quiet { Console.messages(lines) }
  }

  /// Writes coefficients, forecasts and rejects, in this order.
  ///
  /// - Throws: `inputOutput` where the disk or a permission refuses; files written before stay.
  private func write(_ result: ForecastResult) throws {
    if let coefficients { try ResultFile.write(result.coefficientsTable(), to: coefficients) }
    try ResultFile.write(common.json ? try result.json() : result.table(), to: out)
    if options.skipBad, let path = rejects ?? out.map({ $0 + ".rejects.csv" }) {
      try ResultFile.write(result.rejectsTable(), to: path)
    }
  }

  /// Draws each series that at least one model has forecast, with all its models in one file.
  ///
  /// The folder changes as a whole; other files in it are kept.
  ///
  /// - Throws: `inputOutput` where the folder cannot be created or written to.
  private func draw(_ result: ForecastResult, into folder: String, horizon: Int) throws {
    // Earlier versions wrote no manifest: files of theirs with the same name are kept beside.
    let kind = ResultKind("plots", marker: ResultKind.manifestName) { _ in [] }
    var output = try OutputFolder(path: folder, kind: kind)
    let forecasts = Dictionary(grouping: result.entries, by: \.index)
    var taken: Set<String> = []
    for (index, series) in result.series.enumerated() {
      guard let own = forecasts[index] else { continue }
      let plot = ForecastPlot(
        series: series, forecasts: own.map(\.forecast), horizon: horizon)
      let name = ForecastPlot.fileName(series.id, taken: &taken)
      try output.write(name, plot.bytes)
    }
    for file in try output.commit() {
      say(["\(folder)/\(file.name): not one of the earlier plots; kept as \(file.keptAs)"])
    }
  }
}
