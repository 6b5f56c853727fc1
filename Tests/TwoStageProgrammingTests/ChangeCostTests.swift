import ForestockOptimization
import LinearProgramming
import Statistics
import TestSupport
import Testing
import TwoStageProgramming

@Suite struct ChangeCostTests {
  /// A random program with a price on changes from a placement that is not its optimum.
  private static func program(seed: UInt64, price: Double) -> StochasticTransport {
    var program = TwoStagePrograms.random(seed: seed)
    var random = RandomSource(seed: seed + 100)
    let earlier = program.solve().placement.map {
      random.uniform() < 0.3 ? 0 : ($0 * (0.5 + random.uniform())).rounded()
    }
    program.changeCost = .init(earlier: earlier, price: price)
    return program
  }

  @Test(
    "a price on changes gives the optimum of the extensive form, and its prices prove the bound",
    .tags(.property), arguments: PropertyCase.all(8), [0.05, 0.4, 2, 30])
  func optimum(drawn: PropertyCase, price: Double) throws {
    let program = Self.program(seed: drawn.seed, price: price)
    let solution = program.solve()
    #expect(solution.status == .optimal)
    #expect(solution.gap >= -1e-12 && solution.gap < 1e-7)
    expectFeasible(solution.placement, in: program)
    let general = LinearProgramSolver().solve(try program.linearProgram())
    expectClose(solution.objective, general.objective, relative: 1e-6)
    expectClose(solution.prices.bound(of: program), solution.bound, relative: 1e-8)
  }

  @Test("changes fall as their price rises, from those of the free optimum to none")
  func monotone() {
    for seed in 1...6 as ClosedRange<UInt64> {
      var changes: [Double] = []
      for price in [0.0, 0.01, 0.1, 0.5, 1, 2, 5, 100] {
        let program = Self.program(seed: seed, price: price)
        let earlier = program.changeCost?.earlier ?? []
        let placement = program.solve().placement
        changes.append(zip(placement, earlier).reduce(0) { $0 + ($1.0 - $1.1).magnitude })
      }
      #expect(zip(changes, changes.dropFirst()).allSatisfy { $0 >= $1 - 1e-3 }, "\(changes)")
      #expect((changes.first ?? 0) > 1)
    }
  }

  @Test(
    "with a high price an earlier placement that keeps all limits stays, and nothing else changes")
  func kept() {
    var program = TwoStagePrograms.random(seed: 4)
    let earlier = program.solve().placement.map { ($0 * 0.6).rounded(.down) }
    program.changeCost = .init(earlier: earlier, price: 1e4)
    expectClose(program.solve().placement, earlier, relative: 1e-4, absolute: 1e-3)
  }

  @Test("without demand, supply or room the earlier placement is still weighed")
  func edges() throws {
    for edge in 0..<3 {
      var program = Self.program(seed: 5, price: 3)
      switch edge {
      case 0: program.demand = program.demand.map { _ in 0 }
      case 1: program.supply[0] = 0
      default: program.capacity[1] = 0
      }
      let solution = program.solve()
      let general = LinearProgramSolver().solve(try program.linearProgram())
      expectClose(solution.objective, general.objective, relative: 1e-6, absolute: 1e-6)
      expectClose(solution.prices.bound(of: program), solution.bound, relative: 1e-7)
    }
  }
}
