/// Past evenings at which series are forecast again, the future hidden from whoever forecasts.
///
/// A forecaster is handed `Origin`s, whose histories end where the origin stands; values after it are
/// private to this type and come out only together with a finished forecast, as an evaluation case.
/// So no forecast can have seen what it is measured by.
package struct RollingOrigins: Sendable {
  /// What is known at one origin.
  package struct Origin: Sendable {
    /// Steps that are held back at the end of every series.
    package let heldBack: Int
    /// Positions of the series that are long enough, among those given.
    package let indices: [Int]
    /// Their histories.
    package let histories: [TimeSeries]
    /// For each of them and each regressor, its values over the history.
    package let known: [[[Double]]]
    /// For each of them and each regressor, its values over the horizon: regressors are what is
    /// known ahead, such as holidays; what is not, such as weather, is known too well here.
    package let future: [[[Double]]]
  }

  /// Steps forecast at each origin.
  package let horizon: Int
  private let series: [TimeSeries]
  private let regressors: [[[Double]]]
  private let steps: [Int]

  /// Origins in the past of the given series.
  ///
  /// - Parameters:
  ///   - series: histories up to now.
  ///   - regressors: for each series and regressor, a value for each observation; none where empty.
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

  /// What was known at each origin, the earliest first; series with no history there are left out.
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

  /// The forecast of one of an origin's series beside what happened.
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
