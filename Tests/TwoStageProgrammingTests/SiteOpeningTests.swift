import Statistics
import TestSupport
import Testing
import TwoStageProgramming

@Suite struct SiteOpeningTests {
  /// Draws a program whose sites cost money to open, some of them through a partner; the first may
  /// stand, with the only opening stock.
  private static func drawn(_ random: inout RandomSource, seed: UInt64) -> SiteOpening {
    var program = TwoStagePrograms.random(
      seed: seed, commodities: 3, sites: 5, sinks: 8, scenarios: 4)
    let stands = random.uniform() < 0.5
    for index in program.openingStock.indices where !stands || index % 5 != 0 {
      program.openingStock[index] = 0
    }
    if random.uniform() < 0.3 { program.throughput = program.throughput.map { _ in .infinity } }
    if random.uniform() < 0.3 { program.capacity = program.capacity.map { _ in .infinity } }
    if random.uniform() < 0.4 {
      program.rules = [
        .init(
          name: "budget", coefficients: program.placementCost, limit: 40 + 80 * random.uniform())
      ]
      // One of its coefficients pays, so that units beyond all demand may be worth placing.
      if random.uniform() < 0.5 { program.rules[0].coefficients[1] *= -1 }
    }
    return SiteOpening(
      program: program, fixedCost: (0..<5).map { _ in 20 + 400 * random.uniform() },
      isStanding: [stands, false, false, false, false],
      group: [nil, 0, 0, 1, random.uniform() < 0.5 ? 1 : nil],
      signingCost: [150 * random.uniform(), 150 * random.uniform()])
  }

  /// Returns the least cost over all sets of at most so many sites, each solved on its own.
  private static func optimum(_ opening: SiteOpening, most: Int) -> (cost: Double, bound: Double) {
    var best = (cost: Double.infinity, bound: Double.infinity)
    for bits in 0..<32 {
      let open = (0..<5).map { bits >> $0 & 1 == 1 || opening.isStanding[$0] }
      guard (0..<5).allSatisfy({ !opening.isStanding[$0] || bits >> $0 & 1 == 1 }),
        (0..<5).count(where: { open[$0] && !opening.isStanding[$0] }) <= most
      else { continue }
      let solution = opening.program(open: open).solve()
      let cost = opening.openingCost(open)
      best = (
        min(best.cost, solution.objective + cost), min(best.bound, solution.bound + cost)
      )
    }
    return best
  }

  @Test(
    "the choice of sites is that of solving every set, for one limit after another",
    .tags(.property), arguments: PropertyCase.all(40))
  func everySet(_ drawn: PropertyCase) {
    var random = drawn.random
    let opening = Self.drawn(&random, seed: drawn.seed)
    var search = OpeningSearch(opening, threads: 1)
    var last = Double.infinity
    for most in 0...5 {
      let outcome = search.run(most: most)
      let expected = Self.optimum(opening, most: most)
      expectClose(outcome.cost, expected.cost, relative: 2e-5)
      #expect(outcome.bound <= expected.cost * (1 + 1e-9), "a bound above the optimum")
      #expect(outcome.isProven && outcome.gap <= 1.1e-5)
      #expect(outcome.cost <= last * (1 + 2e-5))
      #expect((0..<5).allSatisfy { !opening.isStanding[$0] || outcome.isOpen[$0] })
      last = outcome.cost
    }
  }

  @Test("a free site is opened, one that costs more than all demand is not")
  func extremes() {
    var random = RandomSource(seed: 3)
    var opening = Self.drawn(&random, seed: 3)
    opening.signingCost = [0, 0]
    opening.fixedCost = [0, 0, 1e9, 0, 1e9]
    var search = OpeningSearch(opening, threads: 1)
    let outcome = search.run(most: .max)
    #expect(!outcome.isOpen[2] && !outcome.isOpen[4])
    expectClose(
      outcome.cost, Self.optimum(opening, most: 5).cost, relative: 2e-5)
  }

  @Test("a partner is signed once for all of his sites, and not for one that pays alone only")
  func partner() {
    // Two sites, each serving its own sink: 10 units at a saving of 5 each.
    let program = StochasticTransport(
      commodityCount: 1, siteCount: 2, sinkCount: 2, arcStart: [0, 1, 2], arcSite: [0, 1],
      arcCost: [1, 1], shortageCost: [6, 6], placementCost: [0, 0], openingStock: [0, 0],
      supply: [100], volume: [1], capacity: [50, 50], throughput: [.infinity, .infinity],
      probabilities: [1], demand: [10, 10])
    func cost(signing: Double, most: Int) -> Double {
      var search = OpeningSearch(
        SiteOpening(
          program: program, fixedCost: [10, 10], isStanding: [false, false], group: [0, 0],
          signingCost: [signing]), threads: 1)
      return search.run(most: most).cost
    }
    // Nothing: 120. One: 60 + 10 + 10 + signing. Both: 20 + 20 + signing.
    expectClose(cost(signing: 30, most: 2), 70, relative: 1e-5)
    expectClose(cost(signing: 50, most: 1), 120, relative: 1e-5)
    expectClose(cost(signing: 39, most: 1), 119, relative: 1e-5)
    expectClose(cost(signing: 79, most: 2), 119, relative: 1e-5)
    expectClose(cost(signing: 81, most: 2), 120, relative: 1e-5)
  }
}
