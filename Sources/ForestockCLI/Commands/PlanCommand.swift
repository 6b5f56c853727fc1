import ArgumentParser
import Forestock
import Foundation
import Logging

/// The nightly job: forecast, place, write.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Forecast a case's demand, place its stock, and write the plan.",
    discussion: """
      The folder --out is complete or absent; an earlier plan there is replaced at the end, in one
      step. The same case, settings and seed give the same bytes on any number of threads.
      """)

  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  @Option(help: "Folder the plan is written to.", completion: .directory)
  var out: String

  @Option(
    name: .customLong("exclude"),
    help: "Part of the demand model to leave out; may be given several times.")
  var excluded: [DemandPart] = []

  @Option(
    name: .customLong("exclude-wallet"),
    help: "Wallet that is nobody's, beside the burn addresses; may be given several times.")
  var excludedWallets: [String] = []

  @Option(
    help:
      "Somebody else's forecast to plan for: sku and region or unique_id, ds or none, mean, q0.1-like quantiles.",
    completion: .file())
  var forecast: String?

  @Flag(help: "Write the prices and scenarios behind the bound too, for `verify`.")
  var proof = false

  @Option(help: "Write the very program of the plan to this MPS file.", completion: .file())
  var writeModel: String?

  @OptionGroup var sampling: ScenarioOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func run() throws {
    let log = Logger.forCommand("plan", quiet: common.quiet)
    try reportingErrors {
      let folder = try OutputFolder(path: out, marker: PlanFolder.marker)
      let reading = try CaseReader.read(folder: planningCase, options: reading.options)
      for warning in reading.warnings { log.warning("\(warning)") }
      log.info("read \(reading.planningCase.summary)")
      let given = try forecast.map { path in
        try ExternalForecastReader.read(
          path: path, for: reading.planningCase, options: self.reading.options)
      }
      for warning in given?.warnings ?? [] { log.warning("\(warning)") }
      var planner = planner
      planner.externalForecast = given?.forecast
      let night = try solve(planner, reading.planningCase, log)
      for promise in night.plan.promises where !promise.isKept {
        let missing = decimal(promise.missingUnits, 1)
        log.warning(
          "promise of \(promise.sku) to \(promise.region): \(missing) of \(promise.promisedUnits) units late or never"
        )
      }
      if let writeModel { try write(night, of: reading.planningCase, to: writeModel) }
      try PlanFolder(
        planner: planner, reading: reading, night: night, includesProof: proof,
        forecastFile: forecast
      ).write(into: folder)
      log.info("wrote \(out)")
      let summary = PlanSummary(night, currency: reading.planningCase.currency, out: out)
      if common.json { try Console.result(json: summary) } else { Console.result(summary.text) }
    }
  }

  private func write(_ night: Planner.Night, of planningCase: PlanningCase, to path: String) throws
  {
    let placer = PlacementPlanner(night.placement)
    let program = try placer.program(planningCase, night.scenarios)
      .linearProgram(
        names: (
          planningCase.skus.map(\.id), planningCase.hubs.map(\.id),
          try placer.sinkNames(planningCase)
        ))
    try ResultFile.write(program, to: path)
  }

  private var planner: Planner {
    var planner = Planner()
    planner.demand = DemandSettings(excluded: Set(excluded))
    planner.demand.excludedWallets.formUnion(excludedWallets)
    planner.placement = placement.settings(threads: common.threads)
    planner.scenarioCount = sampling.scenarios
    planner.drawCount = sampling.draws
    planner.seed = sampling.seed
    return planner
  }

  private func solve(_ planner: Planner, _ planningCase: PlanningCase, _ log: Logger) throws
    -> Planner.Night
  {
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    let start = ContinuousClock.now
    var forecastIn: Duration?
    let night = try planner.night(planningCase) { step in
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
    log.info(
      "forecast in \(seconds(forecastIn ?? .zero)) s, planned in \(seconds(start.duration(to: .now))) s"
    )
    return night
  }

  private func seconds(_ duration: Duration) -> String {
    decimal(Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18, 2)
  }
}

extension PlanningCase {
  /// What was read, in a line.
  fileprivate var summary: String {
    "\(regions.count) regions, \(hubs.count) hubs, \(lanes.count) lanes, \(skus.count) SKUs, "
      + "\(evidence.sales.count) sales, \(evidence.preOrders.count) pre-orders"
  }
}
