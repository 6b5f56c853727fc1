/// Money per unit on the ways of one SKU's units from hubs to the sinks that want any.
struct FlowCosts: Sendable {
  /// Money below which a path saves nothing: rounding of doubles is no reason to move goods.
  static let tolerance = 1e-9

  /// Number of hubs and of sinks.
  let hubCount, sinkCount: Int
  /// Money per unit shipped, indexed `sink * hubCount + hub`; infinite where there is no way.
  let shipping: [Double]
  /// Money per unit of shortage, by sink.
  let shortage: [Double]
}

/// The sink by which a change costs least, and what it costs.
struct CheapestSink {
  /// Money per unit; infinite where no sink can make the change.
  var cost = Double.infinity
  /// Position of the sink.
  var sink = 0

  /// Takes a sink in place of the present one where it costs less.
  mutating func consider(_ cost: Double, _ sink: Int) {
    if cost < self.cost {
      self.cost = cost
      self.sink = sink
    }
  }
}

/// The residual graph of a flow over hubs alone: for each pair the cheapest sink that one hub can take
/// over from the other.
///
/// Rows are kept while shipments change, so that a path costs no pass over them.
struct TakeOvers: Sendable {
  private let hubCount: Int
  /// Money per unit and sink, indexed `giver * hubCount + taker`.
  private(set) var pairs: [CheapestSink]

  /// A way of a unit from hub to hub.
  struct Path {
    /// Hubs in order, the first one first.
    var hubs: [Int]
    /// Money per unit, the end included.
    var cost: Double
  }

  /// Creates the graph of a flow without shipments: nothing can be taken over.
  init(hubCount: Int) {
    self.hubCount = hubCount
    pairs = [CheapestSink](repeating: CheapestSink(), count: hubCount * hubCount)
  }

  /// Returns the cheapest sink that a hub takes over from another one.
  func pair(giver: Int, taker: Int) -> CheapestSink { pairs[giver * hubCount + taker] }

  /// Forgets what a hub could give.
  mutating func clear(giver: Int) {
    for taker in 0..<hubCount { pairs[giver * hubCount + taker] = CheapestSink() }
  }

  /// Adds a sink to those that a hub can give.
  mutating func add(_ sink: Int, of giver: Int, in costs: FlowCosts) {
    let row = sink * hubCount
    let own = costs.shipping[row + giver]
    for taker in 0..<hubCount where taker != giver {
      pairs[giver * hubCount + taker].consider(costs.shipping[row + taker] - own, sink)
    }
  }

  /// Returns the cheapest path from a hub to any end; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - giversFirst: whether each hub gives a sink to the next one, rather than takes it over.
  ///   - open: hubs that a path may run to.
  ///   - end: money per unit at the last hub; infinite where no path may end.
  /// - Complexity: O(hubs³), in practice a few rounds over the pairs (Bellman & Ford).
  func path(from start: Int, giversFirst: Bool, open: [Int], end: (Int) -> Double) -> Path? {
    var reach = [Double](repeating: .infinity, count: hubCount)
    var before = [Int](repeating: -1, count: hubCount)
    reach[start] = 0
    var fresh = [start]
    for _ in 0..<max(2, hubCount) where !fresh.isEmpty {
      var next: [Int] = []
      for from in fresh {
        for to in open where to != start && to != from {
          let index = giversFirst ? from * hubCount + to : to * hubCount + from
          let cost = reach[from] + pairs[index].cost
          guard cost < reach[to] - FlowCosts.tolerance else { continue }
          reach[to] = cost
          before[to] = from
          if !next.contains(to) { next.append(to) }
        }
      }
      fresh = next
    }
    var best = CheapestSink(cost: end(start), sink: start)
    for hub in open where hub != start && reach[hub] < .infinity {
      best.consider(reach[hub] + end(hub), hub)
    }
    guard best.cost < .infinity else { return nil }
    var hubs = [best.sink]
    while let last = hubs.last, last != start, hubs.count <= hubCount { hubs.append(before[last]) }
    hubs.reverse()
    return hubs.first == start ? Path(hubs: hubs, cost: best.cost) : nil
  }

  /// Lowers what a unit at each hub saves by what the hub takes over from hubs that ship.
  ///
  /// - Parameter values: money per unit, by hub; infinite where there is none.
  func lower(_ values: inout [Double], by shipping: [Int]) {
    for _ in 0..<hubCount {
      var isChanged = false
      for giver in shipping where values[giver] < .infinity {
        let (value, row) = (values[giver], giver * hubCount)
        for taker in 0..<hubCount
        where pairs[row + taker].cost + value < values[taker] - FlowCosts.tolerance {
          values[taker] = pairs[row + taker].cost + value
          isChanged = true
        }
      }
      if !isChanged { return }
    }
  }

  /// Lowers what a unit less at each hub that ships costs by what other hubs take over from it.
  ///
  /// - Parameter values: money per unit, by hub; infinite where nothing can be given up.
  func lowerGivers(_ values: inout [Double], of shipping: [Int]) {
    for _ in 0..<hubCount {
      var isChanged = false
      for giver in shipping {
        let row = giver * hubCount
        for taker in 0..<hubCount
        where pairs[row + taker].cost + values[taker] < values[giver] - FlowCosts.tolerance {
          values[giver] = pairs[row + taker].cost + values[taker]
          isChanged = true
        }
      }
      if !isChanged { return }
    }
  }
}
