import ArgumentParser
import CaseFiles
import Forecasting
import Forestock
import ForestockOptimization
import Foundation
import Logging
import Tabular

/// `forestock plan`: the nightly job. Forecasts, places, writes.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Forecast the demand of a case, place its stock, and write the plan.",
    discussion: """
      The folder --out is complete or absent; an earlier plan there is replaced at the end, in one \
      step. The same case, settings and seed give the same bytes on any number of threads.
      """)

  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  @Option(help: "Folder to write the plan to.", completion: .directory)
  var out: String

  @Option(
    name: .customLong("exclude"),
    help: "Part of the demand model to leave out; may be repeated.")
  var excluded: [DemandPart] = []

  @OptionGroup var wallets: WalletOptions

  @Option(
    help: ArgumentHelp(
      "Plan for this forecast instead: columns sku,region or unique_id; optional ds or h; mean and "
        + "quantiles such as q0.1.", valueName: "file"),
    completion: .file())
  var forecast: String?

  @Flag(help: "Also write the prices and scenarios behind the lower bound, for `verify`.")
  var proof = false

  @Option(
    help: ArgumentHelp("Also write the two-stage program as MPS.", valueName: "file"),
    completion: .file())
  var writeModel: String?

  @OptionGroup var sampling: ScenarioOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func run() throws {
    let log = Logger.forCommand("plan", quiet: common.quiet)
    try reportingErrors {
      // The lock is taken first: a second run fails before it has worked in vain.
      let folder = try OutputFolder(path: out, marker: PlanFolder.marker)
      let reading = try CaseReader.read(folder: planningCase, options: reading.options)
      for warning in reading.warnings { log.warning("\(warning)") }
      log.info("read \(reading.planningCase.summary)")
      let given = try forecast.map { path in
        try ExternalForecastReader.read(
          path: path, for: reading.planningCase, options: self.reading.options)
      }
      for warning in given?.warnings ?? [] { log.warning("\(warning)") }
      var planner = sampling.planner
      planner.demand = DemandSettings(excluded: Set(excluded))
      planner.demand.excludedWallets.formUnion(wallets.excluded)
      planner.placement = placement.settings(threads: common.threads)
      planner.externalForecast = given?.forecast
      let run = try plan(reading.planningCase, by: planner, log: log)
      for promise in run.plan.promises where !promise.isKept {
        let missing = decimal(promise.missingUnits, 1)
        log.warning(
          "promise of \(promise.sku) to \(promise.region): \(missing) of \(promise.promisedUnits) units late or never"
        )
      }
      if let writeModel { try writeProgram(of: run, for: reading.planningCase, to: writeModel) }
      try PlanFolder(
        of: run, planner: planner, reading: reading, includesProof: proof, forecastFile: forecast
      ).write(into: folder)
      log.info("wrote \(out)")
      let summary = PlanSummary(run.plan, currency: reading.planningCase.currency, out: out)
      if common.json { try Console.result(json: summary) } else { Console.result(summary.text) }
    }
  }

  /// Writes the program that was solved, its rows and columns named after the case.
  private func writeProgram(
    of run: PlanningRun, for planningCase: PlanningCase, to path: String
  ) throws {
    let transport = run.program.transport(over: run.outlook.scenarios)
    try ResultFile.write(
      transport.linearProgram(
        names: (
          planningCase.skus.map(\.id), planningCase.hubs.map(\.id), run.program.sinkNames
        )), to: path)
  }

  /// Plans with a progress line, and logs how long the two halves took.
  private func plan(
    _ planningCase: PlanningCase, by planner: Planner, log: Logger
  ) throws -> PlanningRun {
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    let start = ContinuousClock.now
    var forecastIn: Duration?
    let run = try planner.run(for: planningCase) { step in
      switch step {
      case .forecasting: line.show("forecasting demand")
      case .placing(let step):
        forecastIn = forecastIn ?? start.duration(to: .now)
        switch step {
        case .iteration(let number, let gap):
          line.show("placing stock: iteration \(number), gap \(percent(gap))")
        case .rounding: line.show("rounding to whole packs")
        case .pricing(let number, let gap):
          line.show("proving the plan: iteration \(number), gap \(percent(gap))")
        }
      }
    }
    line.clear()
    let (demand, whole) = (forecastIn ?? .zero, start.duration(to: .now))
    log.info(
      "forecast in \(decimal(demand.inSeconds, 2)) s, planned in \(decimal(whole.inSeconds, 2)) s")
    return run
  }
}

extension PlanningCase {
  /// The sizes of a case's tables in one line.
  fileprivate var summary: String {
    "\(regions.count) regions, \(hubs.count) hubs, \(lanes.count) lanes, \(skus.count) SKUs, "
      + "\(evidence.sales.count) sales, \(evidence.preOrders.count) pre-orders"
  }
}
