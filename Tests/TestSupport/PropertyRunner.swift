import Foundation
import Statistics
import Testing

/// One case of a property test: a seed, and the generator that draws the case from it.
///
/// ```swift
/// @Test("scaling costs scales the bound", .tags(.property), arguments: PropertyCase.all(20))
/// func scaling(_ drawn: PropertyCase) {
///   var random = drawn.random
///   …
/// }
/// ```
///
/// The test's name prints the seed of a case that fails; `FORESTOCK_PROPERTY_SEED=17` runs that case
/// alone, in every property test.
package struct PropertyCase: Sendable, CustomTestStringConvertible {
  /// The seed that reproduces the case.
  package let seed: UInt64

  /// A generator at the start of the case's own stream.
  package var random: RandomSource { RandomSource(seed: seed) }

  package var testDescription: String { "seed \(seed)" }

  /// Returns `count` cases with the seeds 1, 2, …, or the one that the environment names.
  package static func all(_ count: UInt64) -> [PropertyCase] {
    let named = ProcessInfo.processInfo.environment["FORESTOCK_PROPERTY_SEED"].flatMap(UInt64.init)
    return named.map { [PropertyCase(seed: $0)] } ?? (1...count).map(PropertyCase.init)
  }
}
