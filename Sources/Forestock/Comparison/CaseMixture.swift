import FulfilmentModel

extension PlanningCase {
  /// Returns this case with what a cause stands for taken from another; the case itself for causes that
  /// lie outside of it.
  ///
  /// Records that name a SKU, hub or region which the mixture lacks are left out: they belong to the
  /// part that brings or takes that name.
  ///
  /// - Complexity: linear in the records.
  func taking(_ cause: PlanCause, from other: PlanningCase) -> PlanningCase {
    var result = self
    switch cause {
    case .caseFile:
      result.horizonDays = other.horizonDays
      result.seed = other.seed
      result.origin = other.origin
      result.currency = other.currency
      result.openPreOrders = other.openPreOrders
      result.littleHistory = other.littleHistory
    case .network:
      result.regions = other.regions
      result.hubs = other.hubs
      result.lanes = other.lanes
      result.parcelRates = other.parcelRates
    case .products: result.skus = other.skus
    case .stock: result.openingStock = other.openingStock
    case .orders:
      result.evidence = evidence.with(orders: other.evidence, signals: evidence)
    case .signals:
      result.evidence = evidence.with(orders: evidence, signals: other.evidence)
    case .calendar:
      result.planningDate = other.planningDate
      result.evidence = evidence.known(asOf: other.planningDate)
    case .data: return other
    case .settings, .rest: break
    }
    return result.withoutUnknownNames
  }

  /// Returns whether what a cause stands for is the same in another case; `false` where nobody can tell.
  func isSame(_ cause: PlanCause, as other: PlanningCase) -> Bool {
    switch cause {
    case .caseFile:
      horizonDays == other.horizonDays && seed == other.seed && origin == other.origin
        && currency == other.currency && openPreOrders == other.openPreOrders
        && littleHistory == other.littleHistory
    case .network:
      regions == other.regions && hubs == other.hubs && lanes == other.lanes
        && parcelRates == other.parcelRates
    case .products: skus == other.skus
    case .stock: openingStock == other.openingStock
    case .orders:
      evidence.sales == other.evidence.sales && evidence.preOrders == other.evidence.preOrders
    case .signals:
      evidence.socialSignals == other.evidence.socialSignals
        && evidence.tokenHoldings == other.evidence.tokenHoldings
        && evidence.events == other.evidence.events && evidence.adTests == other.evidence.adTests
        && evidence.availability == other.evidence.availability
        && evidence.adjustments == other.evidence.adjustments
    case .calendar: planningDate == other.planningDate
    case .data, .settings, .rest: false
    }
  }

  /// The case without opening stock at hubs, or of SKUs, that it does not have.
  private var withoutUnknownNames: PlanningCase {
    let (known, sites) = (Set(skus.map(\.id)), Set(hubs.map(\.id)))
    var result = self
    result.openingStock.removeAll { !known.contains($0.sku) || !sites.contains($0.hub) }
    return result
  }
}

extension Evidence {
  /// Returns the same records looked at from another evening; those dated later are left out.
  fileprivate func known(asOf evening: CalendarDate) -> Evidence {
    var result = Evidence(
      asOf: evening, sales: sales, preOrders: preOrders, socialSignals: socialSignals,
      tokenHoldings: tokenHoldings, events: events, adTests: adTests)
    result.availability = availability
    result.adjustments = adjustments
    return result
  }

  /// Returns evidence of this evening with the orders of one night and the signals of another.
  fileprivate func with(orders: Evidence, signals: Evidence) -> Evidence {
    var result = Evidence(
      asOf: asOf, sales: orders.sales, preOrders: orders.preOrders,
      socialSignals: signals.socialSignals, tokenHoldings: signals.tokenHoldings,
      events: signals.events, adTests: signals.adTests)
    result.availability = signals.availability
    result.adjustments = signals.adjustments
    return result
  }
}
