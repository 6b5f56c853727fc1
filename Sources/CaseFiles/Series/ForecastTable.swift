import Diagnostics
import FulfilmentModel
import Tabular

/// Forecasts of one series by one model, in order of time.
package struct TableForecast: Sendable, Equatable {
  /// Identifier of the series.
  package var id: String
  /// Steps ahead, from 1, where the table counts them; else `nil`.
  package var steps: [Int?]
  /// Position of each value where the table dates them; else `nil`.
  package var positions: [SeriesPosition?]
  /// Expected values.
  package var mean: [Double]
  /// `quantiles[i][k]` belongs to `levels[i]` and value k.
  package var quantiles: [[Double]]
}

/// A long table of forecasts, ours or someone else's.
package struct ForecastTable: Sendable {
  /// Levels of the quantile columns, ascending.
  package var levels: [Double]
  /// Forecasts by model; models and series by name.
  package var models: [(name: String, forecasts: [TableForecast])]
  /// Warnings that were found.
  package var warnings: [Diagnostic]
}

/// Reads forecasts in the long format.
///
/// Columns: `unique_id`; `ds` or `h`; `model` or `method`, which may be missing; `mean` or `yhat`;
/// and `q0.1`-like columns of quantiles.
package enum ForecastReader {
  /// Columns of quantiles a file has, `q0.1` and the like, ascending in level.
  ///
  /// - Throws: `invalid` where two columns have one level, or the file cannot be read.
  static func quantileColumns(path: String, options: ReadingOptions) throws(FileError)
    -> [(name: String, level: Double)]
  {
    let header = try TableReader(
      path: path, columns: TableColumns(required: []), options: options)
    var found: [(name: String, level: Double)] = []
    for name in header.columnNames where name.hasPrefix("q") {
      guard let level = Double(name.dropFirst()), level > 0, level < 1 else { continue }
      if let other = found.first(where: { $0.level == level }), other.name != name {
        throw .invalid([
          Diagnostic(
            file: path, line: 1, column: name,
            expected: "one column of this level beside "
              + other.name)
        ])
      }
      found.append((name, level))
    }
    return found.sorted { $0.level < $1.level }
  }

  /// Reads a table.
  ///
  /// - Throws: `invalid` with every fault of every row; `inputOutput` where the system refuses.
  package static func read(path: String, options: ReadingOptions = ReadingOptions())
    throws(FileError) -> ForecastTable
  {
    let levelNames = try quantileColumns(path: path, options: options)
    var table = try TableReader(
      path: path,
      columns: TableColumns(
        required: ["unique_id"],
        optional: ["ds", "h", "model", "method", "mean", "yhat"] + levelNames.map(\.name),
        real: ["mean", "yhat"] + levelNames.map(\.name), dates: ["ds"]),
      options: options)
    guard table.hasAllColumns else { throw .invalid(table.log.diagnostics) }
    func present(_ names: [String]) -> TableReader.Column? {
      names.map { table.column($0) }.first { $0.index != nil }
    }
    let id = table.column("unique_id")
    let model = present(["model", "method"])
    let (step, time) = (present(["h"]), present(["ds"]))
    guard let mean = present(["mean", "yhat"]) else {
      throw .invalid([Diagnostic(file: path, line: 1, expected: "a column mean or yhat")])
    }
    guard step != nil || time != nil else {
      throw .invalid([Diagnostic(file: path, line: 1, expected: "a column ds or h")])
    }
    let quantiles = levelNames.map { (table.column($0.name), $0.level) }
      .filter { $0.0.index != nil }

    var found: [String: [String: TableForecast]] = [:]
    var seen: [String: Int] = [:]
    let anything = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    while try table.next() {
      let name = table.identifier(id)
      let modelName = model.flatMap { table.text($0) } ?? "forecast"
      let ahead = step.flatMap { table.whole($0, atLeast: 1) }
      let position = time.flatMap { SeriesReader.position(&table, $0) }
      let value = table.real(mean, in: anything)
      let row = quantiles.map { table.real($0.0, in: anything) }
      guard table.rowIsSound, let name, let value else { continue }
      let key =
        "\(modelName)\u{0}\(name)\u{0}\(ahead.map { "\($0)" } ?? position?.description ?? "")"
      if let earlier = seen.updateValue(table.line, forKey: key) {
        table.refuse(
          id, name,
          expected: "one row for this model, series and step, found one on line \(earlier)")
        continue
      }
      var forecast =
        found[modelName]?[name]
        ?? TableForecast(
          id: name, steps: [], positions: [], mean: [],
          quantiles: quantiles.map { _ in [] })
      forecast.steps.append(ahead)
      forecast.positions.append(position)
      forecast.mean.append(value)
      for (at, quantile) in row.enumerated() { forecast.quantiles[at].append(quantile ?? value) }
      found[modelName, default: [:]][name] = forecast
    }
    if table.log.hasErrors { throw .invalid(table.log.diagnostics) }
    return ForecastTable(
      levels: quantiles.map(\.1),
      models: found.sorted { $0.key < $1.key }.map { name, forecasts in
        (name, forecasts.values.sorted { $0.id < $1.id })
      }, warnings: table.log.diagnostics)
  }
}
