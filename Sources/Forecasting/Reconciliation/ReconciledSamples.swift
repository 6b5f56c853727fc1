import Statistics

/// Joint draws of a hierarchy's future that add up, with the forecast of each node they imply.
package struct ReconciledSamples: Sendable {
  /// `values[draw][step][node]`, nodes in the hierarchy's order.
  package private(set) var values: [[[Double]]]
  private let hierarchy: Hierarchy
  private let isNonNegative: Bool

  /// Draws from marginal forecasts and past errors (an empirical copula).
  ///
  /// Each draw starts at a random past time and follows the errors of all nodes from there, so that
  /// nodes err together as they did; the rank of an error among those of its node selects the
  /// quantile of the node's forecast. Each draw is then reconciled.
  ///
  /// Reference: A. Panagiotelis, P. Gamakumara, G. Athanasopoulos, R. J. Hyndman, "Probabilistic
  /// forecast reconciliation" (2023), doi:10.1016/j.ejor.2022.07.040; ranks as in M. Clark et al.,
  /// "The Schaake shuffle" (2004), doi:10.1175/1525-7541(2004)005<0243:TSSAMF>2.0.CO;2.
  ///
  /// - Parameters:
  ///   - forecasts: of every node, with at least two levels; all of one horizon.
  ///   - residuals: one-step errors of every node, all of one length of at least two.
  ///   - nonNegative: whether bottom values below 0 become 0 before the sums are formed.
  package init(
    _ reconciliation: some Reconciliation, forecasts: [Forecast], residuals: [[Double]], draws: Int,
    nonNegative: Bool, using source: inout RandomSource
  ) {
    let length = residuals[0].count
    precondition(length >= 2, "\(length) past errors")
    let ranks = residuals.map { row -> [Double] in
      var rank = [Double](repeating: 0, count: length)
      for (order, t) in row.indices.sorted(by: { (row[$0], $0) < (row[$1], $1) }).enumerated() {
        rank[t] = (Double(order) + 0.5) / Double(length)
      }
      return rank
    }
    let horizon = forecasts[0].mean.count
    let s = reconciliation.hierarchy.sumCount
    var values: [[[Double]]] = []
    for _ in 0..<draws {
      let start = Int(source.uniform() * Double(length))
      values.append(
        (0..<horizon).map { step in
          let t = (start + step) % length
          let base = forecasts.indices.map { node in
            forecasts[node].quantile(ranks[node][t], step: step)
          }
          let whole = reconciliation.reconcile(base)
          guard nonNegative else { return whole }
          return reconciliation.hierarchy.summed(whole[s...].map { max(0, $0) })
        })
    }
    self.values = values
    hierarchy = reconciliation.hierarchy
    isNonNegative = nonNegative
  }

  /// Returns draws whose average is `means`, and which still add up.
  ///
  /// Bottom values that are cut off at 0 draw every sum above its mean. Where they are, each bottom
  /// series is scaled to its mean, so that none falls below 0; elsewhere it is moved.
  ///
  /// - Parameter means: reconciled means, indexed `[step][node]`.
  package func centred(on means: [[Double]]) -> ReconciledSamples {
    var result = self
    let first = hierarchy.sumCount
    for step in means.indices {
      let averages = (first..<(first + hierarchy.bottomCount)).map { node in
        values.reduce(0) { $0 + $1[step][node] } / Double(values.count)
      }
      for draw in values.indices {
        let bottom = averages.enumerated().map { at, average in
          let (value, mean) = (values[draw][step][first + at], means[step][first + at])
          guard isNonNegative else { return value + mean - average }
          return average > 0 ? value * mean / average : mean
        }
        result.values[draw][step] = hierarchy.summed(bottom)
      }
    }
    return result
  }

  /// Returns the mean and the sample quantiles of one node over the draws.
  package func forecast(node: Int, levels: [Double]) -> Forecast {
    let horizon = values.first?.count ?? 0
    let sorted = (0..<horizon).map { step in values.map { $0[step][node] }.sorted() }
    return Forecast(
      mean: sorted.map { $0.reduce(0, +) / Double($0.count) }, levels: levels,
      quantiles: levels.map { level in sorted.map { SampleQuantile.interpolated(sorted: $0, level) }
      })
  }
}
