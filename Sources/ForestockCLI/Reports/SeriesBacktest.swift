import CaseFiles
import Forecasting
import Forestock
import Foundation
import Tabular

/// The output of `backtest series`: forecasts from several origins beside the actual values, and
/// their accuracy.
struct SeriesBacktest {
  private let series: [TableSeries]
  private let horizon: Int
  private var writer: TableWriter
  private var rows: [AccuracyRow] = []
  private var cases: [(model: String, list: [EvaluationCase])] = []
  /// A message for each series that a model refused at some origin.
  private(set) var refusals: [String] = []

  init(series: [TableSeries], horizon: Int, levels: [Double]) {
    self.series = series
    self.horizon = horizon
    writer = TableWriter(
      columns: ["unique_id", "ds", "cutoff", "model", "mean"] + levels.map { "q\($0)" } + ["y"])
  }

  /// Whether no forecast had an actual value.
  var isEmpty: Bool { cases.allSatisfy(\.list.isEmpty) }

  /// The table of every forecast and its actual value.
  var forecasts: [UInt8] { writer.bytes }

  /// Adds the forecasts of one model at one origin.
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
  var accuracy: [AccuracyRow] {
    cases.flatMap { model, list in
      rows.filter { $0.model == model }
        + [AccuracyReport(list).map { AccuracyRow(model: model, report: $0) }].compactMap { $0 }
    }
  }

  var text: String {
    ([AccuracyRow.backtestHeader] + accuracy.map(\.backtestLine)).joined(separator: "\n")
  }
}
