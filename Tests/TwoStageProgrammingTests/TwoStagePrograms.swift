import Statistics
import TwoStageProgramming

/// Small programs of the placement kind for tests.
enum TwoStagePrograms {
  /// One commodity, one site, one sink: a newsvendor with the given demands, equally likely.
  static func newsvendor(
    demands: [Double], placement: Double, shipping: Double, shortage: Double, supply: Double = 1e4
  ) -> StochasticTransport {
    StochasticTransport(
      commodityCount: 1, siteCount: 1, sinkCount: 1, arcStart: [0, 1], arcSite: [0],
      arcCost: [shipping], shortageCost: [shortage], placementCost: [placement],
      openingStock: [0], supply: [supply], volume: [1], capacity: [.infinity],
      throughput: [.infinity],
      probabilities: [Double](repeating: 1 / Double(demands.count), count: demands.count),
      demand: demands)
  }

  /// 3 commodities, 4 sites, 6 sinks, 5 scenarios, every limit in use; all numbers by formula, so
  /// that another program can build the same.
  static func formula() -> StochasticTransport {
    let (s, h, r, w) = (3, 4, 6, 5)
    var arcStart = [0]
    var arcSite: [Int] = []
    for sink in 0..<r {
      arcSite += [sink % h, (sink + 1) % h, (sink + 2) % h].sorted()
      arcStart.append(arcSite.count)
    }
    let arcs = arcSite.count
    func table(_ count: Int, _ value: (Int) -> Int) -> [Double] {
      (0..<count).map { Double(value($0)) }
    }
    let placement = table(s * h) { 1 + ($0 * 5) % 4 }
    return StochasticTransport(
      commodityCount: s, siteCount: h, sinkCount: r, arcStart: arcStart, arcSite: arcSite,
      arcCost: table(s * arcs) { 2 + ($0 * 7) % 11 },
      shortageCost: table(s * r) { 20 + ($0 * 3) % 13 },
      placementCost: placement, openingStock: table(s * h) { ($0 * 2) % 5 },
      supply: [60, 45, 80], volume: [1, 2, 1.5], capacity: [70, 50, 60, 40],
      throughput: [40, 35, 30, 25],
      rules: [.init(name: "budget", coefficients: placement, limit: 260)],
      probabilities: [0.1, 0.2, 0.3, 0.25, 0.15],
      demand: table(w * s * r) { ($0 * 13 + $0 / 7) % 17 })
  }

  /// A random program with clustered demand, in which some rows have no demand.
  static func random(
    seed: UInt64, commodities s: Int = 4, sites h: Int = 5, sinks r: Int = 12, scenarios w: Int = 6
  )
    -> StochasticTransport
  {
    var random = RandomSource(seed: seed)
    var arcStart = [0]
    var arcSite: [Int] = []
    for _ in 0..<r {
      var sites = (0..<h).filter { _ in random.uniform() < 0.6 }
      if sites.isEmpty { sites = [0] }
      arcSite += sites
      arcStart.append(arcSite.count)
    }
    func numbers(_ count: Int, _ low: Double, _ high: Double) -> [Double] {
      (0..<count).map { _ in low + (high - low) * random.uniform() }
    }
    return StochasticTransport(
      commodityCount: s, siteCount: h, sinkCount: r, arcStart: arcStart, arcSite: arcSite,
      arcCost: numbers(s * arcSite.count, 1, 9), shortageCost: numbers(s * r, 15, 60),
      placementCost: numbers(s * h, 0.1, 2),
      openingStock: numbers(s * h, 0, 4).map { $0.rounded() },
      supply: numbers(s, 20, 120), volume: numbers(s, 0.5, 2), capacity: numbers(h, 30, 90),
      throughput: numbers(h, 40, 120), probabilities: [Double](repeating: 1 / Double(w), count: w),
      demand: numbers(w * s * r, -4, 9).map { max(0, $0.rounded()) })
  }
}
