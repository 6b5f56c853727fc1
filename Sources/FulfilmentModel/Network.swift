/// A place where buyers live: the unit in which demand is forecast.
package struct Region: Hashable, Sendable {
  /// The case's own identifier, compared byte for byte.
  package var id: String
  /// A name for people.
  package var name: String
  /// Degrees north, -90...90.
  package var latitude: Double
  /// Degrees east, -180...180.
  package var longitude: Double
  /// Inhabitants, where known.
  package var population: Double?
  /// The larger area this region belongs to (a state, a country), where known.
  package var group: String?

  /// A region as given; nothing is checked here.
  package init(
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

/// A micro-hub that can hold stock and ship it to buyers.
package struct Hub: Hashable, Sendable {
  /// The case's own identifier, compared byte for byte.
  package var id: String
  /// A name for people.
  package var name: String
  /// Degrees north, -90...90.
  package var latitude: Double
  /// Degrees east, -180...180.
  package var longitude: Double
  /// IANA name of the time zone, where known.
  package var timeZone: String?
  /// Units the hub can hold, opening stock included.
  package var capacityUnits: Int
  /// Units the hub can ship in a day; `nil` means no limit.
  package var throughputUnitsPerDay: Int?
  /// Money for keeping the hub open over the horizon.
  package var fixedCost: Double
  /// Money per unit shipped.
  package var handlingCost: Double
  /// Money per unit stored for a day.
  package var storageCostPerUnitDay: Double
  /// Local hour until which an order leaves on the same day, where known.
  package var cutoffHour: Int?
  /// Money per unit brought in from the origin.
  package var inboundCostPerUnit: Double
  /// Days from the origin to the hub.
  package var inboundTransitDays: Int

  /// A hub as given; nothing is checked here.
  package init(
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
package struct Lane: Hashable, Sendable {
  /// Identifier of the hub.
  package var hub: String
  /// Identifier of the region.
  package var region: String
  /// Business days from dispatch to delivery, at least 0.
  package var transitDays: Int
  /// Money per unit where no parcel rate applies.
  package var costPerUnit: Double
  /// Carrier's zone, the key into the parcel rates; `nil` means `costPerUnit` applies.
  package var zone: Int?
  /// Great-circle kilometres, where known.
  package var distanceKm: Double?

  /// A lane as given; nothing is checked here.
  package init(
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
package struct ParcelRate: Hashable, Sendable {
  /// Billed weight in pounds.
  package var weightLb: Int
  /// Carrier's zone.
  package var zone: Int
  /// Money per parcel.
  package var price: Double

  /// A rate as given; nothing is checked here.
  package init(weightLb: Int, zone: Int, price: Double) {
    self.weightLb = weightLb
    self.zone = zone
    self.price = price
  }
}
