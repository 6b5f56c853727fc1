import FulfilmentModel

/// Scores of some past forecasts, and how many of them tell different things.
struct SpreadSample {
  /// Forecasts with a score.
  let forecasts: Int
  /// Forecasts whose horizons do not overlap: for each SKU, horizons that hold one of its evenings.
  let windows: Int
  /// Horizons, one behind the other, that hold an evening.
  let horizons: Int
  /// Share of the outcomes inside the 80 % interval; 0 without forecasts.
  let shareInside: Double
  /// Scores in ascending order.
  private let scores: [SpreadScore]

  /// A SKU in one of the horizons that lie one behind the other.
  private struct Window: Hashable {
    let sku: String
    let horizon: Int
  }

  /// Scores forecasts.
  ///
  /// - Parameter totals: forecasts of any nights; those whose interval is counting noise have no score
  ///   and count in nothing.
  /// - Complexity: O(n log n).
  init(_ totals: [PastTotal]) {
    let first = totals.map(\.evening).min()
    var windows: Set<Window> = []
    var horizons: Set<Int> = []
    var scores: [SpreadScore] = []
    var inside = 0
    for total in totals {
      guard let first, let score = SpreadScore(total) else { continue }
      let horizon = first.days(until: total.evening) / max(1, total.horizonDays)
      windows.insert(Window(sku: total.sku, horizon: horizon))
      horizons.insert(horizon)
      scores.append(score)
      if total.isInside { inside += 1 }
    }
    self.scores = scores.sorted()
    (forecasts, self.windows, self.horizons) = (scores.count, windows.count, horizons.count)
    shareInside = Double(inside) / Double(max(1, scores.count))
  }

  /// Returns the factor that a share of the outcomes needs at most, with the correction for few.
  ///
  /// - Parameter level: the share, inside (0, 1).
  /// - Returns: within the range of factors; 1 without scores.
  func factor(level: Double) -> Double {
    guard !scores.isEmpty else { return 1 }
    let rank = (level * (1 + 1 / Double(max(1, windows))) * Double(scores.count)).rounded(.up)
    let factor = scores[min(scores.count, max(1, Int(rank))) - 1].factor
    return min(max(factor, SpreadFactors.range.lowerBound), SpreadFactors.range.upperBound)
  }
}
