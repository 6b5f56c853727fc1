import RealModule
import Statistics

/// Functions and mixtures of totals, for chance and for statements of people.
extension TotalDistribution {
  /// Returns the distribution of a function of the total, in units.
  ///
  /// - Parameter change: never falling in the total; takes it with its normal score.
  func mapped(_ change: (_ total: Double, _ score: Double) -> Double) -> TotalDistribution {
    TotalDistribution { Double.log(max(0, change(total(score: $0), $0)) + 0.5) }
  }

  /// Returns the chance that log(total + ½) is at most `value`.
  ///
  /// - Complexity: O(log grid points).
  private func cumulative(_ value: Double) -> Double {
    guard let first = logQuantiles.first, value >= first else { return 0 }
    var (low, high) = (0, logQuantiles.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if logQuantiles[middle] <= value { low = middle } else { high = middle }
    }
    guard low + 1 < logQuantiles.count else { return 1 }
    let width = logQuantiles[low + 1] - logQuantiles[low]
    let fraction = width > 0 ? (value - logQuantiles[low]) / width : 0
    let score = TotalDistribution.scores[low] + fraction * 0.1
    return NormalDistribution.cumulative(score)
  }

  /// Returns the distribution of a total that is the other's with some probability, else this one's.
  ///
  /// - Parameter probability: 0...1.
  /// - Complexity: O(71 · 50 · log grid points).
  func mixed(with other: TotalDistribution, probability: Double) -> TotalDistribution {
    if probability <= 0 { return self }
    if probability >= 1 { return other }
    let least = min(logTotal(score: -3.5), other.logTotal(score: -3.5))
    let greatest = max(logTotal(score: 3.5), other.logTotal(score: 3.5))
    return TotalDistribution { score in
      let target = NormalDistribution.cumulative(score)
      var (left, right) = (least, greatest)
      for _ in 0..<50 {
        let middle = (left + right) / 2
        let below = (1 - probability) * cumulative(middle) + probability * other.cumulative(middle)
        if below < target { left = middle } else { right = middle }
      }
      return right
    }
  }
}
