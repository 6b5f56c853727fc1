import ForestockOptimization
import LinearProgramming
import TestSupport
import Testing
import TwoStageProgramming

/// Programs with periods, solved by the structured method and, as they are written out, by the general one.
@Suite struct PeriodProgramTests {
  /// Returns the solution of the written model, after checking that it is proven and that the structured
  /// method finds the same, with prices that prove it.
  private static func solve(_ program: StochasticTransport) throws -> LinearProgramSolution {
    let solution = LinearProgramSolver().solve(try program.linearProgram())
    #expect(solution.status == .optimal)
    expectClose(solution.bound, solution.objective, relative: 1e-7)
    let structured = program.solve()
    #expect(structured.status == .optimal)
    expectClose(structured.objective, solution.objective, relative: 1e-7)
    expectClose(structured.bound, solution.objective, relative: 1e-7)
    expectClose(structured.prices.bound(of: program), structured.bound, relative: 1e-9)
    return solution
  }

  @Test(
    "tight and loose throughput, stock at once and late: both methods agree", .tags(.property),
    arguments: [(0.02, false), (0.1, false), (0.3, false), (1.0, false), (0.1, true), (1.0, true)])
  func methodsAgree(factor: Double, isLate: Bool) throws {
    for seed: UInt64 in 1...10 {
      var program = PeriodPrograms.random(seed: seed, isLate: isLate)
      let limits = (program.periods?.throughput ?? []).map { factor * $0 }
      program.periods?.throughput = limits
      _ = try Self.solve(program)
    }
  }

  @Test("the solution is the same on one thread and on three")
  func threads() {
    let program = PeriodPrograms.random(seed: 3, isLate: true)
    var settings = TwoStageSettings()
    let alone = program.solve(settings)
    settings.threads = 3
    let shared = program.solve(settings)
    #expect(alone.placement == shared.placement && alone.objective == shared.objective)
    #expect(alone.bound == shared.bound && alone.prices == shared.prices)
  }

  @Test(
    "what waits and what does not add up to what is shipped, and waiting to its part of the cost")
  func prompt() {
    let solution = Self.twoPeriods(from: 0, throughput: 4).solve()
    // Six of the first period's ten wait at 3 each.
    expectClose(solution.waitingCost, 18, relative: 1e-6)
    expectClose(solution.expectedShipments.reduce(0, +), 20, relative: 1e-6)
    expectClose(solution.expectedPrompt.reduce(0, +), 14, relative: 1e-6)
  }

  @Test("without a cost of waiting and with loose throughput periods change nothing")
  func loose() throws {
    for seed: UInt64 in 1...4 {
      var whole = TwoStagePrograms.random(seed: seed)
      whole.throughput = whole.throughput.map { _ in 1e4 }
      let periods = SalesPeriods(
        count: 3, waitingCost: [Double](repeating: 0, count: 2 * whole.commodityCount),
        throughput: [Double](repeating: 1e4, count: 3 * whole.siteCount),
        placementPeriod: [Int](repeating: 0, count: whole.siteCount))
      let divided = whole.divided(
        into: periods, demand: PeriodPrograms.split(whole, [0.6, 0.25, 0.15]))
      expectClose(try Self.solve(divided).objective, whole.solve().objective, relative: 1e-7)
    }
  }

  /// One hub, one region, 10 wanted in each of two periods at 2 a unit shipped and 3 a unit that waits;
  /// 20 may be placed at 1 a unit, usable from a period on.
  private static func twoPeriods(from period: Int, throughput: Double = .infinity)
    -> StochasticTransport
  {
    let whole = TwoStagePrograms.newsvendor(
      demands: [20], placement: 1, shipping: 2, shortage: 50, supply: 20)
    return whole.divided(
      into: SalesPeriods(
        count: 2, waitingCost: [3], throughput: [throughput, .infinity],
        placementPeriod: [period]),
      demand: [10, 10])
  }

  @Test("stock that arrives in the second period serves nothing in the first")
  func lateStock() throws {
    expectClose(
      try Self.solve(Self.twoPeriods(from: 0)).objective, 20 + 40, relative: 1e-7)
    // The first period's 10 wait for it.
    expectClose(
      try Self.solve(Self.twoPeriods(from: 1)).objective, 20 + 40 + 30, relative: 1e-7)
    // Usable after the last period it is worth nothing, and all 20 are lost.
    let never = try Self.solve(Self.twoPeriods(from: 2))
    expectClose(never.objective, 20 * 50, relative: 1e-7)
    #expect(never.primal[0] < 1e-6)
  }

  @Test("stock on its way is usable from its period on, and not before")
  func arrivals() throws {
    var program = Self.twoPeriods(from: 2)
    program.periods?.arrivals = [0, 15]
    // 15 of the 20 are shipped, those of the second period first: 5 of the first wait, 5 are lost.
    expectClose(
      try Self.solve(program).objective, 15 * 2 + 5 * 3 + 5 * 50, relative: 1e-7)
  }

  @Test("orders beyond a period's throughput wait")
  func throughput() throws {
    expectClose(
      try Self.solve(Self.twoPeriods(from: 0, throughput: 4)).objective, 20 + 40 + 6 * 3,
      relative: 1e-7)
    expectClose(
      try Self.solve(Self.twoPeriods(from: 0, throughput: 0)).objective, 20 + 40 + 30,
      relative: 1e-7)
  }

  @Test("less throughput and later stock cost no less", arguments: [false, true])
  func monotone(_ isLate: Bool) throws {
    for seed: UInt64 in 1...3 {
      let program = PeriodPrograms.random(seed: seed, isLate: isLate)
      let objective = try Self.solve(program).objective
      var half = program
      half.periods?.throughput = (program.periods?.throughput ?? []).map { 0.5 * $0 }
      #expect(try Self.solve(half).objective >= objective * (1 - 1e-7))
      var early = program
      early.periods?.placementPeriod = (program.periods?.placementPeriod ?? []).map { _ in 0 }
      #expect(try Self.solve(early).objective <= objective * (1 + 1e-7))
    }
  }

  @Test("scaling costs scales the optimum, and scenarios may change places")
  func scaling() throws {
    let program = PeriodPrograms.random(seed: 5, isLate: true)
    let objective = try Self.solve(program).objective
    var cents = program
    cents.arcCost = program.arcCost.map { 100 * $0 }
    cents.shortageCost = program.shortageCost.map { 100 * $0 }
    cents.placementCost = program.placementCost.map { 100 * $0 }
    cents.periods?.waitingCost = (program.periods?.waitingCost ?? []).map { 100 * $0 }
    expectClose(try Self.solve(cents).objective, 100 * objective, relative: 1e-7)
    var turned = program
    let width = program.commodityCount * program.sinkCount
    turned.demand = Array(program.demand[width...] + program.demand[..<width])
    turned.probabilities = Array(program.probabilities[1...] + program.probabilities[..<1])
    expectClose(try Self.solve(turned).objective, objective, relative: 1e-7)
  }

  @Test("demand split into periods stays whole and sums to what it was")
  func split() {
    let whole = TwoStagePrograms.random(seed: 8)
    let divided = PeriodPrograms.random(seed: 8)
    #expect(divided.demand.allSatisfy { $0 >= 0 && $0 == $0.rounded() })
    let (r, rows) = (whole.sinkCount, whole.scenarioCount * whole.commodityCount)
    for row in 0..<rows {
      for sink in 0..<r {
        let sum = (0..<3).reduce(0.0) { $0 + divided.demand[(row * 3 + $1) * r + sink] }
        #expect(sum == whole.demand[row * r + sink])
      }
    }
  }
}
