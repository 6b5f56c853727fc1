import ArgumentParser
import Forestock
import Tabular

/// `forestock signals`: the evidence of a case signal by signal, before anything is planned.
///
/// Reads a case and prints a `SignalsReport`; it writes no file. `--next-test` adds `NextAdTest`,
/// which plans the case once and, for each candidate, forecasts, prices that plan and places again
/// for each of three outcomes; it takes by far the most time.
///
/// Exit statuses: 0; 65 for faults of the case, and for `--next-test` where no earlier test tells
/// the price of a click, with nothing printed; 74.
struct SignalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "Show what the signals of a case tell, and which ad test to buy next.",
    discussion: """
      Regions with fewer holders than the privacy floor are shown together, without names. Lift is the \
      ratio of a region's conversion rate to that of all regions, with its 80 % interval. --next-test \
      plans the case again for possible outcomes of a test of that much money, and prints the expected \
      saving in the cost of the plan for each unit of money.
      """)

  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  /// Number of holders, at least 1; below it a single holder could be recognised by place and
  /// balance.
  @Option(help: "Fewest holders of a region that is shown by name.")
  var privacyFloor = 5

  @OptionGroup var wallets: WalletOptions

  /// Money for one test in the case's currency, above 0; `nil` values none.
  @Option(help: "Money for one more ad test: print which test to buy.")
  var nextTest: Double?

  /// Number of pairs, at least 1: those with the most money at stake are taken first.
  @Option(help: "Pairs of drop and region to value for --next-test.")
  var candidates = 8

  /// Number of scenarios, at least 1; without `--next-test` nothing is planned and it has no
  /// effect.
  @Option(help: "Demand scenarios of each plan for --next-test.")
  var scenarios = 50

  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try OptionRange.check("--privacy-floor", privacyFloor, in: 1...CellText.largestWhole)
    try OptionRange.check(
      "--next-test", nextTest, in: OptionRange.money, excludesLowerBound: true)
    try OptionRange.check("--candidates", candidates, in: 1...10_000)
    try OptionRange.check("--scenarios", scenarios, in: OptionRange.scenarios)
  }

  func run() throws {
    try reportingErrors {
      let planningCase = try CaseReader.read(
        folder: self.planningCase, options: reading.options
      ).planningCase
      var planner = Planner(scenarios: scenarios)
      planner.demand.excludedWallets.formUnion(wallets.excluded)
      planner.placement = placement.settings(threads: common.threads)
      var report = SignalsReport(planningCase, demand: planner.demand, privacyFloor: privacyFloor)
      if let nextTest {
        let line = ProgressLine(quiet: common.quiet)
        defer { line.clear() }
        let next = try NextAdTest(
          for: planningCase, planner: planner, spend: nextTest, candidateCount: candidates
        ) { line.showBar("ad tests", done: $0, of: candidates) }
        line.clear()
        guard let next else {
          Console.message("\(self.planningCase): no earlier ad test tells the price of a click")
          throw ExitStatus.badData.exit
        }
        report.add(next)
      }
      if common.json {
        try Console.result(json: report)
      } else {
        try Console.report(report.text(currency: planningCase.currency))
      }
    }
  }
}
