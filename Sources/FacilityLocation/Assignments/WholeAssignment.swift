/// Customers given whole to open hubs, improved by moves and exchanges.
///
/// Overload is allowed on the way, at a price above every cost, so that a start that does not fit can
/// be repaired.
struct WholeAssignment {
  private let problem: FacilityProblem
  private let hubs: [Int]
  private let restriction: Restriction
  /// Hub of each customer.
  private var hub: [Int]
  /// Units assigned to each hub.
  private var load: [Double]
  /// Money for a unit of overload.
  private let overloadPrice: Double

  /// Starts from shares of demand: customers belong to the hub of their largest share, those with the
  /// most demand first, and to another where it is full.
  ///
  /// `nil` where some customer may be served by no open hub.
  init?(
    _ problem: FacilityProblem, open: [Bool], from services: [FacilitySolution.Service],
    within restriction: Restriction
  ) {
    self.problem = problem
    self.restriction = restriction
    hubs = open.indices.filter { open[$0] }
    load = [Double](repeating: 0, count: problem.hubCount)
    hub = [Int](repeating: -1, count: problem.customerCount)
    let smallest = problem.demand.filter { $0 > 0 }.min() ?? 1
    overloadPrice = (1 + (problem.cost.max() ?? 0)) / smallest * 4
    var share = [Double](repeating: 0, count: problem.customerCount)
    var preferred = hub
    for service in services where service.share > share[service.customer] {
      share[service.customer] = service.share
      preferred[service.customer] = service.hub
    }
    let order = problem.demand.indices.sorted {
      (share[$0], problem.demand[$0], $1) > (share[$1], problem.demand[$1], $0)
    }
    for customer in order {
      var (best, least) = (-1, Double.infinity)
      for candidate in hubs
      where restriction.allows(hub: candidate, customer: customer, of: problem.customerCount) {
        var cost = problem.cost[candidate * problem.customerCount + customer]
        cost += overloadPrice * (overload(candidate, adding: problem.demand[customer]))
        if candidate == preferred[customer] { cost -= 1e-9 * overloadPrice }
        if cost < least { (best, least) = (candidate, cost) }
      }
      guard best >= 0 else { return nil }
      hub[customer] = best
      load[best] += problem.demand[customer]
    }
  }

  /// Makes the best move or exchange until none saves money.
  ///
  /// - Complexity: O(customers²) a round.
  mutating func improve() {
    let customers = problem.customerCount
    for _ in 0..<(20 + 4 * customers) {
      var best = (change: -1e-9, first: -1, second: -1, hub: -1)
      for first in 0..<customers {
        for target in hubs
        where target != hub[first]
          && restriction.allows(hub: target, customer: first, of: customers)
        {
          let change = moveChange(first, to: target)
          if change < best.change { best = (change, first, -1, target) }
        }
        for second in 0..<first where hub[second] != hub[first] {
          guard restriction.allows(hub: hub[second], customer: first, of: customers),
            restriction.allows(hub: hub[first], customer: second, of: customers)
          else { continue }
          let change = exchangeChange(first, second)
          if change < best.change { best = (change, first, second, -1) }
        }
      }
      guard best.first >= 0 else { return }
      if best.second >= 0 {
        let (a, b) = (hub[best.first], hub[best.second])
        give(best.first, to: b)
        give(best.second, to: a)
      } else {
        give(best.first, to: best.hub)
      }
    }
  }

  /// The customers of each hub where all fit; `nil` where some hub is overloaded.
  var services: [FacilitySolution.Service]? {
    for hub in hubs where load[hub] > problem.capacity[hub] * (1 + 1e-9) { return nil }
    return hub.enumerated().map { FacilitySolution.Service(hub: $1, customer: $0, share: 1) }
  }

  private mutating func give(_ customer: Int, to target: Int) {
    load[hub[customer]] -= problem.demand[customer]
    load[target] += problem.demand[customer]
    hub[customer] = target
  }

  private func cost(_ hub: Int, _ customer: Int) -> Double {
    problem.cost[hub * problem.customerCount + customer]
  }

  private func overload(_ hub: Int, adding units: Double) -> Double {
    max(0, load[hub] + units - problem.capacity[hub])
  }

  private func moveChange(_ customer: Int, to target: Int) -> Double {
    let (from, units) = (hub[customer], problem.demand[customer])
    let overload =
      overload(target, adding: units) - overload(target, adding: 0)
      + overload(from, adding: -units) - overload(from, adding: 0)
    return cost(target, customer) - cost(from, customer) + overloadPrice * overload
  }

  private func exchangeChange(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (hub[first], hub[second])
    let units = problem.demand[second] - problem.demand[first]
    let overload =
      overload(a, adding: units) - overload(a, adding: 0)
      + overload(b, adding: -units) - overload(b, adding: 0)
    return cost(b, first) + cost(a, second) - cost(a, first) - cost(b, second)
      + overloadPrice * overload
  }
}
