import FulfilmentModel

/// A case with two hubs, two regions and one SKU, small enough to solve by hand.
enum TwoHubCase {
  static let planningDate: CalendarDate = "2024-10-04"

  /// Two hubs, two regions, one SKU; each hub is cheap for its own region and dear for the other.
  static func planningCase(available: Int = 100, capacity: Int = 100, pack: Int = 1) -> PlanningCase
  {
    PlanningCase(
      planningDate: planningDate, horizonDays: 28,
      regions: [Region(id: "east"), Region(id: "west")],
      hubs: ["e", "w"].map {
        Hub(
          id: $0, capacityUnits: capacity, handlingCost: 1, storageCostPerUnitDay: 0.01,
          inboundCostPerUnit: 0.36)
      },
      skus: [
        SKU(
          id: "drop", releaseDate: planningDate, price: 100, stockoutPenalty: 60,
          availableUnits: available, casePackUnits: pack)
      ],
      lanes: [
        Lane(hub: "e", region: "east", transitDays: 1, costPerUnit: 4),
        Lane(hub: "e", region: "west", transitDays: 4, costPerUnit: 9),
        Lane(hub: "w", region: "east", transitDays: 4, costPerUnit: 9),
        Lane(hub: "w", region: "west", transitDays: 1, costPerUnit: 4),
      ], evidence: Evidence(asOf: planningDate))
  }

  /// Equally likely scenarios of demand in (east, west).
  static func scenarios(_ counts: [(Int, Int)]) -> DemandScenarios {
    DemandScenarios(
      skuCount: 1, regionCount: 2,
      probabilities: counts.map { _ in 1 / Double(counts.count) },
      units: counts.flatMap { [$0.0, $0.1] })
  }
}
