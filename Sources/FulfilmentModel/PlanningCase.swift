/// How open pre-orders, those for an upcoming release, enter the plan.
public enum OpenPreOrders: String, Sendable, Codable, CaseIterable {
  /// They must be delivered in the horizon and count as its demand.
  case demand
  /// They are served from elsewhere: evidence of demand, but neither demand nor available units.
  case settled
}

/// Expectation of a shop's first drops, where neither the shop nor earlier drops say anything.
package enum LittleHistory: String, Sendable, CaseIterable {
  /// The model's prior of first drops, with its ceiling.
  case prior
  /// As many again as were ordered so far: the assumption of a case made from a shop's files.
  case asManyAgain = "as_many_again"
}

/// The place all units come from.
public struct Origin: Hashable, Sendable, Codable {
  /// Identifier, distinct from every hub's.
  public var id: String
  /// Name for reports; may be empty.
  package var name: String
  /// Degrees north, -90...90.
  package var latitude: Double
  /// Degrees east, -180...180.
  package var longitude: Double

  /// Creates an origin without checking it.
  public init(id: String, name: String = "", latitude: Double = 0, longitude: Double = 0) {
    self.id = id
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A case: the network, the products, and the evidence of demand that one planning run reads.
public struct PlanningCase: Sendable {
  /// Planning date: the evening of the plan; the horizon starts the day after.
  public var planningDate: CalendarDate
  /// Days of demand the plan must serve, at least 1.
  public var horizonDays: Int
  /// ISO 4217 code of all money.
  package var currency: String
  /// The place all units come from.
  package var origin: Origin
  /// How open pre-orders enter the plan.
  package var openPreOrders: OpenPreOrders
  /// Expectation of drops of which orders alone are known.
  package var littleHistory = LittleHistory.prior
  /// Seed of every random draw.
  package var seed: UInt64
  /// Regions in the case's order.
  public var regions: [Region]
  /// Hubs in the case's order.
  public var hubs: [Hub]
  /// SKUs in the case's order.
  public var skus: [SKU]
  /// Lanes, at most one for a pair of hub and region.
  public var lanes: [Lane]
  /// Parcel rates, at most one for a pair of weight and zone.
  package var parcelRates: [ParcelRate]
  /// Units at hubs before the plan, at most one record for a pair of hub and SKU; below 0 where the hub
  /// owes units to buyers.
  package var openingStock: [StockRecord]
  /// The statements of partners; those of a case made in memory say nothing at first.
  package var statements = PartnerStatements()
  /// The records known on the planning date.
  public var evidence: Evidence

  /// Creates a case without checking it: cases read from files are checked by their reader, cases
  /// made in memory by `CaseIndex` when they are planned.
  public init(
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
