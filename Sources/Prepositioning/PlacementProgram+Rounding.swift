import FulfilmentModel

extension PlacementProgram {
  /// Rounds a fractional placement to whole case packs within every limit, held units included.
  ///
  /// Packs are rounded down first. What a SKU's total then lacks goes to the largest remainders
  /// over all SKUs at once (Hamilton's apportionment), as far as supply, capacity and budget allow.
  ///
  /// - Parameter placement: units, indexed `sku * hubCount + hub`.
  /// - Returns: whole units, indexed like `placement`.
  /// - Complexity: O(n log n) for n pairs of SKU and hub.
  func roundedToPacks(_ placement: [Double]) -> [Int] {
    let hubs = planningCase.hubs.count
    var units = [Int](repeating: 0, count: placement.count)
    var limits = RemainingLimits(of: self, countingRules: false)
    // What lines get in any case goes first.
    for index in stocking.held.indices where limits.take(stocking.held[index], at: index) {
      units[index] = stocking.held[index]
    }
    for index in units.indices {
      let quantities = stocking.quantities(index)
      let pack = quantities.packs.smallest
      // A value a millionth below a whole pack counts as that pack.
      let packs = Int((placement[index] / Double(pack) + 1e-6).rounded(.down))
      if quantities.isPlain {
        units[index] = limits.take(upTo: packs, of: pack, at: index)
      } else {
        let whole = Int((placement[index] + 1e-6).rounded(.down))
        let most = quantities.atMost(min(whole, units[index] + limits.room(at: index)))
        if most > units[index], limits.take(most - units[index], at: index) { units[index] = most }
      }
    }
    var lacking: [Int] = []
    for s in planningCase.skus.indices {
      let total: Double = placement[s * hubs..<(s + 1) * hubs].reduce(0, +)
      // Of several sizes the smallest one says how near whole packs can come.
      let pack = (s * hubs..<(s + 1) * hubs).reduce(.max) {
        min($0, stocking.quantities($1).packs.smallest)
      }
      lacking.append(Int((total / Double(pack)).rounded()) * pack)
    }
    for index in units.indices { lacking[index / hubs] -= units[index] }
    func step(_ index: Int) -> Int? {
      stocking.quantities(index).next(above: units[index]).map { $0 - units[index] }
    }
    func remainder(_ index: Int) -> Double {
      step(index).map { (placement[index] - Double(units[index])) / Double($0) } ?? 0
    }
    let open = units.indices.filter { remainder($0) > 1e-6 }
    // A stable order: equal remainders keep the case's.
    for index in open.sorted(by: { (remainder($0), -$0) > (remainder($1), -$1) }) {
      let sku = index / hubs
      guard let pack = step(index), lacking[sku] >= pack, limits.take(pack, at: index) else {
        continue
      }
      units[index] += pack
      lacking[sku] -= pack
    }
    guard !rules.isEmpty else { return units }
    // Rules may allow a line only what another one has: they are seen to when all lines are there.
    var counted = RemainingLimits(of: self)
    for index in units.indices where units[index] > 0 { counted.place(units[index], at: index) }
    var repair = RuleRepair(self, units: units, limits: counted, wanted: placement)
    repair.run()
    return repair.units
  }

  /// Adds packs at hubs that reach a broken promise in time, cheapest lane first, until it is kept
  /// or supply, capacity or budget are used up.
  ///
  /// Rounding may have taken a pack from a hub that a promise needs.
  func repaired(_ units: [Int], keeping broken: [Plan.PromiseOutcome]) -> [Int] {
    let hubs = planningCase.hubs.count
    var units = units
    var limits = RemainingLimits(of: self)
    for index in units.indices where units[index] > 0 { limits.place(units[index], at: index) }
    for promise in broken {
      guard let sku = index.skus[promise.sku], let region = index.regions[promise.region] else {
        continue
      }
      let lanes = index.laneStart[region]..<index.laneStart[region + 1]
      let offset = sku * index.laneHub.count
      let inTime = lanes.filter(isInTime).sorted {
        (costs.shipping[offset + $0], $0) < (costs.shipping[offset + $1], $1)
      }
      var missing = promise.missingUnits
      for lane in inTime {
        let index = sku * hubs + self.index.laneHub[lane]
        guard missing > 0.01 else { break }
        let quantities = stocking.quantities(index)
        let wanted = units[index] + Int((missing - 0.01).rounded(.up))
        let most = quantities.atMost(
          min(quantities.packs.atLeast(wanted), units[index] + limits.room(at: index)))
        guard most > units[index], limits.take(most - units[index], at: index) else { continue }
        missing -= Double(most - units[index])
        units[index] = most
      }
    }
    return units
  }
}
