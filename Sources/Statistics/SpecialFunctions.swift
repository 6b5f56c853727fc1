import RealModule

/// Special functions of one real variable that the likelihoods of counts need.
package enum SpecialFunctions {
  /// Returns ψ(x), the derivative of log Γ at `x` > 0 (the digamma function).
  ///
  /// Recurrence up to 10, then the asymptotic series; relative error below 1e-12.
  ///
  /// Reference: Abramowitz & Stegun, "Handbook of mathematical functions" (1964), 6.3.5 and 6.3.18.
  package static func digamma(_ x: Double) -> Double {
    var argument = x
    var shift = 0.0
    while argument < 10 {
      shift -= 1 / argument
      argument += 1
    }
    let inverse = 1 / argument
    let square = inverse * inverse
    let series =
      square
      * (1.0 / 12 - square
        * (1.0 / 120 - square * (1.0 / 252 - square * (1.0 / 240 - square / 132))))
    return shift + Double.log(argument) - inverse / 2 - series
  }

  /// Returns ψ(x + n) − ψ(x) for a count n ≥ 0 and x > 0.
  ///
  /// Whole counts up to 8 are summed exactly, as Σ 1 / (x + k), where the difference of two digamma
  /// values would cancel.
  package static func digammaDifference(_ x: Double, plus count: Double) -> Double {
    guard count > 0 else { return 0 }
    if count <= 8, count == count.rounded() {
      var sum = 0.0
      var k = 0.0
      while k < count {
        sum += 1 / (x + k)
        k += 1
      }
      return sum
    }
    return digamma(x + count) - digamma(x)
  }

  /// Returns log Γ(x) for x > 0.
  package static func logGamma(_ x: Double) -> Double { Double.logGamma(x) }

  /// Returns log B(a, b), the logarithm of the beta function, for positive arguments.
  package static func logBeta(_ a: Double, _ b: Double) -> Double {
    logGamma(a) + logGamma(b) - logGamma(a + b)
  }

  /// Returns the logarithm of the binomial coefficient n over k, for 0 ≤ k ≤ n.
  package static func logBinomial(_ n: Double, choose k: Double) -> Double {
    logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  }
}
