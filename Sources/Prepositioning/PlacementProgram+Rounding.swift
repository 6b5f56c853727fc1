import FulfilmentModel

extension PlacementProgram {
  /// Rounds a fractional placement to whole case packs within every limit.
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
    var limits = RemainingLimits(of: self)
    for index in units.indices {
      let pack = planningCase.skus[index / hubs].casePackUnits
      // A value a millionth below a whole pack counts as that pack.
      let packs = Int((placement[index] / Double(pack) + 1e-6).rounded(.down))
      units[index] = limits.take(upTo: packs, of: pack, at: index)
    }
    var lacking: [Int] = []
    for (s, sku) in planningCase.skus.enumerated() {
      let total: Double = placement[s * hubs..<(s + 1) * hubs].reduce(0, +)
      let packs = Int((total / Double(sku.casePackUnits)).rounded())
      lacking.append(packs * sku.casePackUnits)
    }
    for index in units.indices { lacking[index / hubs] -= units[index] }
    func remainder(_ index: Int) -> Double {
      (placement[index] - Double(units[index]))
        / Double(planningCase.skus[index / hubs].casePackUnits)
    }
    let open = units.indices.filter { remainder($0) > 1e-6 }
    // A stable order: equal remainders keep the case's.
    for index in open.sorted(by: { (remainder($0), -$0) > (remainder($1), -$1) }) {
      let sku = index / hubs
      let pack = planningCase.skus[sku].casePackUnits
      guard lacking[sku] >= pack, limits.take(pack, at: index) else { continue }
      units[index] += pack
      lacking[sku] -= pack
    }
    return units
  }

  /// Adds packs at hubs that reach a broken promise in time, cheapest lane first, until it is kept
  /// or supply, capacity or budget are used up.
  ///
  /// Rounding may have taken a pack from a hub that a promise needs.
  func repaired(_ units: [Int], keeping broken: [Plan.PromiseOutcome]) -> [Int] {
    let hubs = planningCase.hubs.count
    var units = units
    var limits = RemainingLimits(of: self)
    for index in units.indices where units[index] > 0 { _ = limits.take(units[index], at: index) }
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
      let pack = planningCase.skus[sku].casePackUnits
      for lane in inTime {
        let index = sku * hubs + self.index.laneHub[lane]
        guard missing > 0.01 else { break }
        let packs = Int(((missing - 0.01) / Double(pack)).rounded(.up))
        let taken = limits.take(upTo: packs, of: pack, at: index)
        units[index] += taken
        missing -= Double(taken)
      }
    }
    return units
  }
}
