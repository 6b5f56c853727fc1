import ArgumentParser
import CaseFiles
import Forecasting
import Forestock
import Prepositioning
import ForestockOptimization
import Foundation
import Tabular

/// `forestock plan`: the nightly job. Forecasts, places, writes.
///
/// Reads the case with `CaseReader` and an external forecast with `ExternalForecastReader`, plans
/// with `Planner.run`, and writes in this order: the model of `--write-model`, the plan folder, the
/// summary.
///
/// Exit statuses: 0 for a plan, also one whose promises cannot all be kept or whose method stopped
/// early, which warnings and `is_solved` tell; 65 for faults of the case or the forecast, and for a
/// folder `--out` that is no plan; 74; 75 while another run writes to the same folder. A model is
/// left behind where the folder fails after it.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Forecast the demand of a case, place its stock, and write the plan.",
    discussion: """
      The folder --out is complete or absent; an earlier plan there is replaced at the end, in one \
      step, other files there stay. The same case, settings and seed give the same bytes on any \
      number of threads. With --deadline the plan that is best by then is written; run.json says \
      so, and verify holds.
      """)

  /// Path of the case; it is read only.
  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  /// Path of the plan folder. It holds an earlier plan, recognised by its manifest, or nothing: a
  /// folder with other files alone is refused. Other files beside an earlier plan stay.
  @Option(help: "Folder to write the plan to.", completion: .directory)
  var out: String

  /// The evening of the plan, where the case's own has passed; the evidence stays what it is.
  @Option(help: "Evening of the plan, from the case's own on. (default: that of case.json)")
  var planningDate: CalendarDate?

  /// Words of `DemandPart`. Without `events` no units are promised to attendees either.
  @Option(
    name: .customLong("exclude"),
    help: "Part of the demand model to leave out; may be repeated.")
  var excluded: [DemandPart] = []

  @OptionGroup var wallets: WalletOptions

  /// File of the external forecast. Shares or dispersion that it leaves open are the model's own;
  /// its digest goes into `run.json`.
  @Option(
    help: ArgumentHelp(
      "Plan for this forecast instead: columns sku,region or unique_id; optional ds or h; mean and "
        + "quantiles such as q0.1.", valueName: "file"),
    completion: .file())
  var forecast: String?

  /// Whether `prices.csv.gz` and `scenarios.csv.gz` are written; the second grows with scenarios ·
  /// SKUs · regions.
  @Flag(help: "Also write the prices and scenarios behind the lower bound, for `verify`.")
  var proof = false

  /// A solve of one scenario for each, and two more; nothing in the plan folder depends on it.
  @Flag(
    help:
      "Also print what deciding for mean demand would cost (VSS), and what knowing demand would save (EVPI)."
  )
  var measures = false

  /// Sets, each of as many scenarios as the plan was made for; nothing in the plan folder depends on it.
  @Option(
    help:
      "Also estimate how far the plan is from the best one for the forecast, over so many fresh sets of scenarios."
  )
  var gapSets: Int?

  /// File of the deterministic equivalent, before units are rounded to packs, for another solver.
  @Option(
    help: ArgumentHelp("Also write the two-stage program as MPS.", valueName: "file"),
    completion: .file())
  var writeModel: String?

  /// Time from the start of the command after which the best plan so far is written. Without it a
  /// signal ends the command with nothing written; with it the first signal asks for that plan too.
  @Option(
    help: ArgumentHelp(
      "Write the best plan so far after this time, such as 90s or 20m; SIGINT and SIGTERM ask for it too.",
      valueName: "duration"))
  var deadline: DurationText?

  @OptionGroup var sampling: ScenarioOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var risk: RiskOptions
  @OptionGroup var opening: OpeningOptions
  @OptionGroup var periods: PeriodOptions
  @OptionGroup var starting: StartingPlanOptions
  @OptionGroup var whatIf: WhatIfOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var today: TodayOption
  @OptionGroup var strict: StrictFlag

  /// Whether kinds of warnings are listed one by one.
  @Flag(help: "List every warning, not one line a kind.")
  var verbose = false

  @OptionGroup var common: CommonOptions

  /// Refuses too few or too many sets.
  mutating func validate() throws {
    try OptionRange.check("--gap-sets", gapSets, in: 2...1_000)
    if measures, risk.aversion != nil {
      throw ValidationError(
        "--measures: EV, WS and EEV are of the expected cost; leave out --risk-weight")
    }
    try opening.check(besides: [
      ("--change-cost", starting.changeCost != nil), ("--deadline", deadline != nil),
      ("--risk-weight", risk.aversion != nil), ("--periods", periods.days != nil),
    ])
    if periods.days != nil, risk.aversion != nil {
      throw ValidationError("--periods: not beside --risk-weight")
    }
  }

  func run() throws {
    let log = RunNotes("plan", quiet: common.quiet, isVerbose: verbose)
    defer { log.showWarnings() }
    let end = deadline.map { EarlyEnd(deadline: .now + $0.duration) }
    if let end { StopSignals.ask(end) }
    try reportingErrors {
      // The lock is taken first: a second run fails before it has worked in vain.
      let folder = try OutputFolder(path: out, kind: PlanFolder.kind)
      var options = reading.options
      options.edits = whatIf.changed
      let reading = try CaseReader.read(
        folder: planningCase, options: options, planningDate: planningDate, today: today.day)
      log.warn((reading.warnings + reading.tonight).map { RunWarning($0) })
      log.info("read \(reading.planningCase.summary)")
      opening.tellUnused(of: reading.planningCase.hubs, in: log)
      for line in AssumptionLines.of(reading.assumed) { log.warning(line) }
      let given = try forecast.map { path in
        try ExternalForecastReader.read(
          path: path, for: reading.planningCase, options: self.reading.options)
      }
      log.warn((given?.warnings ?? []).map { RunWarning($0) })
      try strict.check(reading.warnings + reading.tonight + (given?.warnings ?? []))
      var planner = sampling.planner
      planner.demand = DemandSettings(excluded: Set(excluded))
      planner.demand.excludedWallets.formUnion(wallets.excluded)
      planner.placement = placement.settings(threads: common.threads)
      planner.placement.risk = risk.aversion
      planner.placement.openHubs = opening.openHubs
      planner.placement.periods = try periods.periods(of: reading.planningCase)
      try starting.apply(to: &planner.placement, for: reading.planningCase)
      planner.externalForecast = given?.forecast
      let planning = try TimedPlanning(
        of: reading.planningCase, by: planner, end: end, quiet: common.quiet)
      planning.tell(log)
      let run = planning.run
      log.warn(RunWarning.of(run))
      if let writeModel { try writeProgram(of: run, for: reading.planningCase, to: writeModel) }
      let changed = try PlanFolder(
        of: run, planner: planner, reading: reading, includesProof: proof, forecastFile: forecast,
        doubts: given?.warnings ?? [], earlyStop: planning.earlyStop
      ).write(into: folder)
      for file in changed {
        log.warning(
          "\(out)/\(file.name): somebody changed the file since it was written; kept as \(file.keptAs)"
        )
      }
      log.logged("wrote \(out)")
      var summary = PlanSummary(run.plan, currency: reading.planningCase.currency, out: out)
      summary.add(
        starting, of: planner.placement, placed: run.plan.stock,
        surcharge: run.plan.changeSurcharge,
        free: try starting.freeCost(planner, for: reading.planningCase, over: run))
      summary.whatIf = try whatIf.effect(on: run.plan, by: planner) {
        try CaseReader.read(
          folder: planningCase, options: self.reading.options, planningDate: planningDate
        ).planningCase
      }
      summary.budgetPrice = run.plan.budgetPrice
      summary.opening = run.hubChoices.map { PlanSummary.Opening($0, planCost: run.plan.cost) }
      if measures {
        summary.measures = PlanSummary.Measures(
          run.program.measures(over: run.outlook.scenarios),
          fractionalCost: run.plan.certificate.fractionalCost)
      }
      if let gapSets {
        summary.sampledGap = PlanSummary.SampledGap(
          try GapEstimate(
            of: run, planner: planner, planningCase: reading.planningCase, sets: gapSets))
      }
      if common.json { try Console.result(json: summary) } else { try Console.result(summary.text) }
      log.showWarnings()
      log.next("forestock export PARTNER \(out) --case \(planningCase) --out \(out)-files")
    }
  }

  /// Writes the program that was solved, its rows and columns named after the case.
  ///
  /// Sinks are regions, and regions again with `promised` behind them for units promised there.
  ///
  /// - Complexity: linear in the nonzeros, which grow with SKUs · lanes · scenarios.
  private func writeProgram(
    of run: PlanningRun, for planningCase: PlanningCase, to path: String
  ) throws {
    let transport = run.program.transport(over: run.outlook.scenarios)
    try ResultFile.write(
      transport.linearProgram(
        names: (
          planningCase.skus.map(\.id), planningCase.hubs.map(\.id), run.program.sinkNames
        ), tail: run.program.settings.risk.map { ($0.weight, $0.tailShare) }), to: path)
  }
}

extension PlanningCase {
  /// The sizes of a case's tables in one line.
  var summary: String {
    "\(regions.count) regions, \(hubs.count) hubs, \(lanes.count) lanes, \(skus.count) SKUs, "
      + "\(evidence.sales.count) sales, \(evidence.preOrders.count) pre-orders"
  }
}
