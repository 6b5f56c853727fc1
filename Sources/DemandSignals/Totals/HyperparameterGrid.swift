import LinearAlgebra
import RealModule

/// The grid of hyperparameters that `LaunchTotals` averages over, each point with its marginal
/// likelihood and its posterior.
///
/// The covariance of two drops i, j is a sum of parts, each a matrix over all drops made once,
///
///     level² + slope² xᵢ·xⱼ + τ² · similarity · exp(−days apart / l) + δ² · same day + σ² aᵢ·aⱼ,
///
/// plus, on the diagonal, the observation's own variance and the noise ν². The points differ in l,
/// τ, δ, σ and ν.
struct HyperparameterGrid {
  /// The posterior at one hyperparameter grid point.
  struct Component {
    /// Logarithm of the marginal likelihood, up to a constant.
    var logWeight: Double
    /// Mean of each current drop's log total.
    var means: [Double]
    /// Their covariance.
    var covariance: Matrix
  }

  /// One component for each grid point whose covariance is positive definite.
  private(set) var components: [Component] = []

  /// τ, the deviation shared by similar drops.
  private static let similarityDeviations = [0.3, 0.7]
  /// ν, the deviation of a drop's own noise.
  private static let noises = [0.25, 0.45, 0.8, 1.3]
  /// δ, the deviation shared by drops of one release day.
  private static let dayDeviations = [0.0, 0.3]
  /// σ, the deviation of the coefficients on standardised attention.
  private static let attentionDeviations = [0.0, 0.15, 0.4]

  /// Number of drops that condition, and of those that are predicted; all arrays list them in this
  /// order.
  private let earlierCount: Int
  private let currentCount: Int

  /// Computes the posterior at every grid point.
  ///
  /// - Parameters:
  ///   - prior: mean and deviation of the level, and means of the slopes.
  ///   - release: days since 1970-01-01, by position of the SKU.
  /// - Complexity: O(points · (earlier + current)³).
  init(
    earlier: [LaunchObservation], current: [LaunchObservation], prior: LaunchTotals.Prior,
    similarity: NameSimilarity, release: [Int], settings: DemandSettings
  ) {
    earlierCount = earlier.count
    currentCount = current.count
    let all = earlier + current
    let parts = Parts(all, similarity: similarity, release: release, settings: settings)
    let usesOrders = settings.uses(.preOrders)
    let means = all.map { observation in
      usesOrders
        ? zip(prior.slopes, observation.features).reduce(prior.level) { $0 + $1.0 * $1.1 }
        : prior.level + prior.usualOrders
    }
    let y = earlier.indices.map { earlier[$0].response - means[$0] }
    let base = HyperparameterGrid.base(
      all, levelDeviation: prior.levelDeviation,
      slopeDeviation: usesOrders ? settings.hyperparameters.preOrderSlopeDeviation : 0)
    for point in parts.points {
      let covariance = parts.covariance(base, at: point)
      for noise in HyperparameterGrid.noises {
        if let component = posterior(covariance, noise: noise, y: y, prior: means) {
          components.append(component)
        }
      }
    }
  }

  /// Returns the part of the covariance that level, slopes and own variances make.
  private static func base(
    _ all: [LaunchObservation], levelDeviation: Double, slopeDeviation: Double
  ) -> Matrix {
    var base = Matrix(rows: all.count, columns: all.count)
    for i in all.indices {
      for j in all.indices {
        let product = zip(all[i].features, all[j].features).reduce(0) { $0 + $1.0 * $1.1 }
        base[i, j] = levelDeviation * levelDeviation + slopeDeviation * slopeDeviation * product
      }
      base[i, i] += all[i].extraVariance
    }
    return base
  }

  /// Conditions the Gaussian process on the earlier drops.
  ///
  /// - Parameters:
  ///   - covariance: of all drops, without noise.
  ///   - y: responses of the earlier drops less their prior means.
  /// - Returns: `nil` where the covariance of the earlier drops has no Cholesky factor.
  private func posterior(
    _ covariance: Matrix, noise: Double, y: [Double], prior: [Double]
  ) -> Component? {
    let (n, m) = (earlierCount, currentCount)
    var means = Array(prior[n...])
    var posterior = Matrix(rows: m, columns: m)
    for i in 0..<m {
      for j in 0..<m { posterior[i, j] = covariance[n + i, n + j] }
      posterior[i, i] += noise * noise
    }
    var logWeight = 0.0
    if n > 0 {
      var gram = Matrix(rows: n, columns: n)
      // Right-hand sides: the covariances with each current drop, then y.
      var right = Matrix(rows: n, columns: m + 1)
      for i in 0..<n {
        for j in 0..<n { gram[j, i] = covariance[j, i] }
        gram[i, i] += noise * noise
        for j in 0..<m { right[i, j] = covariance[i, n + j] }
        right[i, m] = y[i]
      }
      guard let factor = Cholesky(gram) else { return nil }
      let solved = factor.solve(right)
      var quadratic = 0.0
      for i in 0..<n { quadratic += y[i] * solved[i, m] }
      logWeight = -0.5 * (quadratic + factor.logDeterminant)
      for j in 0..<m {
        for i in 0..<n { means[j] += covariance[i, n + j] * solved[i, m] }
        for k in 0..<m {
          for i in 0..<n { posterior[j, k] -= covariance[i, n + j] * solved[i, k] }
        }
      }
    }
    return Component(logWeight: logWeight, means: means, covariance: posterior)
  }
}

extension HyperparameterGrid {
  /// Deviations and time kernel of one grid point, noise apart.
  private struct Point {
    /// Position of the time kernel.
    var kernel: Int
    var similarity: Double
    var day: Double
    var attention: Double
  }

  /// The matrices that the covariance is a weighted sum of, and the points at which it is needed.
  private struct Parts {
    let count: Int
    let points: [Point]
    private let sameDay: Matrix
    private let attention: Matrix
    /// Similarity faded by the days between releases, one matrix for each time scale.
    private let kernels: [Matrix]

    init(
      _ all: [LaunchObservation], similarity: NameSimilarity, release: [Int],
      settings: DemandSettings
    ) {
      let hyperparameters = settings.hyperparameters
      func matrix(_ value: (LaunchObservation, LaunchObservation) -> Double) -> Matrix {
        var result = Matrix(rows: all.count, columns: all.count)
        for i in all.indices { for j in all.indices { result[i, j] = value(all[i], all[j]) } }
        return result
      }
      count = all.count
      sameDay = matrix { release[$0.sku] == release[$1.sku] ? 1 : 0 }
      attention = matrix { a, b in
        zip(a.attention, b.attention).reduce(0) { $0 + $1.0 * $1.1 }
      }
      kernels = hyperparameters.kernelTimeScales.map { scale in
        matrix { a, b in
          let days = Double((release[a.sku] - release[b.sku]).magnitude)
          return similarity[a.sku, b.sku] * Double.exp(-days / scale)
        }
      }
      // Values that change nothing would only repeat a component.
      let hasAttention = all.contains { $0.attention.contains { $0 != 0 } }
      let attentions = hasAttention ? HyperparameterGrid.attentionDeviations : [0]
      let sharesDay = Set(all.map { release[$0.sku] }).count < all.count
      let days = sharesDay ? HyperparameterGrid.dayDeviations : [0]
      points = kernels.indices.flatMap { kernel in
        HyperparameterGrid.similarityDeviations.flatMap { similarity in
          days.flatMap { day in
            attentions.map {
              Point(kernel: kernel, similarity: similarity, day: day, attention: $0)
            }
          }
        }
      }
    }

    /// Returns the covariance of all drops at a point, without noise.
    func covariance(_ base: Matrix, at point: Point) -> Matrix {
      var covariance = base
      let (kernel, sameDay, attention) = (kernels[point.kernel], sameDay, attention)
      let (similarity, day, weight) = (
        point.similarity * point.similarity, point.day * point.day,
        point.attention * point.attention
      )
      for i in 0..<count {
        for j in 0..<count {
          covariance[i, j] +=
            similarity * kernel[i, j] + day * sameDay[i, j] + weight * attention[i, j]
        }
      }
      return covariance
    }
  }
}
