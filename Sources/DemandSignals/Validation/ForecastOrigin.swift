import FulfilmentModel
import LinearAlgebra

/// A case as the demand model would have seen it on an earlier evening.
///
/// Evidence is cut at the evening; SKUs are those announced by then, which are those released by the
/// end of its horizon. Open pre-orders are evidence only.
struct ForecastOrigin: Sendable {
  let planningCase: PlanningCase
  let ledger: OrderLedger
  let attention: Attention

  init(_ planningCase: PlanningCase, evening: CalendarDate) {
    var night = planningCase
    night.planningDate = evening
    night.openPreOrders = .settled
    night.evidence = planningCase.evidence.known(on: evening)
    let last = night.horizon.upperBound
    night.skus = planningCase.skus.filter { $0.releaseDate <= last }
    self.planningCase = night
    ledger = OrderLedger(night)
    attention = Attention(night, ledger)
  }

  /// Totals as a model with these settings would have given them.
  func totals(_ settings: DemandSettings) -> SKUTotals {
    SKUTotals(
      ledger, attention: attention, horizon: planningCase.horizonDays,
      similarity: similarity(settings), settings: settings)
  }

  /// Places as a model with these settings would have given them.
  func places(_ settings: DemandSettings) -> SKUGeography {
    let sources = RegionalSignals(
      planningCase, ledger, attention: attention, similarity: similarity(settings),
      settings: settings)
    return SKUGeography(
      ledger, sources, horizon: planningCase.horizonDays,
      strength: settings.geographyPriorStrength)
  }

  private func similarity(_ settings: DemandSettings) -> [[Double]] {
    DemandModel.similarity(planningCase.skus, settings)
  }
}
