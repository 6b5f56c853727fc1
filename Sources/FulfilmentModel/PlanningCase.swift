/// How units already ordered for a coming release enter the plan.
package enum OpenPreOrders: String, Sendable, Codable, CaseIterable {
  /// They must be delivered in the horizon and count as its demand.
  case demand
  /// They are allotted elsewhere: evidence of demand, but neither demand nor available units.
  case settled
}

/// The place all units come from.
package struct Origin: Hashable, Sendable, Codable {
  /// Identifier, distinct from every hub's.
  package var id: String
  /// A name for people.
  package var name: String
  /// Degrees north.
  package var latitude: Double
  /// Degrees east.
  package var longitude: Double

  /// An origin as given; nothing is checked here.
  package init(id: String, name: String = "", latitude: Double = 0, longitude: Double = 0) {
    self.id = id
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// One night's planning job: the network, the products, and what is known of demand.
package struct PlanningCase: Sendable {
  /// The evening of the plan; the horizon starts the day after.
  package var planningDate: CalendarDate
  /// Days of demand the plan must serve, at least 1.
  package var horizonDays: Int
  /// ISO 4217 code of all money.
  package var currency: String
  /// The place all units come from.
  package var origin: Origin
  /// How open pre-orders enter the plan.
  package var openPreOrders: OpenPreOrders
  /// Seed of every random draw.
  package var seed: UInt64
  /// Regions in the case's order.
  package var regions: [Region]
  /// Hubs in the case's order.
  package var hubs: [Hub]
  /// SKUs in the case's order.
  package var skus: [SKU]
  /// Lanes, at most one for a pair of hub and region.
  package var lanes: [Lane]
  /// Parcel rates, at most one for a pair of weight and zone.
  package var parcelRates: [ParcelRate]
  /// Units at hubs before the plan, at most one record for a pair of hub and SKU.
  package var openingStock: [StockRecord]
  /// What is known of demand on the planning evening.
  package var evidence: Evidence

  /// A case as given. `CaseFiles` checks cases read from files; cases built in memory are
  /// checked by the planner.
  package init(
    planningDate: CalendarDate, horizonDays: Int, currency: String = "USD",
    origin: Origin = Origin(id: "origin"), openPreOrders: OpenPreOrders = .demand,
    seed: UInt64 = 1, regions: [Region], hubs: [Hub], skus: [SKU], lanes: [Lane],
    parcelRates: [ParcelRate] = [], openingStock: [StockRecord] = [], evidence: Evidence
  ) {
    self.planningDate = planningDate
    self.horizonDays = horizonDays
    self.currency = currency
    self.origin = origin
    self.openPreOrders = openPreOrders
    self.seed = seed
    self.regions = regions
    self.hubs = hubs
    self.skus = skus
    self.lanes = lanes
    self.parcelRates = parcelRates
    self.openingStock = openingStock
    self.evidence = evidence
  }

  /// The days of demand the plan must serve.
  package var horizon: ClosedRange<CalendarDate> {
    planningDate.advanced(by: 1)...planningDate.advanced(by: horizonDays)
  }
}
