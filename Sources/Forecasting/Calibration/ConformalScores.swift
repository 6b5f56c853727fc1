import Statistics

/// Signed, scaled errors of past forecasts, pooled over series of one kind, for each step ahead.
///
/// A quantile of a new forecast is its mean plus the pooled quantile of scores times the series' own
/// scale. So short series borrow from their neighbours how wrong such forecasts tend to be, and keep
/// their own size. Pools start from a normal sample that is a fifth too wide, which matters where
/// there are few scores only.
///
/// Reference: V. Vovk, A. Gammerman, G. Shafer, "Algorithmic Learning in a Random World" (2005),
/// doi:10.1007/b106715, split conformal prediction, here with pooled scores.
struct ConformalScores: Sendable {
  private var pools: [[Double]]

  /// Pools for `horizon` steps, holding the prior only.
  init(horizon: Int) {
    let size = 19
    let prior = (1...size).map {
      1.2 * NormalDistribution.quantile((Double($0) - 0.5) / Double(size))
    }
    pools = [[Double]](repeating: prior, count: horizon)
  }

  /// Adds the scores of one past forecast; steps beyond `actual` are left alone.
  mutating func add(actual: some Collection<Double>, mean: [Double], scale: [Double]) {
    for (step, value) in actual.enumerated() where step < pools.count && scale[step] > 0 {
      let score = (value - mean[step]) / scale[step]
      if score.isFinite { pools[step].append(score) }
    }
  }

  /// Sorts the pools; before the first quantile.
  mutating func close() { for step in pools.indices { pools[step].sort() } }

  /// Quantiles around `mean`; non-decreasing in the level.
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
