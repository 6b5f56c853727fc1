import Diagnostics
import FulfilmentModel
import TwoStageProgramming

/// Lines that a plan starts from: those that stand as they are, and those of an earlier plan from
/// which changes cost.
///
/// A fixed line is stock that stands at its hub before anything is decided: it uses supply, room and
/// budget, costs what placing costs, and its pair takes no further unit.
struct PlannedLines: Sendable {
  /// Units that stand as they are, indexed `sku * hubCount + hub`; 0 where no line is fixed.
  let fixed: [Int]
  /// Whether a pair's line is fixed, indexed likewise.
  let isFixed: [Bool]
  /// Units of the earlier plan, indexed likewise.
  let earlier: [Int]
  /// Money for each unit more or less than in the earlier plan.
  let changeCost: Double

  /// Whether any line is fixed.
  var hasFixed: Bool { isFixed.contains(true) }

  /// Reads the lines of the settings.
  ///
  /// Earlier lines of SKUs or hubs that the case no longer has are left out: nothing is changed by
  /// not placing them.
  ///
  /// - Throws: a diagnostic for each fixed line with an unknown identifier or stated twice.
  init(
    _ planningCase: PlanningCase, index: CaseIndex, settings: PlacementSettings
  ) throws(InvalidInput) {
    let hubs = planningCase.hubs.count
    let none = [Int](repeating: 0, count: planningCase.skus.count * hubs)
    func pair(_ line: PlannedLine) -> Int? {
      guard let sku = index.skus[line.sku], let hub = index.hubs[line.hub] else { return nil }
      return sku * hubs + hub
    }
    var (fixed, isFixed) = (none, none.map { _ in false })
    var faults: [Diagnostic] = []
    for line in settings.fixedLines ?? [] {
      let name = "fixed line of \(line.sku) at \(line.hub)"
      guard let pair = pair(line) else {
        faults.append(Diagnostic(column: name, expected: "a SKU and a hub of the case"))
        continue
      }
      if isFixed[pair] {
        faults.append(Diagnostic(column: name, value: "\(line.units)", expected: "one line of it"))
      }
      (fixed[pair], isFixed[pair]) = (line.units, true)
    }
    guard faults.isEmpty else { throw InvalidInput(faults) }
    var earlier = none
    for line in settings.earlierLines ?? [] {
      if let pair = pair(line) { earlier[pair] += line.units }
    }
    (self.fixed, self.isFixed, self.earlier) = (fixed, isFixed, earlier)
    changeCost = settings.earlierLines == nil ? 0 : settings.changeCost ?? 0
  }

  /// Returns a placement with the fixed lines in it.
  func adding(to units: [Int]) -> [Int] {
    units.isEmpty ? fixed : zip(units, fixed).map { $0 + $1 }
  }

  /// Returns the money that the changes of a whole placement cost.
  func changeCost(of units: [Int]) -> Double {
    guard changeCost > 0 else { return 0 }
    return changeCost * Double(zip(units, earlier).reduce(0) { $0 + abs($1.0 - $1.1) })
  }

  /// Returns the changes of the pairs that are free, for the program; `nil` where they cost nothing.
  ///
  /// - Parameter held: units that pairs get in any case, beyond which the program decides; may be empty.
  func programmed(beyond held: [Int]) -> StochasticTransport.ChangeCost? {
    guard changeCost > 0 else { return nil }
    return StochasticTransport.ChangeCost(
      earlier: earlier.indices.map {
        isFixed[$0] ? 0 : Double(max(0, earlier[$0] - (held.isEmpty ? 0 : held[$0])))
      }, price: changeCost)
  }

  /// A rule that keeps the fixed pairs as they are; `nil` where no line is fixed.
  var rule: StochasticTransport.Rule? {
    guard hasFixed else { return nil }
    return StochasticTransport.Rule(
      name: "fixed lines", coefficients: isFixed.map { $0 ? 1 : 0 }, limit: 0)
  }
}

extension PlacementProgram {
  /// Money that the fixed lines, and units that lines get in any case, cost wherever the other units go:
  /// placing, and their own changes.
  package var fixedCost: Double {
    guard lines.hasFixed else { return heldCost }
    var changed = 0
    for (pair, isFixed) in lines.isFixed.enumerated() where isFixed {
      changed += abs(lines.fixed[pair] - lines.earlier[pair])
    }
    return placementCost(lines.fixed.map(Double.init)) + lines.changeCost * Double(changed)
      + heldCost
  }

  /// Units each hub can still take beside its opening stock and the fixed lines, at least 0.
  var openCapacity: [Int] {
    let hubs = planningCase.hubs.count
    return freeCapacity.enumerated().map { hub, units in
      var taken = 0
      for sku in planningCase.skus.indices { taken += lines.fixed[sku * hubs + hub] }
      return max(0, units - taken)
    }
  }

  /// Units of each SKU that are available beside the fixed lines, at least 0.
  var openSupply: [Int] {
    let hubs = planningCase.hubs.count
    return planningCase.skus.enumerated().map { sku, product in
      max(0, product.availableUnits - lines.fixed[sku * hubs..<(sku + 1) * hubs].reduce(0, +))
    }
  }

  /// The budget that is left beside the fixed lines, at least 0; `nil` without one.
  var openBudget: Double? {
    settings.placementBudget.map { max(0, $0 - placementCost(lines.fixed.map(Double.init))) }
  }

  /// Checks that the fixed lines keep supply, room and budget.
  ///
  /// - Throws: a diagnostic for each limit that they break.
  func checkFixedLines() throws(InvalidInput) {
    guard let fixed = settings.fixedLines else { return }
    _ = try checked(fixed.map { StockRecord(hub: $0.hub, sku: $0.sku, quantity: $0.units) })
    let money = placementCost(lines.fixed.map(Double.init))
    if let budget = settings.placementBudget, money > budget {
      throw InvalidInput([
        Diagnostic(
          column: "fixed lines", value: "\(money) to place",
          expected: "at most the budget of \(budget)")
      ])
    }
  }
}
