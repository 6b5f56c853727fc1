import Foundation
import FulfilmentModel

/// The spread of forecasts as past nights show it.
package enum SpreadLearning: Sendable, Equatable {
  /// Factors by age.
  case learnt(SpreadFactors)
  /// Too little is known by now: nights and forecasts that count, of these forecasts whose horizons do
  /// not overlap, and forecasts left out as stock ran short.
  case tooLittle(nights: Int, windows: Int, shortOfStock: Int)

  /// Fewest forecasts whose horizons do not overlap.
  package static let leastWindows = 20
  /// Share of outcomes that is to lie inside the interval.
  private static let level = 0.8
  /// Forecasts, without overlap, for which the whole stands in an age's factor.
  private static let pooled = 60.0
  /// Horizons for which the model's own spread stands in the whole's factor: SKUs of one horizon share
  /// their luck, so that only further horizons tell a wrong spread from a bad month.
  private static let trusted = 4.0

  /// Learns from forecasts whose horizons are over.
  ///
  /// The factor of a sample is the ⌈0.8 (1 + 1/k) n⌉-th smallest of its n scores (split conformal
  /// prediction), k being the forecasts whose horizons do not overlap: neighbouring nights forecast nearly
  /// the same days and count once. With F of all ages over W horizons and F(a) of k(a) forecasts of an
  /// age,
  ///
  ///     log f = W / (W + 4) · log F,   log f(a) = (k(a) log F(a) + 60 log f) / (k(a) + 60).
  ///
  /// Reference: Vovk, Gammerman & Shafer, "Algorithmic Learning in a Random World" (2005),
  /// doi:10.1007/b106715; nights drift and overlap, so that its guarantee does not carry over.
  ///
  /// - Complexity: O(n log n).
  init(from past: KnownPast) {
    let evenings = past.evenings
    let whole = SpreadSample(past.totals)
    guard let first = evenings.first, let last = evenings.last,
      whole.windows >= SpreadLearning.leastWindows, whole.horizons >= 2
    else {
      self = .tooLittle(
        nights: evenings.count, windows: whole.windows, shortOfStock: past.shortOfStock)
      return
    }
    let horizons = Double(whole.horizons)
    let common =
      horizons / (horizons + SpreadLearning.trusted)
      * log(whole.factor(level: SpreadLearning.level))
    let byAge = Dictionary(grouping: past.totals, by: \.age)
    let groups = SKUAge.allCases.map { age in
      let sample = SpreadSample(byAge[age] ?? [])
      let count = Double(sample.windows)
      let own = count > 0 ? log(sample.factor(level: SpreadLearning.level)) : 0
      let factor = exp(
        (count * own + SpreadLearning.pooled * common) / (count + SpreadLearning.pooled))
      return SpreadFactors.Group(
        age: age, factor: SpreadLearning.rounded(factor),
        forecasts: sample.forecasts, windows: sample.windows,
        insideEighty: SpreadLearning.rounded(sample.shareInside))
    }
    self = .learnt(
      SpreadFactors(
        nights: evenings.count, firstNight: first.description, lastNight: last.description,
        groups: groups))
  }

  /// Returns a number with four decimals, as records keep it.
  private static func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }
}
