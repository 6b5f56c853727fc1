/// A product that can be placed and sold: one drop, size or edition.
public struct SKU: Hashable, Sendable {
  /// The case's own identifier, compared byte for byte.
  public var id: String
  /// Name for reports; may be empty. Its words decide which SKUs are similar.
  package var name: String
  /// Release date: the first day of sale. The SKU is released from this day on, upcoming before it.
  public var releaseDate: CalendarDate
  /// Money a buyer pays for a unit, at least 0.
  package var price: Double
  /// Money a unit costs the creator, at least 0.
  package var unitCost: Double
  /// Shortage cost: money lost with each unit of demand that is not served, at least 0.
  package var stockoutPenalty: Double
  /// The edition: units ever made, which sales cannot exceed. `nil` means an open edition.
  package var mintSupply: Int?
  /// Available units: those at the origin that can be placed, at least 0.
  public var availableUnits: Int
  /// Kilograms per unit, at least 0.
  package var unitWeightKg: Double
  /// Pounds a carrier bills for one unit, the key into the parcel rates; `nil` means none applies.
  package var billedWeightLb: Int?
  /// Cubic metres per unit, at least 0.
  package var unitVolumeM3: Double
  /// Case pack: units that travel together from the origin to a hub, at least 1. Placements are
  /// whole multiples of it.
  package var casePackUnits: Int
  /// Units the shop expects to sell in all, pre-orders included; `nil` where nobody said.
  package var expectedUnits: Int?
  /// Product line (kind, brand) over which demand is pooled; `nil` where unknown.
  package var kind: String?

  /// Creates a SKU without checking it.
  public init(
    id: String, name: String = "", releaseDate: CalendarDate, price: Double, unitCost: Double = 0,
    stockoutPenalty: Double, mintSupply: Int? = nil, availableUnits: Int,
    unitWeightKg: Double = 0, billedWeightLb: Int? = nil, unitVolumeM3: Double = 0,
    casePackUnits: Int = 1, expectedUnits: Int? = nil, kind: String? = nil
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
    self.expectedUnits = expectedUnits
    self.kind = kind
  }
}

/// Opening stock: units of a SKU that stand at a hub before the plan, or that it owes.
public struct StockRecord: Hashable, Sendable {
  /// Identifier of the hub.
  package var hub: String
  /// Identifier of the SKU.
  package var sku: String
  /// Whole units; below 0 where more were sold than stood there. Placements are at least 0.
  package var quantity: Int

  /// Creates a record without checking it.
  public init(hub: String, sku: String, quantity: Int) {
    self.hub = hub
    self.sku = sku
    self.quantity = quantity
  }
}
