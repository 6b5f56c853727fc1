import FulfilmentModel
import TwoStageProgramming

/// Scarce stock shared by weight, where every hub that stocks a SKU has a weight.
extension PlacementProgram {
  /// Returns the program with the lines of every SKU decided that is shared by weight and whose needs
  /// exceed its available units; the program itself where there is none.
  ///
  /// Needs are what the program would place if such SKUs had any number of units. Shares are
  /// proportional to the weights and never above the need, in whole packs (`Apportionment`). The bound
  /// of the returned program is that of plans with these shares.
  ///
  /// - Complexity: one solve of the two-stage program where some SKU has weights.
  package func sharingScarceStock(over scenarios: DemandScenarios) -> PlacementProgram {
    let hubs = stocking.hubCount
    let weighted = planningCase.skus.indices.filter { sku in
      (sku * hubs..<(sku + 1) * hubs).contains { stocking.terms[$0]?.shareWeight != nil }
    }
    // What was decided once stands: with it in place the others would need something else.
    guard !weighted.isEmpty, !stocking.hasShares else { return self }
    var lifted = planningCase
    let ample = freeCapacity.reduce(0) { $0 + $1 }
    for sku in weighted {
      lifted.skus[sku].availableUnits = max(ample, lifted.skus[sku].availableUnits)
    }
    var free = self
    free.planningCase = lifted
    let needs = withHeld(free.transport(over: scenarios).solve(solverSettings).placement)
    var result = self
    result.stocking.hasShares = true
    var limits = RemainingLimits(of: self)
    for line in stocking.held.indices { _ = limits.take(stocking.held[line], at: line) }
    for sku in weighted {
      let lines = (sku * hubs..<(sku + 1) * hubs).filter {
        stocking.terms[$0]?.shareWeight != nil && !self.lines.isFixed[$0]
      }
      let requests = lines.map { Int(needs[$0].rounded()) }
      let available = openSupply[sku]
      guard requests.reduce(0, +) > available else { continue }
      let shares = Apportionment.shares(
        of: available, weights: lines.map { stocking.terms[$0]?.shareWeight ?? 0 },
        requests: requests, lines: lines.map { stocking.quantities($0) })
      var decided: [(line: Int, units: Int, request: Int)] = []
      for (position, line) in lines.enumerated() {
        let held = stocking.held(line)
        let units = stocking.quantities(line).atMost(
          min(shares[position], held + limits.room(at: line)))
        let isTaken = units > held && limits.take(units - held, at: line)
        decided.append((line, isTaken ? units : held, requests[position]))
      }
      for line in sku * hubs..<(sku + 1) * hubs where !lines.contains(line) {
        decided.append((line, 0, 0))
      }
      result.stocking.decide(decided, lineCount: index.openingStock.count)
    }
    return result
  }
}
