/// A product that can be placed and sold: one drop, size or edition.
public struct SKU: Hashable, Sendable {
  /// The case's own identifier, compared byte for byte.
  public var id: String
  /// A name for people.
  public var name: String
  /// First day of sale.
  public var releaseDate: CalendarDate
  /// Money a buyer pays for a unit.
  public var price: Double
  /// Money a unit costs the creator.
  public var unitCost: Double
  /// Money lost with each unit of demand that is not served.
  public var stockoutPenalty: Double
  /// Units ever made; sales cannot exceed them. `nil` means an open edition.
  public var mintSupply: Int?
  /// Units waiting at the origin that can be placed.
  public var availableUnits: Int
  /// Kilograms per unit.
  public var unitWeightKg: Double
  /// Pounds a carrier bills for one unit, the key into the parcel rates; `nil` means none applies.
  public var billedWeightLb: Int?
  /// Cubic metres per unit.
  public var unitVolumeM3: Double
  /// Units that travel together from the origin to a hub: placements are multiples of it, at least 1.
  public var casePackUnits: Int
  /// A product line for pooling (brand, kind), where known.
  public var kind: String?

  /// A SKU as given; nothing is checked here.
  public init(
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
public struct StockRecord: Hashable, Sendable {
  /// Identifier of the hub.
  public var hub: String
  /// Identifier of the SKU.
  public var sku: String
  /// Whole units, at least 0.
  public var quantity: Int

  /// A record as given; nothing is checked here.
  public init(hub: String, sku: String, quantity: Int) {
    self.hub = hub
    self.sku = sku
    self.quantity = quantity
  }
}
