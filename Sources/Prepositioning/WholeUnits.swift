import FulfilmentModel

/// Turns a fractional placement into whole case packs that keep every limit.
///
/// Packs are rounded down first. What a SKU's total then lacks is handed out by the largest
/// remainder, over all SKUs at once, as long as supply, room at the hub and budget allow.
///
/// - Complexity: O(n log n) for n pairs of SKU and hub.
struct WholeUnits {
  let planningCase: PlanningCase
  let room: [Int]
  /// Money for placing a unit, by hub.
  let placementCost: [Double]
  let budget: Double?

  /// Whole units, indexed `sku * hubCount + hub`.
  func rounded(_ placement: [Double]) -> [Int] {
    let hubs = planningCase.hubs.count
    var units = [Int](repeating: 0, count: placement.count)
    var left = Ledger(
      room: room, supply: planningCase.skus.map(\.availableUnits), budget: budget ?? .infinity)
    for index in units.indices {
      let pack = planningCase.skus[index / hubs].casePackUnits
      // A value a millionth below a whole pack is that pack.
      let packs = Int((placement[index] / Double(pack) + 1e-6).rounded(.down))
      for _ in 0..<packs where left.take(pack, index, placementCost, hubs) { units[index] += pack }
    }
    var wanted: [Int] = []
    for (s, sku) in planningCase.skus.enumerated() {
      let total: Double = placement[s * hubs..<(s + 1) * hubs].reduce(0, +)
      let packs = Int((total / Double(sku.casePackUnits)).rounded())
      wanted.append(packs * sku.casePackUnits)
    }
    for index in units.indices { wanted[index / hubs] -= units[index] }
    func remainder(_ index: Int) -> Double {
      (placement[index] - Double(units[index]))
        / Double(planningCase.skus[index / hubs].casePackUnits)
    }
    let open = units.indices.filter { remainder($0) > 1e-6 }
    // A stable order: equal remainders keep the case's.
    for index in open.sorted(by: { (remainder($0), -$0) > (remainder($1), -$1) }) {
      let sku = index / hubs
      let pack = planningCase.skus[sku].casePackUnits
      guard wanted[sku] >= pack, left.take(pack, index, placementCost, hubs) else { continue }
      units[index] += pack
      wanted[sku] -= pack
    }
    return units
  }

  /// Adds packs within a promise's reach until it is kept, as far as supply, room and budget allow.
  ///
  /// Rounding may have taken a pack from a hub that a promise needs.
  func repaired(_ units: [Int], _ broken: [Plan.PromiseOutcome], _ program: PlacementProgram)
    -> [Int]
  {
    let hubs = planningCase.hubs.count
    var units = units
    var left = Ledger(
      room: room, supply: planningCase.skus.map(\.availableUnits), budget: budget ?? .infinity)
    for index in units.indices where units[index] > 0 {
      _ = left.take(units[index], index, placementCost, hubs)
    }
    for promise in broken {
      guard let sku = program.index.skus[promise.sku],
        let region = program.index.regions[promise.region]
      else { continue }
      let lanes = program.index.laneStart[region]..<program.index.laneStart[region + 1]
      let reach = lanes.filter(program.isInTime).sorted {
        let offset = sku * program.index.laneHub.count
        return (program.costs.shipping[offset + $0], $0) < (program.costs.shipping[offset + $1], $1)
      }
      var missing = promise.missingUnits
      let pack = planningCase.skus[sku].casePackUnits
      for lane in reach {
        let index = sku * hubs + program.index.laneHub[lane]
        while missing > 0.01, left.take(pack, index, placementCost, hubs) {
          units[index] += pack
          missing -= Double(pack)
        }
      }
    }
    return units
  }

  /// What can still be taken.
  private struct Ledger {
    var room: [Int]
    var supply: [Int]
    var budget: Double

    mutating func take(_ pack: Int, _ index: Int, _ cost: [Double], _ hubs: Int) -> Bool {
      let (sku, hub) = (index / hubs, index % hubs)
      let money = Double(pack) * cost[hub]
      guard room[hub] >= pack, supply[sku] >= pack, budget >= money else { return false }
      room[hub] -= pack
      supply[sku] -= pack
      budget -= money
      return true
    }
  }
}
