import FulfilmentModel

extension ServiceFrontier {
  /// Returns a price on late units for which a point, and no other, is the optimum: the middle of its
  /// prices; 0 at the cheapest.
  package func price(at index: Int) -> Double {
    guard index > 0 else { return 0 }
    let prices = prices(at: index)
    return (prices.lowerBound + prices.upperBound) / 2
  }

  /// Returns the whole-unit plan at a point.
  ///
  /// - Parameters:
  ///   - index: of the point.
  ///   - program: that the frontier was found for.
  ///   - scenarios: likewise.
  package func plan(
    at index: Int, of program: PlacementProgram, over scenarios: DemandScenarios
  ) -> Plan {
    program.charging(lateUnitCost: index > 0 ? price(at: index) : nil).place(scenarios)
  }

  /// The least cost at which a share of the demand arrives in time, on the line between the two points
  /// about it; `nil` where no placement reaches the share.
  package func cost(atShare share: Double) -> Double? {
    guard let first = points.first, let last = points.last else { return nil }
    guard share > first.inTimeShare else { return first.cost }
    guard share <= last.inTimeShare else { return nil }
    guard let fast = points.firstIndex(where: { $0.inTimeShare >= share }), fast > 0 else {
      return first.cost
    }
    let units = (share - points[fast - 1].inTimeShare) * first.demandUnits
    return points[fast - 1].cost + slope(after: fast - 1) * units
  }

  /// Returns the cheapest whole-unit plan found in which a share of the demand arrives in time, and
  /// the price on late units that makes it; `nil` where none does.
  ///
  /// Prices are tried from the line on which the share lies upwards, then halved back towards it
  /// between the last that failed and the first that did not.
  ///
  /// - Parameters:
  ///   - share: of the demand, in 0...1.
  ///   - program: that the frontier was found for.
  ///   - scenarios: likewise.
  /// - Complexity: a placement for each price tried, at most ten or so.
  package func plan(
    reaching share: Double, of program: PlacementProgram, over scenarios: DemandScenarios
  ) -> (plan: Plan, price: Double)? {
    guard let fast = points.firstIndex(where: { $0.inTimeShare >= share }) else { return nil }
    var failed = fast > 0 ? slope(after: fast - 1) : 0
    var best: (plan: Plan, price: Double)?
    func attempt(_ price: Double) -> Bool {
      let plan = program.charging(lateUnitCost: price > 0 ? price : nil).place(scenarios)
      guard plan.service.inTimeShare >= share else { return false }
      let cost = plan.cost - plan.service.surcharge
      if let best, best.plan.cost - best.plan.service.surcharge <= cost { return true }
      best = (plan, price)
      return true
    }
    var reached: Double?
    for index in fast..<points.count {
      let price = price(at: index)
      if attempt(price) {
        reached = price
        break
      }
      failed = price
    }
    guard var reached else { return nil }
    for _ in 0..<ServiceFrontier.halvings where reached > failed {
      let middle = (failed + reached) / 2
      if attempt(middle) { reached = middle } else { failed = middle }
    }
    return best
  }

  /// Times that the price between a plan that misses a share and one that reaches it is halved.
  private static let halvings = 4
}
