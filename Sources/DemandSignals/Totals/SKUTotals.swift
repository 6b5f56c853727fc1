import LinearAlgebra
import RealModule

/// Totals of all SKUs of a case, each from the model its history allows, and how they move
/// together.
struct SKUTotals: Sendable {
  /// The distribution of each SKU's total.
  let distributions: [TotalDistribution]
  /// The model of each, in words for reports.
  let models: [String]
  /// Lower Cholesky factor of the correlation of normal scores between SKUs.
  let factor: Matrix

  /// Fits the totals of all SKUs on the ledger's planning date.
  ///
  /// - Parameters:
  ///   - horizon: days of demand, at least 1.
  ///   - similarity: kernel similarity of each two SKUs, 0...1.
  /// - Complexity: O(SKUs · origins + leads · grid points · drops³ + SKUs³).
  init(
    _ ledger: OrderLedger, attention: Attention, horizon: Int, similarity: [[Double]],
    settings: DemandSettings
  ) {
    let count = ledger.release.count
    let regression = ReleasedTotals(
      ledger, horizon: horizon, ridge: settings.hyperparameters.releasedRidge)
    var distributions = [TotalDistribution?](repeating: nil, count: count)
    var models = [String](repeating: "", count: count)
    var correlation = Matrix.identity(count)

    var upcoming: [Int: [Int]] = [:]
    var released: [Int] = []
    for sku in 0..<count {
      let lead = ledger.release[sku] - ledger.asOf
      if lead > 0 {
        upcoming[lead, default: []].append(sku)
      } else if let distribution = regression.distribution(of: sku, ledger: ledger) {
        distributions[sku] = distribution
        models[sku] = "recent orders, regression over SKUs"
        released.append(sku)
      } else {
        // Nothing sold since the release: the rate is what a Gamma(1/2) prior leaves of it.
        let mean = 0.5 * Double(horizon) / Double(1 - lead)
        let center = Double.log(mean + 0.5)
        distributions[sku] = TotalDistribution { center + 0.8 * $0 }
        models[sku] = "no order since the release"
      }
    }
    for i in released {
      for j in released where i != j { correlation[i, j] = regression.sharedCorrelation }
    }

    for (lead, skus) in upcoming.sorted(by: { $0.key < $1.key }) {
      let observer = LeadObserver(
        ledger: ledger, lead: lead, horizon: horizon,
        preOrderHalfLives: settings.hyperparameters.preOrderHalfLives)
      var earlier = observer.earlier()
      var current = skus.map(observer.upcoming)
      if settings.uses(.social) {
        observer.addAttention(attention, earlier: &earlier, upcoming: &current)
      }
      let result = UpcomingTotals(
        earlier: earlier, upcoming: current, similarity: similarity, release: ledger.release,
        settings: settings)
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
    factor = SKUTotals.factor(correlation)
  }

  /// Returns the Cholesky factor, with as much added to the diagonal as it takes to exist.
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
