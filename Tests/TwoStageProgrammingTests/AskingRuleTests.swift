import ForestockOptimization
import LinearProgramming
import Statistics
import TestSupport
import Testing
import TwoStageProgramming

/// Rules that ask for units: their limit is below 0, and placing nothing breaks them.
@Suite struct AskingRuleTests {
  /// A random program with rules that a random placement keeps, some of them of both signs, and an
  /// equation.
  private static func program(seed: UInt64) -> StochasticTransport {
    var program = TwoStagePrograms.random(seed: seed)
    var random = RandomSource(seed: seed + 900)
    let sites = program.siteCount
    var kept = program.placementCost.map { _ in random.uniform() < 0.5 ? 0 : 8 * random.uniform() }
    for s in 0..<program.commodityCount {
      let total = kept[s * sites..<(s + 1) * sites].reduce(0, +)
      let share = min(1, 0.9 * program.supply[s] / max(total, 1e-9))
      for h in 0..<sites { kept[s * sites + h] *= share }
    }
    for h in 0..<sites {
      let used = (0..<program.commodityCount).reduce(0) {
        $0 + program.volume[$1] * kept[$1 * sites + h]
      }
      let share = min(1, 0.9 * program.capacity[h] / max(used, 1e-9))
      for s in 0..<program.commodityCount { kept[s * sites + h] *= share }
    }
    for k in 0..<4 {
      var rule = StochasticTransport.Rule(
        name: "rule \(k)",
        coefficients: kept.map { _ in
          let draw = random.uniform()
          return draw < 0.5 ? 0 : draw < 0.8 ? -1 : k < 2 ? -2 : 1
        }, limit: 0)
      rule.limit = rule.activity(of: kept) + (k == 3 ? 0 : 0.5)
      rule.isEquation = k == 3
      program.rules.append(rule)
    }
    program.feasiblePlacement = kept
    return program
  }

  @Test(
    "rules that ask for units are kept at the optimum of the extensive form, and the prices prove it",
    .tags(.property), arguments: PropertyCase.all(16))
  func optimum(drawn: PropertyCase) throws {
    let program = Self.program(seed: drawn.seed)
    let solution = program.solve()
    #expect(solution.status == .optimal)
    for rule in program.rules {
      #expect(rule.activity(of: solution.placement) <= rule.limit + 2e-6)
    }
    let general = LinearProgramSolver().solve(try program.linearProgram())
    #expect(general.status == .optimal)
    expectClose(solution.objective, general.objective, relative: 1e-6)
    expectClose(solution.prices.bound(of: program), solution.bound, relative: 1e-8)
    #expect(solution.bound <= general.objective * (1 + 1e-7))
  }

  @Test("an iterate far from the optimum is moved until it keeps what rules ask for")
  func early() {
    let program = Self.program(seed: 7)
    for limit in 0...6 {
      var settings = TwoStageSettings()
      settings.iterationLimit = limit
      let solution = program.solve(settings)
      for rule in program.rules {
        #expect(rule.activity(of: solution.placement) <= rule.limit + 2e-6, "\(limit)")
      }
      expectFeasible(solution.placement, in: program, relative: 1e-9)
    }
  }

  @Test("units that a rule asks for are placed although nobody wants any")
  func withoutDemand() {
    var program = TwoStagePrograms.newsvendor(
      demands: [0], placement: 2, shipping: 1, shortage: 10, supply: 50)
    program.rules = [.init(name: "ten", coefficients: [-1], limit: -10)]
    program.feasiblePlacement = [12]
    let solution = program.solve()
    expectClose(solution.placement[0], 10, relative: 1e-6)
    expectClose(solution.objective, 20, relative: 1e-6)
  }

  @Test("a rule of both signs with the limit 0 shuts no site")
  func order() throws {
    var program = TwoStagePrograms.random(seed: 3)
    var coefficients = program.placementCost.map { _ in 0.0 }
    (coefficients[0], coefficients[1]) = (1, -1)
    program.rules = [.init(name: "no more at 0 than at 1", coefficients: coefficients, limit: 0)]
    let general = LinearProgramSolver().solve(try program.linearProgram())
    let solution = program.solve()
    expectClose(solution.objective, general.objective, relative: 1e-6)
    #expect(solution.placement[0] > 0.5 && solution.placement[0] <= solution.placement[1] + 1e-6)
  }
}
