import LinearAlgebra
import RealModule

/// The grid of hyperparameters that `UpcomingTotals` averages over, each with its marginal likelihood and
/// its prediction.
struct HyperparameterGrid {
  /// What one point of the grid says.
  struct Component {
    /// Logarithm of the marginal likelihood, up to a constant.
    var logWeight: Double
    /// Mean of each drop to come.
    var means: [Double]
    /// Their covariance.
    var covariance: Matrix
    /// Deviation of the coefficients on attention.
    var social: Double
  }

  private(set) var components: [Component] = []

  /// Prior mean and deviation of the level where no drop was seen before.
  static let level = (mean: 5.0, deviation: 3.0)
  private static let kinds = [0.3, 0.7, 1.5]
  private static let noises = [0.25, 0.45, 0.8, 1.3]
  private static let days = [0.0, 0.3]
  private static let socials = [0.0, 0.15, 0.4]

  private let earlierCount: Int
  private let comingCount: Int

  init(
    earlier: [UpcomingTotals.LeadObservation], coming: [UpcomingTotals.LeadObservation],
    similarity: [[Double]],
    release: [Int], settings: DemandSettings
  ) {
    let all = earlier + coming
    earlierCount = earlier.count
    comingCount = coming.count
    let usesPreOrders = settings.uses(.preOrders)
    let slope = usesPreOrders ? (settings.slopeMean, settings.slopeDeviation) : (0, 0)
    func matrix(_ value: (UpcomingTotals.LeadObservation, UpcomingTotals.LeadObservation) -> Double)
      -> Matrix
    {
      var result = Matrix(rows: all.count, columns: all.count)
      for i in all.indices { for j in all.indices { result[i, j] = value(all[i], all[j]) } }
      return result
    }
    let sameDay = matrix { release[$0.sku] == release[$1.sku] ? 1 : 0 }
    let attention = matrix { a, b in
      zip(a.attention, b.attention).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let kinships = settings.kinshipScales.map { scale in
      matrix { a, b in
        let days = Double((release[a.sku] - release[b.sku]).magnitude)
        return similarity[a.sku][b.sku] * Double.exp(-days / scale)
      }
    }
    let hasAttention = all.contains { $0.attention.contains { $0 != 0 } }
    let socials = hasAttention ? HyperparameterGrid.socials : [0]
    let sharesDay = Set(all.map { release[$0.sku] }).count < all.count
    let days = sharesDay ? HyperparameterGrid.days : [0]
    for lives in settings.preOrderHalfLives.indices where usesPreOrders || lives == 0 {
      let x = all.map { $0.logPreOrders[lives] }
      let prior = x.map { HyperparameterGrid.level.mean + slope.0 * $0 }
      let y = earlier.indices.map { earlier[$0].response - prior[$0] }
      var base = Matrix(rows: all.count, columns: all.count)
      for i in all.indices {
        for j in all.indices {
          base[i, j] =
            HyperparameterGrid.level.deviation * HyperparameterGrid.level.deviation + slope.1
            * slope.1 * x[i] * x[j]
        }
        base[i, i] += all[i].extraVariance
      }
      for kinship in kinships {
        for kind in HyperparameterGrid.kinds {
          for day in days {
            for social in socials {
              var covariance = base
              for i in all.indices {
                for j in all.indices {
                  covariance[i, j] +=
                    kind * kind * kinship[i, j] + day * day * sameDay[i, j]
                    + social * social * attention[i, j]
                }
              }
              for noise in HyperparameterGrid.noises {
                append(covariance, noise: noise, y: y, prior: prior, social: social)
              }
            }
          }
        }
      }
    }
  }

  private mutating func append(
    _ covariance: Matrix, noise: Double, y: [Double], prior: [Double], social: Double
  ) {
    let (n, m) = (earlierCount, comingCount)
    var means = Array(prior[n...])
    var posterior = Matrix(rows: m, columns: m)
    for i in 0..<m {
      for j in 0..<m { posterior[i, j] = covariance[n + i, n + j] }
      posterior[i, i] += noise * noise
    }
    var logWeight = 0.0
    if n > 0 {
      var gram = Matrix(rows: n, columns: n)
      var right = Matrix(rows: n, columns: m + 1)
      for i in 0..<n {
        for j in 0..<n { gram[j, i] = covariance[j, i] }
        gram[i, i] += noise * noise
        for j in 0..<m { right[i, j] = covariance[i, n + j] }
        right[i, m] = y[i]
      }
      guard let factor = Cholesky(gram) else { return }
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
    components.append(
      Component(logWeight: logWeight, means: means, covariance: posterior, social: social))
  }
}
