import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Tabular

/// Options that every computing command has.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("threads"),
    help: "Threads to compute on; the bytes of the result do not depend on it. (default: all)")
  private var threadLimit: Int?

  @Flag(help: "Print the result as one JSON object.")
  var json = false

  @Flag(help: "Print no progress and no messages but errors.")
  var quiet = false

  /// Threads to compute on: as many as asked for, or as the machine has.
  var threads: Int { threadLimit ?? ProcessInfo.processInfo.activeProcessorCount }

  mutating func validate() throws {
    if let threadLimit, threadLimit < 1 {
      throw ValidationError("--threads \(threadLimit): expected at least 1")
    }
  }
}

/// How many scenarios of demand a placement is made for, and from which draws.
struct ScenarioOptions: ParsableArguments {
  @Option(help: "Demand scenarios that the placement is optimised over.")
  var scenarios = 50

  @Option(help: "Scenarios to draw before they are reduced to --scenarios.")
  var draws = 0

  @Option(help: "Added to the case's seed.")
  var seed: UInt64 = 0

  mutating func validate() throws {
    guard scenarios >= 1 else {
      throw ValidationError("--scenarios \(scenarios): expected at least 1")
    }
    guard (0...5000).contains(draws) else {
      throw ValidationError("--draws \(draws): expected 0 to 5000")
    }
  }

  /// A planner with these options and otherwise default settings.
  var planner: Planner { Planner(scenarios: scenarios, draws: draws, seed: seed) }
}

/// Wallets that do not count as holders.
struct WalletOptions: ParsableArguments {
  @Option(
    name: .customLong("exclude-wallet"),
    help: "Wallet to leave out of holder counts, beside the burn addresses; may be repeated.")
  var excluded: [String] = []
}

/// Options that resolve what the input files leave open.
struct ReadingFlags: ParsableArguments {
  @Option(help: "Order of day and month in dates such as 03/04/2026 where no row decides it.")
  var dateOrder: DateOrder?

  var options: ReadingOptions { ReadingOptions(dateOrder: dateOrder) }
}

extension DateOrder: ExpressibleByArgument {}
extension DemandPart: ExpressibleByArgument {}
extension GapPolicy: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a day such as `2026-09-14`.
  public init?(argument: String) { self.init(iso: argument) }
}
