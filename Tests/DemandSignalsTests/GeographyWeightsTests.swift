import DemandSignals
import FulfilmentModel
import Statistics
import TestSupport
import Testing

@Suite("Weights of geographic signals") struct GeographyWeightsTests {
  /// Drops with a true signal of where their buyers live and two noise signals.
  static func examples(_ drops: Int, seed: UInt64) -> [GeographyWeights.Example] {
    var source = RandomSource(seed: seed)
    let places = 40
    func shares(_ source: inout RandomSource) -> [Double] {
      let raw = (0..<places).map { _ in source.uniform() * source.uniform() }
      let sum = raw.reduce(0, +)
      return raw.map { $0 / sum }
    }
    let noise = shares(&source)
    return (0..<drops).map { _ in
      let truth = shares(&source)
      var counts = [Double](repeating: 0, count: places)
      for _ in 0..<500 {
        var at = source.uniform()
        var place = 0
        while place < places - 1, at > truth[place] {
          at -= truth[place]
          place += 1
        }
        counts[place] += 1
      }
      return GeographyWeights.Example(signals: [truth, noise, shares(&source)], counts: counts)
    }
  }

  @Test("with 60 earlier drops a noise signal weighs under 5 % of the true one")
  func noise() {
    let learnt = GeographyWeights(
      examples: GeographyWeightsTests.examples(60, seed: 11), initial: [20, 20, 20])
    #expect(learnt.values[1] < 0.05 * learnt.values[0])
    #expect(learnt.values[2] < 0.05 * learnt.values[0])
  }

  @Test("iterations never lower the likelihood where there is no prior")
  func monotone() {
    let examples = GeographyWeightsTests.examples(10, seed: 3)
    let values = [1, 2, 4, 8, 16].map {
      GeographyWeights(examples: examples, initial: [5, 5, 5], priorStrength: 0, iterations: $0)
        .logLikelihood
    }
    for (earlier, later) in zip(values, values.dropFirst()) { #expect(later >= earlier - 1e-9) }
  }

  @Test("signals keep the names that run.json and reports print")
  func names() {
    #expect(
      GeographicSignal.allCases.map(\.rawValue) == [
        "even", "population", "all sales", "alike sales", "launch sales", "own recent",
        "own earlier", "own pre-orders", "token holders", "engagement", "attendees", "ad tests",
      ])
  }

  @Test("without examples the initial weights stand")
  func empty() {
    #expect(GeographyWeights(examples: [], initial: [2, 3]).values == [2, 3])
  }
}
