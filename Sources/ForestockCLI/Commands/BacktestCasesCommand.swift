import ArgumentParser
import DemandSignals
import Forecasting
import Forestock
import Foundation

/// `forestock backtest`: plan past evenings of cases again, or forecast series again.
///
/// Without a subcommand it is `backtest cases`.
struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Plan or forecast the past again and score the outcome.",
    subcommands: [BacktestCasesCommand.self, BacktestSeriesCommand.self],
    defaultSubcommand: BacktestCasesCommand.self)
}

/// `forestock backtest cases`: past evenings planned again, forecast error beside decision regret.
///
/// Reads each case with `CaseReader`, and its `demand_actual.csv` where it has one. Three reports,
/// none of which writes a file:
///
/// - `BacktestReport`, the default: each origin is planned by `Planner.run` from what was known
///   then (`BacktestFold`), settled, and scored. `--ablate` plans about `--coalitions` more times
///   for each at most.
/// - `DropBacktestReport` with `--drops`, and `HyperparameterReport` with `--choose-before`: one
///   report after the other for each case; nothing is placed.
///
/// Exit statuses: 0; 65 for faults of a case, and where no origin or no drop has an outcome, with a
/// message; 74. Cases are read before anything is planned, but for drops one by one.
struct BacktestCasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "Plan past evenings again and settle them: forecast error and money side by side.",
    discussion: """
      A case with demand_actual.csv is one forecast origin. --nights adds earlier evenings of every \
      case, each planned from what was known then. --ablate leaves out the parts of the demand model \
      in all combinations, or in as many as --coalitions allows, and prints the Shapley value of each \
      part in realised cost; a part that hurts has a negative value.
      --drops forecasts every earlier drop of a case a few days before its release from what was known \
      then: with the full model, without each part, and by the pick-up ratio alone.
      --choose-before scores settings of the model on drops and evenings before a day.
      """)

  /// Paths of the cases; their names in the report are those of the folders.
  @Argument(help: "Folders with case.json and the canonical tables.", completion: .directory)
  var cases: [String]

  /// Number of earlier origins of each case, 0...1000. The first ends its horizon on the planning
  /// date, each further one lies a horizon before. Origins without sales before them or orders in
  /// their horizon are left out without a message.
  @Option(help: "Earlier forecast origins of each case, a horizon apart.")
  var nights = 0

  /// Whether each part of the demand model gets its Shapley value in realised cost, in money of the
  /// case.
  @Flag(help: "Print what each part of the demand model is worth in money.")
  var ablate = false

  /// Number of plans for each origin, at least 1. Parts p with 2^p within it are valued exactly;
  /// else pairs of random orders are sampled, at least two, and the report states their standard
  /// error.
  @Option(help: "Largest number of combinations of parts to plan for each origin.")
  var coalitions = 64

  /// Whether earlier drops are forecast; `--nights` and `--ablate` have no effect then.
  @Flag(help: "Forecast earlier drops before their release; nothing is placed.")
  var drops = false

  /// Days, at least 1: a range, or one day alone. Evening 1 is that before the release.
  @Option(help: "Days before the release for --drops, such as 1-3.")
  var leads = "1-3"

  /// Units; the pick-up ratio of fewer is mostly noise.
  @Option(help: "Fewest known pre-orders of an evening that takes part in --drops.")
  var minPreorders = 20.0

  /// Day from which on no record is looked at, so that values chosen can be tested on later days.
  @Option(help: "Score settings of the model on what was over before this day.")
  var chooseBefore: CalendarDate?

  @OptionGroup var sampling: ScenarioOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !cases.isEmpty else { throw ValidationError("expected at least one case") }
    try OptionRange.check("--nights", nights, in: 0...1_000)
    guard leadRange != nil else {
      throw ValidationError("--leads \(leads): expected two days such as 1-3")
    }
    try OptionRange.check("--coalitions", coalitions, in: 1...100_000)
    try OptionRange.check("--min-preorders", minPreorders, in: 0...1e12)
  }

  func run() throws {
    try reportingErrors {
      if drops || chooseBefore != nil { return try replayDrops() }
      let nights = try cases.flatMap(load)
      guard !nights.isEmpty else {
        Console.message(
          "nothing to settle: no demand_actual.csv, and no earlier origin with --nights \(self.nights)"
        )
        throw ExitStatus.badData.exit
      }
      let line = ProgressLine(quiet: common.quiet)
      defer { line.clear() }
      var report = BacktestReport()
      for (index, night) in nights.enumerated() {
        line.showBar("\(night.name), night \(index + 1)", done: index, of: nights.count)
        let planned = try replay(night)
        report.nights.append(
          BacktestReport.Night(night.name, planned.settlement, score: planned.score))
        guard ablate else { continue }
        try addWorth(of: night, full: planned.score, to: &report) { plans in
          line.showBar(
            "\(night.name), night \(index + 1)", share: Double(index) / Double(nights.count),
            detail: ", combination \(plans)")
        }
      }
      line.clear()
      try show(report, report.text(ablated: ablate))
    }
  }

  /// A forecast origin of a case and the demand that came after it, named after the folder and, for
  /// earlier origins, the day.
  private struct Night {
    var name: String
    var planningCase: PlanningCase
    var actual: ActualDemand
  }

  /// Returns the forecast origins of one case, the earliest first; its own only where the outcome
  /// is known.
  ///
  /// - Throws: `FileError` with every fault of the case or of its actual demand.
  private func load(_ folder: String) throws -> [Night] {
    let planningCase = try CaseReader.read(folder: folder, options: reading.options).planningCase
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    var found: [Night] = []
    for step in stride(from: nights, to: 0, by: -1) {
      if let past = BacktestFold(planningCase, daysBack: step * planningCase.horizonDays) {
        found.append(
          Night(
            name: "\(name) @ \(past.planningCase.planningDate)", planningCase: past.planningCase,
            actual: past.actual))
      }
    }
    let file = ["demand_actual.csv", "demand_actual.csv.gz"].map { folder + "/" + $0 }
      .first { FileManager.default.fileExists(atPath: $0) }
    if let file {
      let actual = try ActualDemandReader.read(
        path: file, for: planningCase, options: reading.options)
      found.append(Night(name: name, planningCase: planningCase, actual: actual))
    }
    return found
  }

  /// Plans a past evening without some parts of the demand model, settles the plan with the demand
  /// that came, and scores the forecast.
  ///
  /// - Parameter parts: parts of the demand model that are left out; promises go with events.
  /// - Throws: `InvalidInput` with every reason why the case cannot be planned.
  private func replay(
    _ night: Night, without parts: Set<DemandPart> = []
  ) throws -> (settlement: Settlement, score: ForecastScore) {
    var planner = sampling.planner
    planner.demand = DemandSettings(excluded: parts)
    planner.placement = placement.settings(threads: common.threads)
    let run = try planner.run(for: night.planningCase)
    let settlement = try Settlement(
      of: run.plan.stock, in: night.planningCase, demand: night.actual,
      settings: planner.placement)
    let score = ForecastScore(
      night.planningCase, forecast: run.outlook.forecast, draws: run.outlook.scenarios,
      actual: night.actual)
    return (settlement, score)
  }

  /// Adds the worth of each part of the demand model on one evening: Shapley values of realised
  /// cost, and the forecast error that leaving out this part alone would add.
  ///
  /// Only parts of which the case has evidence are valued. Coalitions are of parts kept; their
  /// value is minus the realised cost, so that saving counts as positive.
  ///
  /// - Parameters:
  ///   - full: the score of the full model, from which differences are taken.
  ///   - progress: called before each plan with its number, from 1.
  /// - Complexity: `--coalitions` plans, those of one more pair of orders at most above it, and one
  ///   plan for each part; a plan is settled by two further solves.
  private func addWorth(
    of night: Night, full: ForecastScore, to report: inout BacktestReport,
    progress: (Int) -> Void
  ) throws {
    let parts = DemandPart.allCases.filter { $0.isPresent(in: night.planningCase) }
    var plans = 0
    let worth = try ShapleyValues(count: parts.count, budget: coalitions) { kept in
      plans += 1
      progress(plans)
      let left = zip(parts, kept).filter { !$1 }.map(\.0)
      return try -replay(night, without: Set(left)).settlement.realised.total
    }
    for (position, part) in parts.enumerated() {
      let without = try replay(night, without: [part]).score
      report.worth.append(
        BacktestReport.Worth(
          night: night.name, part: part.rawValue, money: worth.values[position],
          standardError: worth.standardErrors[position],
          crpsSaved: without.totalCRPS - full.totalCRPS,
          regionCRPSSaved: without.regionCRPS - full.regionCRPS))
    }
  }
}

extension BacktestCasesCommand {
  /// The days that `--leads` names; `nil` where it cannot be read.
  private var leadRange: ClosedRange<Int>? {
    let parts = leads.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2,
      first >= 1, last >= first
    else { return nil }
    return first...last
  }

  private func show(_ report: some Encodable, _ text: String) throws {
    guard common.json else { return try Console.report(text) }
    try Console.result(json: report)
  }

  /// Forecasts drops before their release, or scores settings; nothing is placed.
  ///
  /// The cases follow each other, so that the report of an earlier one stands even where a later
  /// one ends the run with 65.
  private func replayDrops() throws {
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    for folder in cases {
      let planningCase = try CaseReader.read(folder: folder, options: reading.options).planningCase
      if let day = chooseBefore {
        line.show("scoring settings")
        let report = HyperparameterReport(
          HyperparameterSearch(planningCase, before: day, threads: common.threads))
        line.clear()
        try show(report, report.text)
      }
      guard drops, let leads = leadRange else { continue }
      let report = DropBacktestReport(
        planningCase, leads: leads, minimumPreOrders: minPreorders, threads: common.threads
      ) { line.show($0) }
      line.clear()
      guard !report.lines.isEmpty else {
        Console.message("\(folder): no earlier drop with \(decimal(minPreorders, 0)) pre-orders")
        throw ExitStatus.badData.exit
      }
      try show(report, report.text)
    }
  }
}
