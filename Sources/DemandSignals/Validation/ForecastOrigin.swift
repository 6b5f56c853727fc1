import FulfilmentModel

/// A case as the demand model would have seen it at an earlier forecast origin.
struct ForecastOrigin: Sendable {
  let planningCase: PlanningCase
  let ledger: OrderLedger
  private let attention: Attention

  init(_ planningCase: PlanningCase, date: CalendarDate) {
    let known = planningCase.asKnown(on: date)
    self.planningCase = known
    ledger = OrderLedger(known)
    attention = Attention(known, ledger: ledger)
  }

  /// Returns the two halves of the demand model under some settings, to be fitted as needed.
  func parts(_ settings: DemandSettings) -> DemandParts {
    DemandParts(planningCase, ledger: ledger, attention: attention, settings: settings)
  }
}

extension PlanningCase {
  /// Returns the case as it was known at the end of an earlier day.
  ///
  /// Evidence is cut at the day; SKUs are those announced by then, which are those released by the
  /// end of its horizon. Open pre-orders are evidence only.
  func asKnown(on date: CalendarDate) -> PlanningCase {
    var known = self
    known.planningDate = date
    known.openPreOrders = .settled
    known.evidence = evidence.known(on: date)
    let last = known.horizon.upperBound
    known.skus = skus.filter { $0.releaseDate <= last }
    return known
  }
}
