import DemandSignals
import FulfilmentModel
import Simulation
import TestSupport
import Testing

@Suite("Shapley values and back-test folds") struct BacktestToolsTests {
  @Test("Shapley values are exact where all orders are counted, and add up where they are sampled")
  func shapley() {
    // Parts add 1, 2, 4; the first two are worth 6 more together, which they share.
    func value(_ set: [Bool]) -> Double {
      (set[0] ? 1 : 0) + (set[1] ? 2 : 0) + (set[2] ? 4 : 0) + (set[0] && set[1] ? 6 : 0)
    }
    let exact = ShapleyValues(count: 3, budget: 8, value: value)
    expectClose(exact.values, [4, 5, 4], relative: 1e-12)
    #expect(exact.coalitionCount == 8 && exact.standardErrors == [0, 0, 0])
    let sampled = ShapleyValues(count: 3, budget: 4, value: value)
    expectClose(sampled.values.reduce(0, +), 13, relative: 1e-12)
    #expect(ShapleyValues(count: 0, budget: 4, value: value).values.isEmpty)
  }

  @Test("a fold knows only what lay before its origin, and its demand is what followed")
  func fold() throws {
    let planningCase = WorldSimulator(seed: 2).simulate().planningCase
    let fold = try #require(BacktestFold(planningCase, daysBack: 28))
    let origin = planningCase.planningDate.advanced(by: -28)
    #expect(fold.planningCase.evidence.sales.allSatisfy { $0.date <= origin })
    #expect(fold.planningCase.evidence.adTests.allSatisfy { $0.end <= origin })
    #expect(fold.actual.records.allSatisfy { $0.date > origin })
    let sold = planningCase.evidence.sales.reduce(0) { $1.date > origin ? $0 + $1.quantity : $0 }
    let wanted = fold.actual.records.reduce(0) { $0 + $1.quantity }
    #expect(wanted >= sold)
    for sku in fold.planningCase.skus {
      let needed = fold.actual.records.reduce(0) { $1.sku == sku.id ? $0 + $1.quantity : $0 }
      #expect(sku.availableUnits >= needed)
    }
  }
}
