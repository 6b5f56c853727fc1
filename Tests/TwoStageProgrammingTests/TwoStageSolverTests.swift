import TwoStageProgramming
import TestSupport
import Testing

@Suite struct TwoStageSolverTests {
  @Test("objective and bound enclose the optimum to the gap asked for", arguments: 1...12)
  func certificate(seed: Int) {
    let program = TwoStagePrograms.random(seed: UInt64(seed))
    let solution = program.solve()
    #expect(solution.status == .optimal)
    #expect(solution.gap >= -1e-12 && solution.gap < 1e-7)
    expectFeasible(solution.placement, in: program)
    #expect(solution.placement.allSatisfy { $0 >= 0 })
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
}
