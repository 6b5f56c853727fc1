import ArgumentParser
import Forestock
import Prepositioning

/// The periods of a plan's horizon, by option.
struct PeriodOptions: ParsableArguments {
  /// Days of each period but the last, which has the rest of the horizon.
  @Option(
    name: .customLong("periods"),
    help: ArgumentHelp(
      "Divide the horizon: days of each period but the last, such as 1,6 for the launch day, the next six and the rest. Then hubs ship no more in a period than their days allow, orders wait, and stock counts from its arrival. (default: no periods)",
      valueName: "days"))
  var days: NumberList?

  /// Shares in percent, one for each period.
  @Option(
    name: .customLong("period-shares"),
    help: ArgumentHelp(
      "Percent of the demand that comes in each period, the last included, such as 60,25,15. (default: by the days since each SKU's release, as in earlier drops)",
      valueName: "percent"))
  var shares: NumberList?

  /// Refuses days and shares outside their ranges, and shares without periods.
  mutating func validate() throws {
    guard let days else {
      guard shares == nil else { throw ValidationError("--period-shares: state the --periods") }
      return
    }
    try days.checkPlanPeriods()
    guard let shares else { return }
    guard shares.numbers.count == days.numbers.count + 1 else {
      throw ValidationError(
        "--period-shares: \(shares.numbers.count) numbers for \(days.numbers.count + 1) periods")
    }
    try shares.checkPeriodShares()
  }

  /// Returns the periods of a case; `nil` without any.
  ///
  /// - Throws: `InvalidInput` where neither an option nor an earlier drop states the shares.
  func periods(of planningCase: PlanningCase) throws -> PlanPeriods? {
    guard let days else { return nil }
    return PlanPeriods(
      days: days.days,
      timing: try (shares?.fractions).map(PlanPeriods.Timing.shares)
        ?? .launchCurve(LaunchCurve(of: planningCase).shares))
  }
}

/// Numbers apart by commas.
struct NumberList: ExpressibleByArgument {
  /// The numbers, at least one.
  let numbers: [Double]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    guard numbers.count == parts.count, numbers.allSatisfy(\.isFinite) else { return nil }
    self.numbers = numbers
  }

  /// The numbers as days.
  var days: [Int] { numbers.map { Int($0) } }

  /// The numbers, in percent, as shares of 1.
  var fractions: [Double] { numbers.map { $0 / 100 } }

  /// Refuses periods of a plan that are too many, or no whole days.
  func checkPlanPeriods() throws {
    let most = PlanPeriods.mostPeriods - 1
    guard numbers.count <= most else {
      throw ValidationError("--periods: \(numbers.count) numbers, expected at most \(most)")
    }
    try checkPeriodDays()
  }

  /// Refuses periods that are no whole days.
  func checkPeriodDays() throws {
    for number in numbers where number < 1 || number != number.rounded() || number > 36_525 {
      throw ValidationError("--periods: \(number), expected whole days from 1 to 36525")
    }
  }

  /// Refuses percent that do not sum to 100.
  func checkPeriodShares() throws {
    let sum = numbers.reduce(0, +)
    guard numbers.allSatisfy({ $0 >= 0 }), abs(sum - 100) < 1e-6 else {
      throw ValidationError("--period-shares: sum \(sum), expected 100 percent, none below 0")
    }
  }
}
