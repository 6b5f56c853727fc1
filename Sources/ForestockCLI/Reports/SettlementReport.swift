import Forestock

/// The output of `settle`: costs of a plan in hindsight, rounded to cents, shares to a millionth.
struct SettlementReport: Encodable {
  var currency: String
  var placementCost: Double
  var shippingCost: Double
  var latenessCost: Double
  var unmetCost: Double
  var realisedCost: Double
  var perfectCost: Double
  var regret: Double
  var regretPct: Double
  var demandedUnits: Int
  var unitsPlaced: Int
  var fillRate: Double
  /// Share of the demand delivered within the promised days.
  var share24h: Double
  var unitsLeftOver: Double

  enum CodingKeys: String, CodingKey {
    case currency, placementCost, shippingCost, latenessCost, unmetCost, realisedCost, perfectCost
    case regret, regretPct, demandedUnits, unitsPlaced, fillRate, unitsLeftOver
    case share24h = "share_24h"
  }

  init(_ settlement: Settlement, currency: String) {
    func cents(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    func share(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
    let wanted = Double(max(1, settlement.demandedUnits))
    self.currency = currency
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

  var text: String {
    """
    realised cost     \(decimal(realisedCost, 2)) \(currency)
      placement       \(decimal(placementCost, 2))
      shipping        \(decimal(shippingCost, 2))
      lateness        \(decimal(latenessCost, 2))
      lost sales      \(decimal(unmetCost, 2))
    perfect cost      \(decimal(perfectCost, 2))
    regret            \(decimal(regret, 2)) (\(decimal(regretPct, 3)) %)
    units wanted      \(demandedUnits)
    units placed      \(unitsPlaced)
    fill rate         \(decimal(100 * fillRate, 2)) %
    within the promise \(decimal(100 * share24h, 2)) %
    """
  }
}
