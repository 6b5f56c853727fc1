import FulfilmentModel
import Statistics

/// How a night's forecast did once demand was known.
package struct ForecastScore: Sendable, Equatable {
  /// Σ|mean − actual| / Σ actual over SKUs.
  package var totalWAPE: Double
  /// Σ|mean − actual| / Σ actual over SKUs and regions.
  package var regionWAPE: Double
  /// CRPS of SKUs' totals, summed, in units.
  package var totalCRPS: Double
  /// CRPS of SKUs and regions, summed, in units.
  package var regionCRPS: Double
  /// Energy score of the joint draws over SKUs and regions, in units.
  package var energy: Double
  /// Share of SKUs whose total lies within the 10th to 90th percentile of the draws.
  package var coverage: Double

  /// Scores a night's draws.
  ///
  /// - Parameter actual: records outside the horizon or of unknown SKUs and regions are left out.
  /// - Complexity: O(SKUs · regions · scenarios · log scenarios).
  package init(
    _ planningCase: PlanningCase, forecast: DemandForecast, draws: DemandScenarios,
    actual: ActualDemand
  ) {
    let index = CaseIndex(planningCase)
    let regions = planningCase.regions.count
    var wanted = [Double](repeating: 0, count: planningCase.skus.count * regions)
    for record in actual.records where planningCase.horizon.contains(record.date) {
      guard let sku = index.skus[record.sku], let region = index.regions[record.region]
      else { continue }
      wanted[sku * regions + region] += Double(record.quantity)
    }
    let scenarios = draws.scenarioCount
    let weights = draws.probabilities
    var (all, totalError, regionError, totalCRPS, regionCRPS) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var inside = 0
    for (sku, product) in forecast.products.enumerated() {
      var totals = [Double](repeating: 0, count: scenarios)
      var total = 0.0
      for region in 0..<regions {
        let came = wanted[sku * regions + region]
        total += came
        regionError += (product.totalMean * product.shares[region] - came).magnitude
        let values = (0..<scenarios).map { Double(draws[scenario: $0, sku: sku, region: region]) }
        for (index, value) in values.enumerated() { totals[index] += value }
        regionCRPS += ProperScore.crps(draws: values, probabilities: weights, actual: came)
      }
      all += total
      totalError += (product.totalMean - total).magnitude
      totalCRPS += ProperScore.crps(draws: totals, probabilities: weights, actual: total)
      let low = SampleQuantile.inverse(totals, weights: weights, 0.1)
      let high = SampleQuantile.inverse(totals, weights: weights, 0.9)
      if low <= total, total <= high { inside += 1 }
    }
    totalWAPE = all > 0 ? totalError / all : 0
    regionWAPE = all > 0 ? regionError / all : 0
    self.totalCRPS = totalCRPS
    self.regionCRPS = regionCRPS
    energy = ProperScore.energy(
      draws: (0..<scenarios).map { scenario in
        let size = wanted.count
        return draws.units[scenario * size..<(scenario + 1) * size].map(Double.init)
      }, probabilities: weights, actual: wanted)
    coverage = Double(inside) / Double(max(1, forecast.products.count))
  }
}

extension DemandPart {
  /// Whether a case has anything for the part to work on.
  package func isPresent(in planningCase: PlanningCase) -> Bool {
    let evidence = planningCase.evidence
    return switch self {
    case .preOrders: !evidence.preOrders.isEmpty
    case .kinds: planningCase.skus.count > 1
    case .social: !evidence.socialSignals.isEmpty
    case .tokenHolders: evidence.tokenHoldings.contains { $0.region != nil }
    case .events: !evidence.events.isEmpty
    case .adTests: !evidence.adTests.isEmpty
    case .population: planningCase.regions.contains { ($0.population ?? 0) > 0 }
    case .salesGeography: !evidence.sales.isEmpty
    }
  }
}
