import FacilityLocation
import Statistics
import TestSupport
import Testing

@Suite struct FacilitySearchTests {
  @Test(
    "split demand: the optimum of trying every set of hubs, with a solution that keeps every row",
    .tags(.property), arguments: PropertyCase.all(60))
  func split(_ drawn: PropertyCase) throws {
    var random = drawn.random
    var problem = FacilityProblems.random(
      hubs: 3 + Int(random.uniform() * 3), customers: 4 + Int(random.uniform() * 5), from: &random)
    Self.restrict(&problem, from: &random)
    let expected = try FacilityProblems.splitOptimum(problem)
    try Self.check(problem, expected: expected)
  }

  @Test(
    "single sourcing: the optimum of trying every assignment", .tags(.property),
    arguments: PropertyCase.all(80))
  func whole(_ drawn: PropertyCase) throws {
    var random = drawn.random
    var problem = FacilityProblems.random(
      hubs: 3 + Int(random.uniform() * 2), customers: 5 + Int(random.uniform() * 3), from: &random)
    problem.isSingleSource = true
    // Costs in fractions of money leave no step between two solutions to round to.
    if random.uniform() < 0.5 { problem.cost = problem.cost.map { $0 * 0.37 } }
    Self.restrict(&problem, from: &random)
    try Self.check(problem, expected: FacilityProblems.wholeOptimum(problem))
  }

  /// Draws limits on the number of hubs and on their states, equal capacities, customers who want
  /// nothing.
  private static func restrict(_ problem: inout FacilityProblem, from random: inout RandomSource) {
    if random.uniform() < 0.3 {
      problem.capacity = problem.capacity.map { _ in problem.capacity.max() ?? 0 }
    }
    if random.uniform() < 0.5 { problem.mostOpen = 1 + Int(random.uniform() * 3) }
    if random.uniform() < 0.3 { problem.states[0] = .open }
    if random.uniform() < 0.3 { problem.states[1] = .closed }
    if random.uniform() < 0.2 { problem.demand[0] = 0 }
  }

  private static func check(_ problem: FacilityProblem, expected: Double) throws {
    var search = FacilitySearch(problem)
    let solution = search.run()
    guard expected.isFinite else {
      #expect(solution.status == .infeasible)
      return
    }
    #expect(solution.status == .optimal)
    expectClose(solution.cost, expected, relative: 1e-6)
    #expect(solution.gap <= 1e-8)
    expectClose(
      try #require(FacilityProblems.checkedCost(solution, of: problem)), solution.cost,
      relative: 1e-9)
  }

  @Test("a customer goes to a dearer hub with room where handing another one on would cost more")
  func dearerHub() {
    // The first hub is full of the first customer, who is dear to serve elsewhere.
    let problem = FacilityProblem(
      capacity: [20, 30], fixedCost: [1, 1], demand: [20, 2], cost: [14, 3, 83, 4])
    var search = FacilitySearch(problem)
    #expect(search.run().cost == 20)
  }

  @Test("a search that is cut short has a true bound and a solution, the same each time")
  func cutShort() throws {
    var random = RandomSource(seed: 5)
    var problem = FacilityProblems.random(hubs: 12, customers: 30, from: &random)
    problem.isSingleSource = true
    var full = FacilitySearch(problem)
    let optimum = full.run()
    #expect(optimum.status == .optimal)
    var settings = FacilitySettings()
    settings.nodeLimit = 1
    settings.rootIterations = 40
    var first = FacilitySearch(problem, settings: settings)
    let short = first.run()
    #expect(short.bound <= optimum.cost && short.cost >= optimum.cost)
    #expect(short.nodes == 1)
    var second = FacilitySearch(problem, settings: settings)
    #expect(second.run() == short)
    var none = FacilitySearch(problem)
    let timed = none.run(isTimeUp: { true })
    #expect(timed.status == .timeLimit && timed.bound <= optimum.cost)
  }

  @Test("money in cents or in millions finds the same optimum", arguments: [0.01, 1e6])
  func scaledMoney(factor: Double) throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      var random = RandomSource(seed: seed)
      let problem = FacilityProblems.random(hubs: 8, customers: 20, from: &random)
      var scaled = problem
      scaled.cost = problem.cost.map { $0 * factor }
      scaled.fixedCost = problem.fixedCost.map { $0 * factor }
      var (plain, other) = (FacilitySearch(problem), FacilitySearch(scaled))
      let (a, b) = (plain.run(), other.run())
      expectClose(b.cost, a.cost * factor, relative: 1e-8)
      #expect(b.status == .optimal, "seed \(seed)")
    }
  }

  @Test("one more hub allowed never costs more, and enough of them cost what no limit does")
  func number() {
    var random = RandomSource(seed: 11)
    var problem = FacilityProblems.random(hubs: 9, customers: 25, from: &random)
    var unlimited = FacilitySearch(problem)
    let best = unlimited.run()
    var last = Double.infinity
    for most in 1...9 {
      problem.mostOpen = most
      var search = FacilitySearch(problem)
      let solution = search.run()
      #expect(solution.cost <= last * (1 + 1e-9))
      #expect(solution.openHubs.count <= most)
      last = solution.cost
    }
    expectClose(last, best.cost, relative: 1e-8)
  }
}
