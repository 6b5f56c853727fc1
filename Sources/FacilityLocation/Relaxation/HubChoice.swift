/// The choice of hubs in the relaxation: the cheapest set, by reduced cost, whose capacities suffice
/// for all demand and whose number is allowed.
///
/// Capacities that suffice follow from the rows that the relaxation prices; kept as a row of its own
/// they make the bound stronger.
struct HubChoice {
  /// Reduced cost of opening each hub, money.
  let reducedCost: [Double]
  let states: [FacilityProblem.HubState]
  let problem: FacilityProblem
  /// Σ d, units.
  let wanted: Double

  /// A set of hubs and a lower bound on its kind.
  struct Choice {
    /// No allowed set costs less than this; infinite where there is none.
    var bound: Double
    /// The set, empty where there is none.
    var isOpen: [Bool]
  }

  /// Returns the best set.
  ///
  /// - Complexity: O(hubs log hubs) where capacities are equal or do not bind, else a knapsack.
  func best() -> Choice {
    let most = problem.mostOpen ?? states.count
    let usable = states.indices.filter { states[$0] != .closed }
    let first = usable.first.map { problem.capacity[$0] } ?? 0
    if usable.allSatisfy({ problem.capacity[$0] == first }) {
      return ofEqualHubs(usable, capacity: first, most: most)
    }
    let forced = usable.count { states[$0] == .open }
    guard forced <= most, largest(usable, most: most) else {
      return Choice(bound: .infinity, isOpen: [])
    }
    let choice = covering(surcharge: 0)
    guard choice.isOpen.count(where: \.self) > most else { return choice }
    return priced(most: most, from: choice)
  }

  /// Whether the largest hubs of an allowed number suffice, those that must be open first.
  private func largest(_ usable: [Int], most: Int) -> Bool {
    guard most < usable.count else { return true }
    let order = usable.sorted {
      (states[$0] == .open ? 1 : 0, problem.capacity[$0], $1)
        > (states[$1] == .open ? 1 : 0, problem.capacity[$1], $0)
    }
    return problem.suffices(order.prefix(most).reduce(0) { $0 + problem.capacity[$1] })
  }

  /// Returns the best set of hubs of one capacity: as many as demand asks for, and those that save.
  private func ofEqualHubs(_ usable: [Int], capacity: Double, most: Int) -> Choice {
    let least =
      capacity > 0 ? Int((wanted / capacity - 1e-9).rounded(.up)) : (wanted > 0 ? .max : 0)
    let forced = usable.filter { states[$0] == .open }
    guard least <= min(most, usable.count), forced.count <= most else {
      return Choice(bound: .infinity, isOpen: [])
    }
    var isOpen = [Bool](repeating: false, count: states.count)
    var bound = 0.0
    var count = 0
    for hub in forced {
      isOpen[hub] = true
      bound += reducedCost[hub]
      count += 1
    }
    let free = usable.filter { states[$0] == .free }
      .sorted { (reducedCost[$0], $0) < (reducedCost[$1], $1) }
    for hub in free where count < most && (count < least || reducedCost[hub] < 0) {
      isOpen[hub] = true
      bound += reducedCost[hub]
      count += 1
    }
    return Choice(bound: bound, isOpen: isOpen)
  }

  /// Returns the best set whose capacities suffice, with a surcharge for each hub that is left out of
  /// the bound.
  private func covering(surcharge: Double) -> Choice {
    var isOpen = [Bool](repeating: false, count: states.count)
    var (bound, units) = (0.0, 0.0)
    var others: [KnapsackItem] = []
    var spare = 0.0
    for hub in states.indices where states[hub] != .closed {
      let cost = reducedCost[hub] + surcharge
      if states[hub] == .open || cost <= 0 {
        isOpen[hub] = true
        bound += cost
        units += problem.capacity[hub]
      } else {
        others.append(KnapsackItem(index: hub, profit: cost, weight: problem.capacity[hub]))
        spare += problem.capacity[hub]
      }
    }
    if problem.suffices(units) { return Choice(bound: bound, isOpen: isOpen) }
    guard problem.suffices(units + spare) else { return Choice(bound: .infinity, isOpen: []) }
    // The complement: which of the others may stay closed.
    let closed = WholeKnapsack.fill(others, capacity: max(0, units + spare - wanted))
    for item in others {
      isOpen[item.index] = true
      bound += item.profit
    }
    for hub in closed.taken { isOpen[hub] = false }
    return Choice(bound: bound - closed.bound, isOpen: isOpen)
  }

  /// Returns the set of at most so many hubs, by a price on each hub: the bound is the best over all
  /// prices tried.
  private func priced(most: Int, from first: Choice) -> Choice {
    var best = first
    var (low, high) = (
      0.0, 1 + (reducedCost.filter(\.isFinite).map(\.magnitude).max() ?? 0)
    )
    for _ in 0..<HubChoice.priceSteps {
      let price = (low + high) / 2
      var choice = covering(surcharge: price)
      choice.bound -= price * Double(most)
      if choice.bound > best.bound { best.bound = choice.bound }
      if choice.isOpen.count(where: \.self) > most {
        low = price
      } else {
        best.isOpen = choice.isOpen
        high = price
      }
    }
    return best
  }

  /// Halvings of the price on a hub's number.
  private static let priceSteps = 24
}
