import Statistics

/// A model whose parameters are known, with its state after the last observation.
public protocol FittedModel: Sendable {
  /// One-step forecasts of the observations fitted to; `nil` where there was no history yet.
  var fittedValues: [Double?] { get }

  /// Standard deviation of the one-step errors; 0 where they vanish.
  var residualDeviation: Double { get }

  /// Returns the mean of each of the next `horizon` observations; empty for a horizon of 0.
  func mean(horizon: Int) -> [Double]

  /// Returns the standard deviation of the forecast error of each of the next `horizon`
  /// observations.
  func standardErrors(horizon: Int) -> [Double]

  /// Returns means and quantiles of the next `horizon` observations.
  ///
  /// - Parameter levels: ascending, inside (0, 1).
  func forecast(horizon: Int, levels: [Double]) -> Forecast

  /// Returns the same parameters with the state moved on by further observations.
  ///
  /// - Precondition: every observation is finite.
  func updated(with observations: [Double]) -> Self

  /// Returns sample paths: `paths` possible futures of `horizon` observations each.
  func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]]
}

extension FittedModel {
  /// Returns normal quantiles around the means.
  public func forecast(horizon: Int, levels: [Double]) -> Forecast {
    let mean = mean(horizon: horizon)
    guard !levels.isEmpty else { return Forecast(mean: mean) }
    let deviations = standardErrors(horizon: horizon)
    let quantiles = levels.map { level in
      let z = NormalDistribution.quantile(level)
      return zip(mean, deviations).map { $0 + z * $1 }
    }
    return Forecast(mean: mean, levels: levels, quantiles: quantiles)
  }
}
