/// The cheapest shipments of one SKU in one scenario, kept optimal while stock is added to and taken
/// from hubs.
///
/// A transportation problem with shortage, solved by successive shortest paths. Paths run over hubs
/// alone: a hub takes a sink over from another one, which then has a unit to spare. Whole stock and
/// demand give whole shipments, so that costs are exact but for the rounding of doubles.
///
/// Reference: Ahuja, Magnanti & Orlin, "Network Flows" (1993), section 9.7. After a change at one hub
/// of an optimal flow, paths from that hub alone make it optimal again.
struct ScenarioFlow: Sendable {
  let costs: FlowCosts
  /// Units of shortage, by sink.
  private var shortage: [Int32]
  /// Units shipped, indexed `hub * sinkCount + sink`.
  private var shipped: [Int32]
  /// Units that a hub ships, by hub.
  private(set) var load: [Int]
  /// Units that stand at a hub and are not shipped.
  private(set) var surplus: [Int]
  /// Ways of a unit from hub to hub.
  private(set) var takeOvers: TakeOvers
  /// The sink with shortage that a hub serves at the best saving, at most 0 as a rule.
  private(set) var service: [CheapestSink]
  /// The sink that a hub can leave short at least cost.
  private(set) var drop: [CheapestSink]
  /// Money of shipments and shortage.
  private(set) var cost: Double

  /// Creates the flow of empty hubs: all demand, in units by sink, is shortage.
  init(costs: FlowCosts, demand: [Int32]) {
    self.costs = costs
    shortage = demand
    let hubs = costs.hubCount
    shipped = [Int32](repeating: 0, count: hubs * costs.sinkCount)
    load = [Int](repeating: 0, count: hubs)
    surplus = load
    takeOvers = TakeOvers(hubCount: hubs)
    service = [CheapestSink](repeating: CheapestSink(), count: hubs)
    drop = service
    cost = zip(demand, costs.shortage).reduce(0) { $0 + Double($1.0) * $1.1 }
    for hub in 0..<hubs { findService(of: hub) }
  }

  /// Hubs that ship or have stock to spare, the only ones that paths run to.
  var openHubs: [Int] { load.indices.filter { load[$0] > 0 || surplus[$0] > 0 } }

  /// Adds units to a hub and ships what saves money.
  ///
  /// A path ends at a sink that is short, or at a hub that is left with a unit to spare because the
  /// new stock stands nearer to its sink.
  ///
  /// - Complexity: O(hubs³) for each path, in practice O(hubs²); a path fills a sink or empties a way.
  mutating func add(_ units: Int, at hub: Int) {
    surplus[hub] += units
    while surplus[hub] > 0 {
      guard
        let path = takeOvers.path(
          from: hub, giversFirst: false, open: openHubs,
          end: { $0 == hub ? service[$0].cost : min(0, service[$0].cost) }),
        path.cost < -FlowCosts.tolerance, let last = path.hubs.last
      else { return }
      let end = service[last]
      let isServed = last == hub || end.cost < 0
      let moved = min(
        surplus[hub], isServed ? Int(shortage[end.sink]) : .max,
        narrowest(path.hubs, giversFirst: false))
      surplus[hub] -= moved
      handOver(moved, along: path.hubs, giversFirst: false)
      if isServed {
        change(end.sink, at: last, by: moved)
        changeShortage(of: end.sink, by: -moved)
      } else {
        surplus[last] += moved
      }
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
      func hasSurplus(_ other: Int) -> Bool { other != hub && surplus[other] > 0 }
      guard
        let path = takeOvers.path(
          from: hub, giversFirst: true, open: openHubs,
          end: { hasSurplus($0) ? min(0, drop[$0].cost) : drop[$0].cost }),
        let last = path.hubs.last
      else { preconditionFailure("\(left) units taken from a hub that has none") }
      let end = drop[last]
      let isDropped = !hasSurplus(last) || end.cost < 0
      let ending =
        isDropped ? Int(shipped[last * costs.sinkCount + end.sink]) : surplus[last]
      let moved = min(left, ending, narrowest(path.hubs, giversFirst: true))
      if isDropped {
        change(end.sink, at: last, by: -moved)
        changeShortage(of: end.sink, by: moved)
      } else {
        surplus[last] -= moved
      }
      handOver(moved, along: path.hubs, giversFirst: true)
      cost += Double(moved) * path.cost
      left -= moved
    }
  }

  /// Returns the hub that gives and the one that takes in a step of a path, and the sink.
  private func step(_ from: Int, _ to: Int, giversFirst: Bool) -> (Int, Int, sink: Int) {
    let (giver, taker) = giversFirst ? (from, to) : (to, from)
    return (giver, taker, takeOvers.pair(giver: giver, taker: taker).sink)
  }

  /// Returns the units that every step of a path can move.
  private func narrowest(_ hubs: [Int], giversFirst: Bool) -> Int {
    zip(hubs, hubs.dropFirst()).reduce(.max) { least, pair in
      let (giver, _, sink) = step(pair.0, pair.1, giversFirst: giversFirst)
      return min(least, Int(shipped[giver * costs.sinkCount + sink]))
    }
  }

  /// Lets sinks change hands along a path.
  private mutating func handOver(_ units: Int, along hubs: [Int], giversFirst: Bool) {
    let steps = zip(hubs, hubs.dropFirst()).map { step($0, $1, giversFirst: giversFirst) }
    for (giver, taker, sink) in steps {
      change(sink, at: giver, by: -units)
      change(sink, at: taker, by: units)
    }
  }

  /// Changes what a hub ships to a sink, and what it can give.
  private mutating func change(_ sink: Int, at hub: Int, by units: Int) {
    let index = hub * costs.sinkCount + sink
    let before = shipped[index]
    shipped[index] += Int32(units)
    load[hub] += units
    if before == 0 {
      takeOvers.add(sink, of: hub, in: costs)
      drop[hub].consider(dropCost(of: sink, at: hub), sink)
    } else if shipped[index] == 0 {
      takeOvers.clear(giver: hub)
      drop[hub] = CheapestSink()
      for other in 0..<costs.sinkCount where shipped[hub * costs.sinkCount + other] > 0 {
        takeOvers.add(other, of: hub, in: costs)
        drop[hub].consider(dropCost(of: other, at: hub), other)
      }
    }
  }

  /// Returns the money that leaving a unit short costs a hub that ships it.
  private func dropCost(of sink: Int, at hub: Int) -> Double {
    costs.shortage[sink] - costs.shipping[sink * costs.hubCount + hub]
  }

  /// Changes the shortage of a sink, and which sinks hubs would serve next.
  private mutating func changeShortage(of sink: Int, by units: Int) {
    let before = shortage[sink]
    shortage[sink] += Int32(units)
    for hub in service.indices {
      if before == 0 {
        service[hub].consider(-dropCost(of: sink, at: hub), sink)
      } else if shortage[sink] == 0, service[hub].sink == sink {
        findService(of: hub)
      }
    }
  }

  /// Finds the sink with shortage that a hub serves at the best saving.
  private mutating func findService(of hub: Int) {
    service[hub] = CheapestSink()
    for sink in 0..<costs.sinkCount where shortage[sink] > 0 {
      service[hub].consider(-dropCost(of: sink, at: hub), sink)
    }
  }
}
