import Statistics
import TwoStageProgramming

/// Small programs with periods for tests.
enum PeriodPrograms {
  /// Divides the demand of a random program into three periods.
  ///
  /// - Parameters:
  ///   - tightness: throughput of each period as a share of the site's own.
  ///   - waiting: money of a unit that waits for the next period.
  ///   - isLate: whether stock of some sites becomes usable only later.
  static func random(
    seed: UInt64, tightness: [Double] = [0.3, 0.4, 0.5], waiting: Double = 2, isLate: Bool = false
  ) -> StochasticTransport {
    let program = TwoStagePrograms.random(seed: seed)
    var random = RandomSource(seed: seed &+ 1000)
    let (s, h, count) = (program.commodityCount, program.siteCount, tightness.count)
    var arrivals: [Double] = []
    if isLate {
      arrivals = (0..<count * s * h).map {
        $0 < s * h ? 0 : max(0, (8 * random.uniform() - 5).rounded())
      }
    }
    let periods = SalesPeriods(
      count: count,
      waitingCost: (0..<s * (count - 1)).map { _ in waiting * (0.5 + random.uniform()) },
      throughput: (0..<count * h).map {
        (tightness[$0 / h] * program.throughput[$0 % h]).rounded()
      },
      placementPeriod: (0..<h).map { _ in isLate ? Int(random.uniform() * Double(count + 1)) : 0 },
      arrivals: arrivals)
    return program.divided(into: periods, demand: split(program, [0.6, 0.25, 0.15]))
  }

  /// Returns the demand of a program in periods of the given shares, whole where it is whole: each
  /// period's is what the shares so far amount to, rounded, less what came before.
  static func split(_ program: StochasticTransport, _ shares: [Double]) -> [Double] {
    let r = program.sinkCount
    var result: [Double] = []
    for row in 0..<program.scenarioCount * program.commodityCount {
      var share = 0.0
      var before = [Double](repeating: 0, count: r)
      for part in shares {
        share += part
        for sink in 0..<r {
          let total = program.demand[row * r + sink]
          let until = min(total, (share * total).rounded())
          result.append(until - before[sink])
          before[sink] = until
        }
      }
    }
    return result
  }
}
