import ForestockOptimization
import LinearProgramming
import TwoStageProgramming
import TestSupport
import Testing

/// The structured method and the general one, which share no code, agree on the same programs.
@Suite struct TwoStageExtensiveTests {
  @Test("the program written out has the same optimum for the general solver", arguments: 1...4)
  func general(seed: Int) throws {
    var program = TwoStagePrograms.random(
      seed: UInt64(seed), commodities: 2, sites: 4, sinks: 6, scenarios: 3)
    let cost = program.placementCost
    program.rules = [.init(name: "budget", coefficients: cost, limit: 30)]
    let structured = program.solve()
    let general = LinearProgramSolver().solve(try program.linearProgram())
    #expect(structured.status == .optimal)
    expectClose(structured.objective, general.objective, relative: 1e-6)
  }

  @Test("prices handed out prove the bound by the closed form alone", arguments: 1...4)
  func prices(seed: Int) {
    var program = TwoStagePrograms.random(seed: UInt64(seed))
    program.capacity[1] = 0
    program.throughput[2] = 0
    program.supply[0] = 0
    let solution = program.solve()
    let bound = solution.prices.bound(of: program)
    #expect(bound <= solution.objective)
    expectClose(bound, solution.bound, relative: 1e-9)
  }

  @Test("a limit on iterations or time returns the best point so far with its true gap")
  func limits() {
    let program = TwoStagePrograms.random(seed: 2)
    var settings = TwoStageSettings()
    settings.iterationLimit = 4
    let early = program.solve(settings)
    let full = program.solve()
    #expect(early.status == .iterationLimit)
    #expect(early.bound <= full.objective && early.objective >= full.bound)
    #expect(program.solve(isTimeUp: { true }).status == .timeLimit)
  }
}
