import FulfilmentModel
import RealModule
import Statistics

/// The plain pick-up ratio (multiplicative pick-up, chain-ladder), the benchmark of the demand
/// model.
///
/// Total = known pre-orders · development factor, the sum of orders that followed over that of
/// known pre-orders at the same lead of earlier drops; shares are the pre-orders' own. A point
/// forecast, so its CRPS is its absolute error.
package struct PickUpRatio: Sendable {
  /// The rows of a `DropBacktest`, forecast by the ratio; drops without a factor are left out.
  package let backtest: DropBacktest

  /// Replays the drops that `DropBacktest` replays with the same arguments.
  ///
  /// - Complexity: O(drops² · leads · orders).
  package init(_ planningCase: PlanningCase, leads: ClosedRange<Int>, minimumPreOrders: Double) {
    let ledger = OrderLedger(planningCase)
    let horizon = planningCase.horizonDays
    let outcomes = DropOutcome.all(
      in: ledger, leads: leads, horizon: horizon, minimumPreOrders: minimumPreOrders)
    backtest = DropBacktest(
      rows: outcomes.compactMap { outcome in
        PickUpRatio.developmentFactor(ledger, before: outcome, horizon: horizon).map { factor in
          // Everything ordered up to the origin: for a drop, its pre-orders.
          let own = ledger.regionOrders(
            outcome.sku, after: ledger.firstDay - 1, through: outcome.origin)
          return PickUpRatio.row(
            outcome, sku: planningCase.skus[outcome.sku].id,
            total: outcome.preOrders * factor.followed / factor.known, shares: normalised(own))
        }
      })
  }

  /// Returns numerator and denominator of the factor: sums over drops whose horizon was over at the
  /// outcome's origin; `nil` where none had pre-orders.
  private static func developmentFactor(
    _ ledger: OrderLedger, before outcome: DropOutcome, horizon: Int
  ) -> (followed: Double, known: Double)? {
    var (followed, known) = (0.0, 0.0)
    for other in ledger.release.indices where other != outcome.sku {
      guard
        let earlier = DropOutcome(ledger, sku: other, lead: outcome.lead, horizon: horizon),
        earlier.origin + horizon <= outcome.origin, earlier.preOrders > 0
      else { continue }
      known += earlier.preOrders
      followed += earlier.total
    }
    return known > 0 ? (followed, known) : nil
  }

  private static func row(
    _ outcome: DropOutcome, sku: String, total: Double, shares: [Double]
  ) -> DropBacktest.Row {
    var (shareError, regionError, squares) = (0.0, 0.0, 0.0)
    for region in shares.indices {
      shareError += (shares[region] - outcome.counts[region] / outcome.total).magnitude
      let error = total * shares[region] - outcome.counts[region]
      regionError += error.magnitude
      squares += error * error
    }
    return DropBacktest.Row(
      sku: sku, lead: outcome.lead, preOrders: outcome.preOrders, actual: outcome.total,
      mean: total, quantiles: [total, total, total],
      crps: (total - outcome.total).magnitude, shareError: shareError, regionCRPS: regionError,
      energy: Double.sqrt(squares))
  }
}
