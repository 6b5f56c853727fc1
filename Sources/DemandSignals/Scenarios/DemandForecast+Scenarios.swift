import Forecasting
import FulfilmentModel
import LinearAlgebra
import Statistics

extension DemandForecast {
  /// Joint draws from the forecast's own marginals.
  ///
  /// Totals are negative binomial, one in each of `count` equally likely strata, and fall to the
  /// regions by a Dirichlet-multinomial, so that regions share the total's shock and every marginal
  /// is the forecast's. SKUs are independent: a forecast of marginals says nothing else.
  ///
  /// - Parameters:
  ///   - count: number of scenarios, at least 1; all equally likely.
  ///   - seed: equal seeds give equal draws for any number of threads.
  /// - Complexity: O(count · (units + regions)).
  package func scenarios(count: Int, seed: UInt64, threads: Int = 1) -> DemandScenarios {
    precondition(count >= 1, "\(count) scenarios")
    let regions = products.first?.shares.count ?? 0
    let source = RandomSource(seed: seed)
    let blocks = mapConcurrently(count: products.count, threads: threads) { sku in
      Self.counts(products[sku], count: count, source.split(2000 + UInt64(sku)))
    }
    var units = [Int32](repeating: 0, count: count * products.count * regions)
    for (sku, block) in blocks.enumerated() {
      for scenario in 0..<count {
        let target = (scenario * products.count + sku) * regions
        for region in 0..<regions { units[target + region] = block[scenario * regions + region] }
      }
    }
    return DemandScenarios(
      skuCount: products.count, regionCount: regions,
      probabilities: [Double](repeating: 1 / Double(count), count: count), units: units)
  }

  /// Units of one SKU, indexed `scenario * regions + region`.
  private static func counts(_ product: Product, count: Int, _ stream: RandomSource) -> [Int32] {
    let regions = product.shares.count
    var units = [Int32](repeating: 0, count: count * regions)
    guard product.totalMean > 0 else { return units }
    var source = stream
    let order = ScenarioDraws.permutation(count, &source)
    let totals = order.map { stratum in
      CountQuantile.negativeBinomial(
        mean: product.totalMean, size: product.totalSize,
        (Double(stratum) + source.uniform()) / Double(count))
    }
    let members = product.shares.indices.filter { product.shares[$0] > 0 }
    guard !members.isEmpty else { return units }
    ScenarioDraws.split(
      totals, members, members.map { product.shares[$0] * product.shareConcentration },
      regions: regions, &units, &source)
    return units
  }
}
