/// All changes of one pack of a SKU, each with a lower bound and, once asked for, its cost.
struct PackNeighbourhood: Sendable {
  /// Position of the SKU.
  private let sku: Int
  /// Quantities that the SKU may have at each hub.
  private let lines: [LineQuantities]
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
  /// Costs of changes that were asked for, or better bounds.
  private var costs: [PackChange.Ends: (cost: Double, isExact: Bool)] = [:]

  /// Creates the neighbourhood of a SKU with units placed; changes are found once it is opened.
  init(
    sku: Int, lines: [LineQuantities], placed: [Int], placementCosts: [Double],
    earlier: (units: [Int], changeCost: Double)
  ) {
    self.earlier = earlier
    self.sku = sku
    self.lines = lines
    self.placed = placed
    self.placementCosts = placementCosts
  }

  /// Whether changes can be priced and made.
  var isOpen: Bool { flows != nil }

  /// Takes the recourse of the stock that stands in any case, and adds what is placed beyond it.
  mutating func open(_ base: CommodityFlows) {
    var base = base
    for hub in placed.indices where placed[hub] > lines[hub].floor {
      base.move(removed: nil, added: (placed[hub] - lines[hub].floor, hub))
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
    var result = change
    if let known = costs[change.ends], known.isExact || known.cost >= limit {
      result.cost = known.cost
    } else if let flows {
      let placing = placing(change.ends)
      var found = flows.change(
        removed: change.giver, added: change.taker, below: limit - placing)
      found.cost += placing
      costs[change.ends] = found
      result.cost = found.cost
    }
    return result
  }

  /// Makes a change.
  mutating func make(_ change: PackChange) {
    if let from = change.from { placed[from] -= change.removed }
    if let to = change.to { placed[to] += change.added }
    flows?.move(removed: change.giver, added: change.taker)
    findChanges()
  }

  /// Returns the change that takes a line away, all units to the origin; `nil` where there is no line.
  func withdrawal(at hub: Int) -> PackChange? {
    guard placed[hub] > 0 else { return nil }
    let ends = PackChange.Ends(from: hub, to: nil, removed: placed[hub], added: 0)
    return PackChange(ends: ends, cost: -.infinity, sku: sku)
  }

  /// Returns the money that placing costs more after a change.
  private func placing(_ ends: PackChange.Ends) -> Double {
    let (to, from) = (
      ends.to.map { placementCosts[$0] } ?? 0, ends.from.map { placementCosts[$0] } ?? 0
    )
    let isEven = ends.from == nil || ends.to == nil || ends.removed == ends.added
    let placing =
      isEven
      ? Double(max(ends.removed, ends.added)) * (to - from)
      : Double(ends.added) * to - Double(ends.removed) * from
    guard earlier.changeCost > 0 else { return placing }
    return placing + changing(ends.from, by: -ends.removed) + changing(ends.to, by: ends.added)
  }

  /// Returns the money that changes from the earlier plan cost more once a hub has `units` more.
  private func changing(_ hub: Int?, by units: Int) -> Double {
    guard let hub else { return 0 }
    let before = placed[hub] - earlier.units[hub]
    return earlier.changeCost * Double(abs(before + units) - abs(before))
  }

  /// Finds the lower bounds of all changes.
  private mutating func findChanges() {
    let steps = lines.indices.map { LineSteps(lines[$0], placed: placed[$0]) }
    guard let marginals = flows?.findMarginals(givers: steps.map { $0.down != nil }) else { return }
    costs = [:]
    var found: [PackChange] = []
    func add(_ from: Int?, _ to: Int?, removed: Int, added: Int) {
      let ends = PackChange.Ends(from: from, to: to, removed: removed, added: added)
      var change = PackChange(ends: ends, cost: placing(ends), sku: sku)
      change.cost += marginals.bound(removed: change.giver, added: change.taker)
      found.append(change)
    }
    for hub in placed.indices {
      if let units = steps[hub].up { add(nil, hub, removed: 0, added: units) }
    }
    for from in placed.indices {
      guard let units = steps[from].down else { continue }
      for units in steps[from].withdrawals { add(from, nil, removed: units, added: 0) }
      for to in placed.indices where to != from {
        if steps[from].isPlain, steps[to].isPlain, steps[to].up == units {
          add(from, to, removed: units, added: units)
        } else {
          for (removed, added) in steps[from].exchanges(with: steps[to]) {
            add(from, to, removed: removed, added: added)
          }
        }
      }
    }
    let order = found.indices.sorted { (found[$0].cost, $0) < (found[$1].cost, $1) }
    changes = order.map { found[$0] }
  }
}
