import Forestock
import TestSupport
import Testing

@Suite struct MoneyScaleTests {
  /// Returns a case with all money in another unit.
  private static func scaled(_ planningCase: PlanningCase, by factor: Double) -> PlanningCase {
    var result = planningCase
    for index in result.hubs.indices {
      result.hubs[index].fixedCost *= factor
      result.hubs[index].handlingCost *= factor
      result.hubs[index].storageCostPerUnitDay *= factor
      result.hubs[index].inboundCostPerUnit *= factor
    }
    for index in result.skus.indices {
      result.skus[index].price *= factor
      result.skus[index].unitCost *= factor
      result.skus[index].stockoutPenalty *= factor
    }
    for index in result.lanes.indices { result.lanes[index].costPerUnit *= factor }
    for index in result.parcelRates.indices { result.parcelRates[index].price *= factor }
    return result
  }

  @Test("money in cents or in millions gives the same plan", arguments: [100, 1e-6])
  func samePlan(factor: Double) throws {
    let planningCase = try PlanningCase(contentsOf: "Datasets/demo-case")
    let planner = Planner(scenarios: 10)
    let run = try planner.run(for: planningCase)
    let other = try planner.run(
      for: Self.scaled(planningCase, by: factor), over: run.outlook.scenarios)
    func lines(_ plan: Plan) -> [String] {
      plan.placements.map { "\($0.sku) \($0.hub) \($0.units)" }
    }
    #expect(lines(other.plan) == lines(run.plan))
    expectClose(other.plan.cost, factor * run.plan.cost, relative: 1e-6)
    expectClose(other.plan.lowerBound, factor * run.plan.lowerBound, relative: 1e-6)
  }
}
