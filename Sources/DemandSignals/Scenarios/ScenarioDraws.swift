import FulfilmentModel
import LinearAlgebra
import RealModule
import Statistics

/// The random parts of joint draws: ranks, counts by group, and their split over regions.
enum ScenarioDraws {
  /// Returns a random order of 0..<`count` (Fisher & Yates).
  static func permutation(_ count: Int, _ source: inout RandomSource) -> [Int] {
    var order = Array(0..<count)
    guard count > 1 else { return order }
    for i in stride(from: count - 1, to: 0, by: -1) {
      let j = Int(source.uniform() * Double(i + 1))
      order.swapAt(i, j)
    }
    return order
  }

  /// Returns the stratum of every SKU's total in every scenario, 0..<`count`, indexed
  /// `[sku][scenario]`: ranks of normal scores correlated by a lower Cholesky factor,
  /// through which SKUs share a shock (Iman & Conover 1982).
  static func totalRanks(
    _ shocks: SharedShocks, skus: Int, count: Int, stream: RandomSource
  ) -> [[Int]] {
    let strata = (0..<count).map { NormalDistribution.quantile((Double($0) + 0.5) / Double(count)) }
    let independent = (0..<skus).map { sku in
      var source = stream.split(UInt64(sku))
      return permutation(count, &source).map { strata[$0] }
    }
    return shocks.correlated(independent).map { mixed in
      let order = (0..<count).sorted { (mixed[$0], $0) < (mixed[$1], $1) }
      var ranks = order
      for (rank, scenario) in order.enumerated() { ranks[scenario] = rank }
      return ranks
    }
  }

  /// Returns the units of one SKU, indexed `scenario * regionCount + region`.
  ///
  /// Counts of a group given the total's mean are negative binomial, stratified over the scenarios;
  /// the regions of a group follow by Pólya's urn.
  ///
  /// - Parameters:
  ///   - means: the total's mean in each scenario.
  ///   - groups: Dirichlet concentration over groups.
  ///   - regions: Dirichlet concentration over regions, each within its group.
  static func counts(
    means: [Double], groups alpha: [Double], regions: [Double], index: CaseIndex,
    stream: RandomSource
  ) -> [Int] {
    let (count, regionCount) = (means.count, regions.count)
    var units = [Int](repeating: 0, count: count * regionCount)
    let sum = alpha.reduce(0, +)
    for (group, members) in index.regionsOfGroup.enumerated() where sum > 0 && alpha[group] > 0 {
      var source = stream.split(UInt64(group))
      let order = permutation(count, &source)
      let wanted = (0..<count).map { scenario in
        CountQuantile.negativeBinomial(
          mean: means[scenario] * alpha[group] / sum, size: alpha[group],
          (Double(order[scenario]) + 0.5) / Double(count))
      }
      if members.count == 1 {
        for scenario in 0..<count {
          units[scenario * regionCount + members[0]] = DemandScenarios.clamped(wanted[scenario])
        }
      } else {
        let urn = PolyaUrn(concentrations: members.map { regions[$0] })
        for (scenario, counts) in urn.split(wanted, &source).enumerated() {
          for (member, count) in zip(members, counts) {
            units[scenario * regionCount + member] += DemandScenarios.clamped(count)
          }
        }
      }
    }
    return units
  }
}

extension DemandScenarios {
  /// Creates equally likely scenarios from the draws of each SKU, each indexed
  /// `scenario * regionCount + region`.
  init(draws: [[Int]], count: Int, regionCount: Int) {
    var units: [Int] = []
    units.reserveCapacity(count * draws.count * regionCount)
    for scenario in 0..<count {
      for own in draws { units += own[scenario * regionCount..<(scenario + 1) * regionCount] }
    }
    self.init(
      skuCount: draws.count, regionCount: regionCount,
      probabilities: [Double](repeating: 1 / Double(count), count: count), units: units)
  }
}
