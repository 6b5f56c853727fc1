/// The seeded generator behind every random draw: SplitMix64.
///
/// It is small, fast and gives the same numbers on every platform. `split(_:)` makes independent
/// streams for independent parts of the work, so that the draws of one SKU do not depend on how
/// many others there are.
///
/// Reference: Steele, Lea & Flood, "Fast splittable pseudorandom number generators" (2014),
/// doi:10.1145/2660193.2660195.
package struct RandomSource: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Creates a stream that depends on `seed` alone.
  package init(seed: UInt64) { state = seed }

  /// Returns the next 64 uniform bits.
  package mutating func next() -> UInt64 {
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
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
