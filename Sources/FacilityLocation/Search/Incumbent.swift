/// The best solution found, and the sets of hubs that have been priced.
struct Incumbent {
  let problem: FacilityProblem
  private let unitCost: [Double]
  private(set) var cost = Double.infinity
  private(set) var isOpen: [Bool] = []
  private(set) var services: [FacilitySolution.Service] = []
  /// Cost of the sets that were priced.
  private var known: [[Bool]: Double] = [:]
  /// Sets priced so far.
  private(set) var pricings = 0

  /// Starts without a solution.
  init(_ problem: FacilityProblem) {
    self.problem = problem
    unitCost = TransportPlan.unitCosts(problem)
  }

  /// A set of hubs at its cheapest.
  struct Priced {
    /// Hubs that serve somebody, or must be open.
    var isOpen: [Bool]
    /// Money; with single sourcing that of the assignment found, infinite where none was.
    var cost: Double
    /// Prices of the demand rows of its transport plan, by customer.
    var demandPrices: [Double]
  }

  /// Returns whether a set was priced before.
  func knows(_ open: [Bool]) -> Bool { known[open] != nil }

  /// Prices a set of hubs and keeps its solution if it is the best.
  ///
  /// Hubs that serve nobody are closed on the way.
  ///
  /// - Returns: `nil` where the hubs are too many or do not suffice.
  mutating func price(_ open: [Bool], within restriction: Restriction) -> Priced? {
    pricings += 1
    guard open.count(where: \.self) <= problem.mostOpen ?? .max,
      let plan = TransportPlan(problem, open: open, unitCost: unitCost)
    else {
      known[open] = .infinity
      return nil
    }
    var services = plan.services(problem)
    if problem.isSingleSource {
      guard
        var whole = WholeAssignment(problem, open: open, from: services, within: restriction)
      else { return nil }
      whole.improve()
      services = whole.services ?? []
    }
    var used = problem.states.map { $0 == .open }
    for service in services { used[service.hub] = true }
    let prices = plan.demandPrices(problem)
    let isServed = !services.isEmpty || problem.customerCount == 0
    let cost = isServed ? problem.cost(of: used, services) : .infinity
    known[open] = cost
    if isServed, !problem.isSingleSource { known[used] = cost }
    if cost < self.cost {
      (self.cost, isOpen, self.services) = (cost, used, services)
    }
    return Priced(isOpen: isServed ? used : open, cost: cost, demandPrices: prices)
  }

  /// Takes a solution that was found by the relaxation itself, unless it opens too many hubs.
  mutating func take(_ open: [Bool], _ services: [FacilitySolution.Service]) {
    guard open.count(where: \.self) <= problem.mostOpen ?? .max else { return }
    let cost = problem.cost(of: open, services)
    if cost < self.cost { (self.cost, isOpen, self.services) = (cost, open, services) }
  }
}
