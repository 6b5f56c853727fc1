import FulfilmentModel
import LinearAlgebra
import RealModule

/// The demand for every SKU and region of a case as a distribution, from the evidence known on the
/// planning date.
///
/// The total of a drop, from its first pre-order to the third week after its release, comes from
/// earlier drops at the same age (`LaunchForecast`), later from its own recent orders
/// (`ReleasedTotals`). The split over regions comes from geographic signals whose weights are learnt
/// (`SKUGeography`).
package struct DemandModel: Sendable {
  /// The settings in use.
  package let settings: DemandSettings

  /// Creates a model; hyperparameters outside their ranges trap.
  package init(_ settings: DemandSettings = DemandSettings()) {
    settings.hyperparameters.check()
    self.settings = settings
  }

  /// Learns from the case's evidence and forecasts its horizon.
  ///
  /// Nothing is read but `evidence`, regions and SKUs; the same case gives the same result.
  ///
  /// - Parameter index: the case's index, where the run has made it already.
  /// - Complexity: O(records · forecast origins + drops³).
  package func fit(_ planningCase: PlanningCase, index: CaseIndex? = nil) -> FittedDemand {
    let ledger = OrderLedger(planningCase, index: index)
    let parts = DemandParts(
      planningCase, ledger: ledger, attention: Attention(planningCase, ledger: ledger),
      settings: settings)
    return FittedDemand(
      planningCase, ledger: ledger, totals: parts.totals(), geography: parts.geography(),
      unstated: totalsWithoutStock(planningCase, index: index), seed: settings.seed)
  }

  /// Returns the totals as they would be without `availability.csv`, for the report of its effect;
  /// `nil` where there is none.
  private func totalsWithoutStock(_ planningCase: PlanningCase, index: CaseIndex?) -> SKUTotals? {
    guard !planningCase.evidence.availability.isEmpty else { return nil }
    var other = planningCase
    other.evidence.availability = []
    let ledger = OrderLedger(other, index: index)
    return DemandParts(
      other, ledger: ledger, attention: Attention(other, ledger: ledger), settings: settings
    ).totals()
  }
}

/// A case read by the settings of a model, from which its two halves are fitted: totals and
/// geography.
///
/// A back-test fits one of the halves under many settings from one ledger.
struct DemandParts {
  let planningCase: PlanningCase
  let ledger: OrderLedger
  let attention: Attention
  let settings: DemandSettings
  private let similarity: NameSimilarity

  init(
    _ planningCase: PlanningCase, ledger: OrderLedger, attention: Attention,
    settings: DemandSettings
  ) {
    self.planningCase = planningCase
    self.ledger = ledger
    self.attention = attention
    self.settings = settings
    // Without kinds, all SKUs are similar by half.
    similarity =
      settings.uses(.kinds)
      ? NameSimilarity(planningCase.skus)
      : NameSimilarity(uniform: 0.5, count: planningCase.skus.count)
  }

  /// Fits the totals of all SKUs.
  func totals() -> SKUTotals {
    SKUTotals(
      planningCase, ledger: ledger, attention: attention, similarity: similarity,
      settings: settings
    ).scaled(by: settings.spread, for: planningCase)
  }

  /// Fits where the demand of all SKUs lies.
  func geography() -> SKUGeography {
    SKUGeography(
      ledger,
      signals: RegionalSignals(
        planningCase, ledger: ledger, attention: attention, similarity: similarity,
        settings: settings),
      horizon: planningCase.horizonDays,
      priorStrength: settings.hyperparameters.signalPriorStrength)
  }
}
