import DemandSignals
import Diagnostics
import FulfilmentModel
import Prepositioning
import Simulation
import TestSupport
import Testing

@Suite struct PlacementProgramTests {
  /// Placing costs 0.36 + 14 · 0.01 = 0.50; shipping home 4 + 1 = 5, far 9 + 1 + 0.015 · 100 · 3 = 14.5.
  @Test("a certain demand is placed where it arises, at the cost computed by hand")
  func certain() throws {
    let plan = try PlacementProgram(TwoHubCase.planningCase()).place(
      TwoHubCase.scenarios([(30, 12)]))
    #expect(plan.placements.map { "\($0.hub) \($0.units)" } == ["e 30", "w 12"])
    expectClose(plan.certificate.cost, 42 * 5.5, relative: 1e-6)
    #expect(plan.certificate.gap < 1e-6)
    #expect(plan.skus.first?.unplacedUnits == 58)
    expectClose(plan.skus.first?.expectedDemand ?? 0, 42)
  }

  @Test("the shadow price of scarce supply is the penalty less the cost of serving")
  func scarce() throws {
    let plan = try PlacementProgram(TwoHubCase.planningCase(available: 20)).place(
      TwoHubCase.scenarios([(30, 0)]))
    #expect(plan.placements.map(\.units) == [20])
    expectClose(plan.certificate.cost, 20 * 5.5 + 10 * 60, relative: 1e-6)
    expectClose(plan.skus.first?.supplyPrice ?? 0, 60 - 5.5, relative: 1e-3)
  }

  @Test("a SKU without a unit has the price of its first one, not 0")
  func soldOut() throws {
    let plan = try PlacementProgram(TwoHubCase.planningCase(available: 0)).place(
      TwoHubCase.scenarios([(30, 0), (0, 12), (0, 0), (5, 5)]))
    #expect(plan.placements.isEmpty)
    // At either hub: home in two of four scenarios for 5, far in one more for 14.50 (in the last, home
    // comes first); placing costs 0.50.
    expectClose(
      plan.skus.first?.supplyPrice ?? 0, 0.5 * (60 - 5) + 0.25 * (60 - 14.5) - 0.5, relative: 1e-5)
  }

  @Test("demand beyond a hub's capacity is served from the other hub")
  func full() throws {
    let plan = try PlacementProgram(TwoHubCase.planningCase(capacity: 20)).place(
      TwoHubCase.scenarios([(30, 0)]))
    #expect(plan.placements.map(\.units).reduce(0, +) == 30)
    #expect(plan.hubs.map(\.placedUnits) == [20, 10])
    expectClose(plan.certificate.cost, 20 * 5.5 + 10 * 15, relative: 1e-6)
    expectClose(plan.hubs[0].capacityPrice, 9.5, relative: 1e-3)
  }

  @Test("placements are whole packs within supply and capacity", arguments: [1, 6, 12, 25])
  func packs(pack: Int) throws {
    let plan = try PlacementProgram(
      TwoHubCase.planningCase(available: 70, capacity: 40, pack: pack)
    ).place(
      TwoHubCase.scenarios([(50, 0), (0, 50), (30, 30)]))
    #expect(plan.placements.allSatisfy { $0.units > 0 && $0.units % pack == 0 })
    #expect(plan.placements.map(\.units).reduce(0, +) <= 70)
    #expect(plan.hubs.allSatisfy { $0.placedUnits <= 40 })
    #expect(plan.certificate.cost >= plan.certificate.bound)
  }

  @Test("the budget is kept")
  func budget() throws {
    var settings = PlacementSettings()
    settings.placementBudget = 7
    let plan = try PlacementProgram(TwoHubCase.planningCase(), settings: settings).place(
      TwoHubCase.scenarios([(30, 12)]))
    #expect(plan.placements.map(\.units).reduce(0, +) == 14)
  }

  @Test("every reason why a case cannot be planned is reported")
  func faults() {
    var planningCase = TwoHubCase.planningCase()
    planningCase.lanes.append(Lane(hub: "nowhere", region: "east", transitDays: 1, costPerUnit: 1))
    planningCase.lanes.append(Lane(hub: "e", region: "east", transitDays: 1, costPerUnit: .nan))
    planningCase.skus[0].casePackUnits = 0
    #expect {
      try PlacementProgram(planningCase)
    } throws: { error in
      let reasons = (error as? InvalidInput)?.diagnostics.map(\.description) ?? []
      return reasons.count == 4 && reasons.contains { $0.contains("nowhere") }
        && reasons.contains { $0.contains("each lane once") }
        && reasons.contains { $0.contains("nan") }
        && reasons.contains { $0.contains("case_pack_units") }
    }
  }

  @Test("the plan of a simulated case keeps every limit, with a small proven gap", arguments: 1...3)
  func simulated(seed: Int) throws {
    let planningCase = WorldSimulator(seed: UInt64(seed)).simulate().planningCase
    let fitted = DemandModel().fit(planningCase)
    let plan = try PlacementProgram(planningCase).place(fitted.scenarios(count: 10))
    #expect(plan.certificate.isSolved)
    #expect(plan.certificate.gap < 0.01)
    for use in plan.hubs where use.placedUnits > 0 {
      #expect(use.openingUnits + use.placedUnits <= use.capacityUnits)
    }
    for outlook in plan.skus { #expect(outlook.unplacedUnits >= 0) }
    for placement in plan.placements {
      let pack = planningCase.skus.first { $0.id == placement.sku }?.casePackUnits ?? 1
      #expect(placement.units % pack == 0)
    }
  }
}
