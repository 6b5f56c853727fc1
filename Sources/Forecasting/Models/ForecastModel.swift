import LinearAlgebra
import Statistics

/// A way to forecast that has not seen data yet.
///
/// Fitting gives a value of another type, so that forecasting without a fit cannot be written.
package protocol ForecastModel: Sendable {
  /// What fitting gives.
  associatedtype Fit: FittedModel

  /// The name results carry in their column `model`.
  var name: String { get }

  /// The model with its parameters estimated on `series`.
  ///
  /// - Throws: why this series cannot be fitted.
  func fit(_ series: TimeSeries) throws(ForecastError) -> Fit

  /// Fits every series; outcome i belongs to series i and depends on nothing else, so that it is
  /// the same for any number of threads and any neighbours.
  func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>]
}

extension ForecastModel {
  /// Fits one series after the other on each thread.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<Fit, ForecastError>] {
    mapConcurrently(count: series.count, threads: threads) { index in
      Result { () throws(ForecastError) -> Fit in try fit(series[index]) }
    }
  }
}

/// A model whose parameters are known, with its state at the end of what it has seen.
package protocol FittedModel: Sendable {
  /// One-step forecasts of the observations fitted to; `nil` where there was no history yet.
  var fittedValues: [Double?] { get }

  /// Standard deviation of the one-step errors; 0 where they vanish.
  var residualDeviation: Double { get }

  /// The mean of each of the next `horizon` observations; empty where `horizon` is 0.
  func mean(horizon: Int) -> [Double]

  /// Standard deviation of the forecast error of each of the next `horizon` observations.
  func standardErrors(horizon: Int) -> [Double]

  /// Means and quantiles of the next `horizon` observations.
  ///
  /// - Parameter levels: ascending, inside (0, 1).
  func forecast(horizon: Int, levels: [Double]) -> Forecast

  /// The same parameters with the state moved on by further observations.
  ///
  /// - Precondition: every observation is finite.
  func updated(with observations: [Double]) -> Self

  /// `paths` possible futures of `horizon` observations each.
  func simulate(
    horizon: Int, paths: Int, using generator: inout RandomSource
  ) -> [[Double]]
}

/// A forecast of one series: means and, for each level asked for, a quantile of every step.
package struct Forecast: Sendable, Equatable {
  /// Expected value of each step.
  package var mean: [Double]
  /// Levels of the quantiles, ascending, inside (0, 1).
  package var levels: [Double]
  /// `quantiles[i][h]` is the quantile of level `levels[i]` of step `h`; non-decreasing in i.
  package var quantiles: [[Double]]

  /// A forecast as given.
  package init(mean: [Double], levels: [Double] = [], quantiles: [[Double]] = []) {
    precondition(
      levels.count == quantiles.count, "\(levels.count) levels, \(quantiles.count) quantiles")
    self.mean = mean
    self.levels = levels
    self.quantiles = quantiles
  }

  /// The same forecast for something that cannot be negative.
  package var nonNegative: Forecast {
    Forecast(
      mean: mean.map { max(0, $0) }, levels: levels,
      quantiles: quantiles.map { $0.map { max(0, $0) } })
  }
}

extension FittedModel {
  /// Normal quantiles around the means.
  package func forecast(horizon: Int, levels: [Double]) -> Forecast {
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
