import FulfilmentModel

/// A case as it would have been planned on an earlier evening, and what was then ordered.
package struct BacktestFold: Sendable {
  /// The case of that evening.
  package let planningCase: PlanningCase
  /// What was ordered in the horizon that followed.
  package let actual: ActualDemand

  /// Turns the clock of a case back.
  ///
  /// Evidence is cut at the evening; SKUs are those released by the end of its horizon. What stood
  /// where on that evening is not recorded, so all that stands anywhere now, and all that was ordered
  /// since, is taken to have waited at the origin. Demand is what was ordered, which a sold-out
  /// edition cuts short.
  ///
  /// - Parameter daysBack: at least the case's horizon, so that all of it is over.
  /// - Returns: `nil` where no order was placed in the horizon or none was known before.
  package init?(_ planningCase: PlanningCase, daysBack: Int) {
    precondition(daysBack >= planningCase.horizonDays, "the horizon of that evening is not over")
    let evening = planningCase.planningDate.advanced(by: -daysBack)
    var night = planningCase
    night.planningDate = evening
    night.openPreOrders = .settled
    night.evidence = planningCase.evidence.known(on: evening)
    let horizon = night.horizon
    night.skus = planningCase.skus.filter { $0.releaseDate <= horizon.upperBound }
    let known = Set(night.skus.map(\.id))

    var orders = planningCase.evidence.sales
    for order in planningCase.evidence.preOrders where order.cancelledAt == nil {
      orders.append(
        Sale(date: order.orderedAt, region: order.region, sku: order.sku, quantity: order.quantity))
    }
    var since: [String: Int] = [:]
    for order in orders where order.date > evening {
      since[order.sku, default: 0] += order.quantity
    }
    var standing: [String: Int] = [:]
    for stock in planningCase.openingStock { standing[stock.sku, default: 0] += stock.quantity }
    for index in night.skus.indices {
      let id = night.skus[index].id
      night.skus[index].availableUnits += standing[id, default: 0] + since[id, default: 0]
    }
    night.openingStock = []
    let wanted = orders.filter { horizon.contains($0.date) && known.contains($0.sku) }
    guard wanted.contains(where: { $0.quantity > 0 }), !night.evidence.sales.isEmpty else {
      return nil
    }
    self.planningCase = night
    actual = ActualDemand(records: wanted)
  }
}
