import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Tabular

/// Options that every computing command has.
struct CommonOptions: ParsableArguments {
  /// Threads that share the work, `OptionRange.threads`; `nil` takes one for each active processor.
  @Option(
    name: .customLong("threads"),
    help: "Threads to compute on; the bytes of the result do not depend on it. (default: all)")
  private var threadLimit: Int?

  /// Whether the report goes to standard output as JSON of `JSONWriter`: keys sorted and in snake
  /// case. Each report says which of its numbers are rounded; `forecast` writes JSON to `--out`
  /// too, and `reconcile` writes its table in any case.
  @Flag(help: "Print the result as one JSON object.")
  var json = false

  /// Whether warnings, progress and summaries on standard error are left out. Refusals stay, and so
  /// does the report on standard output; exit statuses are the same.
  @Flag(help: "Print no progress and no messages but errors.")
  var quiet = false

  /// Threads to compute on: as many as asked for, or as the machine has.
  var threads: Int { threadLimit ?? ProcessInfo.processInfo.activeProcessorCount }

  mutating func validate() throws {
    try OptionRange.check("--threads", threadLimit, in: OptionRange.threads)
  }
}

/// How many scenarios of demand a placement is made for, and from which draws.
///
/// Cost, lower bound and gap of a plan are statements about these scenarios: more of them bring the
/// sample closer to the forecast, at a solve that takes longer.
struct ScenarioOptions: ParsableArguments {
  /// Number of scenarios in the two-stage program, `OptionRange.scenarios`.
  @Option(help: "Demand scenarios that the placement is optimised over.")
  var scenarios = 50

  /// Number of joint draws, 0...5000. Up to `--scenarios` nothing is reduced: that many are drawn,
  /// all equally likely. Above it, fast forward selection keeps `--scenarios` of unequal
  /// probability; the limit is there because the distances of all pairs of draws stand in memory.
  @Option(help: "Scenarios to draw before they are reduced to --scenarios.")
  var draws = 0

  /// Offset of the seed in `case.json`, added without overflow; 0 draws what the case asks for.
  @Option(help: "Added to the case's seed.")
  var seed: UInt64 = 0

  mutating func validate() throws {
    try OptionRange.check("--scenarios", scenarios, in: OptionRange.scenarios)
    try OptionRange.check("--draws", draws, in: OptionRange.draws)
  }

  /// A planner with these options and otherwise default settings.
  var planner: Planner { Planner(scenarios: scenarios, draws: draws, seed: seed) }
}

/// Wallets that do not count as holders.
///
/// Hexadecimal addresses (`0x…`) match in any mixture of letters, all others only as they are
/// written (`ExcludedWallets`).
struct WalletOptions: ParsableArguments {
  /// Addresses added to the burn addresses of Ethereum-type chains, which never count.
  @Option(
    name: .customLong("exclude-wallet"),
    help: "Wallet to leave out of holder counts, beside the burn addresses; may be repeated.")
  var excluded: [String] = []
}

/// Options that resolve what the input files leave open.
struct ReadingFlags: ParsableArguments {
  /// Either `dmy` or `mdy`. Columns in which some row proves the order, as 25/04/2026 does, do not
  /// need it.
  @Option(help: "Order of day and month in dates such as 03/04/2026 where no row decides it.")
  var dateOrder: DateOrder?

  /// The options in the form in which every reader takes them.
  var options: ReadingOptions { ReadingOptions(dateOrder: dateOrder) }
}

// On the command line these enumerations have the words of their raw values; `run.json` and the
// reports use the same ones.
extension DateOrder: ExpressibleByArgument {}
extension DemandPart: ExpressibleByArgument {}
extension GapPolicy: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a day such as `2026-09-14`.
  public init?(argument: String) { self.init(iso: argument) }
}
