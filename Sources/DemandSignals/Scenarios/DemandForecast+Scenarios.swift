import FulfilmentModel
import LinearAlgebra
import Statistics

extension DemandForecast {
  /// Returns joint draws from the forecast's own marginals.
  ///
  /// Totals are negative binomial, one in each of `count` equally likely strata, and fall to the
  /// regions by a Dirichlet-multinomial, so that regions share the total's shock and every marginal
  /// is the forecast's. SKUs are independent: marginals do not determine a correlation.
  ///
  /// - Parameters:
  ///   - count: number of scenarios, at least 1; all equally likely.
  ///   - seed: equal seeds give equal draws for any number of threads.
  /// - Complexity: O(count · (units + regions)).
  package func scenarios(count: Int, seed: UInt64, threads: Int = 1) -> DemandScenarios {
    precondition(count >= 1, "\(count) scenarios")
    let source = RandomSource(seed: seed)
    return DemandScenarios(
      draws: mapConcurrently(count: products.count, threads: threads) { sku in
        products[sku].draws(count, stream: source.split(2000 + UInt64(sku)))
      }, count: count, regionCount: products.first?.shares.count ?? 0)
  }
}

extension DemandForecast.Product {
  /// Returns the units of one SKU, indexed `scenario * regionCount + region`.
  fileprivate func draws(_ count: Int, stream: RandomSource) -> [Int] {
    var units = [Int](repeating: 0, count: count * shares.count)
    guard totalMean > 0 else { return units }
    var source = stream
    let order = ScenarioDraws.permutation(count, &source)
    let totals = order.map { stratum in
      CountQuantile.negativeBinomial(
        mean: totalMean, size: totalSize, (Double(stratum) + source.uniform()) / Double(count))
    }
    let members = shares.indices.filter { shares[$0] > 0 }
    guard !members.isEmpty else { return units }
    let urn = PolyaUrn(concentrations: members.map { shares[$0] * shareConcentration })
    for (scenario, counts) in urn.split(totals, &source).enumerated() {
      for (member, count) in zip(members, counts) {
        units[scenario * shares.count + member] += DemandScenarios.clamped(count)
      }
    }
    return units
  }
}
