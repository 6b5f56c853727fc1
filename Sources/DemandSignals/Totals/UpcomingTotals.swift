import LinearAlgebra
import RealModule

/// Totals of upcoming drops: Gaussian-process regression on earlier drops observed at the same
/// lead.
///
/// A drop whose release lies `lead` days after the planning date is compared with every earlier
/// drop `lead` days before its own release, one point of a booking curve. For each the response is
/// y = log(orders in the horizon + ½), the feature x the logarithm of 1 + pre-orders known at that
/// origin, each counting half for every h days of its age. Then
///
///     yᵢ = μ + γ xᵢ + βᵀaᵢ + f(i) + g(release dayᵢ) + εᵢ,
///     cov f = τ² · similarity of names and kinds · exp(−days apart / l),
///     cov g = δ² for the same release day,   β ~ N(0, σ²) on standardised attention,
///     γ ~ N(slope prior),   μ ~ N(5, 3²).
///
/// Slope 1 would be the plain pick-up ratio, which is fragile with few pre-orders or a long window;
/// slope 0 ignores them. h, l, τ, σ, δ and ε's deviation are averaged over a grid by their marginal
/// likelihood under a flat prior (`HyperparameterGrid`), so that none is chosen and few drops give
/// a wide answer.
///
/// Reference: Rasmussen & Williams, "Gaussian Processes for Machine Learning" (2006), chapters 2
/// and 5.
struct UpcomingTotals: Sendable {
  /// The predictive distribution of one upcoming release.
  struct Prediction: Sendable {
    /// Position of the SKU.
    var sku: Int
    /// The distribution of its total, a mixture over the grid.
    var distribution: TotalDistribution
  }

  /// Predictions of the upcoming drops.
  let predictions: [Prediction]
  /// Correlation between each two of them.
  let correlation: Matrix

  /// Predicts the drops `upcoming`, all observed at the same lead, from `earlier`.
  ///
  /// - Parameter release: days since 1970-01-01, by position of the SKU.
  /// - Complexity: O(grid points · (earlier + upcoming)³).
  init(
    earlier: [LeadObservation], upcoming: [LeadObservation], similarity: [[Double]],
    release: [Int], settings: DemandSettings
  ) {
    let m = upcoming.count
    let components = HyperparameterGrid(
      earlier: earlier, upcoming: upcoming, similarity: similarity, release: release,
      settings: settings
    ).components
    let best = components.map(\.logWeight).max() ?? 0
    let raw = components.map { Double.exp($0.logWeight - best) }
    let sum = raw.reduce(0, +)
    let weights = raw.map { $0 / sum }
    var means = [Double](repeating: 0, count: m)
    for (weight, component) in zip(weights, components) {
      for j in 0..<m { means[j] += weight * component.means[j] }
    }

    // The mixture's covariance: within components, and between their means.
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
        sku: upcoming[j].sku,
        distribution: TotalDistribution(
          weights: used.map { weights[$0] }, means: used.map { components[$0].means[j] },
          deviations: used.map { Double.sqrt(max(1e-9, components[$0].covariance[j, j])) }))
    }
  }
}
