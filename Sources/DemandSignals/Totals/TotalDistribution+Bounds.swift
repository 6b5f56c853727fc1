import RealModule
import Statistics

/// Bounds that keep a heavy tail from reaching a plan through its mean.
extension TotalDistribution {
  /// Largest deviation of a logarithm: the mean of a cut log-normal of this width is 2.3 medians.
  static let widest = 1.4
  /// Normal score at which tails end.
  static let cut = 2.5

  /// Returns the distribution with its tails cut at ±2.5 scores, no wider than `widest`.
  var bounded: TotalDistribution {
    let middle = logQuantiles[35]
    let deviation = logDeviation
    let factor = deviation > Self.widest ? Self.widest / deviation : 1
    return TotalDistribution { score in
      let cut = min(max(score, -Self.cut), Self.cut)
      return middle + factor * (logTotal(score: cut) - middle)
    }
  }

  /// Returns the distribution moved down so that its mean is at most `ceiling`, in units.
  func limited(toMean ceiling: Double) -> TotalDistribution {
    let mean = moments.mean
    guard mean > ceiling, ceiling > 0 else { return self }
    return shifted(by: Double.log((ceiling + 0.5) / (mean + 0.5)))
  }

  /// Returns the distribution of `exp(shift)` times the total.
  func shifted(by shift: Double) -> TotalDistribution {
    TotalDistribution { logTotal(score: $0) + shift }
  }

  /// Returns the posterior where a normal statement of the log total stands beside the
  /// distribution: centre and width by precision, the shape kept.
  func combined(withLog center: Double, deviation: Double) -> TotalDistribution {
    let own = max(1e-3, logDeviation)
    let weight = own * own / (own * own + deviation * deviation)
    let middle = logQuantiles[35]
    let factor = deviation / Double.sqrt(own * own + deviation * deviation)
    return TotalDistribution { score in
      (1 - weight) * middle + weight * center + factor * (logTotal(score: score) - middle)
    }
  }

  /// Returns the average of two quantile functions in logarithms, `weight` of them the other's.
  func averaged(with other: TotalDistribution, weight: Double) -> TotalDistribution {
    TotalDistribution { (1 - weight) * logTotal(score: $0) + weight * other.logTotal(score: $0) }
  }

  /// Standard deviation of log(total + ½).
  var logDeviation: Double {
    let values = (0..<200).map {
      logTotal(score: NormalDistribution.quantile((Double($0) + 0.5) / 200))
    }
    let mean = values.reduce(0, +) / 200
    return Double.sqrt(values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 200)
  }
}
