import RealModule

/// Functions of one real variable that the likelihoods below need and no library here offers.
package enum Special {
  /// The derivative of log Γ at `x` > 0.
  ///
  /// Recurrence up to 10, then the asymptotic series; relative error below 1e-12.
  ///
  /// Reference: Abramowitz & Stegun (1964), 6.3.5 and 6.3.18.
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

  /// ψ(x + n) − ψ(x) for a count n ≥ 0 and x > 0: exact sums for small counts.
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

  /// log Γ(x) for x > 0.
  package static func logGamma(_ x: Double) -> Double { Double.logGamma(x) }

  /// The standard normal distribution function.
  package static func normalCDF(_ z: Double) -> Double {
    0.5 * Double.erfc(-z / 1.4142135623730951)
  }

  /// The standard normal quantile for 0 < p < 1, relative error below 1e-9.
  ///
  /// Reference: Wichura, "Algorithm AS 241" (1988), doi:10.2307/2347330, the version PPND7 with one
  /// Newton step against `normalCDF`.
  package static func normalQuantile(_ p: Double) -> Double {
    let q = p - 0.5
    var z: Double
    if q.magnitude <= 0.425 {
      let r = 0.180625 - q * q
      let top = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179
      let bottom = ((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1
      z = q * top / bottom
    } else {
      var r = Double.sqrt(-Double.log(q < 0 ? p : 1 - p))
      if r <= 5 {
        r -= 1.6
        let top = ((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777
        z = top / ((0.12021132975 * r + 0.7370016425) * r + 1)
      } else {
        r -= 5
        let top = ((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.6579051150
        z = top / ((0.012258202635 * r + 0.24197894225) * r + 1)
      }
      if q < 0 { z = -z }
    }
    let density = Double.exp(-z * z / 2) / 2.5066282746310002
    if density > 1e-300 { z -= (normalCDF(z) - p) / density }
    return z
  }
}
