/// Money per unit on the ways of one SKU's units from hubs to sinks.
struct FlowCosts: Sendable {
  /// Money below which a path saves nothing: rounding of doubles is no reason to move goods.
  static let tolerance = 1e-9

  /// Number of hubs and of sinks.
  let hubCount, sinkCount: Int
  /// Money per unit shipped, indexed `hub * sinkCount + sink`; infinite where there is no way.
  let shipping: [Double]
  /// Money per unit of shortage, by sink.
  let shortage: [Double]
}

/// Cost for a hub of taking a unit's sink over from another one, for all pairs of hubs.
struct TakeOvers {
  private let hubCount: Int
  /// Money per unit, indexed `from * hubCount + to`; infinite where no sink can change hands.
  private var costs: [Double]
  /// The sink that changes hands at that cost.
  private var sinks: [Int]

  /// A way of a unit from hub to hub.
  struct Path {
    /// Hubs in order, the first one first.
    var hubs: [Int]
    /// Money per unit, the end included.
    var cost: Double
  }

  /// Finds the cheapest sink for each pair of hubs.
  ///
  /// - Parameters:
  ///   - costs: the costs of the ways.
  ///   - shipped: units, indexed `hub * sinkCount + sink`.
  /// - Complexity: O(hubs · shipments).
  init(_ costs: FlowCosts, shipped: [Int]) {
    let (hubs, sinks) = (costs.hubCount, costs.sinkCount)
    hubCount = hubs
    self.costs = [Double](repeating: .infinity, count: hubs * hubs)
    self.sinks = [Int](repeating: 0, count: hubs * hubs)
    for giver in 0..<hubs {
      for sink in 0..<sinks where shipped[giver * sinks + sink] > 0 {
        let own = costs.shipping[giver * sinks + sink]
        for taker in 0..<hubs where taker != giver {
          let cost = costs.shipping[taker * sinks + sink] - own
          guard cost < self.costs[taker * hubs + giver] else { continue }
          self.costs[taker * hubs + giver] = cost
          self.sinks[taker * hubs + giver] = sink
        }
      }
    }
  }

  /// Returns the same pairs in the other direction: from the hub that gives to the one that takes.
  func reversed() -> TakeOvers {
    var result = self
    for from in 0..<hubCount {
      for to in 0..<hubCount {
        result.costs[from * hubCount + to] = costs[to * hubCount + from]
        result.sinks[from * hubCount + to] = sinks[to * hubCount + from]
      }
    }
    return result
  }

  /// Returns the sink that changes hands between two hubs that follow each other on a path.
  func sink(_ from: Int, _ to: Int) -> Int { sinks[from * hubCount + to] }

  /// Returns the least units over the steps of a path.
  ///
  /// - Parameter units: units that a step can move, by its first hub, its second, and its sink.
  func narrowest(_ hubs: [Int], units: (Int, Int, Int) -> Int) -> Int {
    zip(hubs, hubs.dropFirst()).reduce(.max) { min($0, units($1.0, $1.1, sink($1.0, $1.1))) }
  }

  /// Returns the cheapest path from a hub to any end; `nil` where there is none.
  ///
  /// - Parameter end: money per unit at the last hub; infinite where no path may end.
  /// - Complexity: O(hubs³), in practice a few rounds over the pairs (Bellman & Ford).
  func path(from start: Int, end: (Int) -> Double) -> Path? {
    var reach = [Double](repeating: .infinity, count: hubCount)
    var before = [Int](repeating: -1, count: hubCount)
    reach[start] = 0
    for _ in 1..<max(2, hubCount) {
      var isChanged = false
      for from in 0..<hubCount where reach[from] < .infinity {
        for to in 0..<hubCount where to != start {
          let cost = reach[from] + costs[from * hubCount + to]
          guard cost < reach[to] - FlowCosts.tolerance else { continue }
          reach[to] = cost
          before[to] = from
          isChanged = true
        }
      }
      if !isChanged { break }
    }
    var best: (hub: Int, cost: Double)?
    for hub in 0..<hubCount where reach[hub] < .infinity {
      let cost = reach[hub] + end(hub)
      if cost < best?.cost ?? .infinity { best = (hub, cost) }
    }
    guard let best else { return nil }
    var hubs = [best.hub]
    while let first = hubs.first, first != start, hubs.count <= hubCount {
      hubs.insert(before[first], at: 0)
    }
    return hubs.first == start ? Path(hubs: hubs, cost: best.cost) : nil
  }
}
