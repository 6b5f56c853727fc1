import ArgumentParser
import Forestock
import Foundation

/// `forestock backtest [cases]`: past nights planned again, forecast error and decision regret together.
struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "Plan past nights again and settle them: forecast error and money side by side.",
    discussion: """
      A case with demand_actual.csv is one night. --nights replays earlier evenings of every case as \
      well, each seeing only what was known then. --ablate removes the parts of the demand model in \
      all combinations (or as many as --coalitions allows) and prints what each part was worth in \
      realised cost, its Shapley value; parts that hurt have a negative worth.
      --drops forecasts every earlier drop of a case a few days before its release, each from what \
      was known then, with the full model, without each part, and by the plain pick-up ratio. \
      --choose-before tries the model's settings on drops and evenings that were over by a day.
      """)

  @Argument(help: "Folders with case.json and the canonical tables.", completion: .directory)
  var cases: [String]

  @Option(help: "Earlier evenings of each case to replay, a horizon apart.")
  var nights = 0

  @Flag(help: "Say what each part of the demand model was worth in money.")
  var ablate = false

  @Option(help: "Most combinations of parts to plan for each night.")
  var coalitions = 64

  @Flag(help: "Forecast earlier drops before their release; nothing is placed.")
  var drops = false

  @Option(help: "Days before a release, from and to, for --drops.")
  var leads = "1-3"

  @Option(help: "Evenings with fewer known pre-orders are left out of --drops.")
  var minPreorders = 20.0

  @Option(help: "Try the model's settings on what was over before this day, YYYY-MM-DD.")
  var chooseBefore: String?

  @OptionGroup var sampling: ScenarioOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !cases.isEmpty else { throw ValidationError("no case given") }
    guard (0...1000).contains(nights) else {
      throw ValidationError("--nights \(nights): 0 to 1000")
    }
    guard leadRange != nil else {
      throw ValidationError("--leads \(leads): expected two days such as 1-3")
    }
    if let chooseBefore, CalendarDate(iso: chooseBefore) == nil {
      throw ValidationError("--choose-before \(chooseBefore): a day as YYYY-MM-DD")
    }
    guard coalitions >= 1 else { throw ValidationError("--coalitions \(coalitions): at least 1") }
  }

  func run() throws {
    try reportingErrors {
      if drops || chooseBefore != nil { return try replayDrops() }
      let nights = try cases.flatMap(load)
      guard !nights.isEmpty else {
        Console.message("no night to settle: no demand_actual.csv, and --nights found none")
        throw ExitStatus.badData.exit
      }
      let line = ProgressLine(quiet: common.quiet)
      defer { line.clear() }
      var report = BacktestReport()
      for (index, night) in nights.enumerated() {
        line.show("night \(index + 1) of \(nights.count): \(night.name)")
        let planned = try plan(night, excluding: [])
        report.nights.append(BacktestReport.Night(night.name, planned.settlement, planned.score))
        guard ablate else { continue }
        let parts = DemandPart.allCases.filter { $0.isPresent(in: night.planningCase) }
        var plans = 0
        let worth = try ShapleyValues(count: parts.count, budget: coalitions) { kept in
          plans += 1
          line.show("night \(index + 1) of \(nights.count): \(night.name), combination \(plans)")
          let left = zip(parts, kept).filter { !$1 }.map(\.0)
          return try -plan(night, excluding: Set(left)).settlement.realised.total
        }
        for (position, part) in parts.enumerated() {
          let without = try plan(night, excluding: [part]).score
          report.worth.append(
            BacktestReport.Worth(
              night: night.name, part: part.rawValue, money: worth.values[position],
              standardError: worth.standardErrors[position],
              crpsSaved: without.totalCRPS - planned.score.totalCRPS,
              regionCRPSSaved: without.regionCRPS - planned.score.regionCRPS))
        }
      }
      line.clear()
      try show(report, report.text(ablated: ablate))
    }
  }

  private struct Night {
    var name: String
    var planningCase: PlanningCase
    var actual: ActualDemand
  }

  /// The nights of one case: its own where its outcome is known, and earlier ones.
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

  private func plan(_ night: Night, excluding parts: Set<DemandPart>) throws
    -> (settlement: Settlement, score: ForecastScore)
  {
    var planner = Planner()
    planner.demand = DemandSettings(excluded: parts)
    planner.placement = placement.settings(threads: common.threads)
    planner.scenarioCount = sampling.scenarios
    planner.drawCount = sampling.draws
    planner.seed = sampling.seed
    let placer = PlacementPlanner(planner.placement(for: night.planningCase))
    let fitted = DemandModel(planner.demand).fit(night.planningCase)
    let draws = planner.scenarios(of: fitted)
    let plan = try placer.place(night.planningCase, draws) { _ in }
    let settlement = try placer.settle(
      night.planningCase, placement: plan.placements.map { ($0.sku, $0.hub, $0.units) },
      demand: night.actual)
    let score = ForecastScore(
      night.planningCase, forecast: fitted.forecast, draws: draws, actual: night.actual)
    return (settlement, score)
  }
}

extension BacktestCommand {
  private var leadRange: ClosedRange<Int>? {
    let parts = leads.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2,
      first >= 1, last >= first
    else { return nil }
    return first...last
  }

  private func show(_ report: some Encodable, _ text: String) throws {
    guard common.json else { return Console.result(text) }
    try Console.result(json: report)
  }

  /// Forecasts of drops before their release, without placing anything.
  private func replayDrops() throws {
    let line = ProgressLine(quiet: common.quiet)
    defer { line.clear() }
    for folder in cases {
      let planningCase = try CaseReader.read(folder: folder, options: reading.options).planningCase
      if let day = chooseBefore.flatMap({ CalendarDate(iso: $0) }) {
        line.show("trying settings")
        let report = SettingsChoiceReport(
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
