import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Prepositioning
import Tabular

/// `forestock network`: the cost and the service of opening one hub, two, and so on.
///
/// Reads a case, forecasts once, and decides for each number which hubs to open; whole units are
/// placed into them. It writes no file.
///
/// Exit statuses: 0; 65 for faults of the case or the forecast; 74.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Show what opening one hub, two, … costs and saves, and which to open.",
    discussion: """
      Hubs that stand (column stands of hubs.csv, or stock that they hold) are open in every line. The \
      others cost their fixed_cost over the horizon, their partners a signing_cost once. Each line is \
      the cheapest choice of at most so many of them, its bound proven over all other choices. plan \
      --open-hubs makes the plan of a line. With --greenfield no hub stands: what they hold is counted \
      at the origin.
      """)

  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  /// Largest number of hubs to open.
  @Option(help: "Most hubs to open.")
  var to = 5

  /// Whether hubs that stand are candidates like all others.
  @Flag(help: "Decide as though no hub stood: stock counts at the origin, and none is on its way.")
  var greenfield = false

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
    try OptionRange.check("--to", to, in: 0...1_000)
  }

  func run() throws {
    try reportingErrors {
      let reading = try CaseReader.read(
        folder: self.planningCase, options: self.reading.options, planningDate: planningDate)
      var planner = sampling.planner
      planner.placement = placement.settings(threads: common.threads)
      planner.externalForecast = try forecast.map { path in
        try ExternalForecastReader.read(
          path: path, for: reading.planningCase, options: self.reading.options
        ).forecast
      }
      let line = ProgressLine(quiet: common.quiet)
      defer { line.clear() }
      line.show("forecasting demand")
      let report = try NetworkReport(
        NetworkTask(
          of: reading.planningCase, by: planner, mostHubs: to, isGreenfield: greenfield),
        currency: reading.planningCase.currency, promisedDays: placement.promisedDays
      ) { line.show("\($0) hubs: \($1)") }
      line.clear()
      if common.json {
        try Console.result(json: report)
      } else {
        try Console.report(report.text)
      }
    }
  }
}
