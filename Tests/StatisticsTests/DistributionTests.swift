import Statistics
import TestSupport
import Testing

@Suite("Special functions, distributions and sample quantiles")
struct DistributionTests {
  // scipy 1.17.1: special.digamma, stats.norm.ppf, stats.nbinom.ppf(u, size, size / (size + mean)).
  @Test("digamma agrees with an independent implementation")
  func digamma() {
    expectClose(
      [0.01, 0.5, 1, 3.7, 25, 1e4].map(SpecialFunctions.digamma),
      [
        -100.56088545786868, -1.9635100260214235, -0.5772156649015329, 1.1671535393615113,
        3.198742512851974, 9.21029037114285,
      ], relative: 1e-11)
    for count in [0.0, 1, 5, 8, 9, 1000] {
      expectClose(
        SpecialFunctions.digammaDifference(0.3, plus: count),
        SpecialFunctions.digamma(0.3 + count) - SpecialFunctions.digamma(0.3), relative: 1e-11,
        absolute: 1e-13)
    }
  }

  // mpmath 1.3, 50 digits: the root of ncdf(x) = p for the double p.
  @Test("normal quantiles agree with an independent implementation, far into both tails")
  func normalQuantiles() {
    let levels = [1e-300, 1e-6, 0.003, 0.2, 0.5, 0.975, 0.9999, 1 - 1e-12]
    expectClose(
      levels.map(NormalDistribution.quantile),
      [
        -37.0470962993612, -4.753424308822899, -2.7477813854449926, -0.8416212335729142,
        0.0, 1.9599639845400538, 3.7190164854557084, 7.0344869100478356,
      ], relative: 2e-15, absolute: 1e-17)
    expectClose(
      levels.map { NormalDistribution.cumulative(NormalDistribution.quantile($0)) }, levels,
      relative: 1e-12)
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
  @Test(
    "quantiles of beta-binomials and of retained and new bookings agree with an independent program"
  )
  func mixedCounts() {
    let conversions = [1.0 / 6, 0.5, 5.0 / 6].map {
      CountQuantile.betaBinomial(trials: 40, a: 2.5, b: 10, $0)
    }
    #expect(conversions == [3, 7, 13])
    let due = [(0, 0.5, 0.3, 0.5), (10, 0.8, 1.5, 0.5), (10, 0.8, 1.5, 0.9), (300, 0.93, 20, 0.5)]
      .map {
        CountQuantile.retainedAndAdded(
          bookings: $0.0, retention: $0.1, added: $0.2, size: 2, $0.3)
      }
    #expect(due == [0, 9, 12, 296])
  }

  @Test("sample quantiles interpolate between order statistics or invert the distribution function")
  func sampleQuantiles() {
    let sample = [1.0, 2, 4, 8]
    expectClose(SampleQuantile.interpolated(sorted: sample, 0.5), 3)
    #expect(SampleQuantile.interpolated(sorted: sample, 1) == 8)
    #expect(SampleQuantile.interpolated(sorted: [], 0.5).isNaN)
    #expect([0, 0.25, 0.6, 1].map { SampleQuantile.inverse(sorted: sample, $0) } == [1, 2, 4, 8])
    let weights = [0.125, 0.125, 0.25, 0.5]
    let weighted = [0.1, 0.3, 0.9].map {
      SampleQuantile.inverse([8, 4, 2, 1], weights: weights, $0)
    }
    #expect(weighted == [1, 1, 8])
  }

  // scipy 1.17.1: stats.t.ppf(0.95, [1, 10, 11, 30, 400]).
  @Test("Student's 95th percentiles agree with an independent implementation")
  func student() {
    expectClose(
      [1, 10, 11, 30, 400].map { StudentDistribution.upperTwentieth(degreesOfFreedom: $0) },
      [6.313751514675, 1.812461122812, 1.795884818704, 1.697260886594, 1.648671996796],
      absolute: 0.006)
    #expect(StudentDistribution.upperTwentieth(degreesOfFreedom: 0) == 1.645)
  }
}

@Suite("Counts of any size")
struct LargeCountTests {
  @Test("a binomial draw of billions of trials is quick, inside its range and near its mean")
  func largeBinomial() {
    var source = RandomSource(seed: 5)
    for (trials, chance) in [(3_000_000_000, 0.98), (1_000_000_000_000, 1e-9), (200_000, 0.5)] {
      let draws = (0..<200).map { _ in source.binomial(trials, chance) }
      #expect(draws.allSatisfy { (0...trials).contains($0) })
      let mean = Double(trials) * chance
      let deviation = (mean * (1 - chance) / 200).squareRoot()
      expectClose(
        draws.map(Double.init).reduce(0, +) / 200, mean, absolute: 5 * deviation)
    }
    #expect(source.binomial(1_000_000, 0) == 0 && source.binomial(1_000_000, 1) == 1_000_000)
  }

  @Test("numbers beyond every count become the nearer end, undefined ones nothing")
  func counts() {
    #expect([2.5, 0.4, -3, -.infinity, .nan].map { Int(count: $0) } == [3, 0, 0, 0, 0])
    #expect(Int(count: 1e308) == Int.largestRoundedCount)
    #expect(CountQuantile.poisson(mean: 1e300, 0.5) == Int.largestRoundedCount)
    let many = CountQuantile.betaBinomial(trials: 2_000_000_000, a: 20, b: 80, 0.5)
    #expect((300_000_000...500_000_000).contains(many))
  }
}
