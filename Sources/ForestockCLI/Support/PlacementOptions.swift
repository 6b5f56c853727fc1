import ArgumentParser
import Forestock

/// What decisions cost, as the command line says it.
struct PlacementOptions: ParsableArguments {
  @Option(help: "Days of storage paid for a placed unit.")
  var storageDays = PlacementSettings().storageDays

  @Option(help: "Share of the price that each business day beyond the promise loses.")
  var latenessShare = PlacementSettings().latenessShareOfPricePerDay

  @Option(help: "Business days a delivery may take before it counts as late.")
  var promisedDays = PlacementSettings().promisedTransitDays

  @Option(
    help: "Share of the price that a broken promise costs a unit on top; 0 leaves promises out.")
  var brokenPromiseShare = PlacementSettings().brokenPromiseShareOfPrice

  @Option(help: "Multiplies every SKU's stock-out penalty.")
  var penaltyFactor = PlacementSettings().stockoutPenaltyFactor

  @Option(help: "Most money that may be spent on placing.")
  var budget: Double?

  @Flag(help: "Leave the hubs' daily throughput out.")
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
    guard gap > 0, gap < 1 else { throw ValidationError("--gap \(gap): between 0 and 1") }
  }

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
