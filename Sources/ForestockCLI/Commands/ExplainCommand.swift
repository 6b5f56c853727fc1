import ArgumentParser
import Forestock

/// `forestock explain`: the reasons behind a plan.
///
/// Makes the plan again with `PlanExplanation` and prints, in plain words, for whom each line is, what
/// keeps more units away, where a pack could stand instead, why demand stays unserved, and what one more
/// unit of each limit would save.
///
/// Exit statuses: 0; 65 where the case is not the plan's, and for names that it does not have; 74.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why units stand where a plan puts them, and what would change it.",
    discussion: """
      The plan is made again from its case, so nothing is guessed. Other places of a pack are compared \
      by solving again; with --check so are the prices, with a unit more and a unit less. Where several \
      prices are as valid, the report says between which. Takes as long as the plan did, and a solve \
      for each comparison.
      """)

  /// Path of the plan folder; it is read only.
  @Argument(help: "Folder of the plan.", completion: .directory)
  var plan: String

  /// Path of the case, which must not have changed by a byte.
  @Option(name: .customLong("case"), help: "Folder of the case.", completion: .directory)
  var caseFolder: String

  @Option(help: "SKU to explain; may be repeated. (default: all)")
  var sku: [String] = []

  @Option(help: "Hub to explain; may be repeated. (default: all)")
  var hub: [String] = []

  /// Lines with most units, 1...10,000; each costs up to four solves.
  @Option(help: "Most lines to explain, those with most units.")
  var lines = 10

  /// Whether each price is compared with what solving again gives; up to fourteen solves a price.
  @Flag(help: "Check every price by solving again with a unit more and a unit less.")
  var check = false

  /// File of the external forecast, whose digest must be the recorded one.
  @Option(
    help: ArgumentHelp(
      "The forecast that the plan was made for by `plan --forecast`.", valueName: "file"),
    completion: .file())
  var forecast: String?

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    try OptionRange.check("--lines", lines, in: 1...10_000)
  }

  func run() throws {
    try reportingErrors {
      let line = ProgressLine(quiet: common.quiet)
      defer { line.clear() }
      let explanation = try PlanExplanation(
        plan: plan, caseFolder: caseFolder, forecast: forecast,
        scope: PlanExplanation.Scope(skus: sku, hubs: hub, lines: lines, checksPrices: check),
        threads: common.threads
      ) { line.show($0) }
      line.clear()
      let report = ExplanationReport(explanation)
      if common.json { try Console.result(json: report) } else { try Console.result(report.text) }
    }
  }
}
