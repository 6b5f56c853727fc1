/// The seeded generator of every draw: SplitMix64.
///
/// Small, fast and the same on every platform; `split` gives independent streams for independent
/// parts, so that the draws of one SKU do not depend on how many others there are.
///
/// Reference: Steele, Lea & Flood, "Fast splittable pseudorandom number generators" (2014),
/// doi:10.1145/2660193.2660195.
package struct RandomSource: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A stream that depends on `seed` alone.
  package init(seed: UInt64) { state = seed }

  /// The next 64 uniform bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return RandomSource.mixed(state)
  }

  /// A uniform number in the open interval (0, 1), a multiple of 2⁻⁵³ plus 2⁻⁵⁴.
  package mutating func uniform() -> Double {
    (Double(next() >> 11) + 0.5) * 0x1p-53
  }

  /// An independent stream for the part of the work that `key` numbers.
  package func split(_ key: UInt64) -> RandomSource {
    RandomSource(seed: RandomSource.mixed(state ^ RandomSource.mixed(key &+ 0x9E37_79B9_7F4A_7C15)))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
