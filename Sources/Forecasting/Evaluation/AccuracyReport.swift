/// A forecast together with the values it is scored on.
package struct EvaluationCase: Sendable {
  /// The history that the forecast was made from; it gives the scales of errors.
  package var training: TimeSeries
  /// The actual value of each step.
  package var actual: [Double]
  /// The forecast, of as many steps.
  package var forecast: Forecast

  /// Creates a case.
  ///
  /// - Precondition: as many actual values as steps.
  package init(training: TimeSeries, actual: [Double], forecast: Forecast) {
    precondition(
      actual.count == forecast.mean.count,
      "\(actual.count) actual values, \(forecast.mean.count) forecasts")
    self.training = training
    self.actual = actual
    self.forecast = forecast
  }
}

/// Accuracy of a set of forecasts.
///
/// Measures of a series are averaged over series, without those whose scale vanishes. WAPE, bias
/// and weighted quantile loss are ratios of sums over all series. Measures of quantiles are `nil`
/// where the forecasts do not have the levels they need.
package struct AccuracyReport: Sendable, Equatable {
  /// Number of series.
  package var seriesCount: Int
  /// Number of series without a scale, which scaled errors leave out.
  package var unscaledCount: Int
  /// Symmetric mean absolute percentage error, percent.
  package var smape: Double
  /// Mean absolute scaled error.
  package var mase: Double?
  /// Root mean squared scaled error, seasonal scale.
  package var rmsse: Double?
  /// Weighted root mean squared scaled error, scale of the M5 competition.
  package var wrmsse: Double?
  /// Σ |y − f| / Σ |y|.
  package var wape: Double?
  /// Σ f / Σ y − 1.
  package var bias: Double?
  /// Mean pinball loss over every level and step, averaged over series, in the series' units.
  package var pinball: Double?
  /// Weighted quantile loss over every level between 0.1 and 0.9 that the forecasts have.
  package var weightedQuantileLoss: Double?
  /// Scaled ranked probability score over the same levels.
  package var scaledRankedProbabilityScore: Double?
  /// Share of actual values in the central 80 % interval.
  package var coverage80: Double?
  /// Share of actual values in the central 95 % interval.
  package var coverage95: Double?
  /// Mean scaled interval score of the central 95 % interval.
  package var intervalScore95: Double?

  /// Measures the accuracy of forecasts; `nil` where there is no case.
  ///
  /// - Parameter weights: weights of `wrmsse`, one for each case; recent volumes by default.
  package init?(_ cases: [EvaluationCase], weights: [Double]? = nil) {
    guard !cases.isEmpty else { return nil }
    seriesCount = cases.count
    func average(_ values: [Double?]) -> Double? {
      let defined = values.compactMap { $0 }
      return defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)
    }
    smape =
      average(
        cases.map { symmetricPercentageError(actual: $0.actual, forecast: $0.forecast.mean) }) ?? 0
    let scaled = cases.map {
      absoluteScaledError(
        actual: $0.actual, forecast: $0.forecast.mean, training: $0.training)
    }
    unscaledCount = scaled.count { $0 == nil }
    mase = average(scaled)
    rmsse = average(
      cases.map {
        rootMeanSquaredScaledError(
          actual: $0.actual, forecast: $0.forecast.mean, training: $0.training)
      })
    wrmsse = weightedRootMeanSquaredScaledError(cases, weights: weights ?? recentVolumes(cases))
    if cases.allSatisfy({ !$0.forecast.levels.isEmpty }) {
      pinball = average(cases.map { meanPinballLoss(actual: $0.actual, forecast: $0.forecast) })
    }
    let (actual, means) = (cases.flatMap(\.actual), cases.flatMap(\.forecast.mean))
    wape = weightedAbsolutePercentageError(actual: actual, forecast: means)
    bias = relativeBias(actual: actual, forecast: means)

    let inner = cases.map { AccuracyReport.restricted($0.forecast) }
    if inner.allSatisfy({ !$0.levels.isEmpty }) {
      weightedQuantileLoss = Forecasting.weightedQuantileLoss(
        zip(cases, inner).map { ($0.actual, $1) })
      scaledRankedProbabilityScore = average(
        zip(cases, inner).map {
          Forecasting.scaledRankedProbabilityScore(
            actual: $0.actual, forecast: $1, training: $0.training)
        })
    }
    coverage80 = AccuracyReport.coverage(cases, from: 0.1, to: 0.9)
    coverage95 = AccuracyReport.coverage(cases, from: 0.025, to: 0.975)
    intervalScore95 = average(
      cases.map { one in
        guard let bounds = AccuracyReport.interval(one.forecast, from: 0.025, to: 0.975) else {
          return nil
        }
        return intervalScore(
          actual: one.actual, lower: bounds.lower, upper: bounds.upper, coverage: 0.95,
          training: one.training)
      })
  }

  /// Returns the forecast with the levels from 0.1 to 0.9 only.
  private static func restricted(_ forecast: Forecast) -> Forecast {
    let kept = forecast.levels.indices.filter {
      forecast.levels[$0] > 0.0999 && forecast.levels[$0] < 0.9001
    }
    return Forecast(
      mean: forecast.mean, levels: kept.map { forecast.levels[$0] },
      quantiles: kept.map { forecast.quantiles[$0] })
  }

  /// Returns the quantiles of two levels; `nil` where the forecast does not have them.
  private static func interval(_ forecast: Forecast, from low: Double, to high: Double)
    -> (lower: [Double], upper: [Double])?
  {
    func bound(_ level: Double) -> [Double]? {
      forecast.levels.firstIndex { ($0 - level).magnitude < 1e-9 }.map { forecast.quantiles[$0] }
    }
    guard let lower = bound(low), let upper = bound(high) else { return nil }
    return (lower, upper)
  }

  /// Returns the coverage of an interval over all steps of all cases.
  private static func coverage(_ cases: [EvaluationCase], from low: Double, to high: Double)
    -> Double?
  {
    var (inside, steps) = (0.0, 0.0)
    for one in cases {
      guard let bounds = interval(one.forecast, from: low, to: high) else { return nil }
      let count = Double(one.actual.count)
      inside +=
        count * empiricalCoverage(actual: one.actual, lower: bounds.lower, upper: bounds.upper)
      steps += count
    }
    return inside / steps
  }
}
