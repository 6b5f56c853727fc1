import ArgumentParser
import Forestock

/// `forestock diff`: what changed between two plans, and because of what.
///
/// Calls `PlanDifference` and prints it. With the cases of both plans at hand each cause is taken in by
/// planning again; without, the change alone is printed and the reason said.
///
/// Exit statuses: 0, also without causes; 65 for faults of the plans or cases; 74.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two plans, and because of which inputs.",
    discussion: """
      The old plan is made again with one cause after the other taken from the new one: calendar, \
      settings, case.json, network, products, opening stock, orders, signals. Each step's change of \
      cost and units is that cause's share; shares depend on this order and add up to the whole, to the \
      cent. That needs the cases as they were: --case for the new plan and --old-case for the old one, \
      where its files were others. Where they are not at hand the change alone is printed.
      """)

  /// Path of the earlier plan; it is read only.
  @Argument(help: "Folder of the old plan.", completion: .directory)
  var old: String

  /// Path of the later plan; it is read only.
  @Argument(help: "Folder of the new plan.", completion: .directory)
  var new: String

  @Option(name: .customLong("case"), help: "Folder of the new plan's case.", completion: .directory)
  var caseFolder: String?

  /// Path of the case as it was; it must not have changed by a byte.
  @Option(
    help: "Folder of the old plan's case. (default: that of --case)", completion: .directory)
  var oldCase: String?

  @Option(
    help: ArgumentHelp(
      "The forecast that the new plan was made for by `plan --forecast`.", valueName: "file"),
    completion: .file())
  var forecast: String?

  @Option(
    help: ArgumentHelp(
      "The forecast that the old plan was made for. (default: that of --forecast)",
      valueName: "file"), completion: .file())
  var oldForecast: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingErrors {
      let line = ProgressLine(quiet: common.quiet)
      let difference = try PlanDifference(
        from: old, to: new,
        oldPlace: PlanDifference.Place(caseFolder: oldCase, forecast: oldForecast),
        newPlace: PlanDifference.Place(caseFolder: caseFolder, forecast: forecast),
        threads: common.threads
      ) { line.show("planning with the new \($0.rawValue)") }
      line.clear()
      let report = DifferenceReport(difference)
      if common.json { try Console.result(json: report) } else { try Console.report(report.text) }
    }
  }
}
