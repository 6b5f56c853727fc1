/// Branch and bound on hubs and, with single sourcing, on who serves whom.
///
/// Each node's bound is the Lagrangian's; hubs whose other state would cost more than the best
/// solution are fixed on the way. The node with the lowest bound comes next.
///
/// Reference: Görtz & Klose, "A simple but usually fast branch-and-bound algorithm for the
/// capacitated facility location problem" (2012), doi:10.1287/ijoc.1110.0468.
package struct FacilitySearch {
  let problem: FacilityProblem
  let settings: FacilitySettings
  var relaxation: Lagrangian
  var incumbent: Incumbent
  var queue = NodeQueue()
  /// Lowest bound of the nodes that were closed without being solved.
  var closedBound = Double.infinity
  /// Nodes whose bound was computed.
  private var nodes = 0
  /// Evaluations of the Lagrangian.
  private var iterations = 0
  /// Nodes made so far.
  var created = 0

  /// Prepares the search of a problem.
  package init(_ problem: FacilityProblem, settings: FacilitySettings = FacilitySettings()) {
    self.problem = problem
    self.settings = settings
    relaxation = Lagrangian(problem)
    incumbent = Incumbent(problem)
  }

  /// One report of the search: nodes looked at, nodes waiting, best cost and bound, money.
  package struct Progress: Sendable {
    /// Nodes whose bound was computed.
    package var nodes: Int
    /// Cost of the best solution, infinite where none is known.
    package var cost: Double
    /// Proven lower bound.
    package var bound: Double
  }

  /// Searches.
  ///
  /// - Parameters:
  ///   - isTimeUp: asked between evaluations; if true, the best solution so far is returned.
  ///   - report: called after each node.
  /// - Returns: a solution whose gap is true whatever its status.
  package mutating func run(
    isTimeUp: () -> Bool = { false }, report: (Progress) -> Void = { _ in }
  ) -> FacilitySolution {
    queue.add(
      SearchNode(
        restriction: Restriction(of: problem), bound: 0, prices: startingPrices, number: 0))
    var rootBound = 0.0
    var status: FacilityStatus?
    while status == nil, let node = queue.next() {
      if node.bound >= ceiling {
        closedBound = min(closedBound, node.bound)
        continue
      }
      if nodes >= settings.nodeLimit || isTimeUp() {
        queue.add(node)
        status = nodes >= settings.nodeLimit ? .limit : .timeLimit
        break
      }
      nodes += 1
      let bound = explore(node, isTimeUp: isTimeUp)
      if nodes == 1 { rootBound = bound }
      report(Progress(nodes: nodes, cost: incumbent.cost, bound: self.bound))
    }
    let isFound = incumbent.cost.isFinite
    if status == nil || self.bound >= ceiling { status = isFound ? .optimal : .infeasible }
    return FacilitySolution(
      status: status ?? .optimal, isOpen: incumbent.isOpen, services: incumbent.services,
      cost: incumbent.cost, bound: self.bound, nodes: nodes, iterations: iterations,
      rootBound: min(rootBound, incumbent.cost))
  }

  /// The proven lower bound of the whole problem, money.
  private var bound: Double {
    let lowest = min(closedBound, queue.lowestBound ?? .infinity)
    // Costs in whole money have no solution between two whole numbers.
    let step = problem.costStep
    let raised = step > 0 && lowest.isFinite ? (lowest / step - 1e-7).rounded(.up) * step : lowest
    return min(incumbent.cost, raised)
  }

  /// Bound from which on a node holds no solution worth looking for.
  var ceiling: Double {
    let cost = incumbent.cost
    guard cost.isFinite else { return .infinity }
    let step = problem.costStep
    // A bound just above the next cheaper whole cost leaves none.
    let least = step > 0 ? step * (1 - 1e-6) : 1e-9 * cost.magnitude
    return cost - max(least, settings.relativeGap * cost.magnitude)
  }

  /// Prices of demand at which no hub earns more than it costs: each customer's cheapest hub, its
  /// fixed cost spread over its capacity.
  private var startingPrices: [Double] {
    let customers = problem.customerCount
    return (0..<customers).map { customer in
      var least = Double.infinity
      for hub in 0..<problem.hubCount
      where problem.states[hub] != .closed && problem.capacity[hub] > 0 {
        let spread = problem.fixedCost[hub] * problem.demand[customer] / problem.capacity[hub]
        least = min(least, problem.cost[hub * customers + customer] + spread)
      }
      return least.isFinite ? least : 0
    }
  }

  /// Bounds a node, looks for solutions near it, and adds its children.
  ///
  /// - Returns: its bound.
  private mutating func explore(_ node: SearchNode, isTimeUp: () -> Bool) -> Double {
    var restriction = node.restriction
    let isRoot = nodes == 1
    guard restriction.settle(customers: problem.customerCount) else { return .infinity }
    var ascent = PriceAscent(
      &relaxation, from: node.prices, within: restriction, averagesShares: problem.isSingleSource)
    let limit = isRoot ? settings.rootIterations : settings.nodeIterations
    var next = isRoot ? 30 : .max
    while ascent.bound < ceiling, ascent.iterations < limit, !isTimeUp() {
      if ascent.iterations >= next {
        next += next
        offer(relaxation.isOpen, restriction)
      }
      if !ascent.step(&relaxation, target: incumbent.cost) { break }
    }
    iterations += ascent.iterations
    let bound = max(node.bound, ascent.bound)
    guard bound < ceiling else {
      closedBound = min(closedBound, bound)
      return bound
    }
    lookAround(ascent, restriction, isRoot: isRoot, isTimeUp: isTimeUp)
    relaxation.evaluate(ascent.prices, within: restriction)
    iterations += 1
    takeIfWhole(restriction)
    let probes = probe(ascent.prices, &restriction)
    guard let probes else {
      closedBound = min(closedBound, ceiling)
      return bound
    }
    branch(
      restriction, bound: bound, ascent: ascent, probes: probes)
    return bound
  }
}
