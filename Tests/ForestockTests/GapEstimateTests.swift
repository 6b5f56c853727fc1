import Forestock
import TestSupport
import Testing

@Suite struct GapEstimateTests {
  @Test("over fresh scenarios a plan costs more than it says, and more scenarios bring it nearer")
  func nearer() throws {
    let planningCase = try PlanningCase(contentsOf: "Datasets/demo-case")
    var limits: [Double] = []
    for scenarios in [4, 64] {
      let planner = Planner(scenarios: scenarios)
      let run = try planner.run(for: planningCase)
      let estimate = try GapEstimate(of: run, planner: planner, planningCase: planningCase, sets: 6)
      #expect(estimate.sets == 6 && estimate.gap > 0 && estimate.gapLimit >= estimate.gap)
      #expect(estimate.costMargin > 0)
      limits.append(estimate.relativeLimit)
    }
    #expect(limits[1] < 0.5 * limits[0], "\(limits)")
  }
}
