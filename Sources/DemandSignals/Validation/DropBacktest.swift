import FulfilmentModel
import LinearAlgebra
import RealModule
import Statistics

/// Forecasts of past drops on the evenings before their release, against what then happened.
///
/// Each evening sees only `Evidence.known(on:)` that evening, so no earlier or later drop lends it
/// anything from its future.
package struct DropBacktest: Sendable {
  /// One drop on one evening.
  package struct Row: Sendable {
    /// Identifier of the SKU.
    package var sku: String
    /// Days until the release.
    package var lead: Int
    /// Pre-orders known that evening.
    package var preOrders: Double
    /// Units ordered over the horizon that followed.
    package var actual: Double
    /// Expected units.
    package var mean: Double
    /// Tenth, fiftieth and ninetieth percentile of the total.
    package var quantiles: [Double]
    /// CRPS of the total, in units.
    package var crps: Double
    /// Sum over regions of |share forecast − share that came|.
    package var shareError: Double
    /// CRPS summed over regions, in units.
    package var regionCRPS: Double
    /// Energy score over regions, in units.
    package var energy: Double
  }

  /// Drop by drop, evening by evening.
  package var rows: [Row]

  /// Σ|mean − actual| / Σ actual.
  package var totalWAPE: Double {
    rows.reduce(0) { $0 + ($1.mean - $1.actual).magnitude } / rows.reduce(0) { $0 + $1.actual }
  }
  /// Mean CRPS of totals, in units.
  package var totalCRPS: Double { mean(\.crps) }
  /// Mean over rows of the summed error of shares; 0 is perfect, 2 the worst.
  package var shareWAPE: Double { mean(\.shareError) }
  /// Mean over rows of the CRPS summed over regions.
  package var regionCRPS: Double { mean(\.regionCRPS) }
  /// Mean energy score over regions.
  package var energy: Double { mean(\.energy) }
  /// Share of rows whose total lies within the 10th to 90th percentile.
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
  ///   - minimumPreOrders: evenings with fewer known pre-orders are left out.
  ///   - scenarios: draws for each evening.
  package init(
    _ planningCase: PlanningCase, leads: ClosedRange<Int>, minimumPreOrders: Double,
    settings: DemandSettings = DemandSettings(), scenarios: Int = 200, threads: Int = 1
  ) {
    let ledger = OrderLedger(planningCase)
    let horizon = planningCase.horizonDays
    var tests: [(sku: Int, lead: Int, truth: Truth)] = []
    for sku in planningCase.skus.indices {
      for lead in leads {
        guard let truth = DropBacktest.truth(ledger, sku, lead: lead, horizon: horizon),
          truth.preOrders >= minimumPreOrders
        else { continue }
        tests.append((sku, lead, truth))
      }
    }
    let wanted = tests
    rows = mapConcurrently(count: tests.count, threads: threads) { index -> Row? in
      let test = wanted[index]
      let night = ForecastOrigin(
        planningCase, evening: CalendarDate(daysSinceEpoch: test.truth.evening)
      ).planningCase
      let id = planningCase.skus[test.sku].id
      guard let position = night.skus.firstIndex(where: { $0.id == id }) else { return nil }
      let fit = DemandModel(settings).fit(night)
      return DropBacktest.row(
        id, test.lead, test.truth, fit.forecast.products[position],
        fit.draws(of: [position], count: scenarios)[0], scenarios)
    }.compactMap { $0 }
  }

  struct Truth {
    var evening: Int
    var preOrders: Double
    var counts: [Double]
  }

  /// What was known before a past drop and what came, or `nil` where its horizon is not over or its
  /// release lies before the records.
  static func truth(_ ledger: OrderLedger, _ sku: Int, lead: Int, horizon: Int) -> Truth? {
    let evening = ledger.release[sku] - lead
    guard evening > ledger.firstDay + 28, evening + horizon <= ledger.asOf else { return nil }
    var counts = [Double](repeating: 0, count: ledger.regionCount)
    ledger.addRegionOrders(sku, after: evening, through: evening + horizon, into: &counts)
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    return Truth(
      evening: evening, preOrders: ledger.preOrders(sku, through: evening), counts: counts)
  }

  private static func row(
    _ sku: String, _ lead: Int, _ truth: Truth, _ product: DemandForecast.Product,
    _ draws: [Int32], _ scenarios: Int
  ) -> Row {
    let regions = truth.counts.count
    let joint = (0..<scenarios).map { w in
      (0..<regions).map { Double(draws[w * regions + $0]) }
    }
    let totals = joint.map { $0.reduce(0, +) }.sorted()
    let actual = truth.counts.reduce(0, +)
    var shareError = 0.0
    var regionCRPS = 0.0
    for region in 0..<regions {
      shareError += (product.shares[region] - truth.counts[region] / actual).magnitude
      regionCRPS += ProperScore.crps(
        draws: joint.map { $0[region] }, actual: truth.counts[region])
    }
    return Row(
      sku: sku, lead: lead, preOrders: truth.preOrders, actual: actual,
      mean: product.totalMean,
      quantiles: [0.1, 0.5, 0.9].map { SampleQuantile.inverse(sorted: totals, $0) },
      crps: ProperScore.crps(draws: totals, actual: actual), shareError: shareError,
      regionCRPS: regionCRPS, energy: ProperScore.energy(draws: joint, actual: truth.counts))
  }
}
