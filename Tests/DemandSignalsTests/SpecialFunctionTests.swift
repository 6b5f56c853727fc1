import DemandSignals
import Forecasting
import TestSupport
import Testing

@Suite struct SpecialFunctionTests {
  // scipy 1.17.1: special.digamma, stats.norm.ppf, stats.nbinom.ppf(u, size, size / (size + mean)).
  @Test("digamma agrees with an independent implementation")
  func digamma() {
    expectClose(
      [0.01, 0.5, 1, 3.7, 25, 1e4].map(Special.digamma),
      [
        -100.56088545786868, -1.9635100260214235, -0.5772156649015329, 1.1671535393615113,
        3.198742512851974, 9.21029037114285,
      ], relative: 1e-11)
    for count in [0.0, 1, 5, 8, 9, 1000] {
      expectClose(
        Special.digammaDifference(0.3, plus: count),
        Special.digamma(0.3 + count) - Special.digamma(0.3), relative: 1e-11, absolute: 1e-13)
    }
  }

  @Test("normal quantiles agree with an independent implementation")
  func quantiles() {
    expectClose(
      [1e-6, 0.003, 0.2, 0.5, 0.975, 0.9999].map(Special.normalQuantile),
      [
        -4.753424308822899, -2.7477813854449926, -0.8416212335729142, 0.0, 1.959963984540054,
        3.719016485455709,
      ], relative: 1e-9, absolute: 1e-12)
  }

  @Test("count quantiles agree with an independent implementation")
  func counts() {
    let binomials = [
      (3.0, 2.0, 0.5), (3, 2, 0.99), (0.02, 5, 0.97), (150, 0.7, 0.9), (40, 1000, 0.3),
    ].map { CountQuantile.negativeBinomial(mean: $0, size: $1, $2) }
    #expect(binomials == [2, 12, 0, 377, 36])
    let poissons = [(0.02, 0.985), (7, 0.25), (120, 0.9)].map {
      CountQuantile.poisson(mean: $0, $1)
    }
    #expect(poissons == [1, 5, 134])
  }

  // scipy 1.17.1: betabinom.ppf(u, 40, 2.5, 10); the cumulated convolution of binom and nbinom.
  @Test("quantiles of Beta-binomials and of kept and added units agree with an independent program")
  func mixedCounts() {
    let conversions = [1.0 / 6, 0.5, 5.0 / 6].map {
      CountQuantile.betaBinomial(trials: 40, a: 2.5, b: 10, $0)
    }
    #expect(conversions == [3, 7, 13])
    let due = [(0, 0.5, 0.3, 0.5), (10, 0.8, 1.5, 0.5), (10, 0.8, 1.5, 0.9), (300, 0.93, 20, 0.5)]
      .map {
        CountQuantile.keptAndAdded(books: $0.0, chance: $0.1, added: $0.2, size: 2, $0.3)
      }
    #expect(due == [0, 9, 12, 296])
  }
}
