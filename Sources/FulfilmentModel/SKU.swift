/// A product that can be placed and sold: one drop, size or edition.
package struct SKU: Hashable, Sendable {
  /// The case's own identifier, compared byte for byte.
  package var id: String
  /// A name for people.
  package var name: String
  /// First day of sale.
  package var releaseDate: CalendarDate
  /// Money a buyer pays for a unit.
  package var price: Double
  /// Money a unit costs the creator.
  package var unitCost: Double
  /// Money lost with each unit of demand that is not served.
  package var stockoutPenalty: Double
  /// Units ever made; sales cannot exceed them. `nil` means an open edition.
  package var mintSupply: Int?
  /// Units waiting at the origin that can be placed.
  package var availableUnits: Int
  /// Kilograms per unit.
  package var unitWeightKg: Double
  /// Pounds a carrier bills for one unit, the key into the parcel rates; `nil` means none applies.
  package var billedWeightLb: Int?
  /// Cubic metres per unit.
  package var unitVolumeM3: Double
  /// Units that travel together from the origin to a hub: placements are multiples of it, at least 1.
  package var casePackUnits: Int
  /// A product line for pooling (brand, kind), where known.
  package var kind: String?

  /// A SKU as given; nothing is checked here.
  package init(
    id: String, name: String = "", releaseDate: CalendarDate, price: Double, unitCost: Double = 0,
    stockoutPenalty: Double, mintSupply: Int? = nil, availableUnits: Int,
    unitWeightKg: Double = 0, billedWeightLb: Int? = nil, unitVolumeM3: Double = 0,
    casePackUnits: Int = 1, kind: String? = nil
  ) {
    self.id = id
    self.name = name
    self.releaseDate = releaseDate
    self.price = price
    self.unitCost = unitCost
    self.stockoutPenalty = stockoutPenalty
    self.mintSupply = mintSupply
    self.availableUnits = availableUnits
    self.unitWeightKg = unitWeightKg
    self.billedWeightLb = billedWeightLb
    self.unitVolumeM3 = unitVolumeM3
    self.casePackUnits = casePackUnits
    self.kind = kind
  }
}

/// Units of a SKU that stand at a hub before the plan.
package struct StockRecord: Hashable, Sendable {
  /// Identifier of the hub.
  package var hub: String
  /// Identifier of the SKU.
  package var sku: String
  /// Whole units, at least 0.
  package var quantity: Int

  /// A record as given; nothing is checked here.
  package init(hub: String, sku: String, quantity: Int) {
    self.hub = hub
    self.sku = sku
    self.quantity = quantity
  }
}
