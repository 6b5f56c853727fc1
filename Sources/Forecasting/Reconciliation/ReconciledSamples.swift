import Statistics

/// Joint draws of a hierarchy's future that add up, and what they say of each node.
package struct ReconciledSamples: Sendable {
  /// `values[draw][step][node]`, nodes in the hierarchy's order.
  package let values: [[[Double]]]

  /// Draws from marginal forecasts and past errors.
  ///
  /// Each draw takes the errors of all nodes at one past time after the other, so that nodes err
  /// together as they did; the rank of an error among its node's own picks the quantile of the
  /// node's forecast. Each draw is then reconciled.
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
    nonNegative: Bool, using generator: inout RandomSource
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
      let start = Int(generator.uniform() * Double(length))
      values.append(
        (0..<horizon).map { step in
          let t = (start + step) % length
          let base = forecasts.indices.map { node in
            ReconciledSamples.quantile(forecasts[node], step: step, ranks[node][t])
          }
          let whole = reconciliation.reconcile(base)
          guard nonNegative else { return whole }
          return reconciliation.hierarchy.summed(whole[s...].map { max(0, $0) })
        })
    }
    self.values = values
  }

  /// The quantile of a forecast between its levels; beyond them the outermost.
  private static func quantile(_ forecast: Forecast, step: Int, _ level: Double) -> Double {
    let levels = forecast.levels
    guard let upper = levels.firstIndex(where: { $0 >= level }) else {
      return forecast.quantiles[levels.count - 1][step]
    }
    guard upper > 0 else { return forecast.quantiles[0][step] }
    let share = (level - levels[upper - 1]) / (levels[upper] - levels[upper - 1])
    let (low, high) = (forecast.quantiles[upper - 1][step], forecast.quantiles[upper][step])
    return low + share * (high - low)
  }

  /// Mean and quantiles of one node over the draws.
  package func forecast(node: Int, levels: [Double]) -> Forecast {
    let horizon = values.first?.count ?? 0
    let sorted = (0..<horizon).map { step in values.map { $0[step][node] }.sorted() }
    return Forecast(
      mean: sorted.map { $0.reduce(0, +) / Double($0.count) }, levels: levels,
      quantiles: levels.map { level in sorted.map { SampleQuantile.interpolated(sorted: $0, level) }
      })
  }
}
