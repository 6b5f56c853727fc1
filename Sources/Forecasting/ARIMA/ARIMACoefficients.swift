import RealModule

/// Coefficients of one fit.
///
/// The autoregressive polynomials are stationary, the moving-average ones invertible, by
/// construction.
struct ARIMACoefficients: Sendable {
  /// φ: w_t = Σ φ_k w_{t−k} + …
  var ar: [Double]
  /// θ: … + e_t + Σ θ_k e_{t−k}
  var ma: [Double]
  /// Φ, at multiples of the season.
  var seasonalAR: [Double]
  /// Θ, at multiples of the season.
  var seasonalMA: [Double]
  /// Mean of the differenced series.
  var mean: Double

  /// Reads a point of the search: hyperbolic tangents of its components are partial
  /// autocorrelations, so that every point gives a stationary and invertible model.
  ///
  /// Reference: R. H. Jones, "Maximum likelihood fitting of ARMA models to time series with missing
  /// observations" (1980), doi:10.1080/00401706.1980.10486171.
  init(_ point: [Double], order: ARIMAOrder) {
    var next = 0
    func take(_ count: Int) -> [Double] {
      next += count
      return ARIMACoefficients.polynomial(Array(point[(next - count)..<next]))
    }
    ar = take(order.p)
    ma = take(order.q).map { -$0 }
    seasonalAR = take(order.seasonalP)
    seasonalMA = take(order.seasonalQ).map { -$0 }
    mean = order.hasConstant ? point[next] : 0
  }

  /// Returns coefficients from partial autocorrelations, by the Durbin–Levinson recursion.
  private static func polynomial(_ raw: [Double]) -> [Double] {
    var result: [Double] = []
    for value in raw {
      let partial = Double.tanh(value)
      let before = result
      for k in before.indices {
        result[k] = before[k] - partial * before[before.count - 1 - k]
      }
      result.append(partial)
    }
    return result
  }

  /// Returns the coefficients, from lag 1 on, of the product of a polynomial and a seasonal one;
  /// both are written 1 − Σ c_k B^k with the backshift B.
  static func product(_ plain: [Double], _ seasonal: [Double], seasonLength m: Int) -> [Double] {
    var result = [Double](repeating: 0, count: plain.count + seasonal.count * m)
    for (k, value) in plain.enumerated() { result[k] += value }
    for (j, outer) in seasonal.enumerated() {
      let lag = (j + 1) * m
      result[lag - 1] += outer
      for (k, inner) in plain.enumerated() { result[lag + k] -= outer * inner }
    }
    return result
  }

  /// Returns whether every root of the polynomial 1 − Σ c_k B^k lies outside the circle of
  /// `radius`.
  static func hasRootsOutside(_ coefficients: [Double], radius: Double) -> Bool {
    // Scaled by the radius, all roots lie outside the unit circle if and only if every partial
    // autocorrelation is below 1: the Durbin–Levinson recursion run backwards (Schur–Cohn test).
    var scale = 1.0
    var current = coefficients.map { value -> Double in
      scale *= radius
      return value * scale
    }
    while let partial = current.popLast() {
      guard partial.magnitude < 1 else { return false }
      let factor = 1 / (1 - partial * partial)
      let before = current
      for k in before.indices {
        current[k] = (before[k] + partial * before[before.count - 1 - k]) * factor
      }
    }
    return true
  }
}

extension ARIMACoefficients {
  /// Returns log |Ω| of `count` observations, where σ² Ω is their covariance: the term of the
  /// likelihood that penalises roots near the unit circle.
  ///
  /// By Szegő's strong limit theorem it is Σ k c_k² with the cepstral coefficients c_k of the
  /// model, the power series of log θ(z) Θ(z^m) − log φ(z) Φ(z^m): exact for autoregressions, for
  /// others up to terms that vanish like the roots to the power of `count`.
  ///
  /// - Complexity: O(`count` · coefficients).
  ///
  /// Reference: U. Grenander, G. Szegő, "Toeplitz Forms and their Applications" (1958), chapter 5.
  func logDeterminant(count: Int, seasonLength m: Int) -> Double {
    guard count > 0, !ar.isEmpty || !ma.isEmpty || !seasonalAR.isEmpty || !seasonalMA.isEmpty
    else { return 0 }
    var cepstrum = [Double](repeating: 0, count: count + 1)
    func add(_ coefficients: [Double], lag: Int, sign: Double) {
      guard !coefficients.isEmpty else { return }
      // k c_k = k a_k − Σ_{j<k} j c_j a_{k−j} for the polynomial 1 + Σ a_k z^k.
      var scaled = [0.0]
      for k in stride(from: 1, through: count / lag, by: 1) {
        var value = k <= coefficients.count ? Double(k) * coefficients[k - 1] : 0
        for back in 1...coefficients.count where back < k {
          value -= scaled[k - back] * coefficients[back - 1]
        }
        scaled.append(value)
        cepstrum[k * lag] += sign * value / Double(k)
      }
    }
    add(ma, lag: 1, sign: 1)
    add(seasonalMA, lag: m, sign: 1)
    add(ar.map { -$0 }, lag: 1, sign: -1)
    add(seasonalAR.map { -$0 }, lag: m, sign: -1)
    var sum = 0.0
    for k in 1...count { sum += Double(k) * cepstrum[k] * cepstrum[k] }
    return sum
  }
}
