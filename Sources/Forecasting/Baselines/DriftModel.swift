/// A random walk with drift: the last observation plus the mean step of the history, which draws
/// the line through the first and the last observation on.
///
/// Reference: R. J. Hyndman, G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition
/// (2021), section 5.2.
package struct DriftModel: ForecastModel {
  /// Column `model` of the results.
  package let name = "drift"

  /// Creates the model; it has no options.
  package init() {}

  /// Fits one series.
  ///
  /// - Throws: `tooShort` below two observations.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> RecursiveFit<DriftState> {
    guard series.count >= 2 else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: 2, found: series.count))
    }
    let last = series.values[series.count - 1]
    let step = (last - series.values[0]) / Double(series.count - 1)
    return RecursiveFit(
      series, start: DriftState(level: series.values[0], step: step), first: 1)
  }
}

/// The last observation and the step to the next.
package struct DriftState: InnovationState {
  private var level: Double
  private let step: Double

  /// Creates the state after an observation of `level`.
  init(level: Double, step: Double) {
    self.level = level
    self.step = step
  }

  /// The last observation plus the mean step.
  package var prediction: Double { level + step }

  /// Takes the observation as the new level.
  package mutating func absorb(_ observation: Double) { level = observation }
}
