/// Shares of a transport plan, and the prices that prove it.
extension TransportPlan {
  /// Returns the cheapest shares of demand with every hub open, by customer, then hub; empty where the
  /// hubs do not suffice.
  package static func services(of problem: FacilityProblem) -> [FacilitySolution.Service] {
    TransportPlan(
      problem, open: problem.capacity.map { _ in true }, unitCost: unitCosts(problem)
    )?.services(problem) ?? []
  }

  /// Returns the shares of demand, by customer, then hub; a customer who wants nothing belongs to the
  /// cheapest hub.
  func services(_ problem: FacilityProblem) -> [FacilitySolution.Service] {
    var result: [FacilitySolution.Service] = []
    for customer in demand.indices {
      if demand[customer] == 0 {
        let least = hubs.min {
          problem.cost[$0 * demand.count + customer] < problem.cost[$1 * demand.count + customer]
        }
        if let least { result.append(.init(hub: least, customer: customer, share: 1)) }
        continue
      }
      for (position, hub) in hubs.enumerated() {
        let part = units[position * demand.count + customer]
        if part > 0 {
          result.append(.init(hub: hub, customer: customer, share: part / demand[customer]))
        }
      }
    }
    return result
  }

  /// Returns the worth of one more customer of each kind: prices of the demand rows, which prove that
  /// the plan is the cheapest of its hubs.
  func demandPrices(_ problem: FacilityProblem) -> [Double] {
    demand.indices.map { customer in
      var least = Double.infinity
      for (position, hub) in hubs.enumerated() {
        least = min(
          least,
          problem.cost[hub * demand.count + customer]
            + demand[customer] * capacityPrice[position])
      }
      return least
    }
  }
}

extension FacilityProblem {
  /// Returns the money that open hubs and shares of demand cost.
  func cost(of open: [Bool], _ services: [FacilitySolution.Service]) -> Double {
    var sum = 0.0
    for hub in open.indices where open[hub] { sum += fixedCost[hub] }
    for service in services {
      sum += service.share * cost[service.hub * customerCount + service.customer]
    }
    return sum
  }
}
