import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Prepositioning
import Tabular

/// `forestock frontier`: the least cost for each share of demand that arrives in time.
///
/// Reads a case, forecasts once, and solves the placement for as many prices on late units as the
/// frontier has breakpoints, then again for whole units at each of them. It writes no file.
///
/// Exit statuses: 0; 2 where no placement reaches `--to`, with the most that can be reached; 65 for
/// faults of the case or the forecast; 74.
struct FrontierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontier",
    abstract: "Show what each share of demand delivered in time costs, and what it buys.",
    discussion: """
      Each line is the cheapest placement for its share of demand within --promised-days. The price \
      is the money for one more unit in time; plan --late-unit-cost with that price makes the plan. \
      Between two lines the true frontier lies below the straight line by at most the error that is \
      printed. --to says what a share would take.
      """)

  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  /// Share of demand in time, such as `95%` or `0.95`.
  @Option(help: "Share of demand to deliver in time, such as 95%: print what it would take.")
  var to: ShareText?

  /// Number of breakpoints, at least 2: the two ends are always among them.
  @Option(help: "Most breakpoints to find.")
  var points = 12

  /// The evening of the plan, where the case's own has passed.
  @Option(help: "Evening of the plan, from the case's own on. (default: that of case.json)")
  var planningDate: CalendarDate?

  /// File of the external forecast, as for `plan`.
  @Option(
    help: ArgumentHelp("Plan for this forecast instead, as plan does.", valueName: "file"),
    completion: .file())
  var forecast: String?

  @OptionGroup var sampling: ScenarioOptions
  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try OptionRange.check("--points", points, in: 2...1_000)
    if placement.lateUnitCost != nil {
      throw ValidationError("--late-unit-cost: the frontier is the plan at every such cost")
    }
  }

  func run() throws {
    try reportingErrors {
      let reading = try CaseReader.read(
        folder: self.planningCase, options: self.reading.options, planningDate: planningDate)
      let planningCase = reading.planningCase
      var planner = sampling.planner
      planner.placement = placement.settings(threads: common.threads)
      planner.externalForecast = try forecast.map { path in
        try ExternalForecastReader.read(
          path: path, for: planningCase, options: self.reading.options
        ).forecast
      }
      let line = ProgressLine(quiet: common.quiet)
      defer { line.clear() }
      line.show("forecasting demand")
      let task = try planner.task(for: planningCase)
      let frontier = ServiceFrontier(
        of: task.program, over: task.outlook.scenarios, mostPoints: points
      ) { line.showBar("breakpoints", done: $0, of: points) }
      var plans: [Plan] = []
      for index in frontier.points.indices {
        line.showBar("whole units", done: index, of: frontier.points.count)
        plans.append(frontier.plan(at: index, of: task.program, over: task.outlook.scenarios))
      }
      var report = FrontierReport(
        frontier, plans: plans, promisedDays: placement.promisedDays,
        currency: planningCase.currency)
      if let to {
        line.show("looking for \(to.text) in time")
        report.aim(
          at: to.share, from: frontier, today: plans[0],
          found: frontier.plan(
            reaching: to.share, of: task.program, over: task.outlook.scenarios))
      }
      line.clear()
      if common.json {
        try Console.result(json: report)
      } else {
        try Console.report(report.text)
      }
      if let aim = report.aim, !aim.isReached { throw ExitStatus.infeasible.exit }
    }
  }
}

/// A share on the command line: `95%` or `0.95`.
struct ShareText: ExpressibleByArgument {
  /// The share, in 0...1.
  let share: Double
  /// The share as it was written.
  let text: String

  /// Reads a share; `nil` where the text is none, or outside 0 to 100 %.
  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    let digits = isPercent ? String(argument.dropLast()) : argument
    guard let number = Double(digits), number.isFinite else { return nil }
    share = isPercent ? number / 100 : number
    text = argument
    guard (0...1).contains(share) else { return nil }
  }
}
