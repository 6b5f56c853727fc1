import FulfilmentModel
import Statistics

/// The error of a case's forecast and draws once demand was known.
package struct ForecastScore: Sendable, Equatable {
  /// Σ|mean − actual| / Σ actual over SKUs.
  package let totalWAPE: Double
  /// Σ|mean − actual| / Σ actual over SKUs and regions.
  package let regionWAPE: Double
  /// CRPS of SKUs' totals, summed, in units.
  package let totalCRPS: Double
  /// CRPS of SKUs and regions, summed, in units.
  package let regionCRPS: Double
  /// Energy score of the joint draws over SKUs and regions, in units.
  package let energy: Double
  /// Share of SKUs whose total lies within the 10th to 90th percentile of the draws, 0...1.
  package let coverage: Double

  /// Scores the forecast and the draws of a case.
  ///
  /// - Parameters:
  ///   - draws: in the case's order of SKUs and regions.
  ///   - actual: records outside the horizon or of unknown SKUs and regions are left out.
  /// - Complexity: O(SKUs · regions · scenarios · (log scenarios + scenarios)).
  package init(
    _ planningCase: PlanningCase, forecast: DemandForecast, draws: DemandScenarios,
    actual: ActualDemand
  ) {
    let regions = planningCase.regions.count
    let demand = ForecastScore.units(of: actual, in: planningCase)
    let scenarios = 0..<draws.scenarioCount
    let weights = draws.probabilities
    var (all, totalError, regionError, totalCRPS, regionCRPS) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var inside = 0
    for (sku, product) in forecast.products.enumerated() {
      var totals = scenarios.map { _ in 0.0 }
      var total = 0.0
      for region in 0..<regions {
        let units = demand[sku * regions + region]
        total += units
        regionError += (product.totalMean * product.shares[region] - units).magnitude
        let values = scenarios.map { Double(draws[scenario: $0, sku: sku, region: region]) }
        for (scenario, value) in values.enumerated() { totals[scenario] += value }
        regionCRPS += ProperScore.crps(draws: values, probabilities: weights, actual: units)
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
      draws: scenarios.map { scenario in
        draws.units[scenario * demand.count..<(scenario + 1) * demand.count].map(Double.init)
      }, probabilities: weights, actual: demand)
    coverage = Double(inside) / Double(max(1, forecast.products.count))
  }

  /// Returns the horizon's units, indexed `sku * regionCount + region`.
  private static func units(of actual: ActualDemand, in planningCase: PlanningCase) -> [Double] {
    let index = CaseIndex(planningCase)
    let regions = planningCase.regions.count
    var units = [Double](repeating: 0, count: planningCase.skus.count * regions)
    for record in actual.records where planningCase.horizon.contains(record.date) {
      guard let sku = index.skus[record.sku], let region = index.regions[record.region] else {
        continue
      }
      units[sku * regions + region] += Double(record.quantity)
    }
    return units
  }
}
