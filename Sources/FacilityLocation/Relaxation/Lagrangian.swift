/// The Lagrangian relaxation of the demand rows, at given prices.
///
/// With a price λ_j on each customer's demand row the problem falls apart into a knapsack for each
/// hub, whose worth makes the reduced cost ρ_i = f_i − max Σ (λ_j − c_ij) x_ij, and one choice of
/// hubs:
///
///     L(λ) = Σ λ + min { Σ ρ y : Σ s y ≥ Σ d, Σ y ≤ n }
///
/// is a lower bound at any λ. Knapsacks are continuous, or whole with single sourcing, which makes
/// the bound stronger.
///
/// Reference: Beasley, "An algorithm for solving large capacitated warehouse location problems"
/// (1988), doi:10.1016/0377-2217(88)90175-0; Holmberg, Rönnqvist & Yuan (1999),
/// doi:10.1016/S0377-2217(98)00008-3.
struct Lagrangian {
  let problem: FacilityProblem
  /// Σ d, units.
  let wanted: Double
  /// Value of the relaxation at the last prices, money; infinite where no choice of hubs is left.
  private(set) var value = 0.0
  /// Whether the relaxation opens each hub.
  private(set) var isOpen: [Bool]
  /// ρ, money.
  private(set) var reducedCost: [Double]
  /// Σ_i x of the open hubs, by customer.
  private(set) var served: [Double]
  /// Customers that hubs would take, those of a hub from `start[hub]` up to `start[hub + 1]`.
  private var takenCustomer: [Int] = []
  private var takenShare: [Double] = []
  private var start: [Int]
  private var items: [KnapsackItem] = []

  /// Creates the relaxation of a problem.
  init(_ problem: FacilityProblem) {
    self.problem = problem
    wanted = problem.totalDemand
    isOpen = []
    reducedCost = [Double](repeating: 0, count: problem.hubCount)
    served = [Double](repeating: 0, count: problem.customerCount)
    start = [Int](repeating: 0, count: problem.hubCount + 1)
  }

  /// Evaluates the relaxation.
  ///
  /// - Complexity: O(hubs · customers) for continuous knapsacks.
  mutating func evaluate(_ prices: [Double], within restriction: Restriction) {
    takenCustomer.removeAll(keepingCapacity: true)
    takenShare.removeAll(keepingCapacity: true)
    for hub in 0..<problem.hubCount {
      start[hub] = takenCustomer.count
      reducedCost[hub] =
        restriction.states[hub] == .closed
        ? .infinity : problem.fixedCost[hub] - worth(of: hub, prices, restriction)
    }
    start[problem.hubCount] = takenCustomer.count
    let choice = HubChoice(
      reducedCost: reducedCost, states: restriction.states, problem: problem, wanted: wanted
    ).best()
    isOpen = choice.isOpen
    value = choice.bound
    guard value.isFinite else { return }
    for price in prices { value += price }
    for customer in served.indices { served[customer] = 0 }
    for hub in isOpen.indices where isOpen[hub] {
      for index in start[hub]..<start[hub + 1] {
        served[takenCustomer[index]] += takenShare[index]
      }
    }
  }

  /// Adds the open hubs' shares, times a factor, to a table indexed `hub * customerCount + customer`.
  func addShares(_ factor: Double, to table: inout [Double]) {
    for hub in isOpen.indices where isOpen[hub] {
      for index in start[hub]..<start[hub + 1] {
        table[hub * problem.customerCount + takenCustomer[index]] += factor * takenShare[index]
      }
    }
  }

  /// Returns the value with one hub in another state, at the last prices.
  func value(
    _ prices: [Double], setting hub: Int, to state: FacilityProblem.HubState,
    in restriction: Restriction
  ) -> Double {
    var states = restriction.states
    states[hub] = state
    return prices.reduce(0, +)
      + HubChoice(reducedCost: reducedCost, states: states, problem: problem, wanted: wanted)
      .best().bound
  }

  /// Returns what a hub earns at most by serving customers, and notes whom it would take.
  private mutating func worth(
    of hub: Int, _ prices: [Double], _ restriction: Restriction
  ) -> Double {
    let customers = problem.customerCount
    let row = hub * customers
    var room = problem.capacity[hub]
    var sum = 0.0
    items.removeAll(keepingCapacity: true)
    if restriction.isBarred.isEmpty {
      for customer in 0..<customers {
        let profit = prices[customer] - problem.cost[row + customer]
        if profit > 0 {
          items.append(
            KnapsackItem(index: customer, profit: profit, weight: problem.demand[customer]))
        }
      }
    } else {
      for customer in 0..<customers where !restriction.isBarred[row + customer] {
        let profit = prices[customer] - problem.cost[row + customer]
        if restriction.only[customer] == hub {
          sum += profit
          room -= problem.demand[customer]
          takenCustomer.append(customer)
          takenShare.append(1)
        } else if profit > 0 {
          items.append(
            KnapsackItem(index: customer, profit: profit, weight: problem.demand[customer]))
        }
      }
      // More customers given to the hub than it can serve.
      if room < -1e-9 * problem.capacity[hub] { return -.infinity }
      room = max(0, room)
    }
    guard problem.isSingleSource else {
      let filled = ContinuousKnapsack.fill(&items, capacity: room)
      for item in items[..<filled.whole] {
        takenCustomer.append(item.index)
        takenShare.append(1)
      }
      if filled.share > 0 {
        takenCustomer.append(items[filled.whole].index)
        takenShare.append(filled.share)
      }
      return sum + filled.profit
    }
    let filled = WholeKnapsack.fill(items, capacity: room)
    takenCustomer += filled.taken
    takenShare += filled.taken.map { _ in 1 }
    return sum + filled.bound
  }
}
