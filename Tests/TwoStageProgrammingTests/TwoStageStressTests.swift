import TwoStageProgramming
import TestSupport
import Testing

/// Programs at the edge of what the method accepts: shut sites, absent limits, scales far apart,
/// ties.
@Suite struct TwoStageStressTests {
  typealias Change = @Sendable (inout StochasticTransport) -> Void

  static let changes: [(name: String, change: Change)] = [
    ("no capacity", { $0.capacity = $0.capacity.map { _ in 0 } }),
    ("one site without capacity", { $0.capacity[1] = 0 }),
    ("no throughput", { $0.throughput = $0.throughput.map { _ in 0 } }),
    ("one site without throughput", { $0.throughput[0] = 0 }),
    ("throughput binds everywhere", { $0.throughput = $0.throughput.map { _ in 3 } }),
    ("no supply", { $0.supply = $0.supply.map { _ in 0 } }),
    ("no opening stock", { $0.openingStock = $0.openingStock.map { _ in 0 } }),
    ("no demand", { $0.demand = $0.demand.map { _ in 0 } }),
    (
      "units times 1e4",
      { program in
        program.demand = program.demand.map { 1e4 * $0 }
        program.supply = program.supply.map { 1e4 * $0 }
        program.capacity = program.capacity.map { 1e4 * $0 }
        program.throughput = program.throughput.map { 1e4 * $0 }
        program.openingStock = program.openingStock.map { 1e4 * $0 }
      }
    ),
    (
      "one margin times 1e5",
      { program in
        for r in 0..<program.sinkCount { program.shortageCost[r] *= 1e5 }
      }
    ),
    (
      "volumes from 1e-3 to 1e3",
      { program in
        program.volume = program.volume.indices.map { [1e-3, 1, 1e3][$0 % 3] }
      }
    ),
    (
      "a probability of 1e-9",
      { program in
        let rest = (1 - 1e-9) / Double(program.scenarioCount - 1)
        program.probabilities = program.probabilities.indices.map { $0 == 0 ? 1e-9 : rest }
      }
    ),
    (
      "all costs tied",
      { program in
        program.arcCost = program.arcCost.map { _ in 5 }
        program.placementCost = program.placementCost.map { _ in 1 }
        program.shortageCost = program.shortageCost.map { _ in 20 }
      }
    ),
    ("no margin", { $0.shortageCost = $0.shortageCost.map { _ in 0 } }),
    (
      "everything free",
      { program in
        program.arcCost = program.arcCost.map { _ in 0 }
        program.placementCost = program.placementCost.map { _ in 0 }
      }
    ),
    (
      "no limit at all",
      { program in
        program.capacity = program.capacity.map { _ in .infinity }
        program.throughput = program.throughput.map { _ in .infinity }
      }
    ),
  ]

  @Test("a program at the edge is solved with a true gap", arguments: changes.indices)
  func solved(index: Int) {
    for seed in 1...3 {
      var program = TwoStagePrograms.random(seed: UInt64(seed))
      TwoStageStressTests.changes[index].change(&program)
      let solution = program.solve()
      let scale = max(solution.objective.magnitude, 1)
      #expect(
        solution.objective - solution.bound <= 1e-6 * scale,
        "\(TwoStageStressTests.changes[index].name), seed \(seed): \(solution.objective), bound \(solution.bound)"
      )
      #expect(solution.objective >= solution.bound - 1e-9 * scale)
    }
  }
}
