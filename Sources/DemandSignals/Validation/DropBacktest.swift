import FulfilmentModel
import LinearAlgebra
import RealModule
import Statistics

/// A back-test of drops before their release: forecasts at earlier origins against the units that
/// followed.
///
/// Each forecast sees only `Evidence.known(on:)` its origin, so no earlier or later drop lends it
/// anything from its future.
package struct DropBacktest: Sendable {
  /// One drop at one forecast origin.
  package struct Row: Sendable {
    /// Identifier of the SKU.
    package let sku: String
    /// Days until the release.
    package let lead: Int
    /// Pre-orders known at the origin, in units.
    package let preOrders: Double
    /// Units ordered over the horizon that followed.
    package let actual: Double
    /// Expected units.
    package let mean: Double
    /// Tenth, fiftieth and ninetieth percentile of the total, in units.
    package let quantiles: [Double]
    /// CRPS of the total, in units.
    package let crps: Double
    /// Σ |forecast share − realised share| over regions, 0...2.
    package let shareError: Double
    /// CRPS summed over regions, in units.
    package let regionCRPS: Double
    /// Energy score over regions, in units.
    package let energy: Double
  }

  /// Rows by drop, then by lead.
  package let rows: [Row]

  /// Creates a back-test of some rows, such as a part of another.
  package init(rows: [Row]) { self.rows = rows }

  /// Σ|mean − actual| / Σ actual.
  package var totalWAPE: Double {
    rows.reduce(0) { $0 + ($1.mean - $1.actual).magnitude } / rows.reduce(0) { $0 + $1.actual }
  }
  /// Mean CRPS of totals, in units.
  package var totalCRPS: Double { mean(\.crps) }
  /// Mean over rows of the summed error of shares; 0 is perfect, 2 the worst.
  package var shareWAPE: Double { mean(\.shareError) }
  /// Mean over rows of the CRPS summed over regions, in units.
  package var regionCRPS: Double { mean(\.regionCRPS) }
  /// Mean energy score over regions, in units.
  package var energy: Double { mean(\.energy) }
  /// Share of rows whose total lies within the 10th to 90th percentile, 0...1.
  package var coverage: Double {
    Double(rows.count { $0.quantiles[0] <= $0.actual && $0.actual <= $0.quantiles[2] })
      / Double(rows.count)
  }

  private func mean(_ value: (Row) -> Double) -> Double {
    rows.reduce(0) { $0 + value($1) } / Double(rows.count)
  }

  /// Replays every drop of the case whose horizon had ended by the case's planning date.
  ///
  /// - Parameters:
  ///   - planningCase: the case; its evidence holds what happened.
  ///   - leads: days before the release.
  ///   - minimumPreOrders: origins with fewer known pre-orders are left out.
  ///   - scenarios: draws at each origin.
  /// - Complexity: drops · leads · (a fit of the model + scenarios² · regions), spread over the
  ///   threads.
  package init(
    _ planningCase: PlanningCase, leads: ClosedRange<Int>, minimumPreOrders: Double,
    settings: DemandSettings = DemandSettings(), scenarios: Int = 200, threads: Int = 1
  ) {
    let outcomes = DropOutcome.all(
      in: OrderLedger(planningCase), leads: leads, horizon: planningCase.horizonDays,
      minimumPreOrders: minimumPreOrders)
    rows = mapConcurrently(count: outcomes.count, threads: threads) { index -> Row? in
      let outcome = outcomes[index]
      let known = planningCase.asKnown(on: CalendarDate(daysSinceEpoch: outcome.origin))
      let id = planningCase.skus[outcome.sku].id
      guard let position = known.skus.firstIndex(where: { $0.id == id }) else { return nil }
      let fit = DemandModel(settings).fit(known)
      return Row(
        outcome, product: fit.forecast.products[position],
        draws: fit.draws(of: [position], count: scenarios)[0])
    }.compactMap { $0 }
  }
}

extension DropBacktest.Row {
  /// Scores a forecast and its draws, indexed `scenario * regionCount + region`.
  fileprivate init(_ outcome: DropOutcome, product: DemandForecast.Product, draws: [Int]) {
    let regions = outcome.counts.count
    let joint = (0..<draws.count / regions).map { w in
      (0..<regions).map { Double(draws[w * regions + $0]) }
    }
    let totals = joint.map { $0.reduce(0, +) }.sorted()
    var (shareError, regionCRPS) = (0.0, 0.0)
    for region in 0..<regions {
      shareError += (product.shares[region] - outcome.counts[region] / outcome.total).magnitude
      regionCRPS += ProperScore.crps(
        draws: joint.map { $0[region] }, actual: outcome.counts[region])
    }
    self.init(
      sku: product.sku, lead: outcome.lead, preOrders: outcome.preOrders, actual: outcome.total,
      mean: product.totalMean,
      quantiles: [0.1, 0.5, 0.9].map { SampleQuantile.inverse(sorted: totals, $0) },
      crps: ProperScore.crps(draws: totals, actual: outcome.total), shareError: shareError,
      regionCRPS: regionCRPS, energy: ProperScore.energy(draws: joint, actual: outcome.counts))
  }
}
