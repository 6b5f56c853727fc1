import RealModule

/// Orders of a seasonal ARIMA model, and whether it has a mean or drift.
package struct ARIMAOrder: Sendable, Hashable {
  /// Autoregressive terms.
  package var p: Int
  /// Differences.
  package var d: Int
  /// Moving-average terms.
  package var q: Int
  /// Seasonal autoregressive terms.
  package var seasonalP: Int
  /// Seasonal differences.
  package var seasonalD: Int
  /// Seasonal moving-average terms.
  package var seasonalQ: Int
  /// Whether the differenced series has a mean other than 0.
  package var hasConstant: Bool

  /// Orders as given.
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

  /// Coefficients of the four polynomials.
  var termCount: Int { p + q + seasonalP + seasonalQ }
  /// What the search moves.
  var parameterCount: Int { termCount + (hasConstant ? 1 : 0) }
}

/// Coefficients of one fit, each polynomial stationary or invertible.
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

  /// Reads the search's vector: hyperbolic tangents of its parts are partial autocorrelations, so
  /// that every vector gives a stationary and invertible model.
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

  /// Durbin and Levinson's recursion from partial autocorrelations.
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

  /// Coefficients of the product of a polynomial and its seasonal one, from lag 1 on; both are
  /// written 1 − Σ c_k B^k.
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

  /// Whether every root of the polynomial 1 − Σ c_k B^k lies outside the circle of `radius`.
  static func hasRootsOutside(_ coefficients: [Double], radius: Double) -> Bool {
    // Scaled by the radius, stationarity is a matter of the partial autocorrelations again.
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
