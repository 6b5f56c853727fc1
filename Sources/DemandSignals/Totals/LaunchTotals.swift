import LinearAlgebra
import RealModule

/// Totals of drops from the first pre-order to the third week after the release: Gaussian-process
/// regression on earlier drops observed at the same age.
///
/// A drop of some age, below 0 before its release, is compared with every earlier drop at that age,
/// one point of its path. For each the response is y = log(orders in the horizon + ½), the features
/// x are the logarithms of 1 + all orders, 1 + those of the last 7 and of the last 3 days. Then
///
///     yᵢ = μ + γᵀxᵢ + βᵀaᵢ + f(i) + g(release dayᵢ) + εᵢ,
///     cov f = τ² · similarity of names and kinds · exp(−days apart / l),
///     cov g = δ² for the same release day,   β ~ N(0, σ²) on standardised attention,
///     μ, γ ~ N(level and slopes of `LaunchPrior`, 1², slope deviation²).
///
/// The same regression serves both sides of the release. τ, σ, δ and ε's deviation are averaged over
/// a grid by their marginal likelihood under a flat prior (`HyperparameterGrid`), so that none is
/// chosen and few drops give a wide answer.
///
/// Reference: Rasmussen & Williams, "Gaussian Processes for Machine Learning" (2006), chapters 2
/// and 5.
struct LaunchTotals: Sendable {
  /// Prior knowledge of level and slopes, before the earlier drops are looked at.
  struct Prior: Sendable {
    var level: Double
    var levelDeviation: Double
    /// Means of the slopes on the three features.
    var slopes: [Double]
    /// Amount that usual features add to the level, where pre-orders are left out of the model.
    var usualOrders: Double
  }

  /// The predictive distribution of one drop.
  struct Prediction: Sendable {
    /// Position of the SKU.
    var sku: Int
    /// The distribution of its total, a mixture over the grid.
    var distribution: TotalDistribution
  }

  /// Predictions of the drops in question, in their order.
  let predictions: [Prediction]
  /// Correlation between each two of them.
  let correlation: Matrix

  /// Predicts the drops `current` from `earlier`, all observed at the same age.
  ///
  /// - Parameter release: days since 1970-01-01, by position of the SKU.
  /// - Complexity: O(grid points · (earlier + current)³).
  init(
    earlier: [LaunchObservation], current: [LaunchObservation], prior: Prior,
    similarity: NameSimilarity, release: [Int], settings: DemandSettings
  ) {
    let m = current.count
    let components = HyperparameterGrid(
      earlier: earlier, current: current, prior: prior, similarity: similarity, release: release,
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
        sku: current[j].sku,
        distribution: TotalDistribution(
          weights: used.map { weights[$0] }, means: used.map { components[$0].means[j] },
          deviations: used.map { Double.sqrt(max(1e-9, components[$0].covariance[j, j])) }))
    }
  }
}
