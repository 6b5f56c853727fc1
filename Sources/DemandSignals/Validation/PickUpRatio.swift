import FulfilmentModel
import RealModule

/// The plain pick-up ratio, to measure the model against.
///
/// Total = pre-orders known · (orders that followed / pre-orders known, summed over earlier drops at
/// the same lead); places as the pre-orders' own. A point forecast, so its CRPS is its absolute error.
package struct PickUpRatio: Sendable {
  /// The same rows as a `DropBacktest`, forecast by the ratio.
  package let backtest: DropBacktest

  /// Replays the drops that `DropBacktest` replays with the same arguments.
  package init(_ planningCase: PlanningCase, leads: ClosedRange<Int>, minimumPreOrders: Double) {
    let ledger = OrderLedger(planningCase)
    let horizon = planningCase.horizonDays
    var rows: [DropBacktest.Row] = []
    for sku in planningCase.skus.indices {
      for lead in leads {
        guard let truth = DropBacktest.truth(ledger, sku, lead: lead, horizon: horizon),
          truth.preOrders >= minimumPreOrders
        else { continue }
        var known = 0.0
        var followed = 0.0
        for other in planningCase.skus.indices where other != sku {
          guard let earlier = DropBacktest.truth(ledger, other, lead: lead, horizon: horizon),
            earlier.evening + horizon <= truth.evening, earlier.preOrders > 0
          else { continue }
          known += earlier.preOrders
          followed += earlier.counts.reduce(0, +)
        }
        guard known > 0 else { continue }
        let total = truth.preOrders * followed / known
        let actual = truth.counts.reduce(0, +)
        var own = [Double](repeating: 0, count: ledger.regionCount)
        ledger.addRegionOrders(
          sku, after: ledger.firstDay - 1, through: truth.evening, into: &own)
        let shares = RegionalSignals.normalised(own)
        var shareError = 0.0
        var regionError = 0.0
        var squares = 0.0
        for region in shares.indices {
          shareError += (shares[region] - truth.counts[region] / actual).magnitude
          let error = total * shares[region] - truth.counts[region]
          regionError += error.magnitude
          squares += error * error
        }
        rows.append(
          DropBacktest.Row(
            sku: planningCase.skus[sku].id, lead: lead, preOrders: truth.preOrders,
            actual: actual, mean: total, quantiles: [total, total, total],
            crps: (total - actual).magnitude, shareError: shareError, regionCRPS: regionError,
            energy: Double.sqrt(squares)))
      }
    }
    backtest = DropBacktest(rows: rows)
  }
}

extension DropBacktest {
  /// A back-test of the given rows, such as a part of another.
  package init(rows: [Row]) { self.rows = rows }
}
