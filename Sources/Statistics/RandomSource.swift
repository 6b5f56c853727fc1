import RealModule

/// The seeded generator behind every random draw: SplitMix64.
///
/// It is small, fast and gives the same numbers on every platform. `split(_:)` makes independent
/// streams for independent parts of the work, so that the draws of one SKU do not depend on how
/// many others there are.
///
/// Bits and uniform draws are inlined into other modules, since scenario draws take several for each
/// unit of demand (5 % of a back-test's time otherwise).
///
/// Reference: Steele, Lea & Flood, "Fast splittable pseudorandom number generators" (2014),
/// doi:10.1145/2660193.2660195.
public struct RandomSource: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  /// Creates a stream that depends on `seed` alone.
  public init(seed: UInt64) { state = seed }

  /// Returns the next 64 uniform bits.
  @inlinable
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return RandomSource.mixed(state)
  }

  /// Returns an independent stream for the part of the work that `key` numbers.
  ///
  /// The stream depends on this one's state: split before drawing where the number of draws varies.
  package func split(_ key: UInt64) -> RandomSource {
    RandomSource(seed: RandomSource.mixed(state ^ RandomSource.mixed(key &+ 0x9E37_79B9_7F4A_7C15)))
  }

  /// The finaliser of MurmurHash3 with Stafford's constants, a bijection of 64 bits.
  @inlinable
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Draws from continuous and count distributions.
///
/// Each takes as many uniform numbers as its algorithm needs, so that a change of one parameter
/// can shift every later draw of the same stream; see `split(_:)`.
extension RandomSource {
  /// Returns a uniform draw from the open interval (0, 1), an odd multiple of 2⁻⁵⁴.
  ///
  /// Never 0 or 1, so that its logarithm and its normal quantile are finite.
  @inlinable
  package mutating func uniform() -> Double {
    (Double(next() >> 11) + 0.5) * 0x1p-53
  }

  /// Returns a uniform draw between two numbers.
  package mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// Returns a standard normal draw by the Box–Muller transform, of which only the cosine is used:
  /// two uniform draws each time, and no state beside the stream's.
  ///
  /// Reference: Box & Muller, "A note on the generation of random normal deviates" (1958),
  /// doi:10.1214/aoms/1177706645.
  package mutating func normal() -> Double {
    let radius = Double.sqrt(-2 * Double.log(uniform()))
    return radius * Double.cos(2 * Double.pi * uniform())
  }

  /// Returns a gamma draw of scale 1, by rejection from a transformed normal.
  ///
  /// - Parameter shape: greater than 0; its mean and its variance.
  ///
  /// Reference: Marsaglia & Tsang, "A simple method for generating gamma variables" (2000),
  /// doi:10.1145/358407.358414; shapes below 1 by their section 6.
  package mutating func gamma(_ shape: Double) -> Double {
    if shape < 1 {
      let boost = Double.pow(uniform(), 1 / shape)
      return gamma(shape + 1) * boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (3 * Double.sqrt(d))
    while true {
      let z = normal()
      let v = 1 + c * z
      guard v > 0 else { continue }
      let cube = v * v * v
      if Double.log(uniform()) < 0.5 * z * z + d - d * cube + d * Double.log(cube) {
        return d * cube
      }
    }
  }

  /// Returns a Poisson draw: by counting arrivals up to mean 30, above by gamma waiting times.
  ///
  /// - Complexity: O(mean) uniform draws up to 30, then O(log mean) steps that may draw a binomial.
  ///
  /// Reference: Ahrens & Dieter, "Computer methods for sampling from gamma, beta, Poisson and
  /// binomial distributions" (1974), doi:10.1007/BF02293108.
  package mutating func poisson(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    if mean > 30 {
      // The time of arrival number 7/8 · mean is gamma. If it lies beyond `mean`, the arrivals
      // before it are uniform on it; if not, the rest of the interval is a smaller problem.
      let arrivals = Int(min(mean, 1e15) * 7 / 8)
      let time = gamma(Double(arrivals))
      if time > mean { return binomial(arrivals - 1, mean / time) }
      return arrivals + poisson(mean - time)
    }
    var product = uniform()
    var count = 0
    let limit = Double.exp(-mean)
    while product > limit {
      product *= uniform()
      count += 1
    }
    return count
  }

  /// Returns a binomial draw: one trial after another up to 100,000 of them, above that by halving.
  ///
  /// The middle one of all trials, each with a uniform threshold, is beta distributed. Either its
  /// half succeeds as a whole or the other one fails as a whole, and the rest is a smaller problem.
  ///
  /// - Complexity: O(trials) up to 100,000, above it O(log trials) gamma draws more.
  ///
  /// Reference: Ahrens & Dieter (1974), doi:10.1007/BF02293108, section 5.
  package mutating func binomial(_ trials: Int, _ probability: Double) -> Int {
    var (left, chance, count) = (max(0, trials), probability, 0)
    while left > RandomSource.mostSingleTrials {
      let middle = 1 + left / 2
      let (below, above) = (gamma(Double(middle)), gamma(Double(left + 1 - middle)))
      let threshold = below / (below + above)
      if threshold >= chance {
        (left, chance) = (middle - 1, chance / threshold)
      } else {
        count += middle
        (left, chance) = (left - middle, (chance - threshold) / (1 - threshold))
      }
    }
    for _ in 0..<left where uniform() < chance { count += 1 }
    return count
  }

  /// Trials that are drawn one by one.
  private static let mostSingleTrials = 100_000

  /// Returns an index drawn with probability proportional to its step in `cumulative`.
  ///
  /// - Parameter cumulative: running sums of the weights, see `runningSums(_:)`; not empty.
  /// - Complexity: O(log n).
  package mutating func index(cumulative: [Double]) -> Int {
    let at = uniform() * (cumulative.last ?? 0)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > at { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Returns the running sums of `values`, from left to right.
package func runningSums(_ values: [Double]) -> [Double] {
  var sum = 0.0
  return values.map {
    sum += $0
    return sum
  }
}
