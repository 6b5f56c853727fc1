import RealModule

/// Inverse distribution functions of counts, by summing from zero.
package enum CountQuantile {
  /// The smallest k with P(X ≤ k) > u for a Poisson X; by a normal approximation above mean 400.
  package static func poisson(mean: Double, _ u: Double) -> Int {
    guard mean > 0 else { return 0 }
    if mean > 400 {
      return Int(min(max(0, mean + Double.sqrt(mean) * standardNormal(u)), 9e18).rounded())
    }
    var probability = Double.exp(-mean)
    var cumulative = probability
    var k = 0
    while cumulative <= u, k < 2000 {
      k += 1
      probability *= mean / Double(k)
      cumulative += probability
    }
    return k
  }

  /// The smallest k with P(X ≤ k) > u for a negative binomial X of the given mean and size.
  ///
  /// Above mean 2000, and where the probability of 0 is below the smallest number, the count is a
  /// log-normal of the same mean and variance, rounded.
  package static func negativeBinomial(mean: Double, size: Double, _ u: Double) -> Int {
    guard mean > 0 else { return 0 }
    guard size < 1e6 * mean else { return poisson(mean: mean, u) }
    let logNone = -size * Double.log(onePlus: mean / size)
    if mean > 2000 || logNone < -700 {
      let variance = Double.log(onePlus: (1 / mean + 1 / size))
      let value = Double.exp(
        Double.log(mean) - variance / 2 + Double.sqrt(variance) * standardNormal(u))
      return Int(min(value, 9e18).rounded())
    }
    let failure = mean / (mean + size)
    var probability = Double.exp(logNone)
    var cumulative = probability
    var k = 0
    while cumulative <= u, k < 200_000 {
      probability *= failure * (Double(k) + size) / Double(k + 1)
      k += 1
      cumulative += probability
      if probability < 1e-300, Double(k) > mean { break }
    }
    return k
  }

  private static func standardNormal(_ u: Double) -> Double {
    Forecasting.normalQuantile(min(max(u, 1e-300), 1 - 1e-16))
  }
}
