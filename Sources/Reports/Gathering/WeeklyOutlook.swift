import Forestock
import Statistics

/// The demand of one week of a horizon, from the forecast of the whole.
///
/// A plan forecasts the horizon as a whole. Here each unit of it falls on any of its days alike, on its
/// own: given a total of n units, a week that holds a share p of the days sees Binomial(n, p) of them.
/// So a week is uncertain by what the total is, and by chance.
struct WeeklyOutlook {
  /// Levels of the ends of the 95, 80 and 50 % intervals, widest first.
  static let levels: [(low: Double, high: Double)] = [(0.025, 0.975), (0.1, 0.9), (0.25, 0.75)]

  /// Units of the horizon at evenly spread levels.
  private let totals: [Double]

  /// Number of levels that stand for the total.
  private static let count = 41

  /// Takes the quantiles of a SKU's total; between them it is interpolated on the scale of normal scores,
  /// beyond the outermost it ends.
  init(_ total: StoredTotal) {
    var knots: [(score: Double, units: Double)] = []
    let stated: [(Double, Int?)] = [
      (0.025, total.low95), (0.1, total.low80), (0.25, total.low50), (0.5, total.median),
      (0.75, total.high50), (0.9, total.high80), (0.975, total.high95),
    ]
    for case (let level, let units?) in stated {
      knots.append((NormalDistribution.quantile(level), Double(units)))
    }
    totals = (0..<Self.count).map {
      let level = (Double($0) + 0.5) / Double(Self.count)
      return WeeklyOutlook.units(at: NormalDistribution.quantile(level), knots)
    }
  }

  /// Returns the units of a week that are not exceeded with a probability.
  ///
  /// - Parameters:
  ///   - level: the probability, inside (0, 1).
  ///   - share: share of the horizon's days, 0...1.
  /// - Complexity: O(log units).
  /// - Note: binomials by the normal distribution with a correction for continuity: to a unit or so.
  func quantile(_ level: Double, ofWeekWith share: Double) -> Int {
    var (low, high) = (-1, Int((totals.max() ?? 0).rounded(.up)))
    while high - low > 1 {
      let middle = (low + high) / 2
      if probability(ofUpTo: middle, share) >= level { high = middle } else { low = middle }
    }
    return max(0, high)
  }

  /// Returns the probability that a week sees at most so many units.
  private func probability(ofUpTo units: Int, _ share: Double) -> Double {
    let sum = totals.reduce(0) { sum, total in
      let deviation = (total * share * (1 - share)).squareRoot()
      let distance = Double(units) + 0.5 - total * share
      return sum
        + (deviation > 0
          ? NormalDistribution.cumulative(distance / deviation) : distance >= 0 ? 1 : 0)
    }
    return sum / Double(totals.count)
  }

  /// Returns the units at a normal score, between the knots around it.
  private static func units(
    at score: Double, _ knots: [(score: Double, units: Double)]
  ) -> Double {
    guard let after = knots.firstIndex(where: { $0.score >= score }) else {
      return knots.last?.units ?? 0
    }
    guard after > 0 else { return knots[0].units }
    let (one, two) = (knots[after - 1], knots[after])
    return one.units + (two.units - one.units) * (score - one.score) / (two.score - one.score)
  }
}
