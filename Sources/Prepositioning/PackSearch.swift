import FulfilmentModel
import TwoStageProgramming

/// Improves a placement of whole packs by local search: a pack more, a pack less, a pack moved to
/// another hub, and where a hub is full a pack of one SKU in place of another's.
///
/// Each change is priced by the exact recourse of its SKU in all scenarios, so that rounding up is
/// weighed against rounding down by cost. The recourse is a sum of assignment values, for which such
/// moves find the optimum of one scenario; over several scenarios and shared limits it is a
/// heuristic, and the certificate's lower bound says how far it can be off.
///
/// Reference: Murota, "Discrete Convex Analysis" (2003), chapter 10 (steepest descent for
/// M♮-convex functions).
struct PackSearch {
  /// Moves to another hub that are priced exactly in each round, those that promise most first.
  private static let exactMoves = 12
  /// Most changes of one SKU in one pass.
  private static let mostChanges = 1000

  private let program: PlacementProgram
  /// Units of each pair, indexed `sku * hubCount + hub`.
  private(set) var units: [Int]
  /// Limits that are not used up.
  private var limits: RemainingLimits
  /// Recourse of the SKUs that travel in packs; `nil` for those in single units.
  private var flows: [CommodityFlows?]

  /// Starts from a placement that keeps all limits.
  init(
    _ program: PlacementProgram, from units: [Int], in transport: StochasticTransport,
    throughputPrices: [Double]
  ) {
    self.program = program
    self.units = units
    limits = RemainingLimits(of: program)
    let hubs = program.planningCase.hubs.count
    for index in units.indices where units[index] > 0 { _ = limits.take(units[index], at: index) }
    flows = program.planningCase.skus.enumerated().map { sku, product in
      guard product.casePackUnits > 1 else { return nil }
      var flows = CommodityFlows(
        of: sku, in: transport, throughputPrices: throughputPrices)
      for hub in 0..<hubs where units[sku * hubs + hub] > 0 {
        flows.move(units: units[sku * hubs + hub], removedFrom: nil, addedTo: hub)
      }
      return flows
    }
  }

  /// Searches until no change saves money; two passes, as a SKU may make room for another.
  mutating func run() {
    for _ in 0..<2 {
      var isChanged = false
      for sku in flows.indices where flows[sku] != nil {
        isChanged = improve(sku) || isChanged
      }
      isChanged = exchange() || isChanged
      if !isChanged { return }
    }
  }

  /// Makes the best change of a SKU as long as one saves money; returns whether there was one.
  private mutating func improve(_ sku: Int) -> Bool {
    for count in 0..<PackSearch.mostChanges {
      guard let best = bestChange(of: sku) else { return count > 0 }
      make(best)
    }
    return true
  }

  /// A change of one pack.
  private struct Change {
    var sku: Int
    /// Hub that gives the pack, and hub that gets it; the origin is the other end where there is one.
    var from, to: Int?
    /// Money, placing included; below 0 where it saves.
    var cost: Double
  }

  /// Returns the change of a SKU that saves most; `nil` where none does.
  private func bestChange(of sku: Int) -> Change? {
    let hubs = program.planningCase.hubs.count
    var best: Change?
    func consider(_ change: Change) {
      if change.cost < min(-FlowCosts.tolerance, best?.cost ?? 0) { best = change }
    }
    // What a pack more or less changes, whatever the limits: moves are ranked by it.
    let more = (0..<hubs).map { price(sku, from: nil, to: $0) }
    let less = (0..<hubs).map { hub in
      units[sku * hubs + hub] > 0 ? price(sku, from: hub, to: nil) : nil
    }
    for hub in 0..<hubs {
      if fits(sku, from: nil, to: hub) { consider(more[hub]) }
      if let change = less[hub] { consider(change) }
    }
    var moves: [(from: Int, to: Int, estimate: Double)] = []
    for (from, change) in less.enumerated() {
      guard let change else { continue }
      for to in 0..<hubs where to != from && fits(sku, from: from, to: to) {
        moves.append((from, to, change.cost + more[to].cost))
      }
    }
    moves.sort { ($0.estimate, $0.from, $0.to) < ($1.estimate, $1.from, $1.to) }
    for move in moves.prefix(PackSearch.exactMoves) {
      consider(price(sku, from: move.from, to: move.to))
    }
    return best
  }

  /// Puts packs of one SKU in place of another's where a hub is full; returns whether it saved money.
  private mutating func exchange() -> Bool {
    let hubs = program.planningCase.hubs.count
    var isChanged = false
    for hub in 0..<hubs {
      for sku in flows.indices where flows[sku] != nil && !fits(sku, from: nil, to: hub) {
        let more = price(sku, from: nil, to: hub)
        guard more.cost < -FlowCosts.tolerance else { continue }
        let others = flows.indices.filter { $0 != sku && flows[$0] != nil }
          .filter { units[$0 * hubs + hub] > 0 }
        let outs = others.flatMap { other in
          [price(other, from: hub, to: nil)]
            + (0..<hubs).filter { $0 != hub && fits(other, from: hub, to: $0) }
            .map { price(other, from: hub, to: $0) }
        }
        guard let out = outs.min(by: { $0.cost < $1.cost }),
          out.cost + more.cost < -FlowCosts.tolerance
        else { continue }
        make(out)
        guard fits(sku, from: nil, to: hub) else {
          make(Change(sku: out.sku, from: out.to, to: out.from, cost: -out.cost))
          continue
        }
        make(more)
        isChanged = true
      }
    }
    return isChanged
  }

  /// Returns a change with what it costs.
  private func price(_ sku: Int, from: Int?, to: Int?) -> Change {
    let pack = program.planningCase.skus[sku].casePackUnits
    let placing =
      (to.map { program.costs.placement[$0] } ?? 0)
      - (from.map { program.costs.placement[$0] } ?? 0)
    let recourse = flows[sku]?.change(units: pack, removedFrom: from, addedTo: to) ?? .infinity
    return Change(sku: sku, from: from, to: to, cost: Double(pack) * placing + recourse)
  }

  /// Returns whether a change keeps supply, capacity and budget.
  private func fits(_ sku: Int, from: Int?, to: Int?) -> Bool {
    let hubs = program.planningCase.hubs.count
    let pack = program.planningCase.skus[sku].casePackUnits
    var left = limits
    if let from { left.giveBack(pack, at: sku * hubs + from) }
    return to.map { left.take(pack, at: sku * hubs + $0) } ?? true
  }

  /// Makes a change.
  private mutating func make(_ change: Change) {
    let hubs = program.planningCase.hubs.count
    let pack = program.planningCase.skus[change.sku].casePackUnits
    if let from = change.from {
      units[change.sku * hubs + from] -= pack
      limits.giveBack(pack, at: change.sku * hubs + from)
    }
    if let to = change.to {
      units[change.sku * hubs + to] += pack
      _ = limits.take(pack, at: change.sku * hubs + to)
    }
    flows[change.sku]?.move(units: pack, removedFrom: change.from, addedTo: change.to)
  }
}
