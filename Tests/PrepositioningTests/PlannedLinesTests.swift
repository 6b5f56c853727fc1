import Diagnostics
import FulfilmentModel
import Prepositioning
import Simulation
import Statistics
import TestSupport
import Testing

@Suite struct PlannedLinesTests {
  private static let both = TwoHubCase.scenarios([(30, 12), (20, 22)])

  /// Plans the case of two hubs with settings.
  private static func plan(
    _ planningCase: PlanningCase = TwoHubCase.planningCase(), fixed: [PlannedLine]? = nil,
    earlier: [PlannedLine]? = nil, changeCost: Double? = nil, scenarios: DemandScenarios = both
  ) throws -> Plan {
    var settings = PlacementSettings()
    (settings.fixedLines, settings.earlierLines) = (fixed, earlier)
    settings.changeCost = changeCost
    return try PlacementProgram(planningCase, settings: settings).place(scenarios)
  }

  @Test("a fixed line stands, the rest is placed around it, and cost and bound count it")
  func fixed() throws {
    let fixed = [PlannedLine(sku: "drop", hub: "e", units: 7)]
    let plan = try Self.plan(fixed: fixed)
    #expect(plan.placements.map { "\($0.hub) \($0.units)" } == ["e 7", "w 35"])
    #expect(plan.placements[0].reason == "fixed: the planner's own line")
    let program = try PlacementProgram(TwoHubCase.planningCase())
    expectClose(plan.cost, try program.cost(of: plan.stock, over: Self.both), relative: 1e-6)
    #expect(plan.gap < 1e-6)
    #expect(plan.cost > (try Self.plan()).cost)
  }

  @Test("a line fixed at 0 keeps a hub empty")
  func fixedAtZero() throws {
    let plan = try Self.plan(fixed: [PlannedLine(sku: "drop", hub: "e", units: 0)])
    #expect(plan.placements.map(\.hub) == ["w"])
  }

  @Test("fixed lines beyond supply, room or budget, of unknown names or stated twice are refused")
  func refused() {
    func faults(_ lines: [PlannedLine], budget: Double? = nil) -> Int {
      var settings = PlacementSettings()
      settings.fixedLines = lines
      settings.placementBudget = budget
      do {
        _ = try PlacementProgram(TwoHubCase.planningCase(available: 50), settings: settings)
        return 0
      } catch {
        return error.diagnostics.count
      }
    }
    #expect(faults([PlannedLine(sku: "drop", hub: "e", units: 51)]) == 1)
    #expect(faults([PlannedLine(sku: "drop", hub: "nowhere", units: 1)]) == 1)
    #expect(faults([PlannedLine(sku: "drop", hub: "e", units: 1)], budget: 0.1) == 1)
    let line = PlannedLine(sku: "drop", hub: "e", units: 1)
    #expect(faults([line, line]) == 1)
    #expect(faults([line]) == 0)
  }

  @Test(
    "a fixed line never moves and limits hold in random re-plans, in packs too", .tags(.property),
    arguments: PropertyCase.all(1_000))
  func frozen(drawn: PropertyCase) throws {
    var random = RandomSource(seed: drawn.seed)
    func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let pack = [1, 1, 3, 10][whole(0...3)]
    let planningCase = TwoHubCase.planningCase(
      available: whole(40...100), capacity: whole(30...60), pack: pack)
    let fixed = ["e", "w"].filter { _ in random.uniform() < 0.6 }.map {
      PlannedLine(sku: "drop", hub: $0, units: whole(0...20))
    }
    let scenarios = TwoHubCase.scenarios((0..<4).map { _ in (whole(0...40), whole(0...40)) })
    let earlier = [PlannedLine(sku: "drop", hub: "e", units: pack * whole(0...2))]
    let plan = try Self.plan(
      planningCase, fixed: fixed, earlier: earlier, changeCost: 2 * random.uniform(),
      scenarios: scenarios)
    for line in fixed {
      let units = plan.placements.first { $0.hub == line.hub }?.units ?? 0
      #expect(units == line.units)
    }
    #expect(plan.hubs.allSatisfy { $0.placedUnits <= planningCase.hubs[0].capacityUnits })
    #expect(plan.cost >= plan.lowerBound * (1 - 1e-9))
  }

  @Test("a change that saves less than it costs is not made, one that saves more is")
  func changeCost() throws {
    // Ten units too many in the east, ten missing in the west, and no others: each moved unit saves
    // 9.50 and is two changes.
    let scenarios = TwoHubCase.scenarios([(20, 20)])
    let earlier = ["e", "w"].map { PlannedLine(sku: "drop", hub: $0, units: $0 == "e" ? 30 : 10) }
    for (price, expected) in [(0.0, [20, 20]), (4.7, [20, 20]), (4.8, [30, 10])] {
      let plan = try Self.plan(
        TwoHubCase.planningCase(available: 40), earlier: earlier, changeCost: price,
        scenarios: scenarios)
      #expect(plan.placements.map(\.units) == expected, "price \(price)")
      expectClose(plan.changeSurcharge, expected[0] == 20 ? 20 * price : 0, absolute: 1e-9)
      #expect(plan.gap < 1e-6)
    }
  }

  @Test("packs are changed only where that saves more than it costs")
  func packs() throws {
    let scenarios = TwoHubCase.scenarios([(20, 20)])
    let earlier = ["e", "w"].map { PlannedLine(sku: "drop", hub: $0, units: $0 == "e" ? 30 : 10) }
    let planningCase = TwoHubCase.planningCase(available: 40, pack: 10)
    for (price, expected) in [(4.7, [20, 20]), (4.8, [30, 10])] {
      let plan = try Self.plan(
        planningCase, earlier: earlier, changeCost: price, scenarios: scenarios)
      #expect(plan.placements.map(\.units) == expected, "price \(price)")
    }
  }
}
