import Statistics

/// Returns the mean pinball loss over every level and step of a forecast.
package func meanPinballLoss(actual: [Double], forecast: Forecast) -> Double {
  var sum = 0.0
  for (level, quantile) in zip(forecast.levels, forecast.quantiles) {
    sum += mean(of: actual, quantile) {
      ProperScore.pinball(actual: $0, quantile: $1, level: level)
    }
  }
  return sum / Double(forecast.levels.count)
}

/// Returns the weighted quantile loss: twice the pinball loss, summed over steps and averaged over
/// levels, relative to Σ |y|, over many series.
///
/// - Returns: `nil` where every actual value is 0.
package func weightedQuantileLoss(_ cases: [(actual: [Double], forecast: Forecast)]) -> Double? {
  var (loss, total) = (0.0, 0.0)
  for (actual, forecast) in cases {
    loss += 2 * meanPinballLoss(actual: actual, forecast: forecast) * Double(actual.count)
    total += actual.reduce(0) { $0 + $1.magnitude }
  }
  return total > 0 ? loss / total : nil
}

/// Returns the continuous ranked probability score (CRPS) of one series, approximated on the
/// forecast's levels, in units of the seasonal naive scale.
///
/// - Returns: `nil` where the training part has no `seasonalNaiveScale`.
///
/// Reference: T. Gneiting, A. E. Raftery, "Strictly proper scoring rules" (2007),
/// doi:10.1198/016214506000001437, section 4.2.
package func scaledRankedProbabilityScore(
  actual: [Double], forecast: Forecast, training: TimeSeries
) -> Double? {
  training.seasonalNaiveScale.map {
    2 * meanPinballLoss(actual: actual, forecast: forecast) / $0
  }
}

/// Returns the mean scaled interval score (MSIS) of one series: width plus the penalty 2/a for each
/// unit outside, a = 1 − `coverage`, in units of the seasonal naive scale.
///
/// - Returns: `nil` where the training part has no `seasonalNaiveScale`.
package func intervalScore(
  actual: [Double], lower: [Double], upper: [Double], coverage: Double, training: TimeSeries
) -> Double? {
  precondition(lower.count == upper.count, "\(lower.count) lower, \(upper.count) upper bounds")
  let penalty = 2 / (1 - coverage)
  let below = mean(of: actual, lower) { y, bound in -bound + penalty * max(0, bound - y) }
  let above = mean(of: actual, upper) { y, bound in bound + penalty * max(0, y - bound) }
  return training.seasonalNaiveScale.map { (below + above) / $0 }
}

/// Returns the coverage: the share of actual values inside their closed intervals.
package func empiricalCoverage(actual: [Double], lower: [Double], upper: [Double]) -> Double {
  precondition(lower.count == upper.count, "\(lower.count) lower, \(upper.count) upper bounds")
  var inside = 0.0
  for step in actual.indices where actual[step] >= lower[step] && actual[step] <= upper[step] {
    inside += 1
  }
  return inside / Double(actual.count)
}
