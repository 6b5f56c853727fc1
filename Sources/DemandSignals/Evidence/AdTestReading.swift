import FulfilmentModel
import RealModule
import Statistics

/// The conversion rate of one region in ad tests: lift, its interval, and the cost of knowing more.
///
/// Empirical Bayes: conversions are binomial in clicks. Rates of a SKU's regions share a Beta prior
/// whose mean is their pooled rate and whose strength is learnt by the method of moments, so that
/// three clicks move a region by as much as three clicks can say. Lift is the region's posterior
/// mean rate over the pooled rate; its interval follows from the Beta posterior by its normal
/// approximation on the logit scale.
package struct AdTestReading: Sendable, Equatable, Encodable {
  /// Identifier of the SKU; `nil` for tests that were for none in particular.
  package let sku: String?
  /// Identifier of the region.
  package let region: String
  /// Money spent, at least 0.
  package let spend: Double
  /// Clicks.
  package let clicks: Int
  /// Purchases or sign-ups.
  package let conversions: Int
  /// Lift: posterior mean rate over the pooled rate of all regions.
  package let lift: Double
  /// Central 80 % interval of the lift.
  package let interval: ClosedRange<Double>
  /// Money that would halve the interval's width at the region's own price of a click; `nil` where
  /// no click was bought.
  package let costToHalveInterval: Double?

  /// Reads all tests, pooled over campaigns, by SKU and region.
  ///
  /// - Returns: one reading for each SKU and region, in the order of SKUs and regions as they first
  ///   appear.
  /// - Complexity: linear in the number of tests.
  package static func read(_ tests: [AdTest]) -> [AdTestReading] {
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
      let strength = priorStrength(
        cells.map { ($0.clicks, $0.conversions) }, pooledRate: pooled)
      return zip(keys, cells).map { key, cell in
        reading(of: key, cell, pooled: pooled, strength: strength)
      }
    }
  }

  /// Returns counts of conversions that one more test may bring, each equally likely.
  ///
  /// Conversions are Beta-binomial with the region's posterior, or with the prior that the SKU's
  /// regions share where it has not been tested.
  ///
  /// - Parameters:
  ///   - tests: the tests known so far.
  ///   - clicks: clicks that the test would buy, at least 1.
  ///   - count: number of outcomes, the medians of so many equally likely strata.
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
    let strength = priorStrength(regions.map { cell($0.value) }, pooledRate: pooled)
    let known = cell(own.filter { $0.region == region })
    return (0..<count).map { stratum in
      CountQuantile.betaBinomial(
        trials: clicks, a: pooled * strength + known.conversions,
        b: (1 - pooled) * strength + known.clicks - known.conversions,
        (Double(stratum) + 0.5) / Double(count))
    }
  }

  private struct Key: Hashable {
    var sku: String?
    var region: String
  }

  /// Returns a cell's reading under a Beta prior of mean `pooled` and `strength` pseudo-clicks.
  private static func reading(
    of key: Key, _ cell: (spend: Double, clicks: Double, conversions: Double),
    pooled: Double, strength: Double
  ) -> AdTestReading {
    // The posterior Beta(a, b).
    let a = pooled * strength + cell.conversions
    let b = (1 - pooled) * strength + cell.clicks - cell.conversions
    let mean = a / (a + b)
    // Variance of a Beta variable's logit, to the first order that keeps small counts honest.
    let deviation = Double.sqrt(1 / (a + 0.5) + 1 / (b + 0.5))
    let logit = Double.log(mean / (1 - mean))
    // Lift at a normal score; ±1.2816 enclose 80 %.
    func lift(_ z: Double) -> Double {
      1 / (1 + Double.exp(-(logit + z * deviation))) / pooled
    }
    // Half the width takes about four times the information, the prior's included.
    let more = 3 * (a + b)
    let price = cell.clicks > 0 ? cell.spend / cell.clicks : nil
    return AdTestReading(
      sku: key.sku, region: key.region, spend: cell.spend, clicks: Int(cell.clicks),
      conversions: Int(cell.conversions), lift: mean / pooled,
      interval: lift(-1.2816)...lift(1.2816), costToHalveInterval: price.map { $0 * more })
  }

  /// Returns the pseudo-clicks of the prior by the method of moments: the variance of rates between
  /// regions, once binomial noise is taken off, 2...1000; 20 where fewer than three regions were
  /// tested.
  private static func priorStrength(
    _ cells: [(clicks: Double, conversions: Double)], pooledRate p: Double
  ) -> Double {
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
