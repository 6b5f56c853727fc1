import LinearAlgebra

/// Linear regression whose errors follow a seasonal ARIMA process of automatic order.
///
/// y_t = Σ β_k x_{k,t} + n_t, with n an ARIMA process (ARIMAX). Differences and a first order are
/// chosen on the residuals of an ordinary regression; then the coefficients, by generalised least
/// squares given the process, and the process, given the coefficients, are improved in turn, which
/// increases their joint likelihood.
///
/// Reference: D. Cochrane, G. H. Orcutt, "Application of least squares regression to relationships
/// containing auto-correlated error terms" (1949), doi:10.1080/01621459.1949.10483290; R. J.
/// Hyndman, G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition (2021), chapter
/// 10.
package struct RegressionARIMAModel: Sendable {
  /// Column `model` of the results.
  package let name = "auto-arima"

  /// Creates the model; orders are chosen as in `ARIMAModel`.
  package init() {}

  /// Estimates the coefficients and the process of one series.
  ///
  /// A regressor that cannot be distinguished from the constant, from regressors before it, or from
  /// trends that the differences remove is left out and named in the fit.
  ///
  /// - Precondition: each regressor has one finite value for each observation.
  /// - Throws: `tooShort` below four observations, `noFit` where no order gave a finite fit.
  /// - Complexity: about three times `ARIMAModel`.
  package func fit(_ series: TimeSeries, regressors: [Regressor]) throws(ForecastError)
    -> RegressionFit
  {
    for one in regressors {
      precondition(
        one.history.count == series.count && one.history.allSatisfy(\.isFinite),
        "regressor \(one.name) has \(one.history.count) values for \(series.count)")
    }
    guard series.count >= 4 else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: 4, found: series.count))
    }
    var search = RegressionSearch(series, regressors: regressors)
    guard let fit = search.run() else {
      throw ForecastError(id: series.id, cause: .noFit)
    }
    return fit
  }

  /// Fits every series with its own regressors; outcome i belongs to series i.
  package func fit(all series: [TimeSeries], regressors: [[Regressor]], threads: Int)
    -> [Result<RegressionFit, ForecastError>]
  {
    precondition(
      series.count == regressors.count, "\(series.count) series, \(regressors.count) lists")
    return mapConcurrently(count: series.count, threads: threads) { index in
      Result { () throws(ForecastError) -> RegressionFit in
        try fit(series[index], regressors: regressors[index])
      }
    }
  }
}
