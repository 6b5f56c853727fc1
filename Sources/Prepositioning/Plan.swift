import FulfilmentModel
import TwoStageProgramming

/// Where stock is to stand before the buyers click, with a certificate of what that costs.
///
/// ```swift
/// for placement in plan.placements { print(placement.sku, placement.hub, placement.units) }
/// print("cost \(plan.cost), lower bound \(plan.lowerBound), gap \(plan.gap)")
/// ```
///
/// Prices are shadow prices (dual values of the relaxation): the saving, at the margin, from one
/// more unit of a limit. At a degenerate optimum they are one valid choice of several.
package struct Plan: Sendable {
  /// Units of a SKU to move from the origin to a hub.
  package struct Placement: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Identifier of the hub.
    package var hub: String
    /// Whole units above 0, a multiple of the SKU's case pack.
    package var units: Int
    /// Shadow price of stock here: the saving from one more unit, before its own cost.
    package var shadowPrice: Double
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

  /// The use of one hub.
  package struct HubUse: Sendable, Equatable {
    /// Identifier of the hub.
    package var hub: String
    /// Units it can hold, opening stock included.
    package var capacityUnits: Int
    /// Units that stand there before the plan.
    package var openingUnits: Int
    /// Units placed.
    package var placedUnits: Int
    /// Units expected to leave over the horizon.
    package var expectedShippedUnits: Double
    /// Shadow price of the capacity: the saving from space for one more unit.
    package var capacityPrice: Double
    /// Shadow price of the throughput: the saving from shipping one more unit.
    package var throughputPrice: Double
  }

  /// The expected demand and service of one SKU.
  package struct SKUOutlook: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Units placed over all hubs.
    package var placedUnits: Int
    /// Available units left at the origin.
    package var unplacedUnits: Int
    /// Expected demand over the horizon.
    package var expectedDemand: Double
    /// Expected demand not served.
    package var expectedUnserved: Double
    /// Shadow price of the supply: the saving from one more unit at the origin.
    package var supplyPrice: Double
  }

  /// The outcome of units promised to a region.
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
    /// A proven lower bound: no placement, whole or fractional, costs less over these scenarios.
    package var bound: Double
    /// Cost of the best fractional placement found.
    package var fractionalCost: Double
    /// Interior-point iterations of both solves.
    package var iterations: Int
    /// Largest row violation in units, before the solution was made feasible.
    package var residual: Double
    /// Number of scenarios.
    package var scenarios: Int
    /// Whether both solves reached the relative gap asked for.
    package var isSolved: Bool

    /// The relative gap (cost − bound) / cost; 0 where the cost does not exceed the bound.
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
  /// Cost, lower bound and gap, recomputed without trusting the solver.
  package var certificate: Certificate
  /// The dual values behind the bound; with the case and the scenarios it can be recomputed.
  package var prices: TwoStagePrices

  /// Expected cost of the whole-unit plan over the scenarios.
  package var cost: Double { certificate.cost }
  /// A proven lower bound: no placement costs less over the same scenarios.
  package var lowerBound: Double { certificate.bound }
  /// The relative gap (cost − lower bound) / cost.
  package var gap: Double { certificate.gap }
  /// Units by SKU and hub, as settlement and pricing take them.
  package var stock: [StockRecord] {
    placements.map { StockRecord(hub: $0.hub, sku: $0.sku, quantity: $0.units) }
  }
}
