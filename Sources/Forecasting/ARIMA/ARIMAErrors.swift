/// One-step errors of an ARMA model whose past is backcast: the conditional sum of squares.
///
/// The filters of the plain and the seasonal polynomials are applied one after the other, so that a
/// step costs as many products as the model has coefficients. The unknown past is forecast from
/// the reversed series, which has the same autocovariances; errors before it are 0.
///
/// Reference: G. E. P. Box, G. M. Jenkins, "Time Series Analysis: Forecasting and Control" (1970),
/// section 7.1.4.
struct ARIMAErrors {
  private let season: Int
  /// Number of backcast values before the first observation.
  private let lead: Int
  /// The backcast past and the series, without the mean.
  private var extended: [Double]
  /// φ(B) times `extended`.
  private var filtered: [Double]
  /// (θ(B) Θ(B^m))⁻¹ φ(B) Φ(B^m) times `extended`.
  private var errors: [Double]
  /// Θ(B^m)⁻¹ φ(B) Φ(B^m) times `extended`.
  private var inner: [Double]

  /// Creates scratch for a series of `count` values with `lead` values backcast before it.
  init(count: Int, seasonLength: Int, lead: Int) {
    season = seasonLength
    self.lead = lead
    extended = [Double](repeating: 0, count: count + lead)
    filtered = extended
    errors = extended
    inner = extended
  }

  /// Returns the sum of squared errors, those of the backcast past included.
  ///
  /// - Parameter values: the differenced series.
  /// - Complexity: O(values · coefficients), no allocation.
  mutating func squares(_ values: [Double], _ model: ARIMACoefficients) -> Double {
    let n = values.count
    let total = n + lead
    if lead > 0 {
      for t in 0..<n { extended[t] = values[n - 1 - t] - model.mean }
      filter(model, from: 0, to: n)
      // The reversed series goes on: errors are 0, values follow the recursion.
      for t in n..<total {
        errors[t] = 0
        extended[t] = continued(model, t)
      }
      // Reversed again, the continuation stands before the start.
      var (low, high) = (0, total - 1)
      while low < high {
        extended.swapAt(low, high)
        low += 1
        high -= 1
      }
    } else {
      for t in 0..<n { extended[t] = values[t] - model.mean }
    }
    filter(model, from: 0, to: total)
    var sum = 0.0
    for t in 0..<total { sum += errors[t] * errors[t] }
    return sum
  }

  /// Every error, the backcast past included, after `squares`.
  var all: [Double] { errors }
  /// The errors of the observations themselves, after `squares`.
  var observed: ArraySlice<Double> { errors[lead...] }

  /// Computes errors from `extended`, with zeros before the first value.
  private mutating func filter(_ model: ARIMACoefficients, from: Int, to: Int) {
    for t in from..<to {
      var value = extended[t]
      for k in 0..<min(t, model.ar.count) { value -= model.ar[k] * extended[t - 1 - k] }
      filtered[t] = value
      var k = 0
      while k < model.seasonalAR.count, t >= (k + 1) * season {
        value -= model.seasonalAR[k] * filtered[t - (k + 1) * season]
        k += 1
      }
      k = 0
      while k < model.seasonalMA.count, t >= (k + 1) * season {
        value -= model.seasonalMA[k] * inner[t - (k + 1) * season]
        k += 1
      }
      inner[t] = value
      for k in 0..<min(t, model.ma.count) { value -= model.ma[k] * errors[t - 1 - k] }
      errors[t] = value
    }
  }

  /// Returns the value at t whose error is 0, and updates the memory of the filters.
  private mutating func continued(_ model: ARIMACoefficients, _ t: Int) -> Double {
    var value = 0.0
    for k in 0..<min(t, model.ma.count) { value += model.ma[k] * errors[t - 1 - k] }
    inner[t] = value
    var k = 0
    while k < model.seasonalMA.count, t >= (k + 1) * season {
      value += model.seasonalMA[k] * inner[t - (k + 1) * season]
      k += 1
    }
    k = 0
    while k < model.seasonalAR.count, t >= (k + 1) * season {
      value += model.seasonalAR[k] * filtered[t - (k + 1) * season]
      k += 1
    }
    filtered[t] = value
    for k in 0..<min(t, model.ar.count) { value += model.ar[k] * extended[t - 1 - k] }
    return value
  }
}
