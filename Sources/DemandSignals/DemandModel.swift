import FulfilmentModel
import LinearAlgebra
import RealModule

/// The demand for every SKU and region of a case as a distribution, from what is known that evening.
///
/// A SKU's total comes from its own recent orders where it is out (`ReleasedTotals`), from earlier
/// drops and its pre-orders where it is not (`UpcomingTotals`). Its split over regions comes from sources
/// of geography whose weights are learnt (`GeographyWeights`).
package struct DemandModel: Sendable {
  /// The settings in use.
  package let settings: DemandSettings

  /// A model with the given settings.
  package init(_ settings: DemandSettings = DemandSettings()) {
    settings.check()
    self.settings = settings
  }

  /// Learns from the case's evidence and forecasts its horizon.
  ///
  /// Nothing is read but `evidence`, regions and SKUs; the same case gives the same result.
  ///
  /// - Parameter index: the case's index, where the run has made it already.
  /// - Complexity: O(records · earlier evenings + drops³).
  package func fit(_ planningCase: PlanningCase, index: CaseIndex? = nil) -> FittedDemand {
    let ledger = OrderLedger(planningCase, index: index)
    let horizon = planningCase.horizonDays
    let similarity = DemandModel.similarity(planningCase.skus, settings)
    let attention = Attention(planningCase, ledger)
    let totals = SKUTotals(
      ledger, attention: attention, horizon: horizon, similarity: similarity, settings: settings)
    let sources = RegionalSignals(
      planningCase, ledger, attention: attention, similarity: similarity, settings: settings)
    let geography = SKUGeography(
      ledger, sources, horizon: horizon, strength: settings.geographyPriorStrength)
    return FittedDemand(
      planningCase: planningCase, ledger: ledger, totals: totals, geography: geography,
      settings: settings)
  }

  /// How alike SKUs are; all alike by half where kinds are left out.
  static func similarity(_ skus: [SKU], _ settings: DemandSettings) -> [[Double]] {
    guard settings.uses(.kinds) else { return skus.map { _ in skus.map { _ in 0.5 } } }
    return NameSimilarity(skus).values
  }

  /// The forecast alone.
  package func forecast(_ planningCase: PlanningCase) -> DemandForecast {
    fit(planningCase).forecast
  }
}
