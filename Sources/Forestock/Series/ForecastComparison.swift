import CaseFiles
import Forecasting

/// Matches forecasts with histories and actual values, series by series and step by step.
package struct ForecastComparison: Sendable {
  /// Histories by identifier, which give the scales of errors.
  private let training: [String: TimeSeries]
  /// Actual values by identifier, with their positions.
  private let actual: [String: TableSeries]

  /// Collects histories and actual values by identifier.
  ///
  /// - Parameter seasonLength: observations in a season; `nil`: the customary one of the dates.
  package init(training: SeriesTable, actual: SeriesTable, seasonLength: Int?) {
    self.actual = Dictionary(uniqueKeysWithValues: actual.series.map { ($0.id, $0) })
    var histories: [String: TimeSeries] = [:]
    for series in training.series {
      histories[series.id] = try? TimeSeries(
        id: series.id, values: series.values,
        seasonLength: seasonLength ?? series.customarySeasons[0])
    }
    self.training = histories
  }

  /// Returns the cases of one model, and a sentence for each series that cannot be compared.
  ///
  /// Steps without an actual value are left out with a sentence, and the rest is measured; steps
  /// stand in the order of time whatever the order of the forecasts.
  ///
  /// - Parameters:
  ///   - forecasts: forecasts of one model, each series once.
  ///   - levels: levels of their quantiles, ascending.
  /// - Complexity: O(steps · actual values) for each series.
  package func cases(_ forecasts: [TableForecast], levels: [Double])
    -> (cases: [EvaluationCase], problems: [String])
  {
    var cases: [EvaluationCase] = []
    var problems: [String] = []
    for forecast in forecasts {
      guard let history = training[forecast.id], let future = actual[forecast.id] else {
        let missing = training[forecast.id] == nil ? "history" : "actual values"
        problems.append("series '\(forecast.id)' has a forecast but no \(missing)")
        continue
      }
      let slots = forecast.mean.indices.map { slot($0, of: forecast, in: future) }
      let known = forecast.mean.indices.filter { slots[$0] != nil }
      if known.count < forecast.mean.count {
        problems.append(
          "series '\(forecast.id)': \(forecast.mean.count - known.count) of \(forecast.mean.count) "
            + "forecasts have no actual value")
      }
      guard !known.isEmpty else { continue }
      let ordered = known.sorted { (slots[$0] ?? 0) < (slots[$1] ?? 0) }
      cases.append(
        EvaluationCase(
          training: history, actual: ordered.map { future.values[slots[$0] ?? 0] },
          forecast: Forecast(
            mean: ordered.map { forecast.mean[$0] }, levels: levels,
            quantiles: forecast.quantiles.map { quantile in ordered.map { quantile[$0] } })))
    }
    return (cases, problems)
  }

  /// Returns the index of the actual value that a forecast is for: by its date, else by its step.
  private func slot(_ index: Int, of forecast: TableForecast, in future: TableSeries) -> Int? {
    if let position = forecast.positions[index] {
      return future.positions.firstIndex(of: position)
    }
    guard let step = forecast.steps[index], step <= future.values.count else { return nil }
    return step - 1
  }
}
