import ArgumentParser
import Forestock

/// Costs and limits of the placement, by option.
///
/// Defaults are those of `PlacementSettings`, so the help and the library cannot differ. Money is
/// in the case's currency. `settle` has `SettlementOptions` in their place: its defaults are a plan's.
struct PlacementOptions: ParsableArguments {
  /// Days, at least 0, that every placed unit pays its hub for, sold early or not.
  @Option(help: "Days of storage paid for a placed unit.")
  var storageDays = PlacementSettings().storageDays

  /// Share of the SKU's price for each unit and day late, at least 0; 0 makes days cost nothing.
  @Option(help: "Share of the price lost with each business day beyond the promise.")
  var latenessShare = PlacementSettings().latenessShareOfPricePerDay

  /// Business days, at least 0, from dispatch to delivery.
  @Option(help: "Business days a delivery may take before it counts as late.")
  var promisedDays = PlacementSettings().promisedTransitDays

  /// Share of the price, at least 0, on top of the lateness or the lost sale. It concerns units
  /// promised to attendees of events only; with 0 no unit is promised.
  @Option(
    help: "Share of the price that a late or missing promised unit costs; 0 leaves promises out.")
  var brokenPromiseShare = PlacementSettings().brokenPromiseShareOfPrice

  /// Factor, at least 0, on the penalty for each unit of shortage; 1 takes the case's own.
  @Option(help: "Factor on every SKU's stock-out penalty.")
  var penaltyFactor = PlacementSettings().stockoutPenaltyFactor

  /// Money for inbound transport and storage, at least 0.
  @Option(help: "Most money to spend on placing. (default: no limit)")
  var budget: Double?

  /// Money per unit, at least 0, beside what the case says that lateness and lost sales cost.
  @Option(
    help:
      "Money that each unit late or unserved costs on top, to buy speed; see frontier. (default: 0)"
  )
  var lateUnitCost: Double?

  /// Whether daily throughput, times the days of the horizon, does not limit shipments.
  @Flag(help: "Ignore the hubs' daily throughput.")
  var ignoreThroughput = false

  /// Relative gap inside (0, 1) of the relaxation. The gap of the whole-unit plan is larger, since
  /// its units come in packs; it is reported in any case.
  @Option(help: "Relative gap at which the linear program counts as solved.")
  var gap = PlacementSettings().relativeGap

  /// Refuses what `PlacementSettings.fault` would name, with the name of the option.
  mutating func validate() throws {
    let numbers = [
      ("--storage-days", storageDays, PlacementSettings.dayRange),
      ("--lateness-share", latenessShare, PlacementSettings.factorRange),
      ("--penalty-factor", penaltyFactor, PlacementSettings.factorRange),
      ("--budget", budget ?? 0, PlacementSettings.moneyRange),
      ("--late-unit-cost", lateUnitCost ?? 0, PlacementSettings.moneyPerUnitRange),
      ("--promised-days", Double(promisedDays), PlacementSettings.dayRange),
      ("--broken-promise-share", brokenPromiseShare, PlacementSettings.factorRange),
    ]
    for (name, value, range) in numbers { try OptionRange.check(name, value, in: range) }
    guard gap > 0, gap < 1 else {
      throw ValidationError("--gap \(gap): expected a number between 0 and 1")
    }
  }

  /// Returns the settings with these costs and limits.
  ///
  /// Promises are not among them: the planner derives those from the case's events.
  func settings(threads: Int) -> PlacementSettings {
    var settings = PlacementSettings()
    settings.storageDays = storageDays
    settings.latenessShareOfPricePerDay = latenessShare
    settings.promisedTransitDays = promisedDays
    settings.brokenPromiseShareOfPrice = brokenPromiseShare
    settings.stockoutPenaltyFactor = penaltyFactor
    settings.placementBudget = budget
    settings.lateUnitCost = lateUnitCost
    settings.limitsThroughput = !ignoreThroughput
    settings.relativeGap = gap
    settings.threads = threads
    return settings
  }
}
