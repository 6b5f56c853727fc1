/// Seasonal ARIMA with orders chosen by a stepwise search for the smallest AICc (auto-ARIMA).
///
/// Differences are chosen by the strength of the season and the KPSS test, the other orders by
/// `ARIMAOrderSearch`. Short series without a season are fitted by their exact likelihood, others
/// by least squares with a backcast past and the determinant term of the likelihood. Fits with
/// several roots within one per cent of the unit circle are rejected.
///
/// Reference: R. J. Hyndman, Y. Khandakar, "Automatic time series forecasting: the forecast package
/// for R" (2008), doi:10.18637/jss.v027.i03.
package struct ARIMAModel: ForecastModel {
  /// Column `model` of the results.
  package let name = "auto-arima"

  /// Creates the model, with orders up to (5, 2, 5)(2, 1, 2).
  package init() {}

  /// The fit of an ARIMA model.
  package typealias Fit = RecursiveFit<ARIMAState>

  /// Fits one series.
  ///
  /// - Throws: `tooShort` below four observations, `noFit` where no order gave a finite fit.
  /// - Complexity: some twenty fits, each of a few hundred passes over the series.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> Fit {
    guard series.count >= 4 else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: 4, found: series.count))
    }
    let problem = ARIMAProblem(series)
    guard let best = problem.bestCandidate() else {
      throw ForecastError(id: series.id, cause: .noFit)
    }
    return problem.fit(best)
  }
}

/// Orders (p, d, q)(P, D, Q) of a seasonal ARIMA model, and whether it has a mean or drift.
package struct ARIMAOrder: Sendable, Hashable {
  /// Number of autoregressive terms.
  package var p: Int
  /// Number of differences.
  package var d: Int
  /// Number of moving-average terms.
  package var q: Int
  /// Number of seasonal autoregressive terms, at multiples of the season.
  package var seasonalP: Int
  /// Number of seasonal differences.
  package var seasonalD: Int
  /// Number of seasonal moving-average terms.
  package var seasonalQ: Int
  /// Whether the differenced series has a mean other than 0.
  package var hasConstant: Bool

  /// Creates orders; those that are left out are 0.
  package init(
    p: Int, d: Int, q: Int, seasonalP: Int = 0, seasonalD: Int = 0, seasonalQ: Int = 0,
    hasConstant: Bool = false
  ) {
    self.p = p
    self.d = d
    self.q = q
    self.seasonalP = seasonalP
    self.seasonalD = seasonalD
    self.seasonalQ = seasonalQ
    self.hasConstant = hasConstant
  }

  /// Number of coefficients of the four polynomials.
  var termCount: Int { p + q + seasonalP + seasonalQ }
  /// Number of parameters that are searched: the coefficients and the constant.
  var parameterCount: Int { termCount + (hasConstant ? 1 : 0) }
}
