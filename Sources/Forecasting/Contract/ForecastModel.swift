import LinearAlgebra

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
