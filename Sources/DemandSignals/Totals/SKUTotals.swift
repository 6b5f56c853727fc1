import LinearAlgebra
import RealModule

/// Totals of all SKUs of a case, each from the model its history allows, and how they move together.
struct SKUTotals: Sendable {
  /// The distribution of each SKU's total.
  let distributions: [TotalDistribution]
  /// Which model made each.
  let models: [String]
  /// Lower factor of the correlation of normal scores between SKUs.
  let factor: Matrix
  /// The regression over SKUs that are out.
  let running: ReleasedTotals

  /// Mean deviation of the coefficients on attention over the leads of drops to come.
  let attentionWeight: Double

  init(
    _ ledger: OrderLedger, attention: Attention, horizon: Int, similarity: [[Double]],
    settings: DemandSettings
  ) {
    let count = ledger.release.count
    let running = ReleasedTotals(ledger, horizon: horizon, ridge: settings.runningRidge)
    self.running = running
    var distributions = [TotalDistribution?](repeating: nil, count: count)
    var models = [String](repeating: "", count: count)
    var correlation = Matrix.identity(count)

    var coming: [Int: [Int]] = [:]
    var out: [Int] = []
    var attentionWeights: [Double] = []
    for sku in 0..<count {
      let lead = ledger.release[sku] - ledger.asOf
      if lead > 0 {
        coming[lead, default: []].append(sku)
      } else if let distribution = running.distribution(ledger, sku) {
        distributions[sku] = distribution
        models[sku] = "recent orders, regression over SKUs"
        out.append(sku)
      } else {
        // Nothing sold since the release: the rate is what a Gamma(1/2) prior leaves of it.
        let mean = 0.5 * Double(horizon) / Double(1 - lead)
        let centre = Double.log(mean + 0.5)
        distributions[sku] = TotalDistribution { centre + 0.8 * $0 }
        models[sku] = "no order since the release"
      }
    }
    for i in out { for j in out where i != j { correlation[i, j] = running.sharedCorrelation } }

    for (lead, skus) in coming.sorted(by: { $0.key < $1.key }) {
      let pace = UpcomingTotals.pace(ledger, lead: lead, horizon: horizon)
      let halfLives = settings.preOrderHalfLives
      var earlier = UpcomingTotals.sightings(
        ledger, lead: lead, horizon: horizon, halfLives: halfLives, pace: pace)
      var current = skus.map { sku in
        UpcomingTotals.LeadObservation(
          sku: sku,
          logPreOrders: UpcomingTotals.logPreOrders(ledger, sku, ledger.asOf, halfLives),
          response: 0, extraVariance: 0)
      }
      if settings.uses(.social) {
        UpcomingTotals.addAttention(
          attention, ledger, lead: lead, earlier: &earlier, coming: &current)
      }
      let result = UpcomingTotals(
        earlier: earlier, coming: current, similarity: similarity, release: ledger.release,
        settings: settings)
      attentionWeights.append(result.attentionWeight)
      for (i, prediction) in result.predictions.enumerated() {
        distributions[prediction.sku] = prediction.distribution
        models[prediction.sku] = "earlier drops and pre-orders, \(lead) days ahead"
        for (j, other) in result.predictions.enumerated() where i != j {
          correlation[prediction.sku, other.sku] = result.correlation[i, j]
        }
      }
    }
    let empty = TotalDistribution { _ in 0 }
    self.distributions = distributions.map { $0 ?? empty }
    self.models = models
    attentionWeight = attentionWeights.reduce(0, +) / Double(max(1, attentionWeights.count))
    factor = SKUTotals.factor(correlation)
  }

  /// The Cholesky factor, with as much added to the diagonal as it takes to exist.
  private static func factor(_ correlation: Matrix) -> Matrix {
    var shift = 1e-9
    while shift < 10 {
      var shifted = correlation
      for i in 0..<correlation.rows { shifted[i, i] += shift }
      if let factor = Cholesky(shifted) { return factor.lower }
      shift *= 10
    }
    return Matrix.identity(correlation.rows)
  }
}
