import RealModule

/// Quantile functions (inverse distribution functions) of counts, by summing probabilities from 0.
///
/// Each returns the smallest k with P(X ≤ k) > u, so that a uniform `u` gives a draw of X and equal
/// `u` for different means gives draws in the same order. Large means go over to a continuous
/// approximation, of which the relative error of the count is below that of the forecast by far.
package enum CountQuantile {
  /// Returns a quantile of a Poisson count; by its normal approximation above mean 400.
  ///
  /// - Parameters:
  ///   - mean: of the count; 0 or less gives 0.
  ///   - u: probability, inside (0, 1).
  /// - Complexity: O(k).
  package static func poisson(mean: Double, _ u: Double) -> Int {
    guard mean > 0 else { return 0 }
    if mean > 400 {
      return Int(count: mean + Double.sqrt(mean) * standardNormal(u))
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

  /// Returns a quantile of a negative binomial count (a Poisson count of gamma-distributed mean).
  ///
  /// Above mean 2000, and where P(X = 0) is below the smallest number, the count is a log-normal of
  /// the same mean and variance, rounded. Where the size exceeds a million means it is Poisson.
  ///
  /// - Parameters:
  ///   - mean: of the count; 0 or less gives 0.
  ///   - size: shape of the gamma distribution; the variance is mean + mean² / size.
  ///   - u: probability, inside (0, 1).
  /// - Complexity: O(k).
  package static func negativeBinomial(mean: Double, size: Double, _ u: Double) -> Int {
    guard mean > 0 else { return 0 }
    guard size < 1e6 * mean else { return poisson(mean: mean, u) }
    let logNone = -size * Double.log(onePlus: mean / size)
    if mean > 2000 || logNone < -700 {
      return logNormal(mean: mean, relativeVariance: 1 / mean + 1 / size, u)
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

  /// Returns a quantile of a beta-binomial count: binomial trials whose chance is Beta(a, b).
  ///
  /// Above 10,000 trials it is a log-normal of the same mean and variance, rounded.
  ///
  /// - Complexity: O(k) evaluations of log Γ.
  package static func betaBinomial(trials: Int, a: Double, b: Double, _ u: Double) -> Int {
    let n = Double(trials)
    if trials > 10_000 {
      // The variance of the sum is that of the chances plus that of the trials.
      let mean = n * a / (a + b)
      let variance = mean * b / (a + b) * (a + b + n) / (a + b + 1)
      return min(trials, logNormal(mean: mean, relativeVariance: variance / mean / mean, u))
    }
    var cumulative = 0.0
    for k in 0..<trials {
      let x = Double(k)
      cumulative += Double.exp(
        SpecialFunctions.logBinomial(n, choose: x)
          + SpecialFunctions.logBeta(x + a, n - x + b) - SpecialFunctions.logBeta(a, b))
      if cumulative > u { return k }
    }
    return trials
  }

  /// Returns a quantile of B + N: bookings that are retained, and new ones (a thinned booking
  /// process).
  ///
  /// B counts those of `bookings` units that are each retained with probability `retention`; N is
  /// negative binomial. Above 2000 units the sum is normal.
  ///
  /// - Parameters:
  ///   - bookings: units on the books, 0 or more.
  ///   - retention: probability that a booked unit is not cancelled.
  ///   - added: mean of N.
  ///   - size: of N; its variance is added + added² / size.
  ///   - u: probability, inside (0, 1).
  /// - Complexity: O(k · bookings).
  package static func retainedAndAdded(
    bookings: Int, retention: Double, added: Double, size: Double, _ u: Double
  ) -> Int {
    let mean = Double(bookings) * retention + added
    guard mean > 0 else { return 0 }
    if mean > 2000 {
      let variance =
        Double(bookings) * retention * (1 - retention) + added + added * added / size
      return Int(count: mean + Double.sqrt(variance) * standardNormal(u))
    }
    let p = min(max(retention, 1e-9), 1 - 1e-9)
    let retained = (0...bookings).map { k in
      Double.exp(
        SpecialFunctions.logBinomial(Double(bookings), choose: Double(k))
          + Double(k) * Double.log(p) + Double(bookings - k) * Double.log(onePlus: -p))
    }
    let failure = added / (added + size)
    var new = [Double.exp(-size * Double.log(onePlus: added / size))]
    var cumulative = 0.0
    for k in 0..<10_000 {
      // P(B + N = k), one term of the convolution after the other.
      for j in max(0, k - bookings)...k { cumulative += retained[k - j] * new[j] }
      if cumulative > u { return k }
      new.append(new[k] * failure * (Double(k) + size) / Double(k + 1))
    }
    return Int(count: mean)
  }

  /// Returns a quantile of a log-normal amount, rounded.
  ///
  /// - Parameter relativeVariance: variance over the square of the mean.
  private static func logNormal(mean: Double, relativeVariance: Double, _ u: Double) -> Int {
    let variance = Double.log(onePlus: relativeVariance)
    return Int(
      count: Double.exp(
        Double.log(mean) - variance / 2 + Double.sqrt(variance) * standardNormal(u)))
  }

  /// A normal quantile of a probability that may have been rounded to 0 or 1.
  private static func standardNormal(_ u: Double) -> Double {
    NormalDistribution.quantile(min(max(u, 1e-300), 1 - 1e-16))
  }
}

extension Int {
  /// The largest count that a rounded number becomes: every whole number up to it is a double, and
  /// sums of nine thousand of them fit.
  package static let largestRoundedCount = 1_000_000_000_000_000

  /// Rounds a number to the nearest count, ties away from zero; what lies outside
  /// 0...`largestRoundedCount` becomes the nearer end.
  ///
  /// An amount that grew beyond all sense, and one that is undefined, is a matter of the evidence and
  /// not of the arithmetic: the conversion must not end the process. Undefined numbers become 0.
  ///
  /// ```swift
  /// Int(count: 2.5)  // 3
  /// Int(count: .infinity)  // 1_000_000_000_000_000
  /// ```
  ///
  /// - Parameter count: units, of either sign.
  /// - Complexity: O(1).
  package init(count: Double) {
    guard count > 0 else {
      self = 0
      return
    }
    self =
      count < Double(Int.largestRoundedCount)
      ? Int(count.rounded()) : Int.largestRoundedCount
  }
}
