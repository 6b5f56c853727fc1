import LinearAlgebra
import RealModule

/// Returns whether the autocorrelation at the season's lag is significant.
///
/// The statistic is |r_m| against 1.645 · √((1 + 2 Σ_{k<m} r_k²) / n), Bartlett's bound at 90 %
/// two-sided. Series shorter than two seasons, and seasons below 4, count as not seasonal.
///
/// Reference: V. Assimakopoulos, K. Nikolopoulos, "The theta model" (2000),
/// doi:10.1016/S0169-2070(00)00066-2.
func isSeasonal(_ values: [Double], seasonLength m: Int) -> Bool {
  let n = values.count
  guard m >= 4, n >= 2 * m else { return false }
  let mean = values.reduce(0, +) / Double(n)
  let deviations = values.map { $0 - mean }
  let variance = deviations.reduce(0) { $0 + $1 * $1 }
  guard variance > 0 else { return false }
  var squares = 0.0
  var last = 0.0
  for lag in 1...m {
    var sum = 0.0
    for t in lag..<n { sum += deviations[t] * deviations[t - lag] }
    last = sum / variance
    if lag < m { squares += last * last }
  }
  let bound = ((1 + 2 * squares) / Double(n)).squareRoot()
  return last.magnitude / bound > 1.6448536269514722
}

/// The way in which seasonal indices enter a series.
package enum SeasonalForm: Sendable, Equatable {
  /// Added to the level.
  case additive
  /// Multiplied with the level.
  case multiplicative
}

/// Returns the seasonal indices of a classical decomposition with a centred moving average.
///
/// Index i belongs to observations i, i + m, i + 2m, …; additive indices sum to 0, multiplicative
/// ones to m.
///
/// - Precondition: `values.count >= 2 * m`.
/// - Complexity: O(n).
///
/// Reference: Kendall & Stuart, "The Advanced Theory of Statistics", volume 3 (1983), chapter 46.
func seasonalIndices(_ values: [Double], seasonLength m: Int, form: SeasonalForm) -> [Double] {
  let n = values.count
  precondition(n >= 2 * m, "\(n) observations for two seasons of \(m)")
  let half = m / 2
  var sums = [Double](repeating: 0, count: m)
  var counts = [Double](repeating: 0, count: m)
  for t in half..<(n - half) {
    let trend = centredMean(values, at: t, seasonLength: m)
    sums[t % m] += form == .additive ? values[t] - trend : values[t] / trend
    counts[t % m] += 1
  }
  let raw = zip(sums, counts).map { $0 / $1 }
  let mean = raw.reduce(0, +) / Double(m)
  return raw.map { form == .additive ? $0 - mean : $0 / mean }
}

/// Returns the centred moving average of one season at observation `t`; for an even season the two
/// outermost values count half.
func centredMean(_ values: [Double], at t: Int, seasonLength m: Int) -> Double {
  let half = m / 2
  var sum = 0.0
  if m % 2 == 0 {
    sum = 0.5 * (values[t - half] + values[t + half])
    for k in (t - half + 1)..<(t + half) { sum += values[k] }
  } else {
    for k in (t - half)...(t + half) { sum += values[k] }
  }
  return sum / Double(m)
}

/// Returns intercept and slope of a line fitted by least squares together with one harmonic of the
/// season, so that an incomplete season does not tilt it.
func harmonicLine(_ values: [Double], seasonLength m: Int) -> (intercept: Double, slope: Double) {
  let n = values.count
  var design = Matrix(rows: n, columns: 4)
  for t in 0..<n {
    let angle = 2 * Double.pi * Double(t + 1) / Double(m)
    design[t, 0] = 1
    design[t, 1] = Double(t + 1)
    design[t, 2] = Double.cos(angle)
    design[t, 3] = Double.sin(angle)
  }
  let solution = leastSquares(design, values).x
  return (solution[0], solution[1])
}
