import FulfilmentModel
import Prepositioning
import Statistics
import TestSupport
import Testing

/// A budget that is too small was spent on packs of whichever SKU came first: on the bundled case
/// with 3,000 to spend the plan cost 2.3 % more than the bound.
@Suite struct ScarceBudgetTests {
  /// Two hubs and two SKUs in packs, the first of which earns a fifth of the second.
  private static func planningCase(packs: (Int, Int)) -> PlanningCase {
    var result = TwoHubCase.planningCase(pack: packs.1)
    var cheap = result.skus[0]
    (cheap.id, cheap.price, cheap.stockoutPenalty, cheap.casePackUnits) = ("cheap", 20, 12, packs.0)
    result.skus.insert(cheap, at: 0)
    return result
  }

  @Test(
    "a scarce budget is spent about as well as by the best of all placements", .tags(.property),
    arguments: PropertyCase.all(10))
  func grid(drawn: PropertyCase) throws {
    var random = drawn.random
    func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let packs = (whole(4...8), whole(4...8))
    var settings = PlacementSettings()
    settings.placementBudget = 0.5 * Double(whole(12...40))
    let planningCase = Self.planningCase(packs: packs)
    let program = try PlacementProgram(planningCase, settings: settings)
    let units = (0..<4).flatMap { _ in (0..<4).map { _ in whole(0...24) } }
    let scenarios = DemandScenarios(
      skuCount: 2, regionCount: 2, probabilities: [0.25, 0.25, 0.25, 0.25], units: units)
    var best = Double.infinity
    let most = Int((settings.placementBudget ?? 0) / 0.5)
    for a in stride(from: 0, through: most, by: packs.0) {
      for b in stride(from: 0, through: most - a, by: packs.0) {
        for c in stride(from: 0, through: most - a - b, by: packs.1) {
          for d in stride(from: 0, through: most - a - b - c, by: packs.1) {
            let placement = [
              ("cheap", "e", a), ("cheap", "w", b), ("drop", "e", c), ("drop", "w", d),
            ]
            .map { StockRecord(hub: $0.1, sku: $0.0, quantity: $0.2) }
            best = min(best, try program.cost(of: placement, over: scenarios))
          }
        }
      }
    }
    let plan = program.place(scenarios)
    let spent = 0.5 * Double(plan.placements.reduce(0) { $0 + $1.units })
    #expect(spent <= (settings.placementBudget ?? 0) + 1e-9)
    #expect(plan.cost <= best * 1.02, "\(plan.cost) for \(best)")
  }
}
