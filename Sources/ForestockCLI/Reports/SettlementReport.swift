import Forestock
import Tabular

/// The output of `settle`: costs of a plan in hindsight, rounded to cents, shares to a millionth.
///
/// JSON and text have the same rounded figures, money in `currency`. Costs are rounded one by one,
/// so their sum may differ from the total by a cent or two.
struct SettlementReport: Encodable {
  /// A setting of the settlement: its value, and whether it comes from the plan, an option or the
  /// program's defaults.
  struct Setting: Encodable {
    var value: Double
    var from: SettlementSettings.Source
  }

  /// The settings behind every figure, by the names that they have in `run.json`.
  struct Settings: Encodable {
    var storageDays: Setting
    var latenessShareOfPricePerDay: Setting
    var promisedTransitDays: Setting
    var stockoutPenaltyFactor: Setting
    /// Days of the periods but the last; missing where the horizon has none.
    var periods: Periods?
  }

  /// The periods that demand was settled in.
  struct Periods: Encodable {
    var days: [Int]
    var from: SettlementSettings.Source
  }

  /// Currency of the case.
  var currency: String
  /// The settings behind the figures.
  var settings: Settings
  /// Inbound transport and storage of the units placed.
  var placementCost: Double
  /// Parcels and handling.
  var shippingCost: Double
  /// Deliveries beyond the promised days.
  var latenessCost: Double
  /// Lost sales.
  var unmetCost: Double
  /// The four together.
  var realisedCost: Double
  /// Cost of the best placement in hindsight.
  var perfectCost: Double
  /// Realised less perfect cost.
  var regret: Double
  /// Regret in percent of the perfect cost; 0 where that is 0.
  var regretPct: Double
  /// Units wanted in the horizon.
  var demandedUnits: Int
  /// Units placed by the plan.
  var unitsPlaced: Int
  /// Share of the units wanted that were shipped, 0...1; 0 where none was wanted.
  var fillRate: Double
  /// Share of the demand delivered within the promised days.
  ///
  /// The name is that of earlier versions; the days are those of `--promised-days`.
  var share24h: Double
  /// Units at the hubs at the end, opening stock included.
  var unitsLeftOver: Double

  /// Keys before they are put into snake case; digits would not get their underscore.
  enum CodingKeys: String, CodingKey {
    case currency, settings, placementCost, shippingCost, latenessCost, unmetCost, realisedCost,
      perfectCost
    case regret, regretPct, demandedUnits, unitsPlaced, fillRate, unitsLeftOver
    case share24h = "share_24h"
  }

  /// Rounds the figures of a settlement.
  init(_ settlement: Settlement, settings: SettlementSettings, currency: String) {
    func cents(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    func share(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
    let wanted = Double(max(1, settlement.demandedUnits))
    self.currency = currency
    let placement = settings.placement
    self.settings = Settings(
      storageDays: Setting(value: placement.storageDays, from: settings.storageDays),
      latenessShareOfPricePerDay: Setting(
        value: placement.latenessShareOfPricePerDay, from: settings.latenessShare),
      promisedTransitDays: Setting(
        value: Double(placement.promisedTransitDays), from: settings.promisedDays),
      stockoutPenaltyFactor: Setting(
        value: placement.stockoutPenaltyFactor, from: settings.penaltyFactor),
      periods: placement.periods.map { Periods(days: $0.days, from: settings.periods) })
    placementCost = cents(settlement.realised.placement)
    shippingCost = cents(settlement.realised.shipping)
    latenessCost = cents(settlement.realised.lateness)
    unmetCost = cents(settlement.realised.unmet)
    realisedCost = cents(settlement.realised.total)
    perfectCost = cents(settlement.perfect.total)
    regret = cents(settlement.regret)
    regretPct =
      settlement.perfect.total > 0 ? share(100 * settlement.regret / settlement.perfect.total) : 0
    demandedUnits = settlement.demandedUnits
    unitsPlaced = settlement.placedUnits
    fillRate = share(settlement.shippedUnits / wanted)
    share24h = share(settlement.fastUnits / wanted)
    unitsLeftOver = share(settlement.leftOverUnits)
  }

  /// One line for each figure, the kinds of the realised cost indented.
  var text: String {
    """
    realised cost       \(decimal(realisedCost, 2)) \(currency)
      placement         \(decimal(placementCost, 2))
      shipping          \(decimal(shippingCost, 2))
      lateness          \(decimal(latenessCost, 2))
      lost sales        \(decimal(unmetCost, 2))
    perfect cost        \(decimal(perfectCost, 2))
    regret              \(decimal(regret, 2)) (\(decimal(regretPct, 3)) %)
    units wanted        \(demandedUnits)
    units placed        \(unitsPlaced)
    fill rate           \(decimal(100 * fillRate, 2)) %
    within the promise  \(decimal(100 * share24h, 2)) %
    settings            \(settings.text)
    """
  }
}

extension SettlementReport.Settings {
  /// The settings in one line, each with its source.
  fileprivate var text: String {
    let numbers = [
      ("storage days", storageDays), ("lateness share", latenessShareOfPricePerDay),
      ("promised days", promisedTransitDays), ("penalty factor", stockoutPenaltyFactor),
    ].map { name, setting in
      "\(name) \(CellText.short(setting.value)) (\(setting.from.rawValue))"
    }
    let divided = periods.map {
      "periods of \($0.days.map(String.init).joined(separator: ", ")) days and the rest (\($0.from.rawValue))"
    }
    return (numbers + [divided].compactMap(\.self)).joined(separator: ", ")
  }
}
