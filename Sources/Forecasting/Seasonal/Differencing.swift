import Statistics

/// Differences `lag` apart; `lag` values fewer.
func differenced(_ values: [Double], lag: Int = 1) -> [Double] {
  guard values.count > lag else { return [] }
  return (lag..<values.count).map { values[$0] - values[$0 - lag] }
}

/// How strong the season is beside the remainder, 0...1.
///
/// One minus the variance of what is left over that of season and remainder together, with the
/// season and trend of a classical decomposition.
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
    var trend = 0.0
    if m % 2 == 0 {
      trend = 0.5 * (values[t - half] + values[t + half])
      for k in (t - half + 1)..<(t + half) { trend += values[k] }
    } else {
      for k in (t - half)...(t + half) { trend += values[k] }
    }
    let detrended = values[t] - trend / Double(m)
    both.append(detrended)
    remainder.append(detrended - indices[t % m])
  }
  let whole = standardDeviation(both)
  guard whole > 0 else { return 0 }
  let ratio = standardDeviation(remainder) / whole
  return max(0, 1 - ratio * ratio)
}

/// Whether a series wanders, by the KPSS test of level stationarity at 5 %.
///
/// Reference: D. Kwiatkowski, P. C. B. Phillips, P. Schmidt, Y. Shin, "Testing the null hypothesis
/// of stationarity against the alternative of a unit root" (1992),
/// doi:10.1016/0304-4076(92)90104-Y, table 1.
func wanders(_ values: [Double]) -> Bool {
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
