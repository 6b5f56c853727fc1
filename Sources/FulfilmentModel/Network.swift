/// A place where buyers live: the unit in which demand is forecast.
public struct Region: Hashable, Sendable {
  /// The case's own identifier, compared byte for byte.
  public var id: String
  /// Name for reports; may be empty.
  package var name: String
  /// Degrees north, -90...90.
  package var latitude: Double
  /// Degrees east, -180...180.
  package var longitude: Double
  /// Inhabitants, at least 0; `nil` where unknown.
  package var population: Double?
  /// The region group this region belongs to (a state, a country); `nil` where it stands alone.
  package var group: String?

  /// Creates a region without checking it.
  public init(
    id: String, name: String = "", latitude: Double = 0, longitude: Double = 0,
    population: Double? = nil, group: String? = nil
  ) {
    self.id = id
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
    self.population = population
    self.group = group
  }
}

/// A micro-hub: holds stock and ships it to buyers.
public struct Hub: Hashable, Sendable {
  /// The case's own identifier, compared byte for byte.
  public var id: String
  /// Name for reports; may be empty.
  package var name: String
  /// Degrees north, -90...90.
  package var latitude: Double
  /// Degrees east, -180...180.
  package var longitude: Double
  /// IANA name of the time zone; `nil` where unknown.
  package var timeZone: String?
  /// Capacity: units the hub can hold, opening stock included; at least 0.
  public var capacityUnits: Int
  /// Throughput: units the hub can ship in a day, at least 0; `nil` means no limit.
  package var throughputUnitsPerDay: Int?
  /// Money for keeping the hub open over the horizon, at least 0.
  package var fixedCost: Double
  /// Money per unit shipped, at least 0.
  package var handlingCost: Double
  /// Money per unit stored for a day, at least 0.
  package var storageCostPerUnitDay: Double
  /// Local hour until which an order leaves on the same day, 0...24; `nil` where unknown.
  package var cutoffHour: Int?
  /// Money per unit brought in from the origin, at least 0.
  package var inboundCostPerUnit: Double
  /// Days from the origin to the hub, at least 0.
  package var inboundTransitDays: Int
  /// Name of the partner who runs the hub; `nil` where nobody said.
  package var partner: String?
  /// Least units that a plan may bring to the hub, where it brings any; `nil` means no limit.
  package var minimumShipment: Int?
  /// Most units that a plan may bring to the hub; `nil` means no limit.
  package var maximumShipment: Int?
  /// Whether the hub stands already, whatever it costs; `nil`: it does where it holds stock.
  package var stands: Bool?

  /// Creates a hub without checking it.
  public init(
    id: String, name: String = "", latitude: Double = 0, longitude: Double = 0,
    timeZone: String? = nil, capacityUnits: Int, throughputUnitsPerDay: Int? = nil,
    fixedCost: Double = 0, handlingCost: Double = 0, storageCostPerUnitDay: Double = 0,
    cutoffHour: Int? = nil, inboundCostPerUnit: Double = 0, inboundTransitDays: Int = 0
  ) {
    self.id = id
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
    self.timeZone = timeZone
    self.capacityUnits = capacityUnits
    self.throughputUnitsPerDay = throughputUnitsPerDay
    self.fixedCost = fixedCost
    self.handlingCost = handlingCost
    self.storageCostPerUnitDay = storageCostPerUnitDay
    self.cutoffHour = cutoffHour
    self.inboundCostPerUnit = inboundCostPerUnit
    self.inboundTransitDays = inboundTransitDays
  }
}

/// A way to ship from a hub to a region.
public struct Lane: Hashable, Sendable {
  /// Identifier of the hub.
  public var hub: String
  /// Identifier of the region.
  public var region: String
  /// Business days from dispatch to delivery, at least 0.
  public var transitDays: Int
  /// Money per unit where no parcel rate applies, at least 0.
  public var costPerUnit: Double
  /// Carrier's zone, the key into the parcel rates; `nil` means `costPerUnit` applies.
  package var zone: Int?
  /// Great-circle kilometres; `nil` where unknown.
  package var distanceKm: Double?

  /// Creates a lane without checking it.
  public init(
    hub: String, region: String, transitDays: Int, costPerUnit: Double, zone: Int? = nil,
    distanceKm: Double? = nil
  ) {
    self.hub = hub
    self.region = region
    self.transitDays = transitDays
    self.costPerUnit = costPerUnit
    self.zone = zone
    self.distanceKm = distanceKm
  }
}

/// A carrier's price for a parcel of a billed weight into a zone.
public struct ParcelRate: Hashable, Sendable {
  /// Billed weight in pounds, at least 1.
  package var weightLb: Int
  /// Carrier's zone.
  package var zone: Int
  /// Money per parcel, at least 0.
  package var price: Double

  /// Creates a rate without checking it.
  public init(weightLb: Int, zone: Int, price: Double) {
    self.weightLb = weightLb
    self.zone = zone
    self.price = price
  }
}

/// A place as the `region` column of an evidence table names it: a region of the case, or one of
/// the names in parentheses that stand for no region.
///
/// Importers write the parenthesised names, readers understand them, and no region can bear them.
package enum RegionReference: Hashable, Sendable {
  /// A region of the case, by its identifier.
  case region(String)
  /// Units or people whose region nobody could tell: `(unassigned)`; `(unknown)` is read as the
  /// same.
  case unassigned
  /// Units of buyers in a country where the case has no region: `(outside)`.
  ///
  /// They are demand, but no hub of the case is to hold them: counted, never spread over regions.
  case outside
  /// The whole world: `(all)`, for signals that concern no single place.
  case everywhere

  /// Reads the text of a cell.
  package init(_ text: String) {
    switch text {
    case "(unassigned)", "(unknown)": self = .unassigned
    case "(outside)": self = .outside
    case "(all)": self = .everywhere
    default: self = .region(text)
    }
  }

  /// The text of a cell that names this place.
  package var text: String {
    switch self {
    case .region(let id): id
    case .unassigned: "(unassigned)"
    case .outside: "(outside)"
    case .everywhere: "(all)"
    }
  }

  /// The identifier of the region, where this is one.
  package var region: String? { if case .region(let id) = self { id } else { nil } }
}
