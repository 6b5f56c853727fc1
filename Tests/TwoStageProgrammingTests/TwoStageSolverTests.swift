import Diagnostics
import ForestockOptimization
import LinearProgramming
import TestSupport
import Testing
import TwoStageProgramming

@Suite struct TwoStageSolverTests {
  @Test(
    "objective and lower bound enclose the optimum to the gap of the settings", .tags(.property),
    arguments: PropertyCase.all(12))
  func certificate(drawn: PropertyCase) {
    let program = TwoStagePrograms.random(seed: drawn.seed)
    let solution = program.solve()
    #expect(solution.status == .optimal)
    #expect(solution.gap >= -1e-12 && solution.gap < 1e-7)
    expectFeasible(solution.placement, in: program)
    #expect(solution.placement.allSatisfy { $0 >= 0 })
  }

  @Test("every iteration's dual objective is a lower bound, and iterations are few")
  func iterations() {
    let program = TwoStagePrograms.formula()
    var log: [TwoStageIteration] = []
    let solution = program.solve(report: { log.append($0) })
    #expect(log.map(\.number) == Array(0...solution.iterations))
    #expect(log.allSatisfy { $0.dualObjective <= solution.objective * (1 + 1e-9) })
    #expect((log.last?.mu ?? 1) < 1e-6 * (log.first?.mu ?? 0))
    // 16 iterations on the day this was written; twice as many would be a fault.
    #expect(solution.iterations < 32)
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

  @Test("the shadow price of a supply lies between what a unit more saves and a unit less costs")
  func shadowPrices() {
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

  @Test("prices prove the lower bound by the closed form alone", arguments: 1...4)
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

  @Test("the extensive form has the same optimum for the general solver", arguments: 1...4)
  func extensiveForm(seed: Int) throws {
    var program = TwoStagePrograms.random(
      seed: UInt64(seed), commodities: 2, sites: 4, sinks: 6, scenarios: 3)
    let cost = program.placementCost
    program.rules = [.init(name: "budget", coefficients: cost, limit: 30)]
    let structured = program.solve()
    let general = LinearProgramSolver().solve(try program.linearProgram())
    #expect(structured.status == .optimal)
    expectClose(structured.objective, general.objective, relative: 1e-6)
  }
}

/// The binary instances of the placement benchmarks.
@Suite struct PlacementInstanceTests {
  /// One commodity, one hub, one sink, one scenario and one arc besides the origin's.
  static func instance(
    header: [Int32] = [1, 1, 1, 1, 1], sites: [Int32] = [0, 1], numbers: [Double]
  ) -> [UInt8] {
    let words = (header + sites).map { UInt32(bitPattern: $0) }
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
      + numbers.flatMap { number in
        (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
      }
  }

  /// Arc costs, shortage cost, placement costs, volume, capacity, throughput, supply, budget,
  /// probability, demand.
  static let numbers: [Double] = [2, 5, 20, 1, 0, 1, 100, 100, 50, 1000, 1, 10]

  @Test("an instance is read, and solved to its optimum by hand")
  func reads() throws {
    let program = try StochasticTransport(instance: Self.instance(numbers: Self.numbers))
    #expect(program.capacity == [100, .infinity] && program.rules.map(\.limit) == [1000])
    // Ten units by way of the hub: 1 to place and 2 to ship each.
    expectClose(program.solve().objective, 30, relative: 1e-7)
  }

  @Test("a faulty instance is refused with what was expected")
  func refuses() {
    func refusal(of bytes: [UInt8]) -> String {
      do throws(InvalidInput) {
        _ = try StochasticTransport(instance: bytes)
        return "accepted"
      } catch { return error.description }
    }
    let sound = Self.instance(numbers: Self.numbers)
    #expect(refusal(of: []).contains("expected at least 4 bytes"))
    #expect(refusal(of: Array(sound.dropLast())).contains("expected \(sound.count) bytes"))
    #expect(
      refusal(of: Self.instance(header: [1, 0, 1, 1, 1], numbers: Self.numbers))
        .contains("header"))
    #expect(
      refusal(of: Self.instance(sites: [1, 1], numbers: Self.numbers))
        .contains("arcs of sink 0: \"[1, 1]\", expected distinct sites from 0 to 1"))
    #expect(
      refusal(
        of: Self.instance(
          header: [999_999, 999_999, 999_999, 999_999, 999_998], numbers: Self.numbers)
      ).contains("expected room for"))
    var certain = Self.numbers
    certain[10] = 0
    #expect(
      refusal(of: Self.instance(numbers: certain))
        .contains("probability 0: \"0.0\", expected a number above 0"))
    for wrong in [-1, Double.nan, .infinity] {
      var numbers = Self.numbers
      numbers[7] = wrong
      #expect(
        refusal(of: Self.instance(numbers: numbers))
          .contains("throughput 0: \"\(wrong)\", expected a finite number of at least 0"))
    }
  }
}
