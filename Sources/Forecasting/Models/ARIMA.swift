/// Seasonal ARIMA with orders chosen step by step by AICc.
///
/// Differences by the strength of the season and the KPSS test; then a walk over neighbouring
/// orders from four starting models, each fitted by least squares with a backcast past. Fits with a
/// root within one per cent of the unit circle are passed over.
///
/// Reference: R. J. Hyndman, Y. Khandakar, "Automatic time series forecasting: the forecast package
/// for R" (2008), doi:10.18637/jss.v027.i03.
package struct ARIMAModel: ForecastModel {
  /// Column `model` of the results.
  package let name = "auto-arima"

  /// The model with orders up to (5, 2, 5)(2, 1, 2).
  package init() {}

  /// The fit of an ARIMA model.
  package typealias Fit = RecursiveFit<ARIMAState>

  /// Needs four observations.
  ///
  /// - Complexity: some twenty fits, each of a few hundred passes over the series.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> Fit {
    guard series.count >= 4 else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: 4, found: series.count))
    }
    guard let found = ARIMASearch(series).run() else {
      throw ForecastError(id: series.id, cause: .noFit)
    }
    return found
  }
}
