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
public struct Plan: Sendable {
  /// Units of a SKU to move from the origin to a hub.
  public struct Placement: Sendable, Equatable {
    /// Identifier of the SKU.
    public var sku: String
    /// Identifier of the hub.
    public var hub: String
    /// Whole units above 0, a multiple of the SKU's case pack.
    public var units: Int
    /// Shadow price of stock here: the saving from one more unit, before its own cost.
    public var shadowPrice: Double
    /// Units that the relaxation places here, before they became whole packs.
    package var needed: Double
    /// Units of a pack, the smallest where there are several sizes.
    package var pack: Int
    /// Whether the line stood before anything was decided.
    package var isFixed: Bool
    /// The term of a partner that decided the units, in words; `nil` where need and packs did.
    package var decision: String?
    /// Whether the line falls short of what a partner asks for.
    package var isShort = false

    /// The reason why the units are not those needed, in words.
    package var reason: String {
      if isFixed { return "fixed: the planner's own line" }
      if let decision { return decision }
      let kind = pack > 1 ? "packs of \(pack)" : "units"
      if abs(Double(units) - needed) < 0.5 { return "as needed" }
      if pack > 1, abs(Double(units) - needed) >= Double(pack) {
        return "packs of \(pack) joined or moved where they cost less"
      }
      return Double(units) > needed
        ? "up to whole \(kind): one \(pack > 1 ? "pack" : "unit") fewer would cost more"
        : "down to whole \(kind): one \(pack > 1 ? "pack" : "unit") more would cost more"
    }
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
    package var transitDays: Int
  }

  /// The use of one hub.
  public struct HubUse: Sendable, Equatable {
    /// Identifier of the hub.
    public var hub: String
    /// Units it can hold, opening stock included.
    public var capacityUnits: Int
    /// Units that stand there before the plan, those on their way included that arrive in time.
    package var openingUnits: Int
    /// Units placed.
    public var placedUnits: Int
    /// Units expected to leave over the horizon.
    public var expectedShippedUnits: Double
    /// Shadow price of the capacity: the saving from space for one more unit.
    public var capacityPrice: Double
    /// Shadow price of the throughput: the saving from shipping one more unit.
    public var throughputPrice: Double
  }

  /// The expected demand and service of one SKU.
  public struct SKUOutlook: Sendable, Equatable {
    /// Identifier of the SKU.
    public var sku: String
    /// Units placed over all hubs.
    public var placedUnits: Int
    /// Available units left at the origin.
    public var unplacedUnits: Int
    /// Expected demand over the horizon.
    public var expectedDemand: Double
    /// Expected demand not served.
    public var expectedUnserved: Double
    /// Shadow price of the supply: the saving from one more unit at the origin.
    public var supplyPrice: Double
  }

  /// The outcome of units promised to a region.
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

  /// Expected deliveries under the plan, and its cost where demand comes out dear.
  package struct Service: Sendable, Equatable {
    /// Expected demand over the horizon, promised units included.
    package var demandUnits: Double
    /// Of these, units that reach their buyers.
    package var servedUnits: Double
    /// Of these, units that do so within the promised transit days.
    package var inTimeUnits: Double
    /// Money that `PlacementSettings.lateUnitCost` adds to the expected cost.
    package var surcharge: Double
    /// Mean cost over the dearest tenth of the scenarios: the conditional value at risk at 0.9.
    package var worstTenthCost: Double
    /// Mean units not served over the tenth of the scenarios in which most are not.
    package var worstTenthUnserved: Double

    /// The share of demand that is served; 1 without demand.
    package var fillRate: Double { demandUnits > 0 ? servedUnits / demandUnits : 1 }
    /// The share of demand that arrives in time; 1 without demand.
    package var inTimeShare: Double { demandUnits > 0 ? inTimeUnits / demandUnits : 1 }
  }

  /// The outcome of a rule of the operator.
  package struct RuleOutcome: Sendable, Equatable {
    /// Name of the rule, with the SKU and hub where it is a rule for each.
    package var name: String
    /// Its weighted sum of the plan's units.
    package var value: Double
    /// Limits of the sum; `nil` where there is none.
    package var minimum, maximum: Double?
    /// Shadow prices: money that one less of the minimum, or one more of the maximum, would save in the
    /// fractional program; `nil` where there is no such limit or it is never reached.
    package var minimumPrice, maximumPrice: Double?
    /// By how much the sum lies outside the limits, as no whole packs keep them; 0 where it is kept.
    package var missing: Double
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
    /// The iteration after which time was up for the relaxation; `nil` where it was not.
    package var stoppedAfter: Int?

    /// The relative gap (cost − bound) / cost; 0 where the cost exceeds the bound by less than any
    /// money: a plan that costs nothing costs 1e-13 once it is summed up.
    package var gap: Double { cost - bound <= 1e-9 ? 0 : (cost - bound) / cost }
  }

  /// Placements with at least one unit, in the case's order of SKUs, then hubs.
  public var placements: [Placement]
  /// Needs of at least half a unit that got no whole pack, in the same order.
  package var unmetNeeds: [Placement]
  /// Expected flows of at least a thousandth of a unit, in the order of SKUs, regions, hubs.
  public var flows: [Flow]
  /// One entry for each hub, in the case's order.
  public var hubs: [HubUse]
  /// One entry for each SKU, in the case's order.
  public var skus: [SKUOutlook]
  /// One entry for each promise, in the case's order of SKUs.
  public var promises: [PromiseOutcome]
  /// Expected deliveries, and the cost of the dearest scenarios.
  package var service: Service
  /// Expected cost of the whole-unit plan; `cost` itself unless the dearest scenarios have a price.
  package var expectedCost: Double
  /// Weights of the scenarios that prove the bound of a risk-averse plan, as probabilities; `nil` where the
  /// expected cost alone counts.
  package var scenarioWeights: [Double]?
  /// Shadow price of the budget in the fractional program; `nil` without a budget.
  package var budgetPrice: Double?
  /// Outcomes of the operator's rules, in the order of the case.
  package var rules: [RuleOutcome] = []
  /// Money that `PlacementSettings.changeCost` adds to the expected cost.
  package var changeSurcharge: Double
  /// Expected units that buyers miss or get late, each with its reason.
  package var shortfalls: [Shortfall] = []
  /// Cost, lower bound and gap, recomputed without trusting the solver.
  package var certificate: Certificate
  /// The dual values behind the bound; with the case and the scenarios it can be recomputed.
  package var prices: TwoStagePrices

  /// Expected cost of the whole-unit plan over the scenarios, or its risk-averse value.
  public var cost: Double { certificate.cost }
  /// A proven lower bound: no placement costs less over the same scenarios.
  public var lowerBound: Double { certificate.bound }
  /// The relative gap (cost − lower bound) / cost.
  public var gap: Double { certificate.gap }
  /// Units by SKU and hub, as settlement and pricing take them.
  package var stock: [StockRecord] {
    placements.map { StockRecord(hub: $0.hub, sku: $0.sku, quantity: $0.units) }
  }
}
