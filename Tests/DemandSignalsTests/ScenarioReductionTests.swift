import DemandSignals
import FulfilmentModel
import Simulation
import TestSupport
import Testing

@Suite("Scenario reduction by fast forward selection") struct ScenarioReductionTests {
  static func line(_ units: [Int], _ probabilities: [Double]) -> DemandScenarios {
    DemandScenarios(skuCount: 1, regionCount: 1, probabilities: probabilities, units: units)
  }

  @Test("the median scenario is kept first, and probabilities go to the nearest kept")
  func byHand() {
    let all = ScenarioReductionTests.line([0, 1, 2, 10, 50], [0.2, 0.2, 0.2, 0.2, 0.2])
    // Sums of distances: 63, 60, 59, 83, 227: the median 2 comes first, then 50 (to 2, 1, 0, 8, 0).
    let one = all.reduced(to: 1)
    #expect(one.scenarios.units == [2])
    expectClose(one.distance, 59.0 / 5, relative: 1e-12)
    let two = all.reduced(to: 2)
    #expect(two.scenarios.units == [2, 50])
    expectClose(two.scenarios.probabilities, [0.8, 0.2], relative: 1e-12)
    expectClose(two.distance, 11.0 / 5, relative: 1e-12)
  }

  @Test("the distance falls as more scenarios are kept, down to 0 for all")
  func shrinks() {
    let fit = DemandModel().fit(WorldSimulator(seed: 5).simulate().planningCase)
    let all = fit.scenarios(count: 60)
    var last = Double.infinity
    for count in [1, 5, 20, 59, 60] {
      let reduced = all.reduced(to: count, threads: 2)
      #expect(reduced.scenarios.scenarioCount == count)
      expectClose(reduced.scenarios.probabilities.reduce(0, +), 1, relative: 1e-12)
      #expect(reduced.distance <= last)
      last = reduced.distance
    }
    #expect(last == 0)
    #expect(all.reduced(to: 7, threads: 1).scenarios == all.reduced(to: 7, threads: 2).scenarios)
  }
}
