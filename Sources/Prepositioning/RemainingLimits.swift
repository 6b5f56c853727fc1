import FulfilmentModel

/// Supply, capacity, budget and limits of hub groups that a placement has not used yet.
///
/// Lines are indexed `sku * hubCount + hub`.
struct RemainingLimits {
  /// Money that placing a unit costs, by hub.
  private let unitCost: [Double]
  /// Units a hub can still take.
  private var capacity: [Int]
  /// Units of a SKU that are not placed.
  private var supply: [Int]
  /// Money that is left; infinite without a budget.
  private var budget: Double
  /// Whether a pair's line is fixed: it takes no unit.
  private let isFixed: [Bool]
  /// Hubs that are limited together.
  private let groups: [ShipmentGroup]
  /// Units placed in each group, fixed lines included.
  private(set) var placed: [Int]
  /// Units below which a group must not fall; 0 until its minimum is reached.
  private var kept: [Int]
  /// Values of the operator's rules.
  private(set) var rules: RuleUse

  /// The limits of a program before anything is placed.
  ///
  /// - Parameter countingRules: whether the operator's rules limit lines.
  init(of program: PlacementProgram, countingRules: Bool = true) {
    unitCost = program.costs.placement
    capacity = program.openCapacity
    supply = program.openSupply
    budget = program.openBudget ?? .infinity
    isFixed = program.lines.isFixed
    groups = program.stocking.groups
    placed = groups.map { group in program.fixedUnits(at: group.hubs) }
    kept = groups.map { _ in 0 }
    rules = RuleUse(countingRules ? program.rules : [], placed: program.lines.fixed)
  }

  /// Takes up to `packs` case packs for the line `index`, as many as every limit allows.
  ///
  /// - Returns: the units taken, a multiple of `pack`.
  mutating func take(upTo packs: Int, of pack: Int, at index: Int) -> Int {
    guard !isFixed[index] else { return 0 }
    let (sku, hub) = (index / capacity.count, index % capacity.count)
    var allowed = min(packs, max(0, capacity[hub]) / pack, max(0, supply[sku]) / pack)
    for group in groups.indices where groups[group].hubs.contains(hub) {
      allowed = min(allowed, max(0, groups[group].maximum - placed[group]) / pack)
    }
    let money = Double(pack) * unitCost[hub]
    if money > 0, budget < Double(allowed) * money {
      allowed = Int(max(0, budget / money).rounded(.down))
    }
    if !rules.isEmpty { allowed = rules.room(for: allowed * pack, at: index) / pack }
    guard allowed > 0 else { return 0 }
    count(allowed * pack, sku: sku, hub: hub)
    // The last bit of a quotient may allow a pack too many.
    budget = max(0, budget - Double(allowed) * money)
    return allowed * pack
  }

  /// Takes `units` for the line `index`, or returns `false` and takes nothing where a limit would be
  /// broken.
  mutating func take(_ units: Int, at index: Int) -> Bool {
    let (sku, hub) = (index / capacity.count, index % capacity.count)
    let money = Double(units) * unitCost[hub]
    guard !isFixed[index], capacity[hub] >= units, supply[sku] >= units, budget >= money else {
      return false
    }
    for group in groups.indices where groups[group].hubs.contains(hub) {
      guard groups[group].maximum - placed[group] >= units else { return false }
    }
    if !rules.isEmpty, rules.room(for: units, at: index) < units { return false }
    count(units, sku: sku, hub: hub)
    budget -= money
    return true
  }

  /// Counts units of a placement that keeps the limits, whatever the order of its lines.
  mutating func place(_ units: Int, at index: Int) { giveBack(-units, at: index) }

  /// Gives units of the line `index` back.
  mutating func giveBack(_ units: Int, at index: Int) {
    let (sku, hub) = (index / capacity.count, index % capacity.count)
    count(-units, sku: sku, hub: hub)
    budget += Double(units) * unitCost[hub]
  }

  /// Counts units against capacity, supply and groups.
  private mutating func count(_ units: Int, sku: Int, hub: Int) {
    capacity[hub] -= units
    supply[sku] -= units
    if !rules.isEmpty { rules.count(units, at: sku * capacity.count + hub) }
    for group in groups.indices where groups[group].hubs.contains(hub) { placed[group] += units }
  }

  /// Returns the units of a SKU that are not placed.
  func supply(of sku: Int) -> Int { max(0, supply[sku]) }

  /// Returns the units that every limit allows a line.
  func room(at index: Int) -> Int {
    guard !isFixed[index] else { return 0 }
    let (sku, hub) = (index / capacity.count, index % capacity.count)
    var room = min(capacity[hub], supply[sku])
    for group in groups.indices where groups[group].hubs.contains(hub) {
      room = min(room, groups[group].maximum - placed[group])
    }
    if unitCost[hub] > 0, budget < Double(max(0, room)) * unitCost[hub] {
      room = Int(max(0, budget / unitCost[hub]).rounded(.down))
    }
    return rules.isEmpty ? max(0, room) : rules.room(for: max(0, room), at: index)
  }

  /// Whether every group has at least the units that it is to keep.
  var keepsMinimums: Bool { zip(placed, kept).allSatisfy { $0 >= $1 } }

  /// Makes a group keep its minimum from now on.
  mutating func keepMinimum(of group: Int) { kept[group] = groups[group].minimum }

  /// No longer holds groups to a minimum that they have fallen below.
  mutating func releaseMinimums() {
    for group in kept.indices where placed[group] < kept[group] { kept[group] = 0 }
  }

  /// Lets no more units in at a group's hubs.
  mutating func close(_ group: Int) { for hub in groups[group].hubs { capacity[hub] = 0 } }
}
