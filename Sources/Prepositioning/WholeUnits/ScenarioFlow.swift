/// The cheapest shipments of one SKU in one scenario, kept optimal while stock is added to and taken
/// from hubs.
///
/// A transportation problem with shortage, solved by successive shortest paths. Paths run over hubs
/// alone: a hub takes a sink over from another one, which then has a unit to spare. Whole stock and
/// demand give whole shipments, so that costs are exact but for the rounding of doubles.
///
/// Reference: Ahuja, Magnanti & Orlin, "Network Flows" (1993), section 9.7. After a change at one hub
/// of an optimal flow, paths from that hub alone make it optimal again.
struct ScenarioFlow {
  private let costs: FlowCosts
  /// Units of shortage, by sink.
  private var shortage: [Int]
  /// Units shipped, indexed `hub * sinkCount + sink`.
  private var shipped: [Int]
  /// Units that stand at a hub and are not shipped.
  private var surplus: [Int]
  /// Money of shipments and shortage.
  private(set) var cost: Double

  /// Creates the flow of empty hubs: all demand, in units by sink, is shortage.
  init(costs: FlowCosts, demand: [Int]) {
    self.costs = costs
    shortage = demand
    shipped = [Int](repeating: 0, count: costs.hubCount * costs.sinkCount)
    surplus = [Int](repeating: 0, count: costs.hubCount)
    cost = zip(demand, costs.shortage).reduce(0) { $0 + Double($1.0) * $1.1 }
  }

  /// Adds units to a hub and ships what saves money.
  ///
  /// - Complexity: O(hubs · shipments + hubs³) for each path; a path fills a sink or empties a hub.
  mutating func add(_ units: Int, at hub: Int) {
    surplus[hub] += units
    while surplus[hub] > 0 {
      let steps = TakeOvers(costs, shipped: shipped)
      guard let path = steps.path(from: hub, end: { cheapestService(at: $0).cost }),
        path.cost < -FlowCosts.tolerance, let last = path.hubs.last
      else { return }
      let sink = cheapestService(at: last).sink
      let moved = min(
        surplus[hub], shortage[sink],
        steps.narrowest(path.hubs) { shipped[$1 * costs.sinkCount + $2] })
      for (taker, giver) in zip(path.hubs, path.hubs.dropFirst()) {
        hand(moved, of: steps.sink(taker, giver), from: giver, to: taker)
      }
      shipped[last * costs.sinkCount + sink] += moved
      shortage[sink] -= moved
      surplus[hub] -= moved
      cost += Double(moved) * path.cost
    }
  }

  /// Takes units from a hub; what it shipped comes from other hubs, or is short.
  ///
  /// - Precondition: the hub has that many units, shipped or not.
  mutating func remove(_ units: Int, at hub: Int) {
    let idle = min(units, surplus[hub])
    surplus[hub] -= idle
    var left = units - idle
    while left > 0 {
      let steps = TakeOvers(costs, shipped: shipped).reversed()
      func hasSurplus(_ other: Int) -> Bool { other != hub && surplus[other] > 0 }
      guard
        let path = steps.path(
          from: hub,
          end: { hasSurplus($0) ? min(0, cheapestDrop(at: $0).cost) : cheapestDrop(at: $0).cost }),
        let last = path.hubs.last
      else { preconditionFailure("\(left) units taken from a hub that has none") }
      let drop = cheapestDrop(at: last)
      let isDropped = !hasSurplus(last) || drop.cost < 0
      let end = isDropped ? shipped[last * costs.sinkCount + drop.sink] : surplus[last]
      let moved = min(
        left, end, steps.narrowest(path.hubs) { shipped[$0 * costs.sinkCount + $2] })
      for (giver, taker) in zip(path.hubs, path.hubs.dropFirst()) {
        hand(moved, of: steps.sink(giver, taker), from: giver, to: taker)
      }
      if isDropped {
        shipped[last * costs.sinkCount + drop.sink] -= moved
        shortage[drop.sink] += moved
      } else {
        surplus[last] -= moved
      }
      cost += Double(moved) * path.cost
      left -= moved
    }
  }

  /// Lets one hub ship what another one shipped to a sink.
  private mutating func hand(_ units: Int, of sink: Int, from giver: Int, to taker: Int) {
    shipped[giver * costs.sinkCount + sink] -= units
    shipped[taker * costs.sinkCount + sink] += units
  }

  /// Returns the sink with shortage that a hub serves at the best saving, and its cost, at most 0 as
  /// a rule; infinite where no sink is short.
  private func cheapestService(at hub: Int) -> (sink: Int, cost: Double) {
    var best = (sink: 0, cost: Double.infinity)
    for sink in 0..<costs.sinkCount where shortage[sink] > 0 {
      let cost = costs.shipping[hub * costs.sinkCount + sink] - costs.shortage[sink]
      if cost < best.cost { best = (sink, cost) }
    }
    return best
  }

  /// Returns the sink that a hub can leave short at least cost; infinite where it serves none.
  private func cheapestDrop(at hub: Int) -> (sink: Int, cost: Double) {
    var best = (sink: 0, cost: Double.infinity)
    for sink in 0..<costs.sinkCount where shipped[hub * costs.sinkCount + sink] > 0 {
      let cost = costs.shortage[sink] - costs.shipping[hub * costs.sinkCount + sink]
      if cost < best.cost { best = (sink, cost) }
    }
    return best
  }
}
