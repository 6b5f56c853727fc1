import FulfilmentModel
import Prepositioning
import Statistics
import TestSupport
import Testing

@Suite struct WholeUnitsTests {
  /// Returns the least cost of all placements of whole packs at two hubs, each priced on its own.
  static func leastCost(
    _ program: PlacementProgram, _ scenarios: DemandScenarios, pack: Int, available: Int
  ) throws -> Double {
    var least = Double.infinity
    for east in stride(from: 0, through: available, by: pack) {
      for west in stride(from: 0, through: available - east, by: pack) {
        let placement = [
          StockRecord(hub: "e", sku: "drop", quantity: east),
          StockRecord(hub: "w", sku: "drop", quantity: west),
        ]
        guard let cost = try? program.cost(of: placement, over: scenarios) else { continue }
        least = min(least, cost)
      }
    }
    return least
  }

  @Test("a need of 12 with packs of 100 gets one pack where going without costs more")
  func needFarBelowAPack() throws {
    let program = try PlacementProgram(TwoHubCase.planningCase(available: 200, pack: 100))
    let scenarios = TwoHubCase.scenarios([(12, 0), (14, 0), (10, 0)])
    let plan = program.place(scenarios)
    #expect(plan.placements.map { "\($0.hub) \($0.units)" } == ["e 100"])
    // 100 units placed, 12 shipped on average.
    expectClose(plan.cost, 100 * 0.5 + 12 * 5, relative: 1e-6)
    #expect(plan.placements[0].reason == "up to whole packs of 100: one pack fewer would cost more")
    #expect(plan.placements[0].needed >= 10 && plan.placements[0].needed <= 14.01)
  }

  @Test("a need that no pack pays for stays unplaced, and the plan says so")
  func noPackPays() throws {
    let program = try PlacementProgram(TwoHubCase.planningCase(available: 200, pack: 200))
    let plan = program.place(TwoHubCase.scenarios([(1, 0)]))
    #expect(plan.placements.isEmpty)
    #expect(
      plan.unmetNeeds.map { "\($0.hub) \($0.units) \($0.reason)" } == [
        "e 0 down to whole packs of 200: one pack more would cost more"
      ])
  }

  @Test(
    "no placement of whole packs on a grid costs a thousandth less", .tags(.property),
    arguments: PropertyCase.all(200))
  func grid(property: PropertyCase) throws {
    var random = property.random
    let pack = [3, 7, 12, 24][Int(random.uniform() * 4)]
    let available = pack * (2 + Int(random.uniform() * 5))
    let capacity = pack + Int(random.uniform() * 60)
    let counts = (0..<6).map { _ in
      (Int(random.uniform() * 40), Int(random.uniform() * random.uniform() * 40))
    }
    let program = try PlacementProgram(
      TwoHubCase.planningCase(available: available, capacity: capacity, pack: pack))
    let scenarios = TwoHubCase.scenarios(counts)
    let plan = program.place(scenarios)
    let least = try Self.leastCost(program, scenarios, pack: pack, available: available)
    #expect(plan.cost <= least * 1.001)
  }
}
