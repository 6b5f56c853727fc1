import Statistics

/// Returns the differences of values `lag` apart; `lag` values fewer.
func differenced(_ values: [Double], lag: Int = 1) -> [Double] {
  guard values.count > lag else { return [] }
  return (lag..<values.count).map { values[$0] - values[$0 - lag] }
}

/// Returns the strength of the season, 0 (none) to 1 (no remainder).
///
/// One minus the variance of the remainder over that of season and remainder together, by classical
/// decomposition.
///
/// Reference: X. Wang, K. Smith, R. J. Hyndman, "Characteristic-based clustering for time series
/// data" (2006), doi:10.1007/s10618-005-0039-x.
func seasonalStrength(_ values: [Double], seasonLength m: Int) -> Double {
  guard m > 1, values.count >= 2 * m + 2 else { return 0 }
  let indices = seasonalIndices(values, seasonLength: m, form: .additive)
  let half = m / 2
  var remainder: [Double] = []
  var both: [Double] = []
  for t in half..<(values.count - half) {
    let detrended = values[t] - centredMean(values, at: t, seasonLength: m)
    both.append(detrended)
    remainder.append(detrended - indices[t % m])
  }
  let whole = standardDeviation(both)
  guard whole > 0 else { return 0 }
  let ratio = standardDeviation(remainder) / whole
  return max(0, 1 - ratio * ratio)
}

/// Returns whether the KPSS test rejects level stationarity at the 5 % level.
///
/// The statistic is the sum of squared partial sums of the deviations, over n² times their long-run
/// variance with Bartlett weights up to lag 3 √n / 13.
///
/// Reference: D. Kwiatkowski, P. C. B. Phillips, P. Schmidt, Y. Shin, "Testing the null hypothesis
/// of stationarity against the alternative of a unit root" (1992),
/// doi:10.1016/0304-4076(92)90104-Y, table 1.
func isNonstationary(_ values: [Double]) -> Bool {
  let n = values.count
  guard n > 3 else { return false }
  let count = Double(n)
  let mean = values.reduce(0, +) / count
  let deviations = values.map { $0 - mean }
  var (partial, squares) = (0.0, 0.0)
  for deviation in deviations {
    partial += deviation
    squares += partial * partial
  }
  let lags = Int(3 * count.squareRoot() / 13)
  var variance = deviations.reduce(0) { $0 + $1 * $1 } / count
  for lag in stride(from: 1, through: lags, by: 1) {
    var product = 0.0
    for t in lag..<n { product += deviations[t] * deviations[t - lag] }
    variance += 2 * (1 - Double(lag) / Double(lags + 1)) * product / count
  }
  guard variance > 0 else { return false }
  return squares / (count * count) / variance > 0.463
}
