import Diagnostics
import FulfilmentModel
import Tabular

/// Forecasts of one series by one model, in order of time.
///
/// All lists have one element for each row of the table.
package struct TableForecast: Sendable, Equatable {
  /// Identifier of the series.
  package var id: String
  /// Steps ahead, from 1, where the table counts them; else `nil`.
  package var steps: [Int?]
  /// Position of each value where the table dates them; else `nil`.
  package var positions: [SeriesPosition?]
  /// Expected values.
  ///
  /// In the unit of the series.
  package var mean: [Double]
  /// `quantiles[i][k]` belongs to `levels[i]` and value k.
  package var quantiles: [[Double]]
}

/// A long table of forecasts, of this package or another program.
package struct ForecastTable: Sendable {
  /// Levels of the quantile columns, ascending.
  ///
  /// Each between 0 and 1, both exclusive; empty where the table has means only.
  package var levels: [Double]
  /// Forecasts by model; models and series by name.
  ///
  /// A table without a column of models has one, named `forecast`.
  package var models: [(name: String, forecasts: [TableForecast])]
  /// Warnings that were found.
  ///
  /// In the order of the table.
  package var warnings: [Diagnostic]
}

/// Reads forecasts in the long format.
///
/// Columns: `unique_id`; `ds` or `h`; `model` or `method`, which may be missing; `mean` or `yhat`;
/// and `q0.1`-like columns of quantiles.
///
/// The names are those of forecasting libraries for Python and R, whose tables can be compared with
/// ours without conversion.
package enum ForecastReader {
  /// Returns the columns of quantiles that a file has, `q0.1` and the like, ascending in level.
  ///
  /// Only the header is read. Names that begin with `q` and go on with anything but a level between
  /// 0 and 1 are other columns.
  ///
  /// - Throws: `invalid` where two columns have one level, or the file cannot be read.
  static func quantileColumns(path: String, options: ReadingOptions) throws(FileError)
    -> [(name: String, level: Double)]
  {
    let header = try TableReader(path: path, columns: ColumnList(), options: options)
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
  /// - Complexity: O(n log n) in the rows, all of which are held in memory.
  package static func read(path: String, options: ReadingOptions = ReadingOptions())
    throws(FileError) -> ForecastTable
  {
    let levelNames = try quantileColumns(path: path, options: options)
    var columns = ColumnList()
    let id = columns.identifier("unique_id")
    let times = columns.date("ds", mayBeMissing: true)
    let counts = columns.whole("h", from: 1, mayBeMissing: true)
    let models = ["model", "method"].map { columns.text($0, mayBeMissing: true) }
    let means = ["mean", "yhat"].map { columns.real($0, in: .finite, mayBeMissing: true) }
    let allQuantiles = levelNames.map {
      (column: columns.real($0.name, in: .finite, mayBeMissing: true), level: $0.level)
    }
    var table = try TableReader(path: path, columns: columns, options: options)
    guard table.hasAllColumns else { throw .invalid(table.log.diagnostics) }
    let model = models.first { table.has($0) }
    let step = table.has(counts) ? counts : nil
    let time = table.has(times) ? times : nil
    guard let mean = means.first(where: { table.has($0) }) else {
      throw .invalid([Diagnostic(file: path, line: 1, expected: "a column mean or yhat")])
    }
    guard step != nil || time != nil else {
      throw .invalid([Diagnostic(file: path, line: 1, expected: "a column ds or h")])
    }
    let quantiles = allQuantiles.filter { table.has($0.column) }

    var found: [String: [String: TableForecast]] = [:]
    var seen: [String: Int] = [:]
    while try table.next() {
      let name = table[id]
      let modelName = model.map { table[$0] } ?? "forecast"
      let ahead = step.map { table[$0] }
      let position = time.flatMap { table.position($0) }
      let value = table[mean]
      let row = quantiles.map { table[$0.column] }
      guard table.isSound else { continue }
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
      for (at, quantile) in row.enumerated() { forecast.quantiles[at].append(quantile) }
      found[modelName, default: [:]][name] = forecast
    }
    if table.log.hasErrors { throw .invalid(table.log.diagnostics) }
    return ForecastTable(
      levels: quantiles.map(\.level),
      models: found.sorted { $0.key < $1.key }.map { name, forecasts in
        (name, forecasts.values.sorted { $0.id < $1.id })
      }, warnings: table.log.diagnostics)
  }
}
