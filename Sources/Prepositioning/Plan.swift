import TwoStageProgramming

/// Where stock is to stand before the buyers click, with a proof of what it is worth.
package struct Plan: Sendable {
  /// Units of a SKU to move from the origin to a hub.
  package struct Placement: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Identifier of the hub.
    package var hub: String
    /// Whole units above 0, a multiple of the SKU's case pack.
    package var units: Int
    /// What one unit more here would save, before its own cost; one valid price.
    package var valueOfOneMore: Double
  }

  /// Units expected to go from a hub to a region.
  package struct Flow: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Identifier of the hub.
    package var hub: String
    /// Identifier of the region.
    package var region: String
    /// Expected units over the horizon.
    package var expectedUnits: Double
    /// Business days from dispatch to delivery.
    package var transitDays: Int
  }

  /// How a hub is used.
  package struct HubUse: Sendable, Equatable {
    /// Identifier of the hub.
    package var hub: String
    /// Units it can hold.
    package var capacityUnits: Int
    /// Units it held before.
    package var openingUnits: Int
    /// Units placed.
    package var placedUnits: Int
    /// Units expected to leave over the horizon.
    package var expectedShippedUnits: Double
    /// What room for one unit more would save; one valid price.
    package var capacityPrice: Double
    /// What shipping one unit more would save; one valid price.
    package var throughputPrice: Double
  }

  /// What a SKU can expect.
  package struct SKUOutlook: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Units placed over all hubs.
    package var placedUnits: Int
    /// Units left at the origin.
    package var unplacedUnits: Int
    /// Expected demand over the horizon.
    package var expectedDemand: Double
    /// Expected demand not served.
    package var expectedUnserved: Double
    /// What one unit more at the origin would save; one valid price.
    package var supplyPrice: Double
  }

  /// What becomes of units promised to a region.
  package struct PromiseOutcome: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Identifier of the region.
    package var region: String
    /// Units promised.
    package var promisedUnits: Int
    /// Of these, units expected to come late or never.
    package var missingUnits: Double

    /// Whether the promise is kept, to a hundredth of a unit.
    package var isKept: Bool { missingUnits <= 0.01 }
  }

  /// Cost, bound and gap of the plan.
  package struct Certificate: Sendable, Equatable {
    /// Expected cost of the whole-unit plan over the scenarios.
    package var cost: Double
    /// A cost that no placement, whole or not, can undercut over the same scenarios.
    package var bound: Double
    /// Cost of the best fractional placement found.
    package var fractionalCost: Double
    /// Iterations of the linear program.
    package var iterations: Int
    /// Largest row violation before the solution was made feasible, in units.
    package var residual: Double
    /// Scenarios planned for.
    package var scenarios: Int
    /// Whether the linear program was solved to the gap asked for.
    package var isSolved: Bool

    /// (cost − bound) / cost; 0 where both are 0.
    package var gap: Double { cost <= bound ? 0 : (cost - bound) / cost }
  }

  /// Placements with at least one unit, in the case's order of SKUs, then hubs.
  package var placements: [Placement]
  /// Expected flows of at least a thousandth of a unit, in the order of SKUs, regions, hubs.
  package var flows: [Flow]
  /// One entry for each hub, in the case's order.
  package var hubs: [HubUse]
  /// One entry for each SKU, in the case's order.
  package var skus: [SKUOutlook]
  /// One entry for each promise, in the case's order of SKUs.
  package var promises: [PromiseOutcome]
  /// The proof.
  package var certificate: Certificate
  /// The prices behind the bound: who has the case and the scenarios can recompute it.
  package var prices: TwoStagePrices
}
