/// Returns the symmetric mean absolute percentage error (sMAPE) of one series, in percent, 0...200.
///
/// Mean of 200 |y − f| / (|y| + |f|); a step where both are 0 counts 0.
///
/// Reference: S. Makridakis, M. Hibon, "The M3-Competition" (2000),
/// doi:10.1016/S0169-2070(00)00057-1.
package func symmetricPercentageError(actual: [Double], forecast: [Double]) -> Double {
  mean(of: actual, forecast) { y, f in
    let size = y.magnitude + f.magnitude
    return size == 0 ? 0 : 200 * (y - f).magnitude / size
  }
}

/// Returns the mean absolute scaled error (MASE) of one series: the mean absolute error in units of
/// the in-sample error of the seasonal naive forecast.
///
/// - Returns: `nil` where the training part has no `seasonalNaiveScale`.
///
/// Reference: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy" (2006),
/// doi:10.1016/j.ijforecast.2006.03.001.
package func absoluteScaledError(actual: [Double], forecast: [Double], training: TimeSeries)
  -> Double?
{
  training.seasonalNaiveScale.map { scale in
    mean(of: actual, forecast) { ($0 - $1).magnitude } / scale
  }
}

/// The in-sample differences by which a squared error is scaled.
package enum SquaredScale: Sendable {
  /// Differences one season apart, over the whole history.
  case seasonal
  /// Differences of neighbours, from the first value other than zero on, as in the M5 competition.
  case neighboursFromFirstSale
}

/// Returns the root mean squared scaled error (RMSSE) of one series.
///
/// - Returns: `nil` where the training part never changes.
///
/// Reference: S. Makridakis, E. Spiliotis, V. Assimakopoulos, "The M5 accuracy competition" (2022),
/// doi:10.1016/j.ijforecast.2021.11.013.
package func rootMeanSquaredScaledError(
  actual: [Double], forecast: [Double], training: TimeSeries, scale: SquaredScale = .seasonal
) -> Double? {
  var y = training.values
  var lag = training.seasonLength
  if scale == .neighboursFromFirstSale {
    y = Array(y.drop { $0 == 0 })
    lag = 1
  }
  guard y.count > lag else { return nil }
  var squares = 0.0
  for t in lag..<y.count { squares += (y[t] - y[t - lag]) * (y[t] - y[t - lag]) }
  squares /= Double(y.count - lag)
  guard squares > 0 else { return nil }
  let error = mean(of: actual, forecast) { ($0 - $1) * ($0 - $1) }
  return (error / squares).squareRoot()
}

/// Returns the weighted mean of root mean squared scaled errors (WRMSSE), scaled as in the M5
/// competition.
///
/// - Parameter weights: not negative, one for each case; only their proportions count. The
///   competition's are the sales of the last 28 days; see `recentVolumes`.
/// - Returns: `nil` where every case with a scale has weight 0.
///
/// Reference: S. Makridakis, E. Spiliotis, V. Assimakopoulos, "The M5 accuracy competition" (2022),
/// doi:10.1016/j.ijforecast.2021.11.013, equation 2.
package func weightedRootMeanSquaredScaledError(_ cases: [EvaluationCase], weights: [Double])
  -> Double?
{
  precondition(cases.count == weights.count, "\(cases.count) cases, \(weights.count) weights")
  var (sum, total) = (0.0, 0.0)
  for (one, weight) in zip(cases, weights) {
    guard
      let error = rootMeanSquaredScaledError(
        actual: one.actual, forecast: one.forecast.mean, training: one.training,
        scale: .neighboursFromFirstSale)
    else { continue }
    sum += weight * error
    total += weight
  }
  return total > 0 ? sum / total : nil
}

/// Returns the sum of the magnitudes of the last values of each history, as many as are forecast:
/// the weights of the M5 competition.
func recentVolumes(_ cases: [EvaluationCase]) -> [Double] {
  cases.map { one in
    one.training.values.suffix(one.actual.count).reduce(0) { $0 + $1.magnitude }
  }
}

/// Returns Σ |y − f| / Σ |y| (WAPE) over the values of one series, or of many joined.
///
/// - Returns: `nil` where every actual value is 0.
package func weightedAbsolutePercentageError(actual: [Double], forecast: [Double]) -> Double? {
  let total = actual.reduce(0) { $0 + $1.magnitude }
  guard total > 0 else { return nil }
  return mean(of: actual, forecast) { ($0 - $1).magnitude } * Double(actual.count) / total
}

/// Returns the relative bias Σ f / Σ y − 1: positive where the forecast is too high overall.
///
/// - Returns: `nil` where the actual values sum to 0.
package func relativeBias(actual: [Double], forecast: [Double]) -> Double? {
  let total = actual.reduce(0, +)
  guard total != 0 else { return nil }
  return forecast.reduce(0, +) / total - 1
}

/// Returns the overall weighted average (OWA): the mean of sMAPE and MASE, each relative to a
/// benchmark's on the same series.
///
/// Reference: S. Makridakis, E. Spiliotis, V. Assimakopoulos, "The M4 Competition" (2020),
/// doi:10.1016/j.ijforecast.2019.04.014.
package func overallWeightedAverage(
  smape: Double, mase: Double, benchmarkSMAPE: Double, benchmarkMASE: Double
) -> Double {
  (smape / benchmarkSMAPE + mase / benchmarkMASE) / 2
}

/// Returns the mean of a term over pairs of an actual and a forecast value.
///
/// - Precondition: as many forecasts as actual values, and at least one.
func mean(of actual: [Double], _ forecast: [Double], _ term: (Double, Double) -> Double) -> Double {
  precondition(
    actual.count == forecast.count, "\(actual.count) actual values, \(forecast.count) forecasts")
  precondition(!actual.isEmpty, "no value to compare")
  var sum = 0.0
  for index in actual.indices { sum += term(actual[index], forecast[index]) }
  return sum / Double(actual.count)
}
