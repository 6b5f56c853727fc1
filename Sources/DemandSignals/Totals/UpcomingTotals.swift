import LinearAlgebra
import RealModule

/// Totals of drops to come: a Gaussian process over earlier drops seen at the same lead.
///
/// A drop whose release lies `lead` days after the planning date is compared with every earlier drop
/// `lead` days before its own release. For each the response is y = log(orders in the horizon + ½),
/// the feature x the logarithm of 1 + pre-orders known on that evening, each counting half for every
/// h days of its age. Then
///
///     yᵢ = μ + γ xᵢ + βᵀaᵢ + f(i) + g(release dayᵢ) + εᵢ,
///     cov f = τ² · similarity of names and kinds · exp(−days apart / l),
///     cov g = δ² for the same release day,   β ~ N(0, σ²) on standardised attention,
///     γ ~ N(slope prior),   μ ~ N(5, 3²).
///
/// Slope 1 would be the plain pick-up ratio, which is fragile with few pre-orders or a long window;
/// slope 0 ignores them. h, l, τ, σ, δ and ε's deviation are averaged over a grid, flat on it, by
/// their marginal likelihood, so that none is chosen and few drops give a wide answer.
///
/// Reference: Rasmussen & Williams, "Gaussian Processes for Machine Learning" (2006), chapters 2
/// and 5.
struct UpcomingTotals: Sendable {
  /// One drop as seen `lead` days before its release.
  struct LeadObservation: Sendable {
    var sku: Int
    /// log(1 + pre-orders known then), for each half-life of the settings.
    var logPreOrders: [Double]
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

  /// Predictions of the drops to come.
  let predictions: [Prediction]
  /// Correlation between each two of them.
  let correlation: Matrix
  /// Mean deviation σ of the coefficients on attention, near 0 where attention does not help.
  let attentionWeight: Double

  /// Predicts the drops `coming`, all seen at the same lead, from `earlier`.
  ///
  /// - Complexity: O(grid · (earlier + coming)³).
  init(
    earlier: [LeadObservation], coming: [LeadObservation], similarity: [[Double]], release: [Int],
    settings: DemandSettings
  ) {
    let m = coming.count
    let grid = HyperparameterGrid(
      earlier: earlier, coming: coming, similarity: similarity, release: release,
      settings: settings)
    let components = grid.components
    let best = components.map(\.logWeight).max() ?? 0
    let raw = components.map { Double.exp($0.logWeight - best) }
    let sum = raw.reduce(0, +)
    let weights = raw.map { $0 / sum }
    var attentionWeight = 0.0
    var means = [Double](repeating: 0, count: m)
    for (weight, component) in zip(weights, components) {
      attentionWeight += weight * component.social
      for j in 0..<m { means[j] += weight * component.means[j] }
    }
    self.attentionWeight = attentionWeight

    var correlation = Matrix(rows: m, columns: m)
    for (weight, component) in zip(weights, components) {
      for i in 0..<m {
        for j in 0..<m {
          let shift = (component.means[i] - means[i]) * (component.means[j] - means[j])
          correlation[i, j] += weight * (component.covariance[i, j] + shift)
        }
      }
    }
    let deviations = (0..<m).map { Double.sqrt(max(1e-9, correlation[$0, $0])) }
    for i in 0..<m {
      for j in 0..<m { correlation[i, j] /= deviations[i] * deviations[j] }
    }
    self.correlation = correlation
    // Components of no weight would only cost time.
    let used = weights.indices.filter { weights[$0] > 1e-6 }
    predictions = (0..<m).map { j in
      Prediction(
        sku: coming[j].sku,
        distribution: TotalDistribution(
          weights: used.map { weights[$0] }, means: used.map { components[$0].means[j] },
          deviations: used.map { Double.sqrt(max(1e-9, components[$0].covariance[j, j])) }),
        mean: means[j], deviation: deviations[j])
    }
  }
}
