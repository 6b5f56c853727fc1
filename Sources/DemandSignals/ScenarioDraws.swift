import FulfilmentModel
import LinearAlgebra
import RealModule

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
    let strata = (0..<count).map { Special.normalQuantile((Double($0) + 0.5) / Double(count)) }
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

  /// Cumulative shares of the regions within their group for each scenario, where a group has more
  /// than one region and its split is uncertain; `nil` where the split is as good as known.
  static func regionSplits(
    _ ledger: OrderLedger, _ within: RegionsWithinGroups, count: Int, _ stream: RandomSource
  ) -> [[[Double]]?] {
    ledger.members.enumerated().map { group, members in
      guard members.count > 1, within.concentrations[group] < 2e4 else { return nil }
      var source = stream.split(UInt64(group))
      return (0..<count).map { _ in
        cumulative(
          members.map { region in
            gamma(within.shares[region] * within.concentrations[group], &source)
          })
      }
    }
  }

  /// Units of one SKU, indexed `scenario * regions + region`.
  static func counts(
    _ sku: Int, _ fit: FittedDemand, ranks: [Int], splits: [[[Double]]?], _ stream: RandomSource
  ) -> [Int32] {
    let ledger = fit.ledger
    let count = ranks.count
    let regions = ledger.regionCount
    var units = [Int32](repeating: 0, count: count * regions)
    let strata = fit.totals.distributions[sku].strata(count)
    let means = ranks.map { strata[$0] }
    let alpha = fit.geography.concentrations[sku]
    let sum = alpha.reduce(0, +)
    for (group, members) in ledger.members.enumerated() where sum > 0 && alpha[group] > 0 {
      var source = stream.split(UInt64(group))
      let order = permutation(count, &source)
      let wanted = (0..<count).map { scenario in
        CountQuantile.negativeBinomial(
          mean: means[scenario] * alpha[group] / sum, size: alpha[group],
          (Double(order[scenario]) + 0.5) / Double(count))
      }
      if members.count == 1 {
        for scenario in 0..<count {
          units[scenario * regions + members[0]] = Int32(wanted[scenario])
        }
      } else if let split = splits[group] {
        for scenario in 0..<count {
          for _ in 0..<wanted[scenario] {
            let member = members[position(split[scenario], source.uniform())]
            units[scenario * regions + member] += 1
          }
        }
      } else {
        // All scenarios' units are spread evenly over the shares, then dealt out at random.
        let edges = cumulative(members.map { fit.within.shares[$0] })
        let all = wanted.reduce(0, +)
        let start = source.uniform()
        var places = [Int](repeating: 0, count: all)
        var member = 0
        for unit in 0..<all {
          let at = (Double(unit) + start) / Double(all)
          while member < members.count - 1, edges[member] <= at { member += 1 }
          places[unit] = members[member]
        }
        let deal = permutation(all, &source)
        var next = 0
        for scenario in 0..<count {
          for _ in 0..<wanted[scenario] {
            units[scenario * regions + places[deal[next]]] += 1
            next += 1
          }
        }
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

  private static func cumulative(_ weights: [Double]) -> [Double] {
    let sum = weights.reduce(0, +)
    var running = 0.0
    return weights.map {
      running += sum > 0 ? $0 / sum : 1 / Double(weights.count)
      return running
    }
  }

  private static func position(_ edges: [Double], _ u: Double) -> Int {
    var low = 0
    var high = edges.count - 1
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] > u { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// A gamma draw of the given shape and scale 1.
  ///
  /// Reference: Marsaglia & Tsang, "A simple method for generating gamma variables" (2000),
  /// doi:10.1145/358407.358414.
  static func gamma(_ shape: Double, _ source: inout RandomSource) -> Double {
    guard shape > 0 else { return 0 }
    if shape < 1 {
      let boost = Double.pow(source.uniform(), 1 / shape)
      return gamma(shape + 1, &source) * boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (3 * Double.sqrt(d))
    while true {
      let z = Special.normalQuantile(source.uniform())
      let v = 1 + c * z
      guard v > 0 else { continue }
      let cube = v * v * v
      let u = source.uniform()
      if Double.log(u) < 0.5 * z * z + d - d * cube + d * Double.log(cube) { return d * cube }
    }
  }
}
