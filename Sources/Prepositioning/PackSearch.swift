import FulfilmentModel
import TwoStageProgramming

/// Improves a placement of whole packs by local search: a pack more, a pack less, a pack moved to
/// another hub, and at a hub that is full one such change of a SKU in exchange for one of another's. Lines
/// keep their own quantities (`LineQuantities`): the next one up or down is what a pack is elsewhere.
///
/// Each change is priced by the exact recourse of its SKU in all scenarios, so that rounding up is
/// weighed against rounding down by cost; marginals rule most changes out before. The recourse is a
/// sum of assignment values, for which such moves find the optimum of one scenario; over several
/// scenarios and shared limits it is a heuristic, and the certificate's lower bound says how far it
/// can be off.
///
/// Reference: Murota, "Discrete Convex Analysis" (2003), chapter 10 (steepest descent for
/// M♮-convex functions).
struct PackSearch {
  /// Most changes of one SKU in one pass.
  private static let mostChanges = 1000
  /// Most numbers of recourse kept at hand, of at most 16 bytes each.
  private static let mostEntries = 16_000_000
  /// Most passes over all SKUs, as a SKU may make room for another.
  private static let mostPasses = 4

  let program: PlacementProgram
  private let transport: StochasticTransport
  private let throughputPrices: [Double]
  /// Units of each pair, indexed `sku * hubCount + hub`.
  private(set) var units: [Int]
  /// Limits that are not used up.
  var limits: RemainingLimits
  /// Money by which the changes made so far raised the cost; below 0 where they saved.
  private(set) var spent = 0.0
  /// Changes of the SKUs that travel in packs, with their recourse; `nil` for those in single units.
  var neighbourhoods: [PackNeighbourhood?]

  /// SKUs whose recourse is at hand, in the order in which it was found.
  private var opened: [Int] = []

  /// Starts from a placement that keeps all limits.
  ///
  /// - Parameters:
  ///   - throughputPrices: as for `CommodityFlows`.
  ///   - budgetPrice: money that each unit of money spent on placing costs on top.
  init(
    _ program: PlacementProgram, from units: [Int], in transport: StochasticTransport,
    throughputPrices: [Double], budgetPrice: Double = 0
  ) {
    let placementCosts =
      budgetPrice > 0
      ? program.costs.placement.map { $0 * (1 + budgetPrice) } : program.costs.placement
    self.program = program
    self.transport = transport
    self.throughputPrices = throughputPrices
    self.units = units
    limits = RemainingLimits(of: program)
    for index in units.indices where units[index] > 0 { limits.place(units[index], at: index) }
    let hubs = program.planningCase.hubs.count
    neighbourhoods = program.planningCase.skus.indices.map { sku in
      guard program.stocking.needsSearch(sku) else { return nil }
      return PackNeighbourhood(
        sku: sku, lines: (0..<hubs).map { program.stocking.quantities(sku * hubs + $0) },
        placed: Array(units[sku * hubs..<(sku + 1) * hubs]),
        placementCosts: placementCosts,
        earlier: (
          units: Array(program.lines.earlier[sku * hubs..<(sku + 1) * hubs]),
          changeCost: program.lines.changeCost
        ))
    }
  }

  /// Searches until no change saves money, or until time is up.
  ///
  /// - Parameter isTimeUp: asked before each change and each SKU.
  mutating func run(isTimeUp: () -> Bool) {
    for _ in 0..<PackSearch.mostPasses {
      var isChanged = false
      for sku in neighbourhoods.indices where neighbourhoods[sku] != nil {
        // Finding the recourse of a SKU takes as long as many changes.
        if isTimeUp() { return }
        open(sku)
        isChanged = improve(sku, isTimeUp: isTimeUp) || isChanged
      }
      for hub in program.planningCase.hubs.indices {
        isChanged = exchange(at: hub, isTimeUp: isTimeUp) || isChanged
      }
      if !isChanged { return }
    }
  }

  /// Makes the best change of a SKU as long as one saves money; returns whether there was one.
  mutating func improve(_ sku: Int, isTimeUp: () -> Bool) -> Bool {
    for count in 0..<PackSearch.mostChanges {
      guard !isTimeUp(), let best = bestChange(of: sku) else { return count > 0 }
      make([best])
    }
    return true
  }

  /// Returns the change of a SKU that saves most and keeps all limits; `nil` where none does.
  private mutating func bestChange(of sku: Int) -> PackChange? {
    guard let bounds = neighbourhoods[sku]?.changes else { return nil }
    var (best, least) = (PackChange?.none, -FlowCosts.tolerance)
    for change in bounds {
      guard change.cost < least else { break }
      guard fits([change]),
        let priced = neighbourhoods[sku]?.priced(change, below: least), priced.cost < least
      else { continue }
      (best, least) = (priced, priced.cost)
    }
    return best
  }

  /// Finds the recourse of a SKU that travels in packs, where it is not at hand.
  ///
  /// Recourse that was opened longest ago is freed where all of it would take too much memory.
  mutating func open(_ sku: Int) {
    guard neighbourhoods[sku]?.isOpen == false else { return }
    let flows = CommodityFlows(
      of: sku, in: transport, throughputPrices: throughputPrices,
      threads: program.settings.threads)
    while opened.count > 1, (opened.count + 1) * flows.entries > PackSearch.mostEntries {
      neighbourhoods[opened.removeFirst()]?.close()
    }
    neighbourhoods[sku]?.open(flows)
    opened.append(sku)
  }

  /// Returns whether changes keep supply, capacity, budget and the minimums of hub groups together.
  func fits(_ changes: [PackChange]) -> Bool {
    var left = limits
    for change in changes {
      if let from = change.from {
        left.giveBack(change.removed, at: pair(change.sku, from))
      }
    }
    return changes.allSatisfy { change in
      change.to.map { left.take(change.added, at: pair(change.sku, $0)) } ?? true
    } && left.keepsMinimums && !left.rules.isWorse(than: limits.rules)
  }

  /// Makes changes that keep all limits together, each with its exact cost.
  mutating func make(_ changes: [PackChange]) {
    for change in changes {
      guard let from = change.from else { continue }
      units[pair(change.sku, from)] -= change.removed
      limits.giveBack(change.removed, at: pair(change.sku, from))
    }
    for change in changes {
      if let to = change.to {
        units[pair(change.sku, to)] += change.added
        _ = limits.take(change.added, at: pair(change.sku, to))
      }
      spent += change.cost
      open(change.sku)
      neighbourhoods[change.sku]?.make(change)
    }
  }

  /// Returns the position of a pair of SKU and hub.
  func pair(_ sku: Int, _ hub: Int) -> Int { sku * program.planningCase.hubs.count + hub }
}
