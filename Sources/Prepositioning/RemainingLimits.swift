import FulfilmentModel

/// Supply, capacity and budget that a placement has not used yet.
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

  /// The limits of a program before anything is placed.
  init(of program: PlacementProgram) {
    unitCost = program.costs.placement
    capacity = program.openCapacity
    supply = program.openSupply
    budget = program.openBudget ?? .infinity
    isFixed = program.lines.isFixed
  }

  /// Takes up to `packs` case packs for the pair `index`, as many as every limit allows.
  ///
  /// - Returns: the units taken, a multiple of `pack`.
  mutating func take(upTo packs: Int, of pack: Int, at index: Int) -> Int {
    guard !isFixed[index] else { return 0 }
    let (sku, hub) = (index / capacity.count, index % capacity.count)
    var allowed = min(packs, max(0, capacity[hub]) / pack, max(0, supply[sku]) / pack)
    let money = Double(pack) * unitCost[hub]
    if money > 0, budget < Double(allowed) * money {
      allowed = Int(max(0, budget / money).rounded(.down))
    }
    guard allowed > 0 else { return 0 }
    capacity[hub] -= allowed * pack
    supply[sku] -= allowed * pack
    // The last bit of a quotient may allow a pack too many.
    budget = max(0, budget - Double(allowed) * money)
    return allowed * pack
  }

  /// Takes `units` for the pair `index` (`sku * hubCount + hub`), or returns `false` and takes
  /// nothing where a limit would be broken.
  mutating func take(_ units: Int, at index: Int) -> Bool {
    let (sku, hub) = (index / capacity.count, index % capacity.count)
    let money = Double(units) * unitCost[hub]
    guard !isFixed[index], capacity[hub] >= units, supply[sku] >= units, budget >= money else {
      return false
    }
    capacity[hub] -= units
    supply[sku] -= units
    budget -= money
    return true
  }

  /// Gives units of the pair `index` back.
  mutating func giveBack(_ units: Int, at index: Int) {
    let (sku, hub) = (index / capacity.count, index % capacity.count)
    capacity[hub] += units
    supply[sku] += units
    budget += Double(units) * unitCost[hub]
  }
}
