/// A change of one pack.
struct PackChange: Sendable {
  /// Hub that gives the pack, and hub that gets it; the origin is the other end where there is one.
  var from, to: Int?
  /// Money, placing included; below 0 where it saves.
  var cost: Double
  /// Position of the SKU.
  var sku: Int
}

/// All changes of one pack of a SKU, each with a lower bound and, once asked for, its cost.
struct PackNeighbourhood: Sendable {
  /// Position of the SKU.
  private let sku: Int
  /// Units of a pack.
  private let pack: Int
  /// Units placed, by hub.
  private var placed: [Int]
  /// Money of placing a unit, by hub.
  private let placementCosts: [Double]
  /// Units of the earlier plan, by hub, and money for each unit more or less than these.
  private let earlier: (units: [Int], changeCost: Double)
  /// Recourse of the units placed; `nil` while nobody asks, as it is large.
  private var flows: CommodityFlows?
  /// Lower bounds of the changes, the least first; ties keep the order of hubs.
  private(set) var changes: [PackChange] = []
  /// Costs of changes that were asked for, or better bounds, by `(from + 1) * (hubs + 1) + to + 1`.
  private var costs: [Int: (cost: Double, isExact: Bool)] = [:]

  /// Creates the neighbourhood of a SKU with units placed; changes are found once it is opened.
  init(
    sku: Int, pack: Int, placed: [Int], placementCosts: [Double],
    earlier: (units: [Int], changeCost: Double)
  ) {
    self.earlier = earlier
    self.sku = sku
    self.pack = pack
    self.placed = placed
    self.placementCosts = placementCosts
  }

  /// Whether changes can be priced and made.
  var isOpen: Bool { flows != nil }

  /// Takes the recourse of opening stock alone, and adds what is placed.
  mutating func open(_ base: CommodityFlows) {
    var base = base
    for hub in placed.indices where placed[hub] > 0 {
      base.move(units: placed[hub], removedFrom: nil, addedTo: hub)
    }
    flows = base
    findChanges()
  }

  /// Frees the recourse; bounds and known costs stay.
  mutating func close() { flows = nil }

  /// Returns a change with its cost; where it costs as much as `limit`, with a lower bound of it.
  ///
  /// - Precondition: the neighbourhood is open, or the cost is known.
  mutating func priced(_ change: PackChange, below limit: Double) -> PackChange {
    let key = ((change.from ?? -1) + 1) * (placed.count + 1) + (change.to ?? -1) + 1
    var result = change
    if let known = costs[key], known.isExact || known.cost >= limit {
      result.cost = known.cost
    } else if let flows {
      let placing = placing(change.from, change.to)
      var found = flows.change(
        units: pack, removedFrom: change.from, addedTo: change.to, below: limit - placing)
      found.cost += placing
      costs[key] = found
      result.cost = found.cost
    }
    return result
  }

  /// Makes a change.
  mutating func make(_ change: PackChange) {
    if let from = change.from { placed[from] -= pack }
    if let to = change.to { placed[to] += pack }
    flows?.move(units: pack, removedFrom: change.from, addedTo: change.to)
    findChanges()
  }

  /// Returns the money that placing costs more after a change.
  private func placing(_ from: Int?, _ to: Int?) -> Double {
    let placing =
      Double(pack) * ((to.map { placementCosts[$0] } ?? 0) - (from.map { placementCosts[$0] } ?? 0))
    guard earlier.changeCost > 0 else { return placing }
    return placing + changing(from, by: -pack) + changing(to, by: pack)
  }

  /// Returns the money that changes from the earlier plan cost more once a hub has `units` more.
  private func changing(_ hub: Int?, by units: Int) -> Double {
    guard let hub else { return 0 }
    let before = placed[hub] - earlier.units[hub]
    return earlier.changeCost * Double(abs(before + units) - abs(before))
  }

  /// Finds the lower bounds of all changes.
  private mutating func findChanges() {
    let givers = placed.map { $0 >= pack }
    guard let marginals = flows?.findMarginals(givers: givers) else { return }
    costs = [:]
    let units = Double(pack)
    func bound(_ from: Int?, _ to: Int?) -> PackChange {
      PackChange(
        from: from, to: to,
        cost: placing(from, to) + units * marginals.cost(from: from, to: to), sku: sku)
    }
    var found = placed.indices.map { bound(nil, $0) }
    for from in placed.indices where givers[from] {
      found.append(bound(from, nil))
      found += placed.indices.filter { $0 != from }.map { bound(from, $0) }
    }
    let order = found.indices.sorted { (found[$0].cost, $0) < (found[$1].cost, $1) }
    changes = order.map { found[$0] }
  }
}
