/// Hubs that are fixed, and the decision by which a node is split.
extension FacilitySearch {
  /// Fixes hubs whose other state costs too much.
  ///
  /// - Returns: by free hub, the bounds with it open and closed; `nil` where neither is possible.
  mutating func probe(
    _ prices: [Double], _ restriction: inout Restriction
  ) -> [Int: (open: Double, closed: Double)]? {
    var result: [Int: (open: Double, closed: Double)] = [:]
    for hub in restriction.states.indices where restriction.states[hub] == .free {
      let open = relaxation.value(prices, setting: hub, to: .open, in: restriction)
      let closed = relaxation.value(prices, setting: hub, to: .closed, in: restriction)
      if open >= ceiling, closed >= ceiling { return nil }
      if open >= ceiling {
        closedBound = min(closedBound, open)
        restriction.states[hub] = .closed
      } else if closed >= ceiling {
        closedBound = min(closedBound, closed)
        restriction.states[hub] = .open
      } else {
        result[hub] = (open, closed)
      }
    }
    return result
  }

  /// Adds the children of a node: a hub open and closed, or a customer at a hub and not.
  mutating func branch(
    _ restriction: Restriction, bound: Double, ascent: PriceAscent,
    probes: [Int: (open: Double, closed: Double)]
  ) {
    func add(_ child: Restriction, _ childBound: Double) {
      created += 1
      queue.add(
        SearchNode(
          restriction: child, bound: max(bound, childBound), prices: ascent.prices,
          number: created))
    }
    var best = (hub: -1, score: -1.0)
    for hub in restriction.states.indices {
      guard let probe = probes[hub], restriction.states[hub] == .free else { continue }
      let doubt = min(ascent.openness[hub], 1 - ascent.openness[hub])
      let scale = max(ceiling.isFinite ? ceiling - bound : 1e-3 * bound.magnitude, 1e-12)
      let gain =
        max(1e-6, (probe.open - bound) / scale) * max(1e-6, (probe.closed - bound) / scale)
      let score = (doubt + 0.01) * (doubt + 0.01) * (gain + 1e-3)
      if score > best.score { best = (hub, score) }
    }
    if best.hub >= 0, let probe = probes[best.hub] {
      var child = restriction
      child.states[best.hub] = .closed
      add(child, probe.closed)
      child.states[best.hub] = .open
      add(child, probe.open)
      return
    }
    guard problem.isSingleSource else {
      // Every hub is decided: its transport plan is the node's solution.
      _ = incumbent.price(restriction.open, within: restriction)
      return
    }
    guard let doubt = mostDoubtful(ascent.shares, restriction) else {
      settleLast(restriction)
      return
    }
    var child = restriction
    child.bar(hub: doubt.hub, customer: doubt.customer, of: problem.customerCount)
    add(child, bound)
    child = restriction
    child.assign(customer: doubt.customer, to: doubt.hub, of: problem.customerCount)
    add(child, bound)
  }

  /// Returns the customer with several hubs left whose largest share is nearest to one half.
  private func mostDoubtful(
    _ shares: [Double], _ restriction: Restriction
  ) -> (hub: Int, customer: Int)? {
    let customers = problem.customerCount
    var best: (hub: Int, customer: Int)?
    var bestScore = -1.0
    for customer in 0..<customers {
      let hubs = restriction.states.indices.filter {
        restriction.allows(hub: $0, customer: customer, of: customers)
      }
      guard hubs.count > 1 else { continue }
      for hub in hubs {
        let share = shares[hub * customers + customer]
        let score = min(share, 1 - share) * (1 + problem.demand[customer])
        if score > bestScore { (best, bestScore) = ((hub, customer), score) }
      }
    }
    return best
  }

  /// Takes the one assignment that is left where every customer has a single hub.
  private mutating func settleLast(_ restriction: Restriction) {
    let customers = problem.customerCount
    var load = [Double](repeating: 0, count: problem.hubCount)
    var services: [FacilitySolution.Service] = []
    for customer in 0..<customers {
      guard
        let hub = restriction.states.indices.first(where: {
          restriction.allows(hub: $0, customer: customer, of: customers)
        })
      else { return }
      load[hub] += problem.demand[customer]
      services.append(.init(hub: hub, customer: customer, share: 1))
    }
    for hub in load.indices where load[hub] > problem.capacity[hub] * (1 + 1e-9) { return }
    incumbent.take(restriction.open, services)
  }
}
