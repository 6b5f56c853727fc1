import FulfilmentModel
import TwoStageProgramming

/// The operator's rules as rows of the two-stage program, and their outcome.
extension PlacementProgram {
  /// Returns the rows of the rules: a maximum as it is, a minimum with its signs turned.
  ///
  /// Held and fixed units are constants. A rule about a single line's most units is a limit of that line
  /// (`StockingLimits`) and has no row here, nor has one that every placement keeps.
  func ruleRows() -> [StochasticTransport.Rule] {
    let standing = lines.adding(to: stocking.held)
    var rows: [StochasticTransport.Rule] = []
    for rule in rules where rule.lineMaximum == nil {
      var coefficients = [Double](repeating: 0, count: index.openingStock.count)
      for (line, a) in zip(rule.lines, rule.coefficients) where isFree(line) {
        coefficients[line] = a
      }
      let constant = standing.isEmpty ? 0 : rule.value(of: standing)
      // Rounding of shares and sums may leave a limit a little below what stands already.
      let isEquation = rule.minimum != nil && rule.minimum == rule.maximum
      if let maximum = rule.maximum {
        let limit = maximum - constant
        var row = StochasticTransport.Rule(
          name: PlacementProgram.rowName(rule, isMinimum: false), coefficients: coefficients,
          limit: limit.magnitude < LinearRule.tolerance ? 0 : limit)
        // A sum of units that is not to be above 0 is 0.
        row.isEquation = isEquation && !row.keepsNothing
        rows.append(row)
      }
      if !isEquation, let minimum = rule.minimum {
        let limit = constant - minimum
        if limit >= 0, coefficients.allSatisfy({ $0 >= 0 }) { continue }
        rows.append(
          StochasticTransport.Rule(
            name: PlacementProgram.rowName(rule, isMinimum: true),
            coefficients: coefficients.map { $0 == 0 ? 0 : -$0 },
            limit: limit.magnitude < LinearRule.tolerance ? 0 : limit))
      }
    }
    return rows
  }

  /// Whether the program decides a line's units: it is not fixed, and its hub can take and ship some.
  func isFree(_ line: Int) -> Bool {
    let hub = line % stocking.hubCount
    let quantities = stocking.quantities(line)
    return !lines.isFixed[line] && quantities.least != nil && ships(hub)
      && quantities.maximum > stocking.held(line)
  }

  /// Whether a hub can ship a unit at all: it is open and has throughput.
  func ships(_ hub: Int) -> Bool {
    !isClosed(hub)
      && (!settings.limitsThroughput || planningCase.hubs[hub].throughputUnitsPerDay != 0)
  }

  /// Returns the name of a rule's row in proofs and written models.
  static func rowName(_ rule: LinearRule, isMinimum: Bool) -> String {
    "\(rule.name) (\(isMinimum ? "minimum" : "maximum"))"
  }

  /// Returns what became of each rule, in the order of the case.
  ///
  /// - Parameters:
  ///   - units: all units of each line.
  ///   - prices: shadow prices of the rows, in the order of `names`.
  func ruleOutcomes(
    _ units: [Int], prices: [Double], names: [String]
  ) -> [Plan.RuleOutcome] {
    guard !rules.isEmpty else { return [] }
    let known = Dictionary(zip(names, prices), uniquingKeysWith: { first, _ in first })
    return rules.map { rule in
      let value = rule.value(of: units)
      var (least, most) = (known[PlacementProgram.rowName(rule, isMinimum: true)], Double?.none)
      if let limit = rule.lineMaximum {
        let hub = planningCase.hubs[limit.line % stocking.hubCount].id
        let sku = planningCase.skus[limit.line / stocking.hubCount].id
        most = known[PlacementProgram.lineRuleName(sku: sku, hub: hub)].map {
          $0 / rule.coefficients[0]
        }
      } else {
        most = known[PlacementProgram.rowName(rule, isMinimum: false)]
      }
      if rule.minimum == nil { least = nil }
      // The price of an equation is that of the limit that it costs to keep.
      if let price = most, rule.minimum == rule.maximum {
        (least, most) = (max(0, -price), max(0, price))
      }
      return Plan.RuleOutcome(
        name: rule.name, value: value, minimum: rule.minimum, maximum: rule.maximum,
        minimumPrice: least, maximumPrice: most,
        missing: rule.violation(of: value) > LinearRule.tolerance ? rule.violation(of: value) : 0)
    }
  }
}
