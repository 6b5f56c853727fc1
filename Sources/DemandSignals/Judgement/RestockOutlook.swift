import FulfilmentModel
import RealModule

/// The total of a SKU with the stock that its operator states for the horizon.
///
/// A SKU that is out of stock sells again from the restock on, as on its last selling days, with the
/// restock's probability. A SKU that is in stock and gets a restock draws more than its recent orders
/// say: people make a restock to sell it, so the median that it draws is three quarters of its units.
/// Either is capped by the units. Days without stock in the horizon take their share of demand away.
struct RestockOutlook {
  /// Median share of a restock's units that the horizon after it draws; people plan stock to sell it.
  private static let usualShare = 0.75
  /// Deviation of that share's logarithm: as people err by about a factor of 1.65 (one deviation).
  private static let shareDeviation = 0.5

  /// The distribution of the total with all that is stated.
  private(set) var distribution: TotalDistribution
  /// The effect of each row, in the order of their start.
  private(set) var effects: [JudgementEffect] = []

  private let ledger: OrderLedger
  private let horizon: Int
  private let sku: Int

  /// Applies a SKU's statements to the total that is forecast from its orders.
  ///
  /// - Parameters:
  ///   - periods: those of the SKU.
  ///   - total: what its selling days say.
  ///   - unstatedMean: what all its days say, in units; the first row is compared with it.
  init(
    _ periods: [Availability], sku: Int, total: TotalDistribution, unstatedMean: Double,
    ledger: OrderLedger, curve: LaunchCurve, horizon: Int
  ) {
    self.ledger = ledger
    self.horizon = horizon
    self.sku = sku
    distribution = total
    var isOut =
      ledger.stock.isOut(sku, on: ledger.asOf)
      || ledger.lastUnlimitedDay(sku, through: ledger.asOf) < ledger.asOf
    var before = unstatedMean
    for period in periods.sorted(by: { ($0.start, $0.sku) < ($1.start, $1.sku) }) {
      let days = self.days(of: period)
      var status = JudgementEffect.Status.applied
      let start = period.start.daysSinceEpoch
      let isBack =
        start <= ledger.asOf && period.units != 0 && ledger.stock.silentSince[sku] != nil
      if period.units == 0 {
        if days > 0 {
          distribution = without(days, probability: period.probability)
        } else if ledger.stock.daysOut(
          sku, after: start - 1, through: period.end?.daysSinceEpoch ?? ledger.asOf) == 0
        {
          status = .outsideHorizon
        }
      } else if start > ledger.asOf + horizon {
        status = .outsideHorizon
      } else if days > 0, isBack || (isOut && start > ledger.asOf) {
        // The days until then are not taken away twice.
        distribution = back(total, period: period, days: days)
        isOut = false
      } else if days > 0, start > max(ledger.asOf, ledger.release[sku]), let units = period.units {
        distribution = more(units, period: period, curve: curve)
      } else {
        status = days > 0 ? .noEffect : .outsideHorizon
      }
      let after = distribution.moments.mean
      effects.append(JudgementEffect(period, status, before: before, after: after))
      before = after
    }
  }

  /// Returns the days of the horizon in a period.
  private func days(of period: Availability) -> Int {
    let last = ledger.asOf + horizon
    return max(
      0,
      min(last, period.end?.daysSinceEpoch ?? last)
        - max(ledger.asOf + 1, period.start.daysSinceEpoch) + 1)
  }

  /// Returns the total where some days of the horizon are without stock, with some probability.
  private func without(_ days: Int, probability: Double) -> TotalDistribution {
    let share = Double(days) / Double(horizon)
    return distribution.mapped { total, _ in total * (1 - share * probability) }
  }

  /// Returns the total where a SKU without stock sells again for some days of the horizon.
  ///
  /// - Parameter total: what its selling days say of the whole horizon.
  private func back(
    _ total: TotalDistribution, period: Availability, days: Int
  ) -> TotalDistribution {
    let share = Double(days) / Double(horizon)
    let most = period.units.map(Double.init) ?? .infinity
    let selling = total.mapped { total, _ in min(most, total * share) }
    let nothing = TotalDistribution { _ in Double.log(0.5) }
    return nothing.mixed(with: selling, probability: period.probability)
  }

  /// Returns the total where more stock comes than recent orders ask for.
  private func more(
    _ units: Int, period: Availability, curve: LaunchCurve
  ) -> TotalDistribution {
    let daysAfter = ledger.asOf + horizon - period.start.daysSinceEpoch
    let share = min(1, curve.share(through: daysAfter) / curve.share(through: 27))
    let more = distribution.mapped { total, score in
      let drawn = RestockOutlook.usualShare * Double.exp(RestockOutlook.shareDeviation * score)
      return total + Double(units) * min(1, drawn) * share
    }
    return distribution.mixed(with: more, probability: period.probability)
  }
}
