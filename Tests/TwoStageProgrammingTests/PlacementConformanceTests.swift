import ForestockOptimization
import LinearProgramming
import TwoStageProgramming
import TestSupport
import Testing

/// The same properties for every method that solves a placement program: the structured one, and
/// the general one on the extensive form, with each of its backends.
@Suite struct PlacementConformanceTests {
  enum Method: CaseIterable {
    case structured, dense, sparse

    func solve(_ program: StochasticTransport) throws -> Answer {
      switch self {
      case .structured:
        let solution = program.solve()
        return Answer(
          isOptimal: solution.status == .optimal, objective: solution.objective,
          bound: solution.bound, placement: solution.placement)
      case .dense, .sparse:
        let settings = try LinearProgramSettings(backend: self == .dense ? .dense : .sparse)
        let solution = LinearProgramSolver(settings: settings).solve(try program.linearProgram())
        return Answer(
          isOptimal: solution.status == .optimal, objective: solution.objective,
          bound: solution.bound,
          placement: Array(solution.primal.prefix(program.placementCost.count)))
      }
    }
  }

  struct Answer {
    var isOptimal: Bool
    var objective: Double
    var bound: Double
    var placement: [Double]
  }

  @Test("a newsvendor places the critical fractile", arguments: Method.allCases)
  func newsvendor(_ method: Method) throws {
    let demands = [3.0, 8, 12, 20, 31, 40, 47]
    for (placement, shortage) in [(1.0, 6.0), (2.0, 9.0), (5.0, 21.0)] {
      func cost(_ x: Double) -> Double {
        let served = demands.map { min(x, $0) }
        let lost = zip(demands, served).map { $0 - $1 }
        let n = Double(demands.count)
        return placement * x + served.reduce(0, +) / n + shortage * lost.reduce(0, +) / n
      }
      // The cost is convex and piecewise linear: its least value stands at a demand or at 0.
      let best = ([0] + demands).map(cost).min() ?? 0
      let answer = try method.solve(
        TwoStagePrograms.newsvendor(
          demands: demands, placement: placement, shipping: 1, shortage: shortage))
      #expect(answer.isOptimal)
      expectClose(answer.objective, best, relative: 1e-7)
    }
  }

  /// scipy 1.17.1, `scipy.optimize.linprog(method="highs")` on the same formulas:
  /// 1079.7096153846153.
  @Test(
    "a program with every limit in use reaches the optimum that HiGHS found",
    arguments: Method.allCases)
  func golden(_ method: Method) throws {
    let answer = try method.solve(TwoStagePrograms.formula())
    #expect(answer.isOptimal)
    expectClose(answer.objective, 1079.7096153846153, relative: 1e-7)
    expectClose(answer.bound, 1079.7096153846153, relative: 1e-7)
  }

  @Test("objective and bound agree, and supplies and capacities hold", arguments: Method.allCases)
  func limits(_ method: Method) throws {
    for seed in 1...6 {
      let program = TwoStagePrograms.random(seed: UInt64(seed))
      let answer = try method.solve(program)
      #expect(answer.isOptimal)
      expectClose(answer.bound, answer.objective, relative: 1e-7)
      expectFeasible(answer.placement, in: program, relative: 1e-7)
    }
  }

  @Test(
    "scaling costs or units scales the optimum",
    arguments: Method.allCases)
  func scaling(_ method: Method) throws {
    for seed: UInt64 in [4, 5] {
      let program = TwoStagePrograms.random(seed: seed)
      let objective = try method.solve(program).objective
      var cents = program
      cents.arcCost = program.arcCost.map { 100 * $0 }
      cents.shortageCost = program.shortageCost.map { 100 * $0 }
      cents.placementCost = program.placementCost.map { 100 * $0 }
      expectClose(try method.solve(cents).objective, 100 * objective, relative: 1e-7)
      var thousands = program
      thousands.demand = program.demand.map { $0 / 1000 }
      thousands.openingStock = program.openingStock.map { $0 / 1000 }
      thousands.supply = program.supply.map { $0 / 1000 }
      thousands.capacity = program.capacity.map { $0 / 1000 }
      thousands.throughput = program.throughput.map { $0 / 1000 }
      expectClose(try method.solve(thousands).objective, objective / 1000, relative: 1e-6)
    }
  }

  @Test("permuting the scenarios keeps the optimum", arguments: Method.allCases)
  func permutation(_ method: Method) throws {
    let program = TwoStagePrograms.random(seed: 9, scenarios: 7)
    var turned = program
    let width = program.commodityCount * program.sinkCount
    turned.demand = Array(program.demand[width...] + program.demand[..<width])
    turned.probabilities = Array(program.probabilities[1...] + program.probabilities[..<1])
    expectClose(
      try method.solve(turned).objective, try method.solve(program).objective, relative: 1e-7)
  }

  @Test(
    "a slack rule changes nothing, and a rule of limit 0 leaves only the opening stock",
    arguments: Method.allCases)
  func rules(_ method: Method) throws {
    let program = TwoStagePrograms.random(seed: 6)
    let free = try method.solve(program)
    var loose = program
    let ones = [Double](repeating: 1, count: program.placementCost.count)
    loose.rules = [.init(name: "all units", coefficients: ones, limit: 1e6)]
    expectClose(try method.solve(loose).objective, free.objective, relative: 1e-7)
    var shut = program
    shut.rules = [.init(name: "all units", coefficients: ones, limit: 0)]
    var empty = program
    empty.supply = program.supply.map { _ in 0 }
    expectClose(
      try method.solve(shut).objective, try method.solve(empty).objective, relative: 1e-7)
  }

  @Test(
    "shut sites, commodities without supply and sinks without demand are solved",
    arguments: Method.allCases)
  func degenerate(_ method: Method) throws {
    var program = TwoStagePrograms.random(seed: 12)
    program.capacity[1] = 0
    program.throughput[2] = 0
    program.supply[0] = 0
    for r in 0..<program.sinkCount { program.demand[r] = 0 }
    let answer = try method.solve(program)
    #expect(answer.isOptimal)
    let reference = try Method.sparse.solve(program)
    expectClose(answer.objective, reference.objective, relative: 1e-7)
    expectFeasible(answer.placement, in: program, relative: 1e-7)
  }
}

/// Expects x ≥ 0 inside supplies and capacities.
func expectFeasible(
  _ placement: [Double], in program: StochasticTransport, relative tolerance: Double = 1e-12
) {
  let h = program.siteCount
  for s in 0..<program.commodityCount {
    let placed = placement[s * h..<(s + 1) * h]
    #expect(placed.allSatisfy { $0 >= -tolerance })
    #expect(placed.reduce(0, +) <= program.supply[s] * (1 + tolerance) + tolerance)
  }
  for site in 0..<h {
    var used = 0.0
    for s in 0..<program.commodityCount { used += program.volume[s] * placement[s * h + site] }
    #expect(used <= program.capacity[site] * (1 + tolerance) + tolerance)
  }
}
