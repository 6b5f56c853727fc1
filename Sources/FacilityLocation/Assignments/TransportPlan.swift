/// The cheapest way to serve all demand from a set of open hubs, demand being split where it pays.
///
/// A transportation problem, solved by successive shortest paths over hubs alone: a hub hands a
/// customer on to another one, which may hand on its own. Prices v of hub capacity keep every
/// handing-on's reduced cost at least 0, so that a path is found by Dijkstra's method and most
/// customers need none. What remains after a hub is dropped is a start for the rest.
///
/// Reference: Ahuja, Magnanti & Orlin, "Network Flows" (1993), sections 9.7 and 12.4.
package struct TransportPlan {
  /// Positions of the open hubs.
  let hubs: [Int]
  /// Cost per unit, indexed `hub * customerCount + customer`; shared by all plans of a problem.
  private let unitCost: [Double]
  /// Units each customer wants.
  let demand: [Double]
  /// Units indexed by open hub, then customer.
  private(set) var units: [Double]
  /// Customers that a hub serves.
  private var customers: [[Int]]
  /// Units a hub can still ship.
  private var room: [Double]
  /// v: money for one more unit of a hub's capacity, at least 0.
  private(set) var capacityPrice: [Double]
  /// Least cost of handing a unit on, indexed by both hubs, and the customer it belongs to.
  private var handing: [(cost: Double, customer: Int)]

  /// Serves all customers; `nil` where the hubs' capacities do not suffice.
  ///
  /// - Parameter unitCost: of the problem (`unitCosts`).
  init?(_ problem: FacilityProblem, open: [Bool], unitCost: [Double]) {
    hubs = open.indices.filter { open[$0] }
    self.unitCost = unitCost
    demand = problem.demand
    room = hubs.map { problem.capacity[$0] }
    guard problem.suffices(room.reduce(0, +)), !hubs.isEmpty || demand.isEmpty else { return nil }
    units = [Double](repeating: 0, count: hubs.count * demand.count)
    customers = [[Int]](repeating: [], count: hubs.count)
    capacityPrice = [Double](repeating: 0, count: hubs.count)
    handing = [(cost: Double, customer: Int)](
      repeating: (.infinity, -1), count: hubs.count * hubs.count)
    for customer in demand.indices where demand[customer] > 0 {
      guard serve(customer, demand[customer]) else { return nil }
    }
  }

  /// Returns the costs per unit of a problem; a customer who wants nothing has none.
  static func unitCosts(_ problem: FacilityProblem) -> [Double] {
    problem.cost.indices.map {
      let wanted = problem.demand[$0 % max(1, problem.customerCount)]
      return wanted > 0 ? problem.cost[$0] / wanted : 0
    }
  }

  /// Serves units of a customer from the hub that costs least, the price of its capacity included; where
  /// that one is full, by the cheapest way to hand on.
  private mutating func serve(_ customer: Int, _ amount: Double) -> Bool {
    var left = amount
    while left > 1e-12 * demand[customer] {
      let costs = hubs.indices.map { cost($0, customer) + capacityPrice[$0] }
      var best = 0
      for hub in hubs.indices where costs[hub] < costs[best] { best = hub }
      if room[best] > 0 {
        let part = min(left, room[best])
        add(part, of: customer, to: best)
        left -= part
      } else {
        guard let way = way(from: costs.map { $0 - costs[best] }) else {
          // Rounding alone may leave a part without room.
          return left <= 1e-9 * demand.reduce(0, +)
        }
        left -= handOn(way, upTo: left, of: customer)
      }
    }
    return true
  }

  /// Returns the cheapest way to a hub with room, by reduced cost, and raises the prices of hubs that
  /// lie nearer than it; `nil` where no hub has room.
  ///
  /// - Parameter entry: reduced cost of entering at each hub.
  private mutating func way(from entry: [Double]) -> [Int]? {
    let count = hubs.count
    var distance = entry
    var before = [Int](repeating: -1, count: count)
    var isDone = [Bool](repeating: false, count: count)
    var end: Int?
    while end == nil {
      var (next, least) = (-1, Double.infinity)
      for hub in 0..<count where !isDone[hub] && distance[hub] < least {
        (next, least) = (hub, distance[hub])
      }
      guard next >= 0 else { return nil }
      isDone[next] = true
      if room[next] > 0 { end = next }
      for hub in 0..<count where !isDone[hub] {
        let step = handing[next * count + hub].cost - capacityPrice[next] + capacityPrice[hub]
        // Rounding may leave a reduced cost a little below 0.
        let reached = least + max(0, step)
        if reached < distance[hub] {
          distance[hub] = reached
          before[hub] = next
        }
      }
    }
    guard let end else { return nil }
    for hub in 0..<count where isDone[hub] && distance[hub] < distance[end] {
      capacityPrice[hub] += distance[end] - distance[hub]
    }
    var path = [end]
    while let hub = path.last, before[hub] >= 0 { path.append(before[hub]) }
    return path.reversed()
  }

  /// Hands units on along a way, and gives a customer the room that this makes at its first hub.
  ///
  /// - Returns: the units given.
  private mutating func handOn(_ way: [Int], upTo amount: Double, of customer: Int) -> Double {
    let count = hubs.count
    var part = min(amount, room[way[way.count - 1]])
    for (from, to) in zip(way, way.dropFirst()) {
      part = min(part, units[from * demand.count + handing[from * count + to].customer])
    }
    // From the end backwards, so that each hub has the room it is given.
    for index in stride(from: way.count - 2, through: 0, by: -1) {
      let (from, to) = (way[index], way[index + 1])
      let moved = handing[from * count + to].customer
      add(part, of: moved, to: to)
      remove(part, of: moved, from: from)
    }
    add(part, of: customer, to: way[0])
    return part
  }

  private func cost(_ hub: Int, _ customer: Int) -> Double {
    unitCost[hubs[hub] * demand.count + customer]
  }

  /// Adds units of a customer to a hub.
  private mutating func add(_ part: Double, of customer: Int, to hub: Int) {
    room[hub] -= part
    let index = hub * demand.count + customer
    let isNew = units[index] == 0
    units[index] += part
    guard isNew else { return }
    customers[hub].append(customer)
    compare(customer, at: hub)
  }

  /// Notes to which hubs a customer is the cheapest to hand on.
  private mutating func compare(_ customer: Int, at hub: Int) {
    let own = cost(hub, customer)
    for other in hubs.indices where other != hub {
      let difference = cost(other, customer) - own
      let index = hub * hubs.count + other
      if difference < handing[index].cost { handing[index] = (difference, customer) }
    }
  }

  /// Takes units of a customer from a hub.
  private mutating func remove(_ part: Double, of customer: Int, from hub: Int) {
    room[hub] += part
    let index = hub * demand.count + customer
    units[index] -= part
    guard units[index] <= 1e-12 * demand[customer] else { return }
    units[index] = 0
    customers[hub].removeAll { $0 == customer }
    for other in hubs.indices where other != hub {
      let index = hub * hubs.count + other
      guard handing[index].customer == customer else { continue }
      handing[index] = (.infinity, -1)
      for candidate in customers[hub] {
        let difference = cost(other, candidate) - cost(hub, candidate)
        if difference < handing[index].cost { handing[index] = (difference, candidate) }
      }
    }
  }
}
