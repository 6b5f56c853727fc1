import FulfilmentModel

/// One fold of a back-test: a case at an earlier forecast origin, and the demand that followed.
package struct BacktestFold: Sendable {
  /// The case as it was known then.
  package let planningCase: PlanningCase
  /// The orders of the horizon that followed.
  package let actual: ActualDemand

  /// Turns the clock of a case back.
  ///
  /// Where stock stood then is not recorded, so all that stands anywhere now, and all that was
  /// ordered since, is taken to have waited at the origin of shipments. Demand is what was ordered,
  /// which a sold-out edition cuts short.
  ///
  /// - Parameter daysBack: days from the forecast origin to the planning date; at least the case's
  ///   horizon, so that all of it is over.
  /// - Returns: `nil` where no order was placed in the horizon or none was known before.
  package init?(_ planningCase: PlanningCase, daysBack: Int) {
    precondition(
      daysBack >= planningCase.horizonDays,
      "\(daysBack) days back, but the horizon of \(planningCase.horizonDays) days must be over")
    let date = planningCase.planningDate.advanced(by: -daysBack)
    var fold = planningCase.asKnown(on: date)
    let horizon = fold.horizon

    var orders = planningCase.evidence.sales
    for order in planningCase.evidence.preOrders where order.cancelledAt == nil {
      orders.append(
        Sale(date: order.orderedAt, region: order.region, sku: order.sku, quantity: order.quantity))
    }
    var units: [String: Int] = [:]
    for order in orders where order.date > date { units[order.sku, default: 0] += order.quantity }
    for stock in planningCase.openingStock {
      units[stock.sku, default: 0] += max(0, stock.quantity)
    }
    for index in fold.skus.indices {
      fold.skus[index].availableUnits += units[fold.skus[index].id, default: 0]
    }
    fold.openingStock = []
    fold.statements.inbound = []
    fold.statements.rules = []

    let known = Set(fold.skus.map(\.id))
    let demand = orders.filter { horizon.contains($0.date) && known.contains($0.sku) }
    guard demand.contains(where: { $0.quantity > 0 }), !fold.evidence.sales.isEmpty else {
      return nil
    }
    self.planningCase = fold
    actual = ActualDemand(records: demand)
  }
}
