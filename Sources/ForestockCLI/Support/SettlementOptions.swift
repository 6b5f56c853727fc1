import ArgumentParser
import Forestock
import Prepositioning

/// The costs of a settlement, by option: each goes before the plan's own setting.
///
/// Only what a settlement uses: its gap is fixed, budget and promises play no part, and throughput only in
/// periods.
struct SettlementOptions: ParsableArguments {
  /// Days, at least 0, that every placed unit pays its hub for, sold early or not.
  @Option(help: "Days of storage paid for a placed unit. (default: those of the plan)")
  var storageDays: Double?

  /// Share of the SKU's price for each unit and day late, at least 0.
  @Option(
    help: "Share of the price lost with each business day beyond the promise. (default: the plan's)"
  )
  var latenessShare: Double?

  /// Business days, at least 0, from dispatch to delivery.
  @Option(
    help: "Business days a delivery may take before it counts as late. (default: those of the plan)"
  )
  var promisedDays: Int?

  /// Factor, at least 0, on the penalty for each unit of shortage.
  @Option(help: "Factor on every SKU's stock-out penalty. (default: the plan's)")
  var penaltyFactor: Double?

  /// Days of each period but the last, as for `plan`; demand comes in them by its dates.
  @Option(
    name: .customLong("periods"),
    help: ArgumentHelp(
      "Settle in periods of these days, the last with the rest of the horizon: each ships what the hubs can. (default: those of the plan)",
      valueName: "days"))
  var periodDays: NumberList?

  /// Refuses what `PlacementSettings.fault` would name, with the name of the option.
  mutating func validate() throws {
    try OptionRange.check("--storage-days", storageDays, in: PlacementSettings.dayRange)
    try OptionRange.check("--lateness-share", latenessShare, in: PlacementSettings.factorRange)
    try OptionRange.check(
      "--promised-days", promisedDays.map(Double.init), in: PlacementSettings.dayRange)
    try OptionRange.check("--penalty-factor", penaltyFactor, in: PlacementSettings.factorRange)
    try periodDays?.checkPlanPeriods()
  }

  /// Returns the settings of a settlement, with the source of each.
  ///
  /// - Parameter plan: the settings that the plan was made with; `nil` where no record states them.
  func settings(of plan: PlacementSettings?, threads: Int) -> SettlementSettings {
    var settings = plan ?? PlacementSettings()
    settings.storageDays = storageDays ?? settings.storageDays
    settings.latenessShareOfPricePerDay = latenessShare ?? settings.latenessShareOfPricePerDay
    settings.promisedTransitDays = promisedDays ?? settings.promisedTransitDays
    settings.stockoutPenaltyFactor = penaltyFactor ?? settings.stockoutPenaltyFactor
    settings.threads = threads
    if let periodDays {
      // Shares divide forecasts; here every unit has its day.
      let days = periodDays.days
      settings.periods = PlanPeriods(days: days, timing: .shares([1] + days.map { _ in 0 }))
    }
    func source(_ isGiven: Bool) -> SettlementSettings.Source {
      isGiven ? .option : plan != nil ? .plan : .default
    }
    return SettlementSettings(
      placement: settings, storageDays: source(storageDays != nil),
      latenessShare: source(latenessShare != nil),
      promisedDays: source(promisedDays != nil), penaltyFactor: source(penaltyFactor != nil),
      periods: source(periodDays != nil))
  }
}

/// The settings that a settlement was computed with, and where each comes from.
struct SettlementSettings {
  /// The source of a setting.
  enum Source: String, Encodable {
    /// The record of the plan.
    case plan
    /// An option of the command.
    case option
    /// The program, where there is no record.
    case `default`
  }

  /// The settings as the library takes them.
  let placement: PlacementSettings
  /// Sources of the settings that a settlement uses.
  let storageDays: Source
  let latenessShare: Source
  let promisedDays: Source
  let penaltyFactor: Source
  /// Source of the periods, where there are any.
  let periods: Source
}
