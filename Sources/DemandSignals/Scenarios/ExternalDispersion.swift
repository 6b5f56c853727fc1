import FulfilmentModel
import RealModule
import Statistics

/// The dispersion of an external forecast, fitted to its quantiles as the excess variance of a
/// negative binomial.
enum ExternalDispersion {
  /// Excess variances tried, relative to the squared mean: 0 (Poisson), then 2⁻¹² to 2⁴ by a third
  /// of an octave.
  private static let candidates: [Double] =
    [0] + (0...48).map { Double.exp2(Double($0) / 3 - 12) }

  /// Returns the excess v of the variance m + v m² whose quantiles are nearest to the forecast's,
  /// in summed absolute distance.
  ///
  /// - Returns: `nil` where the forecast has no quantile or the mean is 0.
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

  /// Returns the excess of the sum of several days, whose shocks are taken to be one and the same,
  /// so that their deviations add up; counting noise comes on top.
  ///
  /// - Returns: `nil` where no day has quantiles and a mean above 0.
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
