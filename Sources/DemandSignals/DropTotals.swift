import LinearAlgebra
import RealModule

/// Totals of drops to come: a Gaussian process over earlier drops seen at the same lead.
///
/// A drop whose release lies `lead` days after the planning date is compared with every earlier drop
/// `lead` days before its own release. For each the response is y = log(orders in the horizon + ½),
/// the feature x the logarithm of 1 + pre-orders known on that evening, each counting half for every
/// three days of its age. Then
///
///     yᵢ = μ + γ xᵢ + βᵀaᵢ + f(i) + g(release dayᵢ) + εᵢ,
///     cov f = τ² · similarity of names and kinds · (0.4 + 0.6 exp(−days apart / 150)),
///     cov g = δ² for the same release day,   β ~ N(0, σ²) on standardised attention,
///     γ ~ N(0.4, 0.3²),   μ ~ N(5, 3²).
///
/// Slope 1 would be the plain pick-up ratio, which is fragile with few pre-orders or a long window;
/// slope 0 ignores them. τ, σ, ε's deviation and δ are averaged over a grid weighted by marginal
/// likelihood and prior, so that few drops give a wide answer.
///
/// Reference: Rasmussen & Williams, "Gaussian Processes for Machine Learning" (2006), chapters 2
/// and 5.
struct DropTotals: Sendable {
  /// One drop as seen `lead` days before its release.
  struct Sighting: Sendable {
    var sku: Int
    /// log(1 + pre-orders known then).
    var logPreOrders: Double
    /// log(orders in the horizon + ½); meaningless for a drop to come.
    var response: Double
    /// Standardised features of public attention; 0 where unknown.
    var attention: [Double] = []
    /// Variance added where part of the horizon had not passed yet.
    var extraVariance: Double
  }

  /// What is said of one drop to come.
  struct Prediction: Sendable {
    var sku: Int
    var distribution: TotalDistribution
    /// Mean of log(total + ½).
    var mean: Double
    /// Standard deviation of log(total + ½).
    var deviation: Double
  }

  /// Prior mean and deviation of the slope on log pre-orders.
  static let slopePrior = (mean: 0.4, deviation: 0.3)
  /// Days after which a pre-order counts half: the pace of ordering says more than a long window's
  /// sum.
  static let preOrderHalfLifeDays = 3.0
  /// Prior mean and deviation of the level where no drop was seen before.
  static let levelPrior = (mean: 5.0, deviation: 3.0)

  /// Predicts the drops `coming`, all seen at the same lead, from `earlier`.
  ///
  /// - Returns: a prediction for each, the correlation between each two of them, and the mean
  ///   deviation σ of the coefficients on attention, near 0 where attention does not help.
  /// - Complexity: O(grid · (earlier + coming)³).
  static func predict(
    earlier: [Sighting], coming: [Sighting], similarity: [[Double]], release: [Int],
    smallestDeviation: Double, usesPreOrders: Bool
  ) -> (predictions: [Prediction], correlation: Matrix, attentionWeight: Double) {
    let all = earlier + coming
    let n = earlier.count
    let m = coming.count
    let slope = usesPreOrders ? slopePrior : (mean: 0, deviation: 0)
    // Responses relative to the prior mean; the level's uncertainty sits in the covariance.
    let y = earlier.map { $0.response - levelPrior.mean - slope.mean * $0.logPreOrders }

    struct Component {
      var logWeight: Double
      var means: [Double]
      var covariance: Matrix
      var social: Double
    }
    var components: [Component] = []
    let hasAttention = all.contains { $0.attention.contains { $0 != 0 } }
    let socialGrid = hasAttention ? [0, 0.15, 0.4] : [0.0]
    let grid = [0.0, 0.3].flatMap { day in socialGrid.map { (day: day, social: $0) } }
    for kind in [0.3, 0.6, 1.0, 1.6] {
      for noise in [0.25, 0.4, 0.6, 0.9, 1.3] {
        for (day, social) in grid {
          func covariance(_ i: Int, _ j: Int) -> Double {
            let (a, b) = (all[i], all[j])
            var value = levelPrior.deviation * levelPrior.deviation
            value += slope.deviation * slope.deviation * a.logPreOrders * b.logPreOrders
            let days = Double((release[a.sku] - release[b.sku]).magnitude)
            value += kind * kind * similarity[a.sku][b.sku] * (0.4 + 0.6 * Double.exp(-days / 150))
            if release[a.sku] == release[b.sku] { value += day * day }
            for (first, second) in zip(a.attention, b.attention) {
              value += social * social * first * second
            }
            if i == j { value += noise * noise + a.extraVariance }
            return value
          }
          // Weak priors: log-normal with median 0.7 and 0.55 and one unit of spread.
          func penalty(_ value: Double, _ median: Double) -> Double {
            let z = Double.log(value / median)
            return -0.5 * z * z
          }
          var logWeight = penalty(kind, 0.7) + penalty(noise, 0.55)
          var means = coming.map { levelPrior.mean + slope.mean * $0.logPreOrders }
          var posterior = Matrix(rows: m, columns: m)
          for i in 0..<m { for j in 0..<m { posterior[i, j] = covariance(n + i, n + j) } }
          if n > 0 {
            var gram = Matrix(rows: n, columns: n)
            for i in 0..<n { for j in 0..<n { gram[i, j] = covariance(i, j) } }
            guard let factor = Cholesky(gram) else { continue }
            let solved = factor.solve(y)
            var quadratic = 0.0
            for i in 0..<n { quadratic += y[i] * solved[i] }
            logWeight -= 0.5 * (quadratic + factor.logDeterminant)
            var cross = Matrix(rows: n, columns: m)
            for i in 0..<n { for j in 0..<m { cross[i, j] = covariance(i, n + j) } }
            let reduced = factor.solve(cross)
            for j in 0..<m {
              for i in 0..<n { means[j] += cross[i, j] * solved[i] }
              for k in 0..<m {
                for i in 0..<n { posterior[j, k] -= cross[i, j] * reduced[i, k] }
              }
            }
          }
          components.append(
            Component(
              logWeight: logWeight, means: means, covariance: posterior, social: social))
        }
      }
    }
    let best = components.map(\.logWeight).max() ?? 0
    let weights = components.map { Double.exp($0.logWeight - best) }
    let sum = weights.reduce(0, +)
    var attentionWeight = 0.0
    for (weight, component) in zip(weights, components) {
      attentionWeight += weight / sum * component.social
    }

    var correlation = Matrix(rows: m, columns: m)
    var predictions: [Prediction] = []
    var means = [Double](repeating: 0, count: m)
    for (weight, component) in zip(weights, components) {
      for j in 0..<m { means[j] += weight / sum * component.means[j] }
    }
    for (weight, component) in zip(weights, components) {
      for i in 0..<m {
        for j in 0..<m {
          let shift = (component.means[i] - means[i]) * (component.means[j] - means[j])
          correlation[i, j] += weight / sum * (component.covariance[i, j] + shift)
        }
      }
    }
    let deviations = (0..<m).map { Double.sqrt(max(1e-9, correlation[$0, $0])) }
    for i in 0..<m {
      for j in 0..<m { correlation[i, j] /= deviations[i] * deviations[j] }
    }
    for j in 0..<m {
      predictions.append(
        Prediction(
          sku: coming[j].sku,
          distribution: TotalDistribution(
            weights: weights, means: components.map { $0.means[j] },
            deviations: components.map {
              max(smallestDeviation, Double.sqrt(max(1e-9, $0.covariance[j, j])))
            }),
          mean: means[j], deviation: deviations[j]))
    }
    return (predictions, correlation, attentionWeight)
  }
}

extension DropTotals {
  /// Earlier drops as they stood `lead` days before their release.
  ///
  /// Left out are SKUs released before records began or without an order, and those whose horizon
  /// has barely begun. Where only part of the horizon has passed, or the edition sold out in it, orders are scaled by `pace`, the
  /// share of a horizon's orders that earlier drops had by then, and the variance grows.
  static func sightings(
    _ ledger: OrderLedger, lead: Int, horizon: Int, pace: (Int) -> Double?
  ) -> [Sighting] {
    ledger.entries.indices.compactMap { sku in
      let release = ledger.release[sku]
      let evening = release - lead
      guard release <= ledger.asOf, release >= ledger.firstDay + 1 else { return nil }
      let end = ledger.lastFreeDay(sku, through: min(evening + horizon, ledger.asOf))
      let seen = ledger.orders(sku, after: evening, through: end)
      let preOrders = ledger.recentPreOrders(
        sku, through: evening, halfLifeDays: preOrderHalfLifeDays)
      var response = seen
      var extra = 0.0
      if end < evening + horizon {
        guard let share = pace(end - release), share > 0.1 else { return nil }
        response = seen / share
        extra = 0.25 * (1 - share) * (1 - share)
      }
      guard ledger.orders(sku, after: ledger.firstDay - 1, through: ledger.asOf) > 0 else {
        return nil
      }
      return Sighting(
        sku: sku, logPreOrders: Double.log(1 + preOrders),
        response: Double.log(response + 0.5), extraVariance: extra + 1 / (seen + 1))
    }
  }

  /// Share of a horizon's orders that a drop had `days` days after its release, averaged over
  /// earlier drops whose horizon is over.
  static func pace(_ ledger: OrderLedger, lead: Int, horizon: Int) -> (Int) -> Double? {
    { days in
      var part = 0.0
      var whole = 0.0
      for sku in ledger.entries.indices {
        let release = ledger.release[sku]
        let evening = release - lead
        guard release >= ledger.firstDay + 1,
          evening + horizon <= ledger.lastFreeDay(sku, through: ledger.asOf)
        else { continue }
        let total = ledger.orders(sku, after: evening, through: evening + horizon)
        guard total > 0 else { continue }
        // Each drop counts by the square root of its size.
        let weight = 1 / Double.sqrt(total)
        part += weight * ledger.orders(sku, after: evening, through: release + days)
        whole += weight * total
      }
      return whole > 0 ? part / whole : nil
    }
  }
}

extension DropTotals {
  /// Adds features of attention to sightings, standardised over the earlier ones.
  ///
  /// A feature known of fewer than three earlier drops, or the same for all of them, is left out.
  static func addAttention(
    _ attention: Attention, _ ledger: OrderLedger, lead: Int, earlier: inout [Sighting],
    coming: inout [Sighting]
  ) {
    let past = earlier.map {
      attention.features($0.sku, evening: ledger.release[$0.sku] - lead)
    }
    let now = coming.map { attention.features($0.sku, evening: ledger.asOf) }
    for feature in 0..<attention.families.count * 2 {
      let known = past.compactMap { $0[feature] }
      guard known.count >= 3 else { continue }
      let mean = known.reduce(0, +) / Double(known.count)
      var squares = 0.0
      for value in known { squares += (value - mean) * (value - mean) }
      let variance = squares / Double(known.count)
      guard variance > 1e-6 else { continue }
      let scale = 1 / Double.sqrt(variance)
      func standard(_ value: Double?) -> Double {
        value.map { min(max(($0 - mean) * scale, -3), 3) } ?? 0
      }
      for index in earlier.indices {
        earlier[index].attention.append(standard(past[index][feature]))
      }
      for index in coming.indices { coming[index].attention.append(standard(now[index][feature])) }
    }
  }
}
