import FulfilmentModel
import Prepositioning
import Testing

@Suite("Units unserved and late, by reason")
struct ShortfallTests {
  private static let scenarios = TwoHubCase.scenarios([(30, 40), (20, 30), (10, 50)])

  /// Plans a case and returns its shortfalls.
  private static func shortfalls(
    _ planningCase: PlanningCase, _ change: (inout PlacementSettings) -> Void = { _ in }
  ) throws -> (plan: Plan, rows: [Plan.Shortfall]) {
    var settings = PlacementSettings()
    change(&settings)
    let plan = try PlacementProgram(planningCase, settings: settings).place(scenarios)
    return (plan, plan.shortfalls)
  }

  /// Holds that rows add up to the plan's own figures and that none stands twice.
  private static func expectSound(_ plan: Plan) {
    let rows = plan.shortfalls
    let keys = rows.map { "\($0.sku) \($0.region) \($0.kind)" }
    #expect(Set(keys).count == keys.count)
    let sum = { (kind: Plan.Shortfall.Kind) in
      rows.filter { $0.kind == kind }.reduce(0) { $0 + $1.units }
    }
    #expect((sum(.unserved) - plan.skus[0].expectedUnserved).magnitude <= 0.005 + 1e-9)
    let late = plan.service.servedUnits - plan.service.inTimeUnits
    #expect((sum(.late) - late).magnitude <= 0.005 + 1e-6)
  }

  @Test("units that no supply is left for say so, with the price of one more")
  func supply() throws {
    let (plan, rows) = try Self.shortfalls(TwoHubCase.planningCase(available: 40))
    Self.expectSound(plan)
    let unserved = rows.filter { $0.kind == .unserved }
    #expect(!unserved.isEmpty && unserved.allSatisfy { $0.reason == .supply && $0.hub == nil })
    #expect(unserved.allSatisfy { $0.saving == plan.skus[0].supplyPrice && $0.saving > 0 })
  }

  @Test("units that no hub in reach has room for name the hub where room is worth most")
  func space() throws {
    let (plan, rows) = try Self.shortfalls(TwoHubCase.planningCase(available: 500, capacity: 15))
    Self.expectSound(plan)
    let dearest = plan.hubs.max { $0.capacityPrice < $1.capacityPrice }
    #expect(rows.contains { $0.kind == .unserved && $0.reason == .space && $0.hub == dearest?.hub })
    #expect(rows.allSatisfy { $0.reason == .space || $0.reason == .cost })
  }

  @Test("units of a region without a lane, and late ones without a near hub, say so")
  func lane() throws {
    var planningCase = TwoHubCase.planningCase()
    planningCase.lanes.removeAll { $0.region == "west" }
    let cut = try Self.shortfalls(planningCase)
    Self.expectSound(cut.plan)
    #expect(cut.rows.contains { $0.region == "west" && $0.reason == .lane && $0.units == 40 })
    planningCase = TwoHubCase.planningCase()
    planningCase.lanes.removeAll { $0.region == "west" && $0.hub == "w" }
    let far = try Self.shortfalls(planningCase)
    Self.expectSound(far.plan)
    #expect(far.rows.contains { $0.region == "west" && $0.kind == .late && $0.reason == .lane })
  }

  @Test("a budget that is spent is the reason of what it keeps away")
  func budget() throws {
    let (plan, rows) = try Self.shortfalls(TwoHubCase.planningCase()) { $0.placementBudget = 10 }
    Self.expectSound(plan)
    #expect(rows.contains { $0.kind == .unserved && $0.reason == .budget })
    #expect(rows.filter { $0.reason == .budget }.allSatisfy { $0.saving == plan.budgetPrice })
  }

  @Test("lines that the planner fixed at every hub are the reason, not costs")
  func terms() throws {
    let (plan, rows) = try Self.shortfalls(TwoHubCase.planningCase()) {
      $0.fixedLines = ["e", "w"].map { PlannedLine(sku: "drop", hub: $0, units: 5) }
    }
    Self.expectSound(plan)
    #expect(rows.contains { $0.kind == .unserved })
    #expect(rows.filter { $0.kind == .unserved }.allSatisfy { $0.reason == .terms })
  }

  @Test("what another pack would cost more than it saves names both amounts")
  func cost() throws {
    var planningCase = TwoHubCase.planningCase(available: 1000, pack: 1)
    planningCase.skus[0].stockoutPenalty = 5.5
    let (plan, rows) = try Self.shortfalls(planningCase)
    Self.expectSound(plan)
    let costly = rows.filter { $0.reason == .cost }
    #expect(!costly.isEmpty && costly.count == rows.count)
    #expect(costly.allSatisfy { $0.hub != nil && ($0.placingCost ?? -1) > 0 })
  }
}
