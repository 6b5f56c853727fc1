import LinearAlgebra
import RealModule

/// The exact Gaussian likelihood of a short series under an ARMA model without a season.
///
/// The model gives the autocovariances; the Durbin–Levinson recursion then gives the one-step
/// errors and their variances.
///
/// Reference: P. J. Brockwell, R. A. Davis, "Time Series: Theory and Methods", 2nd edition (1991),
/// sections 3.3 and 5.2, doi:10.1007/978-1-4419-0320-4.
struct ARIMALikelihood {
  /// Autocovariances by lag, for an innovation variance of 1.
  private var covariances: [Double]
  /// Weights of the past values in the one-step forecast, the most recent first.
  private var weights: [Double]
  /// The weights of the step before.
  private var before: [Double]

  /// Creates scratch for a series of `count` values.
  init(count: Int) {
    covariances = [Double](repeating: 0, count: count)
    weights = covariances
    before = covariances
  }

  /// Returns n log Σ (e² / v) + Σ log v, minus twice the log likelihood up to a constant, with the
  /// variances v of the one-step errors e in units of the innovation variance.
  ///
  /// - Returns: infinity at the edge of stationarity.
  /// - Complexity: O(n²).
  mutating func criterion(_ values: [Double], _ model: ARIMACoefficients) -> Double {
    let n = values.count
    guard n > 0, fillCovariances(model) else { return .infinity }
    var variance = covariances[0]
    var first = values[0] - model.mean
    var squares = first * first / variance
    var logarithms = Double.log(variance)
    for t in stride(from: 1, to: n, by: 1) {
      var partial = covariances[t]
      for k in stride(from: 0, to: t - 1, by: 1) { partial -= weights[k] * covariances[t - 1 - k] }
      partial /= variance
      for k in stride(from: 0, to: t - 1, by: 1) { before[k] = weights[k] }
      for k in stride(from: 0, to: t - 1, by: 1) {
        weights[k] = before[k] - partial * before[t - 2 - k]
      }
      weights[t - 1] = partial
      variance *= 1 - partial * partial
      guard variance > 0 else { return .infinity }
      first = values[t] - model.mean
      for k in 0..<t { first -= weights[k] * (values[t - 1 - k] - model.mean) }
      squares += first * first / variance
      logarithms += Double.log(variance)
    }
    return Double(n) * Double.log(max(squares, 1e-300)) + logarithms
  }

  /// Computes the autocovariances, by solving the Yule–Walker equations of the first p lags.
  ///
  /// - Returns: `false` where the equations are singular.
  private mutating func fillCovariances(_ model: ARIMACoefficients) -> Bool {
    let (p, q) = (model.ar.count, model.ma.count)
    // ψ_0 … ψ_q, the response to an innovation; then the right-hand sides of the equations.
    var psi = [1.0]
    for j in stride(from: 1, through: q, by: 1) {
      var value = model.ma[j - 1]
      for k in stride(from: 1, through: min(j, p), by: 1) { value += model.ar[k - 1] * psi[j - k] }
      psi.append(value)
    }
    func movingAverageTerm(_ lag: Int) -> Double {
      guard lag <= q else { return 0 }
      var sum = lag == 0 ? 1.0 : model.ma[lag - 1] * psi[0]
      for j in stride(from: lag + 1, through: q, by: 1) { sum += model.ma[j - 1] * psi[j - lag] }
      return sum
    }
    var system = [[Double]](
      repeating: [Double](repeating: 0, count: p + 2), count: p + 1)
    for lag in 0...p {
      system[lag][lag] += 1
      for k in stride(from: 1, through: p, by: 1) {
        system[lag][abs(lag - k)] -= model.ar[k - 1]
      }
      system[lag][p + 1] = movingAverageTerm(lag)
    }
    guard let start = solveByElimination(system), start[0] > 0, start[0].isFinite else {
      return false
    }
    for lag in covariances.indices {
      if lag <= p {
        covariances[lag] = start[lag]
      } else {
        var value = movingAverageTerm(lag)
        for k in stride(from: 1, through: p, by: 1) {
          value += model.ar[k - 1] * covariances[lag - k]
        }
        covariances[lag] = value
      }
    }
    return true
  }
}
