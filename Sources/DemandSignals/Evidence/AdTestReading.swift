import FulfilmentModel
import RealModule
import Statistics

/// What a small advertising experiment says about one region, and what it leaves open.
///
/// Conversions are binomial in clicks. Rates of a SKU's regions share a Beta prior whose mean is their
/// pooled rate and whose strength is learnt by the method of moments, so that three clicks move a
/// region by as much as three clicks can say. Lift is the region's posterior mean rate over the pooled
/// rate; its interval follows from the Beta posterior by its normal approximation on the logit scale.
package struct AdTestReading: Sendable, Equatable {
  /// Identifier of the SKU, where the tests were for one.
  package var sku: String?
  /// Identifier of the region.
  package var region: String
  /// Money spent.
  package var spend: Double
  /// Clicks.
  package var clicks: Int
  /// Purchases or sign-ups.
  package var conversions: Int
  /// Posterior mean rate over the pooled rate.
  package var lift: Double
  /// Central 80 % interval of the lift.
  package var interval: ClosedRange<Double>
  /// Money that would halve the interval's width at the region's own price of a click; `nil` where
  /// no click was bought.
  package var costToHalveInterval: Double?

  /// Reads all tests, pooled over campaigns, by SKU and region.
  ///
  /// - Returns: in the order of SKUs and regions as they first appear.
  /// - Complexity: linear in the number of tests.
  package static func read(_ tests: [AdTest]) -> [AdTestReading] {
    struct Key: Hashable {
      var sku: String?
      var region: String
    }
    var order: [Key] = []
    var sums: [Key: (spend: Double, clicks: Double, conversions: Double)] = [:]
    for test in tests {
      let key = Key(sku: test.sku, region: test.region)
      if sums[key] == nil { order.append(key) }
      let known = sums[key] ?? (0, 0, 0)
      sums[key] = (
        known.spend + test.spend, known.clicks + Double(max(0, test.clicks)),
        known.conversions + Double(min(max(0, test.conversions), max(0, test.clicks)))
      )
    }
    var skus: [String?] = []
    for key in order where !skus.contains(key.sku) { skus.append(key.sku) }
    return skus.flatMap { sku -> [AdTestReading] in
      let keys = order.filter { $0.sku == sku }
      let cells = keys.compactMap { sums[$0] }
      let clicks = cells.reduce(0) { $0 + $1.clicks }
      let pooled = (cells.reduce(0) { $0 + $1.conversions } + 0.5) / (clicks + 1)
      let strength = priorStrength(cells.map { ($0.clicks, $0.conversions) }, pooled)
      return zip(keys, cells).map { key, cell in
        reading(key.sku, key.region, cell, pooled: pooled, strength: strength)
      }
    }
  }

  /// Counts of conversions that one test more may bring, each equally likely.
  ///
  /// Conversions are Beta-binomial with the region's posterior, or with the prior that the SKU's
  /// regions share where it has not been tested.
  ///
  /// - Parameters:
  ///   - tests: those known.
  ///   - clicks: that the test would buy, at least 1.
  ///   - count: outcomes asked for: the middles of so many equally likely strata.
  package static func outcomes(
    of tests: [AdTest], sku: String?, region: String, clicks: Int, count: Int
  ) -> [Int] {
    precondition(clicks >= 1 && count >= 1, "\(clicks) clicks, \(count) outcomes")
    let own = tests.filter { $0.sku == sku }
    func cell(_ tests: [AdTest]) -> (clicks: Double, conversions: Double) {
      tests.reduce((0, 0)) {
        ($0.0 + Double(max(0, $1.clicks)), $0.1 + Double(min($1.conversions, $1.clicks)))
      }
    }
    let regions = Dictionary(grouping: own, by: \.region).sorted { $0.key < $1.key }
    let all = cell(own)
    let pooled = (all.conversions + 0.5) / (all.clicks + 1)
    let strength = priorStrength(regions.map { cell($0.value) }, pooled)
    let known = cell(own.filter { $0.region == region })
    return (0..<count).map { stratum in
      CountQuantile.betaBinomial(
        trials: clicks, a: pooled * strength + known.conversions,
        b: (1 - pooled) * strength + known.clicks - known.conversions,
        (Double(stratum) + 0.5) / Double(count))
    }
  }

  private static func reading(
    _ sku: String?, _ region: String,
    _ cell: (spend: Double, clicks: Double, conversions: Double), pooled: Double, strength: Double
  ) -> AdTestReading {
    let a = pooled * strength + cell.conversions
    let b = (1 - pooled) * strength + cell.clicks - cell.conversions
    let mean = a / (a + b)
    // Variance of a Beta variable's logit, to the first order that keeps small counts honest.
    let deviation = Double.sqrt(1 / (a + 0.5) + 1 / (b + 0.5))
    let logit = Double.log(mean / (1 - mean))
    func lift(_ z: Double) -> Double {
      1 / (1 + Double.exp(-(logit + z * deviation))) / pooled
    }
    // Half the width takes about four times the information, the prior's included.
    let more = 3 * (a + b)
    let price = cell.clicks > 0 ? cell.spend / cell.clicks : nil
    return AdTestReading(
      sku: sku, region: region, spend: cell.spend, clicks: Int(cell.clicks),
      conversions: Int(cell.conversions), lift: mean / pooled,
      interval: lift(-1.2816)...lift(1.2816), costToHalveInterval: price.map { $0 * more })
  }

  /// Pseudo-clicks of the prior: what is left of the rates' variance once binomial noise is taken off.
  private static func priorStrength(_ cells: [(clicks: Double, conversions: Double)], _ p: Double)
    -> Double
  {
    let used = cells.filter { $0.clicks > 0 }
    guard used.count >= 3 else { return 20 }
    var excess = 0.0
    var scale = 0.0
    for cell in used {
      let gap = cell.conversions - cell.clicks * p
      excess += gap * gap - cell.clicks * p * (1 - p)
      scale += cell.clicks * (cell.clicks - 1)
    }
    // Between-region variance p (1 − p) / (strength + 1).
    guard excess > 0, scale > 0 else { return 1000 }
    return min(max(p * (1 - p) * scale / excess - 1, 2), 1000)
  }
}
