import FulfilmentModel
import Prepositioning

/// Hubs that each serve a region of their own with one SKU: what one hub needs is its region's demand.
///
/// Placing a unit costs 0.5, shipping it 5, going without 60.
enum PartnerCase {
  static let planningDate: CalendarDate = "2026-03-02"

  /// Hubs `h0`, `h1`, …, two days from the origin, each with its region `r0`, `r1`, ….
  static func planningCase(
    hubs: Int = 1, available: Int = 1000, pack: Int = 1, stock: [Int] = []
  ) -> PlanningCase {
    PlanningCase(
      planningDate: planningDate, horizonDays: 14,
      regions: (0..<hubs).map { Region(id: "r\($0)") },
      hubs: (0..<hubs).map {
        Hub(
          id: "h\($0)", capacityUnits: 5000, handlingCost: 1, storageCostPerUnitDay: 0.01,
          inboundCostPerUnit: 0.36, inboundTransitDays: 2)
      },
      skus: [
        SKU(
          id: "drop", releaseDate: planningDate, price: 100, stockoutPenalty: 60,
          availableUnits: available, casePackUnits: pack)
      ],
      lanes: (0..<hubs).map {
        Lane(hub: "h\($0)", region: "r\($0)", transitDays: 1, costPerUnit: 4)
      },
      openingStock: stock.enumerated().map {
        StockRecord(hub: "h\($0)", sku: "drop", quantity: $1)
      }, evidence: Evidence(asOf: planningDate))
  }

  /// Terms of the SKU at a hub.
  static func terms(_ hub: Int, _ set: (inout HubTerms) -> Void) -> HubTerms {
    var terms = HubTerms(hub: "h\(hub)", sku: "drop")
    set(&terms)
    return terms
  }

  /// Equally likely scenarios, each with a demand for every region.
  static func scenarios(_ demand: [[Int]]) -> DemandScenarios {
    DemandScenarios(
      skuCount: 1, regionCount: demand[0].count,
      probabilities: demand.map { _ in 1 / Double(demand.count) }, units: demand.flatMap { $0 })
  }

  /// Returns the plan for scenarios of demand.
  static func plan(
    _ planningCase: PlanningCase, _ demand: [[Int]],
    settings: PlacementSettings = PlacementSettings()
  ) throws -> Plan {
    let scenarios = scenarios(demand)
    return try PlacementProgram(planningCase, settings: settings)
      .sharingScarceStock(over: scenarios).place(scenarios)
  }

  /// Returns the units of each hub, 0 where there is no line.
  static func units(_ plan: Plan, hubs: Int) -> [Int] {
    (0..<hubs).map { hub in
      plan.placements.filter { $0.hub == "h\(hub)" }.reduce(0) { $0 + $1.units }
    }
  }
}
