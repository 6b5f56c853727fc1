/// Costs of the first unit of each change of stock, in money; no pack can cost less a unit.
///
/// The recourse is convex in the stock, so that these are lower bounds for packs: most changes are
/// ruled out by them without being priced.
///
/// Reference: Murota, "Discrete Convex Analysis" (2003), theorem 9.17 (transport of M♮-convex
/// functions by a network).
struct FlowMarginals: Sendable {
  /// Number of hubs.
  private let hubCount: Int
  /// Money of a unit more, by hub; at most 0.
  private var more: [Double]
  /// Money of a unit less, by hub; infinite where nothing may be taken.
  private var less: [Double]
  /// Money of a unit that moves, indexed `from * hubCount + to`.
  private var moved: [Double]

  /// Creates marginals of 0, to which those of scenarios are added.
  init(hubCount: Int) {
    self.hubCount = hubCount
    more = [Double](repeating: 0, count: hubCount)
    less = more
    moved = [Double](repeating: 0, count: hubCount * hubCount)
  }

  /// Finds the marginals of a flow.
  ///
  /// - Parameter givers: whether units may be taken from a hub.
  /// - Complexity: O(givers · hubs²), a few rounds of Bellman & Ford for each hub that gives.
  init(of flow: ScenarioFlow, givers: [Bool]) {
    self.init(hubCount: givers.count)
    let shipping = flow.load.indices.filter { flow.load[$0] > 0 }
    more = flow.service.map { min(0, $0.cost) }
    flow.takeOvers.lower(&more, by: shipping)
    less = zip(flow.drop, flow.surplus).map { $1 > 0 ? min(0, $0.cost) : $0.cost }
    flow.takeOvers.lowerGivers(&less, of: shipping)
    for from in givers.indices {
      var near = [Double](repeating: .infinity, count: hubCount)
      if givers[from] {
        near[from] = 0
        flow.takeOvers.lower(&near, by: shipping)
        for to in near.indices { near[to] = min(near[to], more[to] + less[from]) }
      } else {
        less[from] = .infinity
      }
      for to in near.indices { moved[from * hubCount + to] = near[to] }
    }
  }

  /// Adds marginals of a scenario, times its probability.
  mutating func add(_ other: FlowMarginals, times probability: Double) {
    for hub in more.indices {
      more[hub] += probability * other.more[hub]
      less[hub] += probability * other.less[hub]
    }
    for pair in moved.indices { moved[pair] += probability * other.moved[pair] }
  }

  /// Returns a lower bound of the money of a change; the origin is the other end where there is one.
  ///
  /// Units that leave one hub and come to another are moved; those beyond come from or go to the origin.
  func bound(removed: (units: Int, hub: Int)?, added: (units: Int, hub: Int)?) -> Double {
    switch (removed, added) {
    case (let removed?, let added?):
      let both = min(removed.units, added.units)
      var sum = moved[removed.hub * hubCount + added.hub] * Double(both)
      if removed.units > both { sum += less[removed.hub] * Double(removed.units - both) }
      if added.units > both { sum += more[added.hub] * Double(added.units - both) }
      return sum
    case (let removed?, nil): return less[removed.hub] * Double(removed.units)
    case (nil, let added?): return more[added.hub] * Double(added.units)
    case (nil, nil): return 0
    }
  }
}
