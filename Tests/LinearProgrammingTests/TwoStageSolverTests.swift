import FulfilmentModel
import LinearProgramming
import TestSupport
import Testing

@Suite struct TwoStageSolverTests {
  @Test(
    "a newsvendor places the critical fractile", arguments: [(1.0, 6.0), (2.0, 9.0), (5.0, 21.0)])
  func newsvendor(placement: Double, shortage: Double) {
    let demands = [3.0, 8, 12, 20, 31, 40, 47]
    func cost(_ x: Double) -> Double {
      let served = demands.map { min(x, $0) }
      let lost = zip(demands, served).map { $0 - $1 }
      let n = Double(demands.count)
      return placement * x + served.reduce(0, +) / n + shortage * lost.reduce(0, +) / n
    }
    // The cost is convex and piecewise linear: its least value stands at a demand or at 0.
    let best = ([0] + demands).map(cost).min() ?? 0
    let solution = TwoStagePrograms.newsvendor(
      demands: demands, placement: placement, shipping: 1, shortage: shortage
    ).solve()
    #expect(solution.status == .optimal)
    expectClose(solution.objective, best, relative: 1e-7)
  }

  /// scipy 1.17.1, `scipy.optimize.linprog(method="highs")` on the same formulas: 1079.7096153846153.
  @Test("a program with every limit in use reaches the optimum another program found")
  func golden() {
    let solution = TwoStagePrograms.formula().solve()
    #expect(solution.status == .optimal)
    expectClose(solution.objective, goldenOptimum, relative: 1e-7)
    expectClose(solution.bound, goldenOptimum, relative: 1e-7)
  }

  @Test("objective and bound enclose the optimum to the gap asked for", arguments: 1...12)
  func certificate(seed: Int) {
    let program = TwoStagePrograms.random(seed: UInt64(seed))
    let solution = program.solve()
    #expect(solution.status == .optimal)
    #expect(solution.gap >= -1e-12 && solution.gap < 1e-7)
    expectFeasible(solution, in: program)
  }

  @Test("any number of threads gives the same bits")
  func threads() {
    let program = TwoStagePrograms.random(seed: 3, commodities: 7, scenarios: 9)
    var settings = TwoStageSettings()
    let one = program.solve(settings)
    settings.threads = 3
    let three = program.solve(settings)
    #expect(one.placement == three.placement)
    #expect(one.objective == three.objective && one.bound == three.bound)
    #expect(one.prices == three.prices)
    #expect(one.expectedShipments == three.expectedShipments)
  }

  @Test("costs in cents cost a hundred times as much", arguments: [4, 5])
  func scaling(seed: Int) {
    let program = TwoStagePrograms.random(seed: UInt64(seed))
    var cents = program
    cents.arcCost = program.arcCost.map { 100 * $0 }
    cents.shortageCost = program.shortageCost.map { 100 * $0 }
    cents.placementCost = program.placementCost.map { 100 * $0 }
    expectClose(cents.solve().objective, 100 * program.solve().objective, relative: 1e-7)
  }

  @Test(
    "a rule that cannot bind changes nothing, one that forbids placing costs what serving from opening stock costs"
  )
  func rules() {
    let program = TwoStagePrograms.random(seed: 6)
    let free = program.solve()
    var loose = program
    let ones = [Double](repeating: 1, count: program.placementCost.count)
    loose.rules = [.init(name: "all units", coefficients: ones, limit: 1e6)]
    expectClose(loose.solve().objective, free.objective, relative: 1e-7)
    var shut = program
    shut.rules = [.init(name: "all units", coefficients: ones, limit: 0)]
    var empty = program
    empty.supply = program.supply.map { _ in 0 }
    expectClose(shut.solve().objective, empty.solve().objective, relative: 1e-7)
  }

  @Test("a price is what one unit more saves")
  func prices() {
    let program = TwoStagePrograms.random(seed: 8)
    let solution = program.solve()
    for s in 0..<program.commodityCount {
      var more = program
      more.supply[s] += 1
      var less = program
      less.supply[s] -= 1
      let saved = solution.objective - more.solve().objective
      let lost = less.solve().objective - solution.objective
      // The cost is convex in the supply, so a valid price lies between the two differences.
      #expect(solution.prices.supply[s] >= saved - 1e-4 && solution.prices.supply[s] <= lost + 1e-4)
    }
  }

  private func expectFeasible(_ solution: TwoStageSolution, in program: StochasticTransport) {
    let h = program.siteCount
    for s in 0..<program.commodityCount {
      let placed = solution.placement[s * h..<(s + 1) * h]
      #expect(placed.allSatisfy { $0 >= 0 } && placed.reduce(0, +) <= program.supply[s])
    }
    for site in 0..<h {
      var used = 0.0
      for s in 0..<program.commodityCount {
        used += program.volume[s] * solution.placement[s * h + site]
      }
      #expect(used <= program.capacity[site] * (1 + 1e-12))
    }
  }
}

private let goldenOptimum = 1079.7096153846153
