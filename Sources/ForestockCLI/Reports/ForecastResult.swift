import CaseFiles
import Forecasting
import Forestock
import Foundation
import Tabular

/// The output of `forecast`: forecasts of a table's series by every model, and the series left out.
///
/// Tables have every digit (`TableWriter`); the JSON object is rounded. Rows stand by model in the
/// order of `--model`, then by series in the order of the table, then by step.
struct ForecastResult {
  /// One model's forecast of the series at `index`, with its regression if it has regressors.
  struct Entry {
    /// Position in `series`.
    var index: Int
    /// The forecast, with the name of the series and of the model.
    var forecast: NamedForecast
    /// Coefficients and regressors left out; `nil` where the model used none.
    var regression: RegressionFit?
  }

  /// Histories, seasons, regressors, horizon and levels of the run.
  private let task: ForecastTask
  /// Series that are forecast.
  let series: [TableSeries]
  /// Forecasts, model by model.
  private(set) var entries: [Entry] = []
  /// Series that some model did not forecast, and why.
  private(set) var rejects: [(id: String, reason: String)]

  /// Starts a result without forecasts; `rejects` are series that the reader refused.
  init(task: ForecastTask, series: [TableSeries], rejects: [(id: String, reason: String)]) {
    self.task = task
    self.series = series
    self.rejects = rejects
  }

  /// Forecasts every series by the model of that name.
  ///
  /// A refused series gets a reject with the model's name; forecasts by other models stay.
  ///
  /// - Returns: a message for each series that the model refused.
  /// - Complexity: a fit of the model to each series, spread over the task's threads.
  mutating func add(_ name: String) -> [String] {
    var refusals: [String] = []
    for (index, outcome) in (task.forecast(by: name) ?? []).enumerated() {
      switch outcome.forecast {
      case .success(let forecast):
        entries.append(
          Entry(index: index, forecast: forecast, regression: outcome.regression))
      case .failure(let error):
        rejects.append((error.id, "\(name): \(error)"))
        refusals.append("\(name): \(error)")
      }
    }
    return refusals
  }

  /// Returns the long table: a row for each model, series and step.
  ///
  /// Columns: `unique_id`, `ds`, `model`, `mean` and `q` with each level. No cell is empty.
  func table() -> [UInt8] {
    var writer = TableWriter(
      columns: ["unique_id", "ds", "model", "mean"] + task.levels.map { "q\($0)" })
    for entry in entries {
      let forecast = entry.forecast.forecast
      for (step, position) in series[entry.index].next(task.horizon).enumerated() {
        writer.append(
          [
            .text(entry.forecast.id), position.cell, .text(entry.forecast.model),
            .real(forecast.mean[step]),
          ] + forecast.quantiles.map { .real($0[step]) })
      }
    }
    return writer.bytes
  }

  /// Returns the table of series left out: identifier and reason.
  ///
  /// A series that several models refused has a row for each.
  func rejectsTable() -> [UInt8] {
    var writer = TableWriter(columns: ["unique_id", "reason"])
    for reject in rejects { writer.append([.text(reject.id), .text(reject.reason)]) }
    return writer.bytes
  }

  /// Returns the regressors' coefficients: a row for each series and regressor, used or not.
  ///
  /// A regressor that was used has coefficient and standard error, in units of the series per unit
  /// of the regressor; one that was not has its reason in `left_out` and empty numbers.
  func coefficientsTable() -> [UInt8] {
    var writer = TableWriter(columns: [
      "unique_id", "model", "regressor", "coefficient", "standard_error", "left_out",
    ])
    for entry in entries {
      let cells: [TableWriter.Cell] = [.text(entry.forecast.id), .text(entry.forecast.model)]
      for one in entry.regression?.coefficients ?? [] {
        writer.append(
          cells + [.text(one.name), .real(one.value), .real(one.standardError), .none])
      }
      for one in entry.regression?.dropped ?? [] {
        writer.append(cells + [.text(one.name), .none, .none, .text(one.reason.rawValue)])
      }
    }
    return writer.bytes
  }

  /// A message for each regressor that a model left out of a series.
  var droppedRegressors: [String] {
    entries.flatMap { entry in
      (entry.regression?.dropped ?? []).map {
        "series '\(entry.forecast.id)': regressor \($0.name) left out, it \($0.reason.rawValue)"
      }
    }
  }

  /// The coefficients with standard errors in a line for each series.
  ///
  /// Numbers have four significant digits.
  var effects: [String] {
    entries.compactMap { entry in
      guard let regression = entry.regression, !regression.coefficients.isEmpty else { return nil }
      let terms = regression.coefficients.map {
        "\($0.name) \(significant($0.value)) ± \(significant($0.standardError))"
      }
      return "series '\(entry.forecast.id)': \(entry.forecast.model) with "
        + terms.joined(separator: ", ")
    }
  }

  /// Returns four significant digits, with an exponent where that is shorter.
  private func significant(_ value: Double) -> String { String(format: "%.4g", value) }

  /// Returns forecasts, coefficients and rejects as one JSON object. Numbers have ten significant
  /// digits, since the last ones of a likelihood's optimum depend on the BLAS kernels.
  ///
  /// Quantiles stand under their levels, coefficients under their regressors; both last members are
  /// missing where the model used no regressors.
  ///
  /// - Throws: `inputOutput` where encoding fails.
  func json() throws -> [UInt8] {
    struct Object: Encodable {
      struct Entry: Encodable {
        var id: String
        var model: String
        var ds: [String]
        var mean: [Double]
        var quantiles: [String: [Double]]
        var coefficients: [String: Double]?
        var leftOut: [String: String]?
      }
      struct Reject: Encodable {
        var id: String
        var reason: String
      }
      var forecasts: [Entry]
      var rejects: [Reject]
    }
    func printed(_ values: [Double]) -> [Double] {
      values.map { rounded($0, significantDigits: 10) }
    }
    let list = entries.map { entry in
      Object.Entry(
        id: entry.forecast.id, model: entry.forecast.model,
        ds: series[entry.index].next(task.horizon).map(\.description),
        mean: printed(entry.forecast.forecast.mean),
        quantiles: Dictionary(
          uniqueKeysWithValues: zip(
            task.levels.map { "\($0)" }, entry.forecast.forecast.quantiles.map(printed))),
        coefficients: entry.regression.map {
          Dictionary(
            $0.coefficients.map { ($0.name, rounded($0.value, significantDigits: 10)) },
            uniquingKeysWith: { a, _ in a })
        },
        leftOut: entry.regression.map {
          Dictionary(
            $0.dropped.map { ($0.name, $0.reason.rawValue) }, uniquingKeysWith: { a, _ in a })
        })
    }
    let object = Object(
      forecasts: list, rejects: rejects.map { Object.Reject(id: $0.id, reason: $0.reason) })
    return try JSONWriter.bytes(object)
  }
}

extension SeriesPosition {
  /// The position as a cell of a table.
  var cell: TableWriter.Cell {
    switch self {
    case .index(let count): .whole(count)
    case .date(let date): .date(date)
    case .moment: .text(description)
    }
  }
}
