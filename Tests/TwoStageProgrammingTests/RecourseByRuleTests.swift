import TestSupport
import Testing
import TwoStageProgramming

@Suite("Recourse by a rule")
struct RecourseByRuleTests {
  /// Returns a random program in which stock stands and none may be placed.
  private static func program(_ seed: UInt64) -> StochasticTransport {
    var program = TwoStagePrograms.random(seed: seed)
    for index in program.openingStock.indices { program.openingStock[index] += Double(index % 7) }
    program.supply = program.supply.map { _ in 0 }
    return program
  }

  @Test("keeps every row, and costs no less than the optimum and no more than serving nobody")
  func bounds() {
    for seed in 0..<40 as Range<UInt64> {
      let program = Self.program(seed)
      let solved = program.solve()
      let ruled = program.recourseByRule(prices: solved.prices)
      let wanted = expectedDemand(program)
      let nobody = zip(wanted, program.shortageCost).reduce(0.0) { $0 + $1.0 * $1.1 }
      #expect(ruled.objective >= solved.bound * (1 - 1e-9), "seed \(seed)")
      #expect(ruled.objective <= nobody * (1 + 1e-12), "seed \(seed)")
      // Expected shipments and shortage add up to the demand.
      for s in 0..<program.commodityCount {
        for r in 0..<program.sinkCount {
          let arcs = program.arcStart[r]..<program.arcStart[r + 1]
          let shipped = arcs.reduce(0.0) {
            $0 + ruled.expectedShipments[s * program.arcCount + $1]
          }
          let row = s * program.sinkCount + r
          let got = shipped + ruled.expectedShortage[row]
          #expect((wanted[row] - got).magnitude <= 1e-9 * max(1, got), "seed \(seed)")
        }
      }
    }
  }

  /// Expected units wanted by commodity and sink.
  private func expectedDemand(_ program: StochasticTransport) -> [Double] {
    let rows = program.commodityCount * program.sinkCount
    return (0..<rows).map { row in
      (0..<program.scenarioCount).reduce(0.0) {
        $0 + program.probabilities[$1] * program.demand[$1 * rows + row]
      }
    }
  }

  @Test("with one commodity, one site and enough stock it is the optimum")
  func simple() {
    let program = StochasticTransport(
      commodityCount: 1, siteCount: 1, sinkCount: 2, arcStart: [0, 1, 2], arcSite: [0, 0],
      arcCost: [3, 9], shortageCost: [5, 5], placementCost: [1], openingStock: [10], supply: [0],
      volume: [1], capacity: [.infinity], throughput: [6], probabilities: [0.5, 0.5],
      demand: [4, 4, 8, 1])
    let solved = program.solve()
    let ruled = program.recourseByRule(prices: solved.prices)
    // 4 and 6 units to the first sink, which alone saves money; all others are missed.
    let (first, second): (Double, Double) = (32, 33)
    #expect(ruled.objective == 0.5 * first + 0.5 * second)
    #expect((ruled.objective - solved.objective).magnitude < 1e-6)
    #expect(ruled.expectedShipments == [5, 0])
  }
}
