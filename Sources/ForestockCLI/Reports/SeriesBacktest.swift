import CaseFiles
import Forecasting
import Forestock
import Foundation
import Tabular

/// The output of `backtest series`: forecasts from several origins beside the actual values, and
/// their accuracy.
///
/// Forecasts and errors are collected by model and origin as they come. The text has six decimals;
/// the table of forecasts and the JSON list have every digit.
struct SeriesBacktest {
  /// Whole series, for the positions behind the origins.
  private let series: [TableSeries]
  /// Steps at each origin.
  private let horizon: Int
  /// Rows of the table of forecasts so far.
  private var writer: TableWriter
  /// Accuracy at single origins, by model, the earliest origin first.
  private var rows: [AccuracyRow] = []
  /// Forecasts with their actual values over all origins, by model.
  private var cases: [(model: String, list: [EvaluationCase])] = []
  /// A message for each series that a model refused at some origin.
  private(set) var refusals: [String] = []

  /// Creates a report without forecasts; `levels` are those of the quantile columns, ascending.
  init(series: [TableSeries], horizon: Int, levels: [Double]) {
    self.series = series
    self.horizon = horizon
    writer = TableWriter(
      columns: ["unique_id", "ds", "cutoff", "model", "mean"] + levels.map { "q\($0)" } + ["y"])
  }

  /// Whether no forecast had an actual value.
  var isEmpty: Bool { cases.allSatisfy(\.list.isEmpty) }

  /// The table of every forecast and its actual value.
  ///
  /// A row for each model, origin, series and step; `cutoff` is the last position known.
  var forecasts: [UInt8] { writer.bytes }

  /// Adds the forecasts of one model at one origin.
  ///
  /// A refusal is kept as a message and the series left out of this origin's accuracy.
  ///
  /// - Parameter outcomes: one for each of the origin's series, in its order.
  mutating func add(
    _ outcomes: [ForecastTask.Outcome], of model: String, at origin: RollingOrigins.Origin,
    in rolling: RollingOrigins
  ) {
    var measured: [EvaluationCase] = []
    for (at, outcome) in outcomes.enumerated() {
      let whole = series[origin.indices[at]]
      let start = whole.values.count - origin.heldBack
      switch outcome.forecast {
      case .failure(let error): refusals.append("\(model), \(whole.positions[start - 1]): \(error)")
      case .success(let forecast):
        let one = rolling.measured(forecast.forecast, at: at, of: origin)
        measured.append(one)
        for step in 0..<horizon {
          writer.append(
            [
              .text(whole.id), whole.positions[start + step].cell,
              whole.positions[start - 1].cell, .text(forecast.model),
              .real(forecast.forecast.mean[step]),
            ] + forecast.forecast.quantiles.map { .real($0[step]) } + [.real(one.actual[step])])
        }
      }
    }
    if let report = AccuracyReport(measured) {
      rows.append(AccuracyRow(model: model, report: report, heldBack: origin.heldBack))
    }
    if let place = cases.firstIndex(where: { $0.model == model }) {
      cases[place].list += measured
    } else {
      cases.append((model, measured))
    }
  }

  /// Accuracy of each model: at each origin, then over all of them.
  ///
  /// The row over all origins is measured on all forecasts together; it is no mean of the other
  /// rows.
  var accuracy: [AccuracyRow] {
    cases.flatMap { model, list in
      rows.filter { $0.model == model }
        + [AccuracyReport(list).map { AccuracyRow(model: model, report: $0) }].compactMap { $0 }
    }
  }

  /// The accuracy as a CSV table.
  var text: String {
    ([AccuracyRow.backtestHeader] + accuracy.map(\.backtestLine)).joined(separator: "\n")
  }
}
