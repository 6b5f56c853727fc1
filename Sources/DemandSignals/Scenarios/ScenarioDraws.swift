import Forecasting
import FulfilmentModel
import LinearAlgebra
import RealModule
import Statistics

/// The parts of a joint draw.
enum ScenarioDraws {
  /// A random order of 0..<`count`.
  static func permutation(_ count: Int, _ source: inout RandomSource) -> [Int] {
    var order = Array(0..<count)
    guard count > 1 else { return order }
    for i in stride(from: count - 1, to: 0, by: -1) {
      let j = Int(source.uniform() * Double(i + 1))
      order.swapAt(i, j)
    }
    return order
  }

  /// Stratum of every SKU's total in every scenario, 0..<`count`, correlated through ranks.
  static func totalRanks(_ factor: Matrix, count: Int, _ stream: RandomSource) -> [[Int]] {
    let skus = factor.rows
    let strata = (0..<count).map { NormalDistribution.quantile((Double($0) + 0.5) / Double(count)) }
    var independent: [[Double]] = []
    for sku in 0..<skus {
      var source = stream.split(UInt64(sku))
      independent.append(permutation(count, &source).map { strata[$0] })
    }
    var result: [[Int]] = []
    for sku in 0..<skus {
      var mixed = [Double](repeating: 0, count: count)
      for k in 0...sku where factor[sku, k] != 0 {
        for scenario in 0..<count { mixed[scenario] += factor[sku, k] * independent[k][scenario] }
      }
      let order = (0..<count).sorted { (mixed[$0], $0) < (mixed[$1], $1) }
      var ranks = order
      for (rank, scenario) in order.enumerated() { ranks[scenario] = rank }
      result.append(ranks)
    }
    return result
  }

  /// Units of one SKU, indexed `scenario * regions + region`.
  static func counts(_ sku: Int, _ fit: FittedDemand, ranks: [Int], _ stream: RandomSource)
    -> [Int32]
  {
    let ledger = fit.ledger
    let count = ranks.count
    let regions = ledger.regionCount
    var units = [Int32](repeating: 0, count: count * regions)
    let strata = fit.totals.distributions[sku].strata(count)
    let means = ranks.map { strata[$0] }
    let alpha = fit.geography.groups[sku]
    let sum = alpha.reduce(0, +)
    for (group, members) in ledger.index.regionsOfGroup.enumerated()
    where sum > 0 && alpha[group] > 0 {
      var source = stream.split(UInt64(group))
      let order = permutation(count, &source)
      let wanted = (0..<count).map { scenario in
        CountQuantile.negativeBinomial(
          mean: means[scenario] * alpha[group] / sum, size: alpha[group],
          (Double(order[scenario]) + 0.5) / Double(count))
      }
      if members.count == 1 {
        for scenario in 0..<count {
          units[scenario * regions + members[0]] = Int32(clamping: wanted[scenario])
        }
      } else {
        let within = members.map { fit.geography.regions[sku][$0] }
        split(wanted, members, within, regions: regions, &units, &source)
      }
    }
    addOpenOrders(sku, fit, &units, count: count, stream)
    return units
  }

  private static func addOpenOrders(
    _ sku: Int, _ fit: FittedDemand, _ units: inout [Int32], count: Int, _ stream: RandomSource
  ) {
    let regions = fit.ledger.regionCount
    var source = stream.split(UInt64.max)
    for region in 0..<regions where fit.openOrders[sku][region] > 0 {
      for scenario in 0..<count {
        for _ in 0..<Int(fit.openOrders[sku][region]) where source.uniform() < fit.keptShare {
          units[scenario * regions + region] += 1
        }
      }
    }
  }

  /// Most units of a scenario and group that are dealt out one by one.
  private static let urnLimit = 2000

  /// Splits each scenario's units of a group over its regions, Dirichlet-multinomially.
  ///
  /// Unit k + 1 of a scenario copies one of the k before it with probability k / (A + k), A the sum
  /// of the concentrations, and else takes a place drawn from the shares (Pólya's urn). Those places
  /// are spread evenly over the shares for all scenarios together, then dealt out at random. Units
  /// beyond `urnLimit` go where the first ones went, in proportion.
  static func split(
    _ wanted: [Int], _ members: [Int], _ concentrations: [Double], regions: Int,
    _ units: inout [Int32], _ source: inout RandomSource
  ) {
    let dealt = wanted.map { min($0, urnLimit) }
    let all = dealt.reduce(0, +)
    let sum = concentrations.reduce(0, +)
    guard all > 0, sum > 0 else { return }
    var places = [Int](repeating: 0, count: all)
    let start = source.uniform()
    var member = 0
    var edge = concentrations[0] / sum
    for unit in 0..<all {
      let at = (Double(unit) + start) / Double(all)
      while member < members.count - 1, edge <= at {
        member += 1
        edge += concentrations[member] / sum
      }
      places[unit] = member
    }
    let deal = permutation(all, &source)
    var next = 0
    var counts = [Int](repeating: 0, count: members.count)
    for scenario in wanted.indices {
      let first = next
      for index in counts.indices { counts[index] = 0 }
      for k in 0..<dealt[scenario] {
        if k > 0, source.uniform() * (sum + Double(k)) < Double(k) {
          // The place of an earlier unit of this scenario becomes this unit's own.
          let earlier = first + Int(source.uniform() * Double(k))
          places[deal[next]] = places[deal[earlier]]
        }
        counts[places[deal[next]]] += 1
        next += 1
      }
      let row = scenario * regions
      for (index, share) in scaled(counts, to: wanted[scenario]).enumerated() {
        units[row + members[index]] += Int32(clamping: share)
      }
    }
  }

  /// Counts brought to a larger sum in proportion, by the largest remainder.
  private static func scaled(_ counts: [Int], to sum: Int) -> [Int] {
    let known = counts.reduce(0, +)
    guard sum > known, known > 0 else { return counts }
    let exact = counts.map { Double($0) * Double(sum) / Double(known) }
    var result = exact.map { Int($0) }
    let order = counts.indices.sorted {
      (Double(result[$0]) - exact[$0], $0) < (Double(result[$1]) - exact[$1], $1)
    }
    let missing = sum - result.reduce(0, +)
    for index in order.prefix(max(0, missing)) { result[index] += 1 }
    return result
  }
}
