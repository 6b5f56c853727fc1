import FulfilmentModel
import LinearAlgebra
import RealModule
import Statistics

/// The demand model fitted to one case: marginal forecast, weights of the geographic signals, and
/// joint draws.
package struct FittedDemand: Sendable {
  /// The marginal forecast by SKU and region.
  package let forecast: DemandForecast
  /// The learned weight of each geographic signal in use, for reporting.
  package let signalWeights: [SignalWeight]
  /// Remarks on what was guessed, assumed or left out, by SKU.
  package let notes: [DemandNote]
  /// The effect of every statement of the operator.
  package let judgements: [JudgementEffect]
  /// Units ordered so far of each SKU whose region nobody could tell; they count in its total.
  package let unassignedOrders: [Double]

  private let ledger: OrderLedger
  private let shocks: SharedShocks
  private let stated: StatedDemand
  private let openPreOrders: OpenPreOrderDemand
  private let seed: UInt64

  /// The learned weight of one geographic signal.
  package struct SignalWeight: Sendable, Equatable, Encodable {
    /// The signal.
    package let signal: GeographicSignal
    /// Pseudo-units (or pseudo-units per unit counted) for released SKUs.
    package let released: Double
    /// The same for upcoming SKUs.
    package let upcoming: Double
    /// Pseudo-units the signal brings to a released SKU on average: weight times value.
    package let releasedUnits: Double
    /// The same for an upcoming SKU.
    package let upcomingUnits: Double
  }

  init(
    _ planningCase: PlanningCase, ledger: OrderLedger, totals: SKUTotals, geography: SKUGeography,
    unstated: SKUTotals?, seed extraSeed: UInt64
  ) {
    self.ledger = ledger
    shocks = totals.shocks
    let stated = StatedDemand(
      planningCase, ledger: ledger, totals: totals, unstated: unstated, geography: geography)
    self.stated = stated
    judgements = stated.effects
    notes = totals.notes + stated.effects.map(\.note)
    unassignedOrders = planningCase.skus.indices.map(ledger.unassignedOrders)
    seed = planningCase.seed &+ extraSeed &* 0x9E37_79B9_7F4A_7C15
    let openPreOrders = OpenPreOrderDemand(planningCase, index: ledger.index)
    self.openPreOrders = openPreOrders
    signalWeights = geography.signals.indices.map { k in
      SignalWeight(
        signal: geography.signals[k], released: geography.released.groups[k],
        upcoming: geography.upcoming.groups[k], releasedUnits: geography.releasedUnits[k],
        upcomingUnits: geography.upcomingUnits[k])
    }
    forecast = DemandForecast(
      products: planningCase.skus.enumerated().map { index, sku in
        let own = stated.geography.shares(index, ledger)
        let (mean, variance) = stated.distributions[index].moments
        // What has been ordered already comes on top of the new orders, region by region.
        let known = openPreOrders.expected(index, shares: own)
        let total = mean + known.reduce(0, +)
        let shares = own.indices.map { region in
          total > 0 ? (mean * own[region] + known[region]) / total : own[region]
        }
        return DemandForecast.Product(
          sku: sku.id, model: totals.models[index], totalMean: total,
          totalSize: variance > 0 ? total * total / variance : 1e9, shares: shares,
          shareConcentration: stated.geography.groups[index].reduce(0, +))
      })
  }

  /// Returns joint draws of the horizon's demand.
  ///
  /// Totals, and counts of each SKU and group of regions, are stratified over the scenarios (Latin
  /// hypercube), so that few scenarios have the tails that many would have. SKUs keep their
  /// correlation through the ranks of correlated normal scores.
  ///
  /// - Parameters:
  ///   - count: number of scenarios, at least 1; all equally likely.
  ///   - seed: added to the case's seed; equal seeds give equal draws for any number of threads.
  /// - Complexity: O(count · (SKUs · groups + demand)).
  ///
  /// References: McKay, Beckman & Conover (1979), doi:10.1080/00401706.1979.10489755; Iman &
  /// Conover (1982), doi:10.1080/03610918208812265.
  package func scenarios(count: Int, seed extra: UInt64 = 0, threads: Int = 1) -> DemandScenarios {
    DemandScenarios(
      draws: draws(
        of: Array(ledger.release.indices), count: count, seed: extra, threads: threads),
      count: count, regionCount: ledger.regionCount)
  }

  /// Returns the draws of some SKUs as `scenarios` has them, each indexed
  /// `scenario * regionCount + region`.
  func draws(of skus: [Int], count: Int, seed extra: UInt64 = 0, threads: Int = 1) -> [[Int]] {
    precondition(count >= 1, "\(count) scenarios")
    let source = RandomSource(seed: seed &+ extra)
    let ranks = ScenarioDraws.totalRanks(
      shocks, skus: ledger.release.count, count: count, stream: source.split(1))
    return mapConcurrently(count: skus.count, threads: threads) { index in
      let sku = skus[index]
      let stream = source.split(1000 + UInt64(sku))
      let strata = stated.distributions[sku].strata(count)
      var units = ScenarioDraws.counts(
        means: ranks[sku].map { strata[$0] }, groups: stated.geography.groups[sku],
        regions: stated.geography.regions[sku], index: ledger.index, stream: stream)
      openPreOrders.add(
        sku, to: &units, shares: stated.geography.shares(sku, ledger), stream: stream)
      return units
    }
  }
}
