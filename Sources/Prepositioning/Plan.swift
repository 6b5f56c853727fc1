import LinearProgramming

/// Where stock is to stand before the buyers click, with a proof of what it is worth.
public struct Plan: Sendable {
  /// Units of a SKU to move from the origin to a hub.
  public struct Placement: Sendable, Equatable {
    /// Identifier of the SKU.
    public var sku: String
    /// Identifier of the hub.
    public var hub: String
    /// Whole units above 0, a multiple of the SKU's case pack.
    public var units: Int
    /// What one unit more here would save, before its own cost; one valid price.
    public var valueOfOneMore: Double
  }

  /// Units expected to go from a hub to a region.
  public struct Flow: Sendable, Equatable {
    /// Identifier of the SKU.
    public var sku: String
    /// Identifier of the hub.
    public var hub: String
    /// Identifier of the region.
    public var region: String
    /// Expected units over the horizon.
    public var expectedUnits: Double
    /// Business days from dispatch to delivery.
    public var transitDays: Int
  }

  /// How a hub is used.
  public struct HubUse: Sendable, Equatable {
    /// Identifier of the hub.
    public var hub: String
    /// Units it can hold.
    public var capacityUnits: Int
    /// Units it held before.
    public var openingUnits: Int
    /// Units placed.
    public var placedUnits: Int
    /// Units expected to leave over the horizon.
    public var expectedShippedUnits: Double
    /// What room for one unit more would save; one valid price.
    public var capacityPrice: Double
    /// What shipping one unit more would save; one valid price.
    public var throughputPrice: Double
  }

  /// What a SKU can expect.
  public struct SKUOutlook: Sendable, Equatable {
    /// Identifier of the SKU.
    public var sku: String
    /// Units placed over all hubs.
    public var placedUnits: Int
    /// Units left at the origin.
    public var unplacedUnits: Int
    /// Expected demand over the horizon.
    public var expectedDemand: Double
    /// Expected demand not served.
    public var expectedUnserved: Double
    /// What one unit more at the origin would save; one valid price.
    public var supplyPrice: Double
  }

  /// What becomes of units promised to a region.
  public struct PromiseOutcome: Sendable, Equatable {
    /// Identifier of the SKU.
    public var sku: String
    /// Identifier of the region.
    public var region: String
    /// Units promised.
    public var promisedUnits: Int
    /// Of these, units expected to come late or never.
    public var missingUnits: Double

    /// Whether the promise is kept, to a hundredth of a unit.
    public var isKept: Bool { missingUnits <= 0.01 }
  }

  /// Cost, bound and gap of the plan.
  public struct Certificate: Sendable, Equatable {
    /// Expected cost of the whole-unit plan over the scenarios.
    public var cost: Double
    /// A cost that no placement, whole or not, can undercut over the same scenarios.
    public var bound: Double
    /// Cost of the best fractional placement found.
    public var fractionalCost: Double
    /// Iterations of the linear program.
    public var iterations: Int
    /// Largest row violation before the solution was made feasible, in units.
    public var residual: Double
    /// Scenarios planned for.
    public var scenarios: Int
    /// Whether the linear program was solved to the gap asked for.
    public var isSolved: Bool

    /// (cost − bound) / cost; 0 where both are 0.
    public var gap: Double { cost <= bound ? 0 : (cost - bound) / cost }
  }

  /// Placements with at least one unit, in the case's order of SKUs, then hubs.
  public var placements: [Placement]
  /// Expected flows of at least a thousandth of a unit, in the order of SKUs, regions, hubs.
  public var flows: [Flow]
  /// One entry for each hub, in the case's order.
  public var hubs: [HubUse]
  /// One entry for each SKU, in the case's order.
  public var skus: [SKUOutlook]
  /// One entry for each promise, in the case's order of SKUs.
  public var promises: [PromiseOutcome]
  /// The proof.
  public var certificate: Certificate
  /// The prices behind the bound: who has the case and the scenarios can recompute it.
  public var prices: TwoStagePrices
}
