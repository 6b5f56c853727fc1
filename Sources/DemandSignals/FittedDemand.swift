import FulfilmentModel
import LinearAlgebra
import RealModule
import Statistics

/// What the demand model has learnt of one case: forecast, weights, and joint draws.
package struct FittedDemand: Sendable {
  /// Marginal distributions by SKU and region.
  package let forecast: DemandForecast
  /// Weights of the sources of geography, as a person may want to read them.
  package let geographyWeights: [GeographyWeight]

  let ledger: OrderLedger
  let totals: SKUTotals
  let geography: SKUGeography
  /// Units already ordered that must be delivered, by SKU and region.
  let openOrders: [[Double]]
  /// Chance that an open order is kept.
  let keptShare: Double
  private let seed: UInt64

  /// What was learnt of totals, one line for each fact, for people.
  package var diagnostics: [String] {
    let running = totals.running
    return [
      "running SKUs: \(running.exampleCount) earlier evenings, deviation \(running.deviation)",
      "running SKUs: shared correlation \(running.sharedCorrelation)",
      "running SKUs: coefficients \(running.coefficients)",
      "running SKUs: largest errors \(running.errors.suffix(12))",
      "drops to come: weight of attention \(totals.attentionWeight)",
      "regions within groups, SKUs that are out: \(geography.memberWeights.running)",
      "regions within groups, drops to come: \(geography.memberWeights.coming)",
    ]
  }

  /// How much one source of geography counts.
  package struct GeographyWeight: Sendable, Equatable {
    /// The source.
    package var source: String
    /// Pseudo-units (or pseudo-units per unit counted) for SKUs that are out.
    package var running: Double
    /// The same for drops to come.
    package var coming: Double
    /// Pseudo-units the source brings to a SKU that is out, on average: weight times what it counted.
    package var runningUnits: Double
    /// The same for a drop to come.
    package var comingUnits: Double
  }

  init(
    planningCase: PlanningCase, ledger: OrderLedger, totals: SKUTotals, geography: SKUGeography,
    settings: DemandSettings
  ) {
    self.ledger = ledger
    self.totals = totals
    self.geography = geography
    seed = planningCase.seed &+ settings.seed &* 0x9E37_79B9_7F4A_7C15
    let open = FittedDemand.openOrders(planningCase, ledger)
    openOrders = open.units
    keptShare = open.keptShare
    geographyWeights = geography.names.indices.map { k in
      GeographyWeight(
        source: geography.names[k], running: geography.weights.running[k],
        coming: geography.weights.coming[k], runningUnits: geography.runningUnits[k],
        comingUnits: geography.comingUnits[k])
    }
    var products: [DemandForecast.Product] = []
    for (index, sku) in planningCase.skus.enumerated() {
      let sum = geography.groups[index].reduce(0, +)
      let own = geography.shares(index, ledger)
      let (mean, variance) = totals.distributions[index].moments
      let known = openOrders[index].map { $0 * open.keptShare }
      let knownTotal = known.reduce(0, +)
      let whole = mean + knownTotal
      let shares = (0..<ledger.regionCount).map { region in
        whole > 0 ? (mean * own[region] + known[region]) / whole : own[region]
      }
      products.append(
        DemandForecast.Product(
          sku: sku.id, model: totals.models[index], totalMean: whole,
          totalSize: variance > 0 ? whole * whole / variance : 1e9, shares: shares,
          shareConcentration: sum))
    }
    forecast = DemandForecast(products: products)
  }

  /// Open pre-orders due in the horizon, where the case says that they must be delivered.
  private static func openOrders(_ planningCase: PlanningCase, _ ledger: OrderLedger)
    -> (units: [[Double]], keptShare: Double)
  {
    var units = planningCase.skus.map { _ in [Double](repeating: 0, count: ledger.regionCount) }
    var placed = 0.0
    var cancelled = 0.0
    for order in planningCase.evidence.preOrders {
      guard let sku = ledger.index.skus[order.sku], let region = ledger.index.regions[order.region]
      else { continue }
      if order.dueAt <= planningCase.planningDate {
        placed += Double(order.quantity)
        if order.cancelledAt != nil { cancelled += Double(order.quantity) }
      } else if order.cancelledAt == nil, planningCase.horizon.contains(order.dueAt),
        planningCase.openPreOrders == .demand
      {
        units[sku][region] += Double(order.quantity)
      }
    }
    // Beta(1, 49) before any order was seen.
    return (units, 1 - (cancelled + 1) / (placed + 50))
  }

  /// Joint draws of the horizon's demand.
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
    precondition(count >= 1, "\(count) scenarios")
    let skuCount = ledger.release.count
    let regions = ledger.regionCount
    let blocks = draws(of: Array(0..<skuCount), count: count, seed: extra, threads: threads)
    var units = [Int32](repeating: 0, count: count * skuCount * regions)
    for sku in 0..<skuCount {
      for scenario in 0..<count {
        let target = (scenario * skuCount + sku) * regions
        for region in 0..<regions {
          units[target + region] = blocks[sku][scenario * regions + region]
        }
      }
    }
    return DemandScenarios(
      skuCount: skuCount, regionCount: regions,
      probabilities: [Double](repeating: 1 / Double(count), count: count), units: units)
  }

  /// The draws of some SKUs, indexed `scenario * regions + region`, as `scenarios` has them.
  func draws(of skus: [Int], count: Int, seed extra: UInt64 = 0, threads: Int = 1) -> [[Int32]] {
    let source = RandomSource(seed: seed &+ extra)
    let ranks = ScenarioDraws.totalRanks(totals.factor, count: count, source.split(1))
    return mapConcurrently(count: skus.count, threads: threads) { index in
      let sku = skus[index]
      return ScenarioDraws.counts(sku, self, ranks: ranks[sku], source.split(1000 + UInt64(sku)))
    }
  }
}
