import FulfilmentModel
import Prepositioning
import Statistics
import TestSupport
import Testing

/// Plans under random terms of partners, held against every placement that keeps the terms.
@Suite struct PartnerLimitsTests {
  /// Terms of two hubs that both serve two regions, small enough to try every placement.
  struct Night {
    var planningCase: PlanningCase
    var demand: [(Int, Int)] = []
    var sizes: [[Int]] = []
    var terms: [HubTerms] = []

    init(_ random: inout RandomSource) {
      func draw(_ count: Int) -> Int { Int(random.uniform() * Double(count)) }
      planningCase = TwoHubCase.planningCase(
        available: 30 + draw(60), capacity: 20 + draw(70), pack: 1 + draw(3))
      demand = (0..<4).map { _ in (draw(40), draw(30)) }
      for hub in 0..<2 {
        let id = planningCase.hubs[hub].id
        var sizes = [planningCase.skus[0].casePackUnits]
        if draw(2) == 0 {
          sizes = (0...draw(2)).map { _ in 2 + draw(11) }
          planningCase.statements.packs += Set(sizes).sorted().map {
            PackSize(sku: "drop", hub: id, units: $0)
          }
        }
        self.sizes.append(sizes)
        let stock = draw(3) == 0 ? draw(12) - 5 : 0
        planningCase.openingStock.append(StockRecord(hub: id, sku: "drop", quantity: stock))
        var terms = HubTerms(hub: id, sku: "drop")
        terms.isStocked = draw(8) != 0
        if draw(3) == 0 { terms.minimumLine = 1 + draw(25) }
        if draw(3) == 0 { terms.maximumLine = (terms.minimumLine ?? 0) + draw(30) }
        if draw(4) == 0 { terms.minimumStock = draw(15) }
        if draw(4) == 0 { terms.maximumStock = (terms.minimumStock ?? 0) + draw(40) }
        self.terms.append(terms)
        if draw(4) == 0 { planningCase.hubs[hub].minimumShipment = 1 + draw(30) }
        if draw(5) == 0 { planningCase.hubs[hub].maximumShipment = 30 + draw(30) }
        planningCase.hubs[hub].partner = "both"
      }
      planningCase.statements.hubTerms = terms
      if draw(4) == 0 {
        planningCase.statements.partners = [
          PartnerTerms(partner: "both", minimumUnits: draw(30), maximumUnits: 30 + draw(40))
        ]
      }
    }

    /// Returns whether whole packs of a hub make up the units.
    func isWhole(_ units: Int, hub: Int) -> Bool {
      var reachable: Set<Int> = [0]
      for total in 1...max(1, units)
      where sizes[hub].contains(where: { reachable.contains(total - $0) }) {
        reachable.insert(total)
      }
      return reachable.contains(units)
    }

    /// The quantities that a line to a hub may have, what it lacks aside.
    func quantities(_ hub: Int) -> [Int] {
      let terms = terms[hub]
      guard terms.isStocked else { return [0] }
      let stock = planningCase.openingStock[hub].quantity
      let most = min(
        terms.maximumLine ?? .max, terms.maximumStock.map { max(0, $0 - stock) } ?? .max)
      return (0...100).filter {
        $0 == 0 || $0 >= terms.minimumLine ?? 0 && $0 <= most && isWhole($0, hub: hub)
      }
    }

    /// The least units that a hub owes or that a level asks for.
    func lack(_ hub: Int) -> Int {
      let stock = planningCase.openingStock[hub].quantity
      return max(0, -stock, (terms[hub].minimumStock ?? 0) - stock)
    }

    /// Whether units at both hubs keep every limit of groups, supply and capacity.
    func keeps(_ units: [Int]) -> Bool {
      for hub in 0..<2 where units[hub] > 0 {
        let place = planningCase.hubs[hub]
        let room = place.capacityUnits - max(0, planningCase.openingStock[hub].quantity)
        if units[hub] > min(room, place.maximumShipment ?? .max) { return false }
        if units[hub] < place.minimumShipment ?? 0 { return false }
      }
      let total = units[0] + units[1]
      if let partner = planningCase.statements.partners.first, total > 0 {
        if total < partner.minimumUnits ?? 0 || total > partner.maximumUnits ?? .max {
          return false
        }
      }
      return total <= planningCase.skus[0].availableUnits
    }
  }

  @Test(
    "random terms are kept, and no placement that keeps them costs a hundredth less",
    .tags(.property), arguments: PropertyCase.all(300))
  func random(property: PropertyCase) throws {
    var random = property.random
    let night = Night(&random)
    let program = try PlacementProgram(night.planningCase)
    let scenarios = TwoHubCase.scenarios(night.demand)
    let plan = program.place(scenarios)
    let units = ["e", "w"].map { id in
      plan.placements.first { $0.hub == id }?.units ?? 0
    }
    let allowed = (0..<2).map { night.quantities($0) }
    for hub in 0..<2 { #expect(allowed[hub].contains(units[hub]), "\(units), hub \(hub)") }
    #expect(plan.lowerBound <= plan.cost * (1 + 1e-9))
    // What hubs lack is brought where every limit can be kept with it.
    var best = (cost: Double.infinity, units: [0, 0])
    let floors = (0..<2).map { hub in allowed[hub].first { $0 >= night.lack(hub) } ?? 0 }
    for east in allowed[0] where east >= floors[0] {
      for west in allowed[1] where west >= floors[1] && night.keeps([east, west]) {
        let placement = [
          StockRecord(hub: "e", sku: "drop", quantity: east),
          StockRecord(hub: "w", sku: "drop", quantity: west),
        ]
        guard let cost = try? program.cost(of: placement, over: scenarios), cost < best.cost else {
          continue
        }
        best = (cost, [east, west])
      }
    }
    guard best.cost < .infinity else { return }
    #expect(night.keeps(units), "\(units)")
    for hub in 0..<2 { #expect(units[hub] >= floors[hub], "\(units) for \(floors)") }
    #expect(plan.cost <= best.cost * 1.01 + 1e-6, "\(units) cost \(plan.cost), \(best)")
  }

  @Test("a shipment below its minimum is raised or left out, whichever costs less, and says so")
  func shipments() throws {
    var planningCase = PartnerCase.planningCase(hubs: 2)
    planningCase.hubs[0].minimumShipment = 40
    let raised = try PartnerCase.plan(planningCase, [[10, 50]])
    #expect(PartnerCase.units(raised, hubs: 2) == [40, 50])
    #expect(
      raised.placements[0].reason
        == "up to the minimum of 40 units to hub h0: going without would cost more")
    // Thirty units more cost 15; going without one costs 60 less the 5.5 of serving it.
    planningCase.hubs[0].minimumShipment = 150
    let left = try PartnerCase.plan(planningCase, [[1, 50]])
    #expect(PartnerCase.units(left, hubs: 2) == [0, 50])
    #expect(
      left.unmetNeeds.map(\.reason) == [
        "left out: the minimum of 150 units to hub h0 would cost more"
      ])
  }

  @Test("a shipment that can be neither raised nor left out stays, and says so")
  func stuckShipment() throws {
    var planningCase = PartnerCase.planningCase(available: 20, stock: [-8])
    planningCase.hubs[0].minimumShipment = 30
    let plan = try PartnerCase.plan(planningCase, [[50]])
    #expect(plan.placements.map(\.units) == [20])
    #expect(
      plan.placements.map(\.reason) == [
        "below the minimum of 30 units to hub h0: no more can be moved, nor can it be left out"
      ])
    #expect(plan.placements[0].isShort)
  }

  @Test("sharing what is decided already changes nothing")
  func sharedTwice() throws {
    var planningCase = PartnerCase.planningCase(hubs: 2, available: 30)
    planningCase.skus.append(planningCase.skus[0])
    planningCase.skus[1].id = "second"
    planningCase.skus[1].availableUnits = 40
    planningCase.statements.hubTerms = ["drop", "second"].flatMap { sku in
      (0..<2).map { hub in
        var terms = HubTerms(hub: "h\(hub)", sku: sku)
        terms.shareWeight = Double(1 + 2 * hub)
        return terms
      }
    }
    var settings = PlacementSettings()
    // The budget pays for 40 units: once one SKU is decided, it would pay for other needs of the other.
    settings.placementBudget = 20
    let scenarios = DemandScenarios(
      skuCount: 2, regionCount: 2, probabilities: [1], units: [30, 30, 20, 20])
    let once = try PlacementProgram(planningCase, settings: settings)
      .sharingScarceStock(over: scenarios)
    let again = once.sharingScarceStock(over: scenarios)
    #expect(once.place(scenarios).placements == again.place(scenarios).placements)
  }

  @Test("a partner's least and most units hold over all its hubs")
  func partners() throws {
    var planningCase = PartnerCase.planningCase(hubs: 3)
    for hub in 0..<2 { planningCase.hubs[hub].partner = "Acme" }
    planningCase.statements.partners = [PartnerTerms(partner: "Acme", maximumUnits: 30)]
    let most = PartnerCase.units(try PartnerCase.plan(planningCase, [[25, 25, 25]]), hubs: 3)
    #expect(most[0] + most[1] == 30 && most[2] == 25)
    planningCase.statements.partners = [PartnerTerms(partner: "Acme", minimumUnits: 60)]
    let least = PartnerCase.units(try PartnerCase.plan(planningCase, [[25, 25, 25]]), hubs: 3)
    #expect(least[0] + least[1] == 60 && least[2] == 25)
  }

  @Test("scarce supply covers what hubs owe in proportion, before any level")
  func scarceLacks() throws {
    var planningCase = PartnerCase.planningCase(hubs: 3, available: 12, stock: [-6, -18, 0])
    planningCase.statements.hubTerms = [PartnerCase.terms(2) { $0.minimumStock = 10 }]
    let plan = try PartnerCase.plan(planningCase, [[50, 50, 50]])
    #expect(PartnerCase.units(plan, hubs: 3) == [3, 9, 0])
    #expect(
      plan.placements.map(\.reason) == [
        "short of the 6 units owed: supply, room or budget are used up",
        "short of the 18 units owed: supply, room or budget are used up",
      ])
    #expect(plan.gap < 1e-6)
  }

  @Test("statements about unknown hubs and packs of no unit are refused when a case is planned")
  func refused() {
    var planningCase = PartnerCase.planningCase()
    planningCase.statements.packs = [PackSize(sku: "drop", hub: "nowhere", units: 0)]
    planningCase.statements.hubTerms = [HubTerms(hub: "nowhere", sku: "drop")]
    #expect {
      try PlacementProgram(planningCase)
    } throws: { error in
      "\(error)".contains("packs of drop") && "\(error)".contains("terms of drop at nowhere")
    }
  }
}
