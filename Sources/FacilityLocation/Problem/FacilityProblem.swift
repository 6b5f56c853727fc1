/// A capacitated facility location problem: which hubs to open, and which hub serves which customer.
///
/// y[i] ∈ {0, 1} opens hub i, x[i,j] ≥ 0 is the share of customer j's demand that hub i serves.
/// Minimise Σ f y + Σ c x subject to
///
///     demand (j)      Σ_i x = 1
///     capacity (i)    Σ_j d_j x ≤ s_i y_i
///     strong (i,j)    x ≤ y
///     number          Σ_i y ≤ n
///
/// and, with single sourcing, x ∈ {0, 1}. Units of money and goods are the caller's.
///
/// Reference: Laporte, Nickel & Saldanha da Gama, "Location Science" (2015), chapter 4.
package struct FacilityProblem: Sendable, Equatable {
  /// Whether a hub may, must or must not be open.
  package enum HubState: Sendable, Equatable {
    /// The search decides.
    case free
    /// It stands open, and its fixed cost is paid.
    case open
    /// It stays closed.
    case closed
  }

  /// s: units a hub can ship, at least 0.
  package var capacity: [Double]
  /// f: money for keeping a hub open, at least 0.
  package var fixedCost: [Double]
  /// d: units a customer wants, at least 0.
  package var demand: [Double]
  /// c: money for serving the whole demand of a customer, indexed `hub * customerCount + customer`,
  /// at least 0.
  package var cost: [Double]
  /// n: most hubs that may be open; `nil` is no limit.
  package var mostOpen: Int?
  /// Whether one hub serves the whole demand of a customer.
  package var isSingleSource = false
  /// State of each hub before the search.
  package var states: [HubState]

  /// Number of hubs.
  package var hubCount: Int { capacity.count }
  /// Number of customers.
  package var customerCount: Int { demand.count }
  /// Units that all customers want.
  package var totalDemand: Double { demand.reduce(0, +) }

  /// Creates a problem in which every hub may be open.
  ///
  /// - Precondition: lengths agree, and every number is finite and at least 0.
  package init(capacity: [Double], fixedCost: [Double], demand: [Double], cost: [Double]) {
    precondition(
      fixedCost.count == capacity.count,
      "\(fixedCost.count) fixed costs of \(capacity.count) hubs")
    precondition(
      cost.count == capacity.count * demand.count,
      "\(cost.count) costs, expected \(capacity.count * demand.count)")
    precondition(
      (capacity + fixedCost + demand + cost).allSatisfy { $0 >= 0 && $0.isFinite },
      "a number is not finite and >= 0")
    self.capacity = capacity
    self.fixedCost = fixedCost
    self.demand = demand
    self.cost = cost
    states = [HubState](repeating: .free, count: capacity.count)
  }

  /// Whether the units of a set of hubs suffice for all demand, up to rounding.
  func suffices(_ units: Double) -> Bool {
    let wanted = totalDemand
    return units >= wanted - 1e-9 * wanted
  }

  /// The smallest difference between the costs of two solutions, where it is known: 1 with single
  /// sourcing and costs in whole money; else 0.
  var costStep: Double {
    guard isSingleSource, (fixedCost + cost).allSatisfy({ $0 == $0.rounded() && $0 < 1e9 })
    else { return 0 }
    return 1
  }
}
