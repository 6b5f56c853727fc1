import ArgumentParser

/// Options of `solve` that divide a placement instance into periods.
struct InstancePeriodOptions: ParsableArguments {
  /// Days of every period; the instance's throughput is that of all of them together.
  @Option(
    name: .customLong("periods"),
    help: ArgumentHelp(
      "Divide a placement instance: days of each period, such as 1,6,21. (default: no periods)",
      valueName: "days"))
  var days: NumberList?

  /// Shares in percent, one for each period.
  @Option(
    name: .customLong("period-shares"),
    help: ArgumentHelp(
      "Percent of each demand that comes in each period, such as 60,25,15.", valueName: "percent"))
  var shares: NumberList?

  /// Money for a unit and day, at least 0.
  @Option(help: "Money that a unit costs for each day that it waits. (default: 1)")
  var waitingCost: Double?

  /// Refuses what does not fit together.
  mutating func validate() throws {
    try OptionRange.check("--waiting-cost", waitingCost, in: 0...1e9)
    guard let days, let shares else {
      if let first = [
        ("--periods", days != nil), ("--period-shares", shares != nil),
        ("--waiting-cost", waitingCost != nil),
      ].first(where: \.1) {
        throw ValidationError("\(first.0): state --periods and --period-shares together")
      }
      return
    }
    guard days.numbers.count >= 2, days.numbers.count == shares.numbers.count else {
      throw ValidationError(
        "--period-shares: \(shares.numbers.count) numbers for \(days.numbers.count) periods, expected as many, at least 2"
      )
    }
    try days.checkPeriodDays()
    try shares.checkPeriodShares()
  }

  /// Divides an instance where that is asked for.
  func apply(to instance: inout PlacementInstanceFile) {
    guard let days, let shares else { return }
    instance.divide(
      days: days.days, shares: shares.fractions,
      waitingCost: waitingCost ?? 1)
  }

  /// Refuses the options beside a file that is no placement instance.
  func refuseUnused() throws {
    guard days == nil else { throw ValidationError("--periods: for a placement instance (.bin)") }
  }
}
