import FulfilmentModel
import Prepositioning
import TestSupport
import Testing

/// Situations that replenishment systems get wrong, each planned from its numbers.
@Suite struct PartnerSituationTests {
  @Test("multiples of a pack never go past a maximum", arguments: [3, 6, 7, 12, 40])
  func multiplesBelowMaximum(pack: Int) throws {
    for maximum in [pack - 1, pack, 3 * pack + 1, 100] {
      var planningCase = PartnerCase.planningCase(pack: pack, stock: [10])
      planningCase.statements.hubTerms = [PartnerCase.terms(0) { $0.maximumStock = maximum + 10 }]
      let plan = try PartnerCase.plan(planningCase, [[190], [220]])
      // What is wanted exceeds every maximum: as many whole packs as fit, not one more.
      #expect(PartnerCase.units(plan, hubs: 1) == [maximum / pack * pack], "\(maximum)")
      if maximum >= pack {
        #expect(plan.placements[0].reason == "down to the maximum of \(maximum + 10) in stock")
      }
      #expect(plan.lowerBound <= plan.cost)
    }
  }

  @Test(
    "a minimum holds after units became packs", arguments: [(4, 16), (6, 18), (7, 21), (15, 15)])
  func minimumAfterPacks(pack: Int, units: Int) throws {
    var planningCase = PartnerCase.planningCase(pack: pack)
    planningCase.statements.hubTerms = [PartnerCase.terms(0) { $0.minimumLine = 15 }]
    #expect(PartnerCase.units(try PartnerCase.plan(planningCase, [[2]]), hubs: 1) == [units])
  }

  @Test("194 on hand, minimum 200, maximum 300, packs of 100: one pack")
  func levelsWithRoom() throws {
    var planningCase = PartnerCase.planningCase(pack: 100, stock: [194])
    planningCase.statements.hubTerms = [
      PartnerCase.terms(0) { ($0.minimumStock, $0.maximumStock) = (200, 300) }
    ]
    let plan = try PartnerCase.plan(planningCase, [[0]])
    #expect(plan.placements.map(\.units) == [100])
    #expect(plan.placements.map(\.reason) == ["up to the minimum of 200 in stock"])
  }

  @Test("194 on hand, minimum 200, maximum 250, packs of 100: nothing, and why; minimum first: one")
  func levelsWithoutRoom() throws {
    var planningCase = PartnerCase.planningCase(pack: 100, stock: [194])
    planningCase.statements.hubTerms = [
      PartnerCase.terms(0) { ($0.minimumStock, $0.maximumStock) = (200, 250) }
    ]
    let plan = try PartnerCase.plan(planningCase, [[0]])
    #expect(plan.placements.isEmpty)
    #expect(plan.unmetNeeds.map(\.needed) == [6])
    #expect(
      plan.unmetNeeds.map(\.reason) == [
        "short of the minimum of 200 in stock: no whole pack of 100 fits between it and the maximum "
          + "of 250"
      ])
    planningCase.statements.hubTerms[0].isMinimumFirst = true
    #expect(try PartnerCase.plan(planningCase, [[0]]).placements.map(\.units) == [100])
  }

  @Test("11.11 leaves as 11 or 12, never a fraction, and the line says what was needed")
  func fractionalNeed() throws {
    var settings = PlacementSettings()
    // The budget pays for 11.11 units.
    settings.placementBudget = 11.11 * 0.5
    let plan = try PartnerCase.plan(
      PartnerCase.planningCase(), [[20]], settings: settings)
    #expect(plan.placements.map(\.units) == [11])
    expectClose(plan.placements[0].needed, 11.11, absolute: 1e-3)
    // Without a budget the need of two scenarios is whole, and so is what leaves.
    let free = try PartnerCase.plan(PartnerCase.planningCase(), [[11], [12]])
    #expect([11, 12].contains(free.placements[0].units))
  }

  @Test(
    "packs of 3, 6, 7, 12 and 200 are exact, alone and together",
    arguments: [
      [3], [6], [7], [12], [200], [6, 7], [7, 12, 200], [3, 200],
    ])
  func exactPacks(sizes: [Int]) throws {
    var planningCase = PartnerCase.planningCase()
    planningCase.statements.packs = sizes.map { PackSize(sku: "drop", hub: "h0", units: $0) }
    for need in [1, 11, 200, 413] {
      let units = PartnerCase.units(try PartnerCase.plan(planningCase, [[need]]), hubs: 1)[0]
      let least = (need...).first { Self.isSum($0, of: sizes) }
      let most = (0...need).last { Self.isSum($0, of: sizes) }
      #expect(units == least || units == most, "\(need) by \(sizes): \(units)")
    }
  }

  /// Returns whether units are a sum of packs.
  private static func isSum(_ units: Int, of sizes: [Int]) -> Bool {
    var reachable: Set<Int> = [0]
    for total in 1...max(1, units) where sizes.contains(where: { reachable.contains(total - $0) }) {
      reachable.insert(total)
    }
    return reachable.contains(units)
  }

  @Test(
    "a confirmed 500 on its way in time empties the plan; late or unconfirmed it does not, and why")
  func inbound() throws {
    var planningCase = PartnerCase.planningCase()
    func plan(_ day: CalendarDate, confirmed: Bool = true) throws -> Plan {
      planningCase.statements.inbound = [
        InboundStock(sku: "drop", hub: "h0", quantity: 500, arrivesOn: day, isConfirmed: confirmed)
      ]
      return try PartnerCase.plan(planningCase, [[80], [90]])
    }
    // Units of the plan leave on the 3rd and arrive on the 5th.
    let inTime = try plan("2026-03-05")
    #expect(inTime.placements.isEmpty && inTime.unmetNeeds.isEmpty)
    #expect(inTime.hubs[0].openingUnits == 500)
    #expect(
      try plan("2026-03-06").placements.map(\.reason) == [
        "as needed; 500 on their way come on 2026-03-06, too late"
      ])
    #expect(
      try plan("2026-03-05", confirmed: false).placements.map(\.reason) == [
        "as needed; 500 on their way are not confirmed"
      ])
    // Due by the evening of the plan: what came is in the opening stock already.
    #expect(PartnerCase.units(try plan("2026-03-02"), hubs: 1) == [90])
  }

  @Test(
    "a minimum survives a change of unit: it is in units, whatever the packs",
    arguments: [
      (1, 24), (6, 24), (10, 30), (24, 24), (25, 25),
    ])
  func changedPack(pack: Int, units: Int) throws {
    var planningCase = PartnerCase.planningCase()
    planningCase.statements.hubTerms = [PartnerCase.terms(0) { $0.minimumLine = 24 }]
    planningCase.statements.packs = [PackSize(sku: "drop", units: pack)]
    #expect(PartnerCase.units(try PartnerCase.plan(planningCase, [[3]]), hubs: 1) == [units])
  }

  @Test("a supplier's minimum of 15 with packs of 3: 15, 15, 15, 18 for needs of 1, 12, 13, 18")
  func supplierMinimum() throws {
    var planningCase = PartnerCase.planningCase(hubs: 4, pack: 3)
    planningCase.statements.hubTerms = (0..<4).map { hub in
      PartnerCase.terms(hub) { $0.minimumLine = 15 }
    }
    let plan = try PartnerCase.plan(planningCase, [[1, 12, 13, 18]])
    #expect(PartnerCase.units(plan, hubs: 4) == [15, 15, 15, 18])
    #expect(
      plan.placements.map(\.reason) == [
        "up to a line of at least 15: going without would cost more",
        "up to a line of at least 15: going without would cost more",
        "up to a line of at least 15: going without would cost more", "as needed",
      ])
    // Where fifteen units cost more than a lost sale, the line is left out, and says so.
    planningCase.skus[0].stockoutPenalty = 6
    let cheap = try PartnerCase.plan(planningCase, [[1, 12, 13, 18]])
    #expect(PartnerCase.units(cheap, hubs: 4) == [0, 15, 15, 18])
    #expect(
      cheap.unmetNeeds.map(\.reason) == ["left out: a line of at least 15 would cost more"])
  }

  @Test("50 units over requests of 25, 35 and 40 with usage 10, 20 and 50: 6, 13 and 31")
  func sharedStock() throws {
    var planningCase = PartnerCase.planningCase(hubs: 3, available: 50)
    planningCase.statements.hubTerms = [10.0, 20, 50].enumerated().map { hub, usage in
      PartnerCase.terms(hub) { $0.shareWeight = usage }
    }
    let plan = try PartnerCase.plan(planningCase, [[25, 35, 40]])
    #expect(PartnerCase.units(plan, hubs: 3) == [6, 13, 31])
    #expect(plan.placements.map(\.needed) == [25, 35, 40])
    #expect(plan.placements[0].reason == "share by weight of 50 units, fewer than all needs")
    // With enough for all, nothing is shared.
    planningCase.skus[0].availableUnits = 100
    #expect(
      PartnerCase.units(try PartnerCase.plan(planningCase, [[25, 35, 40]]), hubs: 3) == [
        25, 35, 40,
      ])
  }

  @Test("two runs make one plan, on any number of threads")
  func twoRuns() throws {
    var planningCase = PartnerCase.planningCase(hubs: 6, available: 300, stock: [5, -7, 0, 12])
    planningCase.statements.packs = [
      PackSize(sku: "drop", units: 6), PackSize(sku: "drop", units: 10),
    ]
    planningCase.statements.hubTerms = [
      PartnerCase.terms(0) { $0.minimumLine = 26 }, PartnerCase.terms(2) { $0.maximumStock = 30 },
      PartnerCase.terms(3) { $0.isStocked = false }, PartnerCase.terms(4) { $0.minimumStock = 17 },
    ]
    planningCase.hubs[5].minimumShipment = 40
    let demand = [[10, 20, 60, 15, 3, 9], [25, 18, 80, 30, 8, 22], [14, 40, 20, 6, 0, 31]]
    var plans: [Plan] = []
    for threads in [1, 2, 1] {
      var settings = PlacementSettings()
      settings.threads = threads
      plans.append(try PartnerCase.plan(planningCase, demand, settings: settings))
    }
    #expect(
      plans[0].placements == plans[1].placements && plans[1].placements == plans[2].placements)
    #expect(plans[0].cost == plans[1].cost && plans[0].lowerBound == plans[1].lowerBound)
  }

  @Test("no line goes to a hub that does not stock the SKU, or not yet")
  func notStocked() throws {
    var planningCase = PartnerCase.planningCase(hubs: 3)
    planningCase.statements.hubTerms = [
      PartnerCase.terms(0) { $0.isStocked = false },
      // Units of the plan arrive on the 5th.
      PartnerCase.terms(1) { $0.stockedFrom = "2026-03-06" },
      PartnerCase.terms(2) { $0.stockedFrom = "2026-03-05" },
    ]
    let plan = try PartnerCase.plan(planningCase, [[30, 30, 30]])
    #expect(PartnerCase.units(plan, hubs: 3) == [0, 0, 30])
    expectClose(plan.cost, 30 * 5.5 + 60 * 60, relative: 1e-6)
    #expect(plan.gap < 1e-6)
  }

  @Test("what a hub owes is covered first, whatever is wanted elsewhere")
  func deficitFirst() throws {
    let planningCase = PartnerCase.planningCase(hubs: 2, available: 20, stock: [-5, 0])
    let plan = try PartnerCase.plan(planningCase, [[0, 100]])
    #expect(PartnerCase.units(plan, hubs: 2) == [5, 15])
    #expect(plan.placements[0].reason == "covers 5 units owed")
    // Demand on top of what is owed gets its units too, in whole packs of 4.
    let more = try PartnerCase.plan(
      PartnerCase.planningCase(hubs: 2, available: 40, pack: 4, stock: [-5, 0]), [[6, 10]])
    #expect(PartnerCase.units(more, hubs: 2) == [12, 12])
    #expect(more.placements[0].reason == "covers 5 units owed first, the rest as needed")
    #expect(more.lowerBound <= more.cost)
  }
}
