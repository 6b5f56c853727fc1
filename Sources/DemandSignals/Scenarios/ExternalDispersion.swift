import FulfilmentModel
import RealModule
import Statistics

/// How far a given forecast's quantiles lie apart, as the excess of a negative binomial.
enum ExternalDispersion {
  /// Excess variances tried, relative to the squared mean: from near Poisson to wild.
  private static let candidates: [Double] =
    [0] + (0...48).map { Double.exp2(Double($0) / 3 - 12) }

  /// The excess v of variance m + v m² whose quantiles are nearest to those given.
  ///
  /// - Returns: `nil` where no quantile is given, or nothing is expected.
  static func excess(mean: Double, levels: [Double], quantiles: [Double?]) -> Double? {
    let given = zip(levels, quantiles).compactMap { level, value in value.map { (level, $0) } }
    guard mean > 0, !given.isEmpty else { return nil }
    var best: (distance: Double, excess: Double)?
    for candidate in candidates {
      var distance = 0.0
      for (level, value) in given {
        let own =
          candidate > 0
          ? CountQuantile.negativeBinomial(mean: mean, size: 1 / candidate, level)
          : CountQuantile.poisson(mean: mean, level)
        distance += (Double(own) - value).magnitude
      }
      if distance < best?.distance ?? .infinity { best = (distance, candidate) }
    }
    return best?.excess
  }

  /// Excess of the sum of several days: what moves one day of a SKU and region is taken to move all
  /// of them, so that deviations add up, and counting noise comes on top.
  static func excess(of days: [ExternalForecast.Entry], levels: [Double]) -> Double? {
    let mean = days.reduce(0) { $0 + $1.mean }
    var deviation = 0.0
    var known = 0.0
    for day in days {
      guard let own = excess(mean: day.mean, levels: levels, quantiles: day.quantiles) else {
        continue
      }
      deviation += day.mean * own.squareRoot()
      known += day.mean
    }
    guard known > 0, mean > 0 else { return nil }
    let relative = deviation / known
    return relative * relative
  }
}
