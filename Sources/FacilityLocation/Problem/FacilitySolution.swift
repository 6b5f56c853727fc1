/// How a search for hubs ended. The gap reported is true in every case.
package enum FacilityStatus: String, Sendable, Equatable {
  /// Cost and bound agree to the gap of the settings.
  case optimal
  /// No set of hubs serves all demand within the limits.
  case infeasible
  /// A limit on nodes or iterations came first.
  case limit
  /// The time was up first.
  case timeLimit
}

/// The best set of hubs found, who serves whom, and what no other set can undercut.
package struct FacilitySolution: Sendable, Equatable {
  /// A share of a customer's demand that a hub serves.
  package struct Service: Sendable, Equatable {
    /// Position of the hub.
    package var hub: Int
    /// Position of the customer.
    package var customer: Int
    /// Share in 0...1; 1 with single sourcing.
    package var share: Double

    /// Creates a share.
    package init(hub: Int, customer: Int, share: Double) {
      self.hub = hub
      self.customer = customer
      self.share = share
    }
  }

  /// How the search ended.
  package var status: FacilityStatus
  /// Whether each hub is open; empty where nothing feasible was found.
  package var isOpen: [Bool]
  /// Who serves whom, by customer, then hub.
  package var services: [Service]
  /// Σ f y + Σ c x of the best solution, money; infinite where none was found.
  package var cost: Double
  /// A proven lower bound on the cost of every solution, money.
  package var bound: Double
  /// Nodes of the search tree whose bound was computed, the root among them.
  package var nodes: Int
  /// Evaluations of the Lagrangian over all nodes.
  package var iterations: Int
  /// Bound before any branching, money.
  package var rootBound: Double

  /// The relative gap (cost − bound) / cost, at least 0; infinite where nothing was found.
  package var gap: Double {
    guard cost.isFinite else { return .infinity }
    return max(0, cost - bound) / max(cost.magnitude, 1e-12)
  }

  /// Positions of the open hubs, ascending.
  package var openHubs: [Int] { isOpen.indices.filter { isOpen[$0] } }
}

/// Limits of a search for hubs; without a clock the result depends on them alone.
package struct FacilitySettings: Sendable, Equatable {
  /// Relative gap at which the search stops, at least 0. At 0 the solution is proven up to the
  /// rounding of doubles.
  package var relativeGap = 0.0
  /// Most nodes of the search tree, at least 1.
  package var nodeLimit = 1_000_000
  /// Most evaluations of the Lagrangian at the root.
  package var rootIterations = 1_500
  /// Most evaluations of the Lagrangian at any other node.
  package var nodeIterations = 120

  /// Creates the defaults.
  package init() {}
}
