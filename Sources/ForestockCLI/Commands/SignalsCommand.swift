import ArgumentParser
import Forestock

/// `forestock signals`: what each signal of a case says, before anything is planned.
struct SignalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract:
      "Say what holders, ad tests and events tell of a case, and what to test next.",
    discussion: """
      Regions with fewer holders than the privacy floor are shown together, without names. Lift is a
      region's conversion rate over that of all, with its 80 % interval. --next-test MONEY plans the
      night again for the outcomes a test of that much money could have, and prints what each test is
      expected to save in the cost of the plan for each unit of money.
      """)

  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  @Option(help: "Fewest holders of a region that is shown by name.")
  var privacyFloor = 5

  @Option(
    name: .customLong("exclude-wallet"),
    help: "Wallet that is nobody's, beside the burn addresses; may be given several times.")
  var excludedWallets: [String] = []

  @Option(help: "Money for one more ad test; prints which to buy next.")
  var nextTest: Double?

  @Option(help: "Tests looked at for --next-test.")
  var candidates = 8

  @Option(help: "Scenarios of demand of each plan for --next-test.")
  var scenarios = 50

  @OptionGroup var placement: PlacementOptions
  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard privacyFloor >= 1 else {
      throw ValidationError("--privacy-floor \(privacyFloor): at least 1")
    }
    if let nextTest, !(nextTest > 0 && nextTest.isFinite) {
      throw ValidationError("--next-test \(nextTest): expected money above 0")
    }
    guard candidates >= 1, scenarios >= 1 else {
      throw ValidationError("--candidates and --scenarios: at least 1")
    }
  }

  func run() throws {
    try reportingErrors {
      let night = try CaseReader.read(folder: planningCase, options: reading.options).planningCase
      var planner = Planner()
      planner.demand.excludedWallets.formUnion(excludedWallets)
      planner.placement = placement.settings(threads: common.threads)
      planner.scenarioCount = scenarios
      var report = SignalsReport(night, demand: planner.demand, privacyFloor: privacyFloor)
      if let nextTest {
        let line = ProgressLine(quiet: common.quiet)
        defer { line.clear() }
        let next = try NextAdTest(
          night, planner: planner, spend: nextTest, candidateCount: candidates
        ) { line.show("test \($0 + 1) of \(candidates)") }
        line.clear()
        guard let next else {
          Console.message("\(planningCase): no earlier ad test says what a click costs")
          throw ExitStatus.badData.exit
        }
        report.add(next)
      }
      if common.json {
        try Console.result(json: report)
      } else {
        Console.result(report.text(currency: night.currency))
      }
    }
  }
}
