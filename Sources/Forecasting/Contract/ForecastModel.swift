import LinearAlgebra
import Statistics

/// A forecasting method with its options, before it has seen data.
///
/// Fitting returns a value of another type, so that a forecast without a fit cannot be written.
public protocol ForecastModel: Sendable {
  /// The value that fitting returns; only it can predict.
  associatedtype Fit: FittedModel

  /// The name that results carry in their column `model`.
  var name: String { get }

  /// Returns the model with its parameters estimated on one series.
  ///
  /// - Throws: `ForecastError` with the series' identifier where the series cannot be fitted.
  func fit(_ series: TimeSeries) throws(ForecastError) -> Fit

  /// Fits every series.
  ///
  /// Outcome i belongs to series i and depends on nothing else, so that it is the same for any
  /// number of threads and in any company.
  func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>]
}

extension ForecastModel {
  /// Fits one series after the other on each thread.
  public func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    mapConcurrently(count: series.count, threads: threads) { index in
      Result { () throws(ForecastError) -> Fit in try fit(series[index]) }
    }
  }
}

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
