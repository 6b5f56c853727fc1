/// Symmetric mean absolute percentage error of one series, in percent, 0...200.
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

/// Mean absolute in-sample error of the seasonal naive forecast, the scale of MASE and MSIS.
///
/// - Returns: `nil` where the series is no longer than the season or never changes from one season
///   to the next, so that nothing can be measured by it.
package func seasonalNaiveScale(_ training: TimeSeries) -> Double? {
  let (y, m) = (training.values, training.seasonLength)
  guard y.count > m else { return nil }
  var sum = 0.0
  for t in m..<y.count { sum += (y[t] - y[t - m]).magnitude }
  let scale = sum / Double(y.count - m)
  return scale > 0 ? scale : nil
}

/// Mean absolute scaled error of one series.
///
/// - Returns: `nil` where `seasonalNaiveScale` is.
///
/// Reference: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy" (2006),
/// doi:10.1016/j.ijforecast.2006.03.001.
package func absoluteScaledError(actual: [Double], forecast: [Double], training: TimeSeries)
  -> Double?
{
  seasonalNaiveScale(training).map { scale in
    mean(of: actual, forecast) { ($0 - $1).magnitude } / scale
  }
}

/// Which in-sample errors measure the scale of a squared error.
package enum SquaredScale: Sendable {
  /// Differences one season apart, over the whole history.
  case seasonal
  /// Differences of neighbours from the first value that is not zero on, as in the M5 competition.
  case neighboursFromFirstSale
}

/// Root mean squared scaled error of one series.
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

/// Weighted mean of root mean squared scaled errors, scale as in the M5 competition.
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

/// Sum of the magnitudes of the last values of each history, as many as are forecast.
package func recentVolumes(_ cases: [EvaluationCase]) -> [Double] {
  cases.map { one in
    one.training.values.suffix(one.actual.count).reduce(0) { $0 + $1.magnitude }
  }
}

/// Σ |y − f| / Σ |y| over the given values, of one series or of many joined.
///
/// - Returns: `nil` where every actual value is 0.
package func weightedAbsolutePercentageError(actual: [Double], forecast: [Double]) -> Double? {
  let total = actual.reduce(0) { $0 + $1.magnitude }
  guard total > 0 else { return nil }
  return mean(of: actual, forecast) { ($0 - $1).magnitude } * Double(actual.count) / total
}

/// Σ f / Σ y − 1 over the given values: positive where the forecast is too high on the whole.
///
/// - Returns: `nil` where the actual values sum to 0.
package func relativeBias(actual: [Double], forecast: [Double]) -> Double? {
  let total = actual.reduce(0, +)
  guard total != 0 else { return nil }
  return forecast.reduce(0, +) / total - 1
}

/// The mean of sMAPE and MASE, each relative to a benchmark's on the same series.
///
/// Reference: S. Makridakis, E. Spiliotis, V. Assimakopoulos, "The M4 Competition" (2020),
/// doi:10.1016/j.ijforecast.2019.04.014.
package func overallWeightedAverage(
  smape: Double, mase: Double, benchmarkSMAPE: Double, benchmarkMASE: Double
) -> Double {
  (smape / benchmarkSMAPE + mase / benchmarkMASE) / 2
}

/// The mean of a term over pairs of an actual and a forecast value.
func mean(of actual: [Double], _ forecast: [Double], _ term: (Double, Double) -> Double) -> Double {
  precondition(
    actual.count == forecast.count, "\(actual.count) actual values, \(forecast.count) forecasts")
  precondition(!actual.isEmpty, "no value to compare")
  var sum = 0.0
  for index in actual.indices { sum += term(actual[index], forecast[index]) }
  return sum / Double(actual.count)
}
