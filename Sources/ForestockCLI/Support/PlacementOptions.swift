import ArgumentParser
import Forestock

/// Costs and limits of the placement, by option.
struct PlacementOptions: ParsableArguments {
  @Option(help: "Days of storage paid for a placed unit.")
  var storageDays = PlacementSettings().storageDays

  @Option(help: "Share of the price lost with each business day beyond the promise.")
  var latenessShare = PlacementSettings().latenessShareOfPricePerDay

  @Option(help: "Business days a delivery may take before it counts as late.")
  var promisedDays = PlacementSettings().promisedTransitDays

  @Option(
    help: "Share of the price that a late or missing promised unit costs; 0 leaves promises out.")
  var brokenPromiseShare = PlacementSettings().brokenPromiseShareOfPrice

  @Option(help: "Factor on every SKU's stock-out penalty.")
  var penaltyFactor = PlacementSettings().stockoutPenaltyFactor

  @Option(help: "Most money to spend on placing. (default: no limit)")
  var budget: Double?

  @Flag(help: "Ignore the hubs' daily throughput.")
  var ignoreThroughput = false

  @Option(help: "Relative gap at which the linear program counts as solved.")
  var gap = PlacementSettings().relativeGap

  mutating func validate() throws {
    let numbers = [
      ("--storage-days", storageDays), ("--lateness-share", latenessShare),
      ("--penalty-factor", penaltyFactor), ("--budget", budget ?? 0),
      ("--promised-days", Double(promisedDays)), ("--broken-promise-share", brokenPromiseShare),
    ]
    for (name, value) in numbers where !(value >= 0 && value.isFinite) {
      throw ValidationError("\(name) \(value): expected a number of at least 0")
    }
    guard gap > 0, gap < 1 else {
      throw ValidationError("--gap \(gap): expected a number between 0 and 1")
    }
  }

  /// Returns the settings with these costs and limits.
  func settings(threads: Int) -> PlacementSettings {
    var settings = PlacementSettings()
    settings.storageDays = storageDays
    settings.latenessShareOfPricePerDay = latenessShare
    settings.promisedTransitDays = promisedDays
    settings.brokenPromiseShareOfPrice = brokenPromiseShare
    settings.stockoutPenaltyFactor = penaltyFactor
    settings.placementBudget = budget
    settings.limitsThroughput = !ignoreThroughput
    settings.relativeGap = gap
    settings.threads = threads
    return settings
  }
}
