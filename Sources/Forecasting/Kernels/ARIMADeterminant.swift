extension ARIMACoefficients {
  /// log |Ω| of `count` observations, where σ² Ω is their covariance: what makes the likelihood
  /// shun roots near the unit circle.
  ///
  /// Szegő's strong limit theorem gives Σ k c_k² with the cepstral coefficients c_k of the model,
  /// the power series of log θ(z) Θ(z^m) − log φ(z) Φ(z^m). Exact for autoregressions, and for others
  /// up to terms that fade with the roots' powers of `count`.
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
