import Statistics

/// Conformal scores: signed, scaled errors of past forecasts, pooled over series, for each step
/// ahead.
///
/// A quantile of a new forecast is its mean plus the pooled quantile of the scores times the
/// series' own scale. In this way short series borrow the distribution of errors from the pool and
/// keep their own scale. A pool starts with a normal sample that is a fifth too wide, which only
/// matters while there are few scores.
///
/// Reference: V. Vovk, A. Gammerman, G. Shafer, "Algorithmic Learning in a Random World" (2005),
/// doi:10.1007/b106715, split conformal prediction, here with pooled scores.
struct ConformalScores: Sendable {
  /// Scores of each step ahead.
  private var pools: [[Double]]

  /// Creates pools for `horizon` steps that hold a normal sample only, sorted.
  ///
  /// - Parameter width: standard deviation of the sample; 0 leaves the pools empty.
  init(horizon: Int, width: Double = 1.2) {
    let size = width > 0 ? 19 : 0
    let prior = (0..<size).map {
      width * NormalDistribution.quantile((Double($0) + 0.5) / Double(size))
    }
    pools = [[Double]](repeating: prior, count: horizon)
  }

  /// Adds the scores of one past forecast, of as many steps as `actual` has.
  mutating func add(actual: some Collection<Double>, mean: [Double], scale: [Double]) {
    for (step, value) in actual.enumerated() where step < pools.count && scale[step] > 0 {
      let score = (value - mean[step]) / scale[step]
      if score.isFinite { pools[step].append(score) }
    }
  }

  /// Sorts the pools; required before the first quantile.
  mutating func close() { for step in pools.indices { pools[step].sort() } }

  /// Returns quantiles around `mean`, non-decreasing in the level.
  ///
  /// - Parameter scale: standard error of each step; 0 puts every quantile at the mean.
  func quantiles(mean: [Double], scale: [Double], levels: [Double]) -> [[Double]] {
    levels.map { level in
      mean.indices.map { step in
        guard scale[step] > 0 else { return mean[step] }
        let pool = pools[step]
        // The finite-sample correction widens the tails a little where scores are few.
        let n = Double(pool.count)
        let centred = 0.5 + (level - 0.5) * (n + 1) / n
        return mean[step] + scale[step]
          * SampleQuantile.interpolated(sorted: pool, min(max(centred, 0), 1))
      }
    }
  }
}
