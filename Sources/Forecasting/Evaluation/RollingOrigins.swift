/// Rolling forecast origins for a back-test (time-series cross-validation).
///
/// A forecaster receives `Origin`s, whose histories end at the origin; later values are private to
/// this type and are released only together with a finished forecast, as an evaluation case. In
/// this way no forecast can have seen the values that it is scored on (no look-ahead).
package struct RollingOrigins: Sendable {
  /// The data known at one forecast origin.
  package struct Origin: Sendable {
    /// Observations that are held back at the end of every series.
    package let heldBack: Int
    /// Positions, among all series, of those that are long enough.
    package let indices: [Int]
    /// Their histories.
    package let histories: [TimeSeries]
    /// For each of them and each regressor, its values over the history.
    package let known: [[[Double]]]
    /// For each of them and each regressor, its values over the horizon. Regressors are meant to be
    /// known ahead, as holidays are; for others, such as weather, this is look-ahead.
    package let future: [[[Double]]]
  }

  /// Steps that are forecast at each origin.
  package let horizon: Int
  private let series: [TimeSeries]
  private let regressors: [[[Double]]]
  /// Observations held back at each origin, the earliest origin first.
  private let steps: [Int]

  /// Creates origins in the past of some series.
  ///
  /// - Parameters:
  ///   - series: histories up to now.
  ///   - regressors: for each series and regressor, a value for each observation; may be empty.
  ///   - horizon: steps ahead, at least 1.
  ///   - count: number of origins, at least 1; the last leaves `horizon` steps to be forecast.
  ///   - step: observations between origins, at least 1.
  package init(
    _ series: [TimeSeries], regressors: [[[Double]]] = [], horizon: Int, count: Int, step: Int
  ) {
    precondition(horizon >= 1 && count >= 1 && step >= 1, "\(count) origins \(step) apart")
    precondition(
      regressors.isEmpty
        || zip(series, regressors).allSatisfy { one, list in
          list.allSatisfy { $0.count == one.count }
        } && regressors.count == series.count, "regressors of other lengths than their series")
    self.series = series
    self.regressors = regressors
    self.horizon = horizon
    steps = (0..<count).map { horizon + (count - 1 - $0) * step }
  }

  /// The data known at each origin, the earliest first; series without a history there are left
  /// out.
  package var origins: [Origin] {
    steps.map { heldBack in
      let indices = series.indices.filter { series[$0].count > heldBack }
      func cut(_ index: Int, _ range: Range<Int>) -> [[Double]] {
        regressors.isEmpty ? [] : regressors[index].map { Array($0[range]) }
      }
      return Origin(
        heldBack: heldBack, indices: indices,
        histories: indices.map { series[$0].prefix(series[$0].count - heldBack) },
        known: indices.map { cut($0, 0..<(series[$0].count - heldBack)) },
        future: indices.map {
          let start = series[$0].count - heldBack
          return cut($0, start..<(start + horizon))
        })
    }
  }

  /// Returns the forecast of one series of an origin together with the actual values.
  ///
  /// - Parameters:
  ///   - at: position among the origin's series.
  ///   - forecast: of `horizon` steps.
  package func measured(_ forecast: Forecast, at: Int, of origin: Origin) -> EvaluationCase {
    precondition(
      forecast.mean.count == horizon, "\(forecast.mean.count) forecasts for \(horizon) steps")
    let whole = series[origin.indices[at]]
    let start = whole.count - origin.heldBack
    return EvaluationCase(
      training: origin.histories[at], actual: Array(whole.values[start..<(start + horizon)]),
      forecast: forecast)
  }
}
