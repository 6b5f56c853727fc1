import CaseFiles
import Forecasting
import Statistics

/// Forecasts of every node of a hierarchy that add up, with quantiles from joint draws.
///
/// Every node is forecast by the default (or the forecasts are given), the one-step errors of its fits
/// tell which nodes err together, and a reconciliation makes the means add up exactly. Quantiles are
/// those of reconciled joint draws (`ReconciledSamples`) around these means.
package struct ReconciledForecast: Sendable {
  /// How the errors of nodes are assumed to be related.
  package enum Method: String, CaseIterable, Sendable {
    /// Sums of the bottom series; forecasts of sums are ignored.
    case bottomUp = "bottom-up"
    /// Ordinary least squares: every node errs alike, independent of the others.
    case ols
    /// Weighted by the number of bottom series under a node.
    case structural = "wls-structural"
    /// Weighted by the variance of each node's one-step errors.
    case variance = "wls-variance"
    /// MinT: the covariance of one-step errors, shrunk to its diagonal.
    case mint
    /// The mean of `ols` and `mint`.
    case combined
  }

  /// Options of a reconciliation.
  package struct Options: Sendable {
    /// Steps ahead, at least 1.
    package var horizon: Int
    /// How the errors of nodes are assumed to be related.
    package var method = Method.combined
    /// Levels of the quantiles, ascending, inside (0, 1).
    package var levels = [0.1, 0.5, 0.9]
    /// Observations in a season; `nil`: the customary one of the dates.
    package var seasonLength: Int?
    /// Joint draws behind the quantiles, at least 2.
    package var draws = 500
    /// Seed of the draws.
    package var seed: UInt64 = 1
    /// Whether forecasts may be negative although no observation is.
    package var allowsNegative = false
    /// Threads; the result does not depend on their number.
    package var threads = 1

    /// Creates the default options for a horizon.
    package init(horizon: Int) { self.horizon = horizon }
  }

  /// Names of the nodes: sums first, bottom series last.
  package let nodes: [String]
  /// Positions of the steps.
  package let positions: [SeriesPosition]
  /// Means that add up, indexed `[step][node]`.
  package let means: [[Double]]
  /// Quantiles of each node at `levels`; `nil` where the base forecasts have fewer than two levels.
  package let spread: [Forecast]?

  /// Forecasts and reconciles the nodes of a tree.
  ///
  /// - Parameter given: forecasts of every node to reconcile in place of the default's, in the
  ///   tree's order (`SeriesTree.matched`).
  /// - Returns: `nil` where the one-step errors tell no covariance.
  /// - Throws: `ForecastError` where a node's history is no series.
  /// - Complexity: a fit of every node, and a calibrated forecast where none is given, spread over
  ///   the threads; then `draws` reconciliations of each step.
  package init?(
    of tree: SeriesTree, given: [Forecast]? = nil, options: Options
  ) throws(ForecastError) {
    let histories = try tree.histories(seasonLength: options.seasonLength)
    // Many levels, so that the ranks of joint errors find their quantile. The errors are those of
    // the fits that forecast.
    let own = CalibratedForecaster().detailed(
      all: histories, horizon: options.horizon, levels: (1...39).map { Double($0) / 40 },
      threads: options.threads)
    let base = given ?? own.map(\.forecast.forecast)
    let residuals = tree.residuals(own.map(\.fittedValues), of: histories)
    guard let reconciliation = options.method.reconciliation(tree.hierarchy, residuals: residuals)
    else { return nil }
    let isNonNegative =
      !options.allowsNegative && histories.allSatisfy { $0.values.allSatisfy { $0 >= 0 } }
    nodes = tree.hierarchy.names
    positions = tree.next(options.horizon)
    means = (0..<options.horizon).map { step in
      let values = base.map { $0.mean[step] }
      return isNonNegative
        ? reconciliation.reconcileNonNegative(values) : reconciliation.reconcile(values)
    }
    guard base.allSatisfy({ $0.levels.count >= 2 }), residuals[0].count >= 2 else {
      spread = nil
      return
    }
    var source = RandomSource(seed: options.seed)
    let samples = ReconciledSamples(
      reconciliation, forecasts: base, residuals: residuals, draws: options.draws,
      nonNegative: isNonNegative, using: &source
    ).centred(on: means)
    spread = base.indices.map { samples.forecast(node: $0, levels: options.levels) }
  }
}

extension ReconciledForecast.Method {
  /// Returns the method's reconciliation; `nil` where the residuals tell no covariance.
  fileprivate func reconciliation(
    _ hierarchy: Hierarchy, residuals: [[Double]]
  ) -> (any Reconciliation)? {
    switch self {
    case .bottomUp: BottomUpReconciliation(hierarchy)
    case .ols: Reconciler(hierarchy, weights: .ordinary)
    case .structural: Reconciler(hierarchy, weights: .structural)
    case .variance: Reconciler(hierarchy, weights: .variance, residuals: residuals)
    case .mint: Reconciler(hierarchy, weights: .shrinkage, residuals: residuals)
    case .combined: CombinedReconciliation(hierarchy, residuals: residuals)
    }
  }
}
