/// The recursion of a seasonal ARIMA model in the series' own units.
///
/// y_t = c + Σ a_k y_{t−k} + e_t + Σ b_k e_{t−k}, with all polynomials and differences multiplied
/// out.
package struct ARIMAState: InnovationState {
  /// The model's orders.
  package let order: ARIMAOrder
  /// c.
  private let constant: Double
  /// a_k, from lag 1 on, with the differences multiplied in.
  private let autoregression: [Double]
  /// b_k, from lag 1 on.
  private let movingAverage: [Double]
  /// The most recent values and errors, newest last.
  private var values: [Double]
  private var errors: [Double]

  /// Creates the state after a series of `values` with one-step `errors`.
  init(
    order: ARIMAOrder, coefficients: ARIMACoefficients, seasonLength m: Int, values: [Double],
    errors: [Double]
  ) {
    self.order = order
    let ar = ARIMACoefficients.product(
      coefficients.ar, coefficients.seasonalAR, seasonLength: m)
    var whole = ar
    for _ in 0..<order.d { whole = Self.multiplied(whole, lag: 1) }
    for _ in 0..<order.seasonalD { whole = Self.multiplied(whole, lag: m) }
    autoregression = whole
    let ma = ARIMACoefficients.product(
      coefficients.ma.map { -$0 }, coefficients.seasonalMA.map { -$0 }, seasonLength: m)
    movingAverage = ma.map { -$0 }
    constant = coefficients.mean * (1 - ar.reduce(0, +))
    self.values = Array(values.suffix(autoregression.count))
    self.errors = Array(errors.suffix(movingAverage.count))
  }

  /// Returns (1 − Σ c_k B^k)(1 − B^lag), as coefficients from lag 1 on.
  private static func multiplied(_ coefficients: [Double], lag: Int) -> [Double] {
    ARIMACoefficients.product(coefficients, [1], seasonLength: lag)
  }

  /// The recursion with the next error at 0.
  package var prediction: Double {
    var sum = constant
    for (k, value) in autoregression.enumerated() where k < values.count {
      sum += value * values[values.count - 1 - k]
    }
    for (k, value) in movingAverage.enumerated() where k < errors.count {
      sum += value * errors[errors.count - 1 - k]
    }
    return sum
  }

  /// Remembers the observation and its error.
  package mutating func absorb(_ observation: Double) {
    let error = observation - prediction
    if !autoregression.isEmpty {
      values.append(observation)
      if values.count > autoregression.count { values.removeFirst() }
    }
    if !movingAverage.isEmpty {
      errors.append(error)
      if errors.count > movingAverage.count { errors.removeFirst() }
    }
  }
}
