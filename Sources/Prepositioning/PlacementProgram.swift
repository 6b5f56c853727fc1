import Diagnostics
import FulfilmentModel
import TwoStageProgramming

/// A case with its costs and limits, ready to be placed: the two-stage program of one planning run.
///
/// First stage: units of each SKU placed at each hub. Second stage, in each demand scenario:
/// shipments over the lanes and shortage. SKUs are the commodities of a `StochasticTransport`,
/// hubs its sites, regions and promises its sinks (`SinkLayout`).
///
/// The program does not depend on evidence or scenarios, so one value serves every question about
/// a case: checking it, placing for different scenarios, the cost of a given placement, export.
package struct PlacementProgram: Sendable {
  var planningCase: PlanningCase
  package private(set) var settings: PlacementSettings
  let index: CaseIndex
  let costs: CostModel
  let sinks: SinkLayout
  let lines: PlannedLines
  /// Limits of lines and of hub groups, and the units that lines get in any case.
  var stocking: StockingLimits
  /// Rules of the operator.
  let rules: [LinearRule]
  /// A placement that keeps every limit, held and fixed units included; `nil` without rules.
  private(set) var allowedPlacement: [Double]?
  /// Whether each hub stays closed: it holds and ships nothing. Empty where all are open.
  private(set) var isClosed: [Bool]

  /// Creates the program of a case.
  ///
  /// - Parameter index: the case's index, where the planning run has made it already.
  /// - Throws: every reason why the case cannot be planned.
  /// - Precondition: every setting is inside its range (`PlacementSettings.fault`).
  /// - Complexity: O(SKUs · lanes).
  package init(
    _ planningCase: PlanningCase, settings: PlacementSettings = PlacementSettings(),
    index: CaseIndex? = nil
  ) throws(InvalidInput) {
    if let fault = settings.fault { preconditionFailure(fault) }
    let index = index ?? CaseIndex(planningCase)
    guard index.diagnostics.isEmpty else { throw InvalidInput(index.diagnostics) }
    self.planningCase = planningCase
    self.settings = settings
    self.index = index
    costs = try CostModel(planningCase, index: index, settings: settings)
    sinks = try SinkLayout(planningCase, index: index, settings: settings)
    lines = try PlannedLines(planningCase, index: index, settings: settings)
    rules = try LinearRule.all(of: planningCase, index: index)
    stocking = try StockingLimits(planningCase, index: index, rules: rules)
    isClosed = try PlacementProgram.closed(settings.closedHubs, index: index)
    try checkFixedLines()
    try checkPeriods()
    if !stocking.lacks.isEmpty { stocking.hold(grantedLacks()) }
    if !rules.isEmpty { allowedPlacement = try RuleCheck(self).placement() }
    if settings.openHubs != nil, let asking = rules.first(where: { $0.minimum != nil }) {
      throw InvalidInput([
        Diagnostic(
          column: "rule \(asking.name)", value: "a minimum",
          expected: "rules without minimums where hubs are to be opened or left closed")
      ])
    }
  }

  /// Closes hubs for good, and records it in the settings.
  mutating func close(_ hubs: [String]) {
    let all = Set(settings.closedHubs ?? []).union(hubs)
    settings.closedHubs = planningCase.hubs.map(\.id).filter(all.contains)
    isClosed = planningCase.hubs.map { all.contains($0.id) }
  }

  /// Returns the program with another price on units that come late or never; nothing else of it
  /// depends on that.
  ///
  /// - Parameter lateUnitCost: as in `PlacementSettings`.
  package func charging(lateUnitCost: Double?) -> PlacementProgram {
    var result = self
    result.settings.lateUnitCost = lateUnitCost
    return result
  }

  /// Units each hub can still hold beside its opening stock, and at most the most units that a plan may
  /// bring; at least 0. Units that a hub owes make no room: those that cover them are received there.
  var freeCapacity: [Int] {
    let hubs = planningCase.hubs.count
    return planningCase.hubs.indices.map { h in
      var held = 0
      for s in planningCase.skus.indices { held += max(0, index.openingStock[s * hubs + h]) }
      let hub = planningCase.hubs[h]
      if isClosed(h) { return 0 }
      return min(max(0, hub.capacityUnits - held), hub.maximumShipment ?? .max)
    }
  }

  /// Returns the money that placing costs, units indexed `sku * hubCount + hub`.
  func placementCost(_ placement: [Double]) -> Double {
    let hubs = planningCase.hubs.count
    var sum = 0.0
    for (index, units) in placement.enumerated() { sum += units * costs.placement[index % hubs] }
    return sum
  }

  /// Whether a lane, by its position in the index, delivers within the promised transit days.
  func isInTime(_ lane: Int) -> Bool {
    planningCase.lanes[index.laneIndex[lane]].transitDays <= settings.promisedTransitDays
  }

  /// Names of the sinks for export: the regions, then those with promises; in periods those of each period.
  package var sinkNames: [String] {
    let names = sinks.region.enumerated().map { sink, region in
      planningCase.regions[region].id + (sink < sinks.regionCount ? "" : " promised")
    }
    guard let periods = settings.periods else { return names }
    return (1...periods.count).flatMap { period in names.map { "\($0) in period \(period)" } }
  }
}

extension PlacementProgram {
  /// Returns whole units indexed `sku * hubCount + hub`; pairs left out mean 0.
  ///
  /// - Throws: a diagnostic for each unknown identifier, each SKU placed beyond its available units
  ///   and each hub filled beyond its capacity.
  func checked(_ placement: [StockRecord]) throws(InvalidInput) -> [Int] {
    let hubs = planningCase.hubs.count
    var units = [Int](repeating: 0, count: planningCase.skus.count * hubs)
    var faults: [Diagnostic] = []
    for entry in placement {
      let name = "placement of \(entry.sku) at \(entry.hub)"
      guard let sku = index.skus[entry.sku], let hub = index.hubs[entry.hub] else {
        faults.append(Diagnostic(column: name, expected: "a SKU and a hub of the case"))
        continue
      }
      if entry.quantity < 0 {
        faults.append(
          Diagnostic(column: name, value: "\(entry.quantity)", expected: "at least 0 units"))
      }
      units[sku * hubs + hub] += entry.quantity
    }
    for (s, sku) in planningCase.skus.enumerated() {
      let total = units[s * hubs..<(s + 1) * hubs].reduce(0, +)
      if total > sku.availableUnits {
        faults.append(
          Diagnostic(
            column: "placement of \(sku.id)", value: "\(total)",
            expected: "at most the \(sku.availableUnits) available units"))
      }
    }
    for (h, capacity) in freeCapacity.enumerated() {
      let total = planningCase.skus.indices.reduce(0) { $0 + units[$1 * hubs + h] }
      if total > capacity {
        faults.append(
          Diagnostic(
            column: "placement at \(planningCase.hubs[h].id)", value: "\(total)",
            expected: "at most the \(capacity) units of free capacity"))
      }
    }
    guard faults.isEmpty else { throw InvalidInput(faults) }
    return units
  }
}
