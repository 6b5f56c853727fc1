import Diagnostics
import FulfilmentModel
import Tabular

/// Values of regressors after the histories end, by series and date.
///
/// A model with regressors can forecast only as far as these are known: prices, promotions,
/// holidays.
package struct FutureRegressors: Sendable {
  /// Names, in the order of the values.
  package let names: [String]
  /// Path of the table, for diagnostics.
  private let file: String
  /// Days are kept as the moments they begin, so that a table may date days either way; `nil` is an
  /// empty cell.
  private var values: [String: [SeriesPosition: [Double?]]] = [:]
  /// Diagnostics of the table's rows.
  ///
  /// Empty where all rows are sound.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Reads a table with `unique_id`, `ds` and a column for each name; its rows may stand in any
  /// order and reach further than needed.
  ///
  /// - Throws: `invalid` where the file cannot be read as this table at all, `inputOutput` where
  ///   the system refuses.
  package init(
    path: String, names: [String], options: ReadingOptions = ReadingOptions()
  ) throws(FileError) {
    self.names = names
    file = path
    // A column of values is no fault, and is not looked at.
    var columns = ColumnList()
    let idColumn = columns.identifier("unique_id")
    let timeColumn = columns.date("ds")
    let regressors = names.map { columns.real($0, in: .finite, empty: "missing") }
    _ = columns.text("y", mayBeMissing: true)
    var table = try TableReader(path: path, columns: columns, options: options)
    guard table.hasAllColumns else { throw .invalid(table.log.diagnostics) }
    var lines: [String: [SeriesPosition: Int]] = [:]
    while try table.next() {
      let id = table[idColumn]
      guard table.isSound else { continue }
      let position = table.position(timeColumn)
      let row = regressors.map { table[$0] }
      guard table.isSound, let position = position?.asMoment else { continue }
      if let earlier = lines[id, default: [:]].updateValue(table.line, forKey: position) {
        table.refuse(
          timeColumn, "\(id) \(table.text(timeColumn))",
          expected: "one row for this series and date, found one on line \(earlier); leave one")
        continue
      }
      values[id, default: [:]][position] = row
    }
    diagnostics = table.log.diagnostics
  }

  /// Identifiers of the series that the table has, ascending.
  package var identifiers: [String] { values.keys.sorted() }

  /// Returns the values at the `horizon` positions after a series, a list for each regressor.
  ///
  /// - Throws: `invalid` with every date and regressor that is missing.
  /// - Complexity: O(horizon × regressors).
  package func following(_ series: TableSeries, horizon: Int) throws(FileError)
    -> [[Double]]
  {
    var result = [[Double]](repeating: [], count: names.count)
    var diagnostics: [Diagnostic] = []
    let known = values[series.id] ?? [:]
    for position in series.next(horizon) {
      guard let row = known[position.asMoment] else {
        diagnostics.append(
          Diagnostic(
            file: file, column: "ds", value: "\(series.id) \(position)",
            expected: "a row with the regressors of this series and date"))
        continue
      }
      for (k, value) in row.enumerated() {
        if let value {
          result[k].append(value)
        } else {
          diagnostics.append(
            Diagnostic(
              file: file, column: names[k], value: "\(series.id) \(position)",
              expected: "a number; a missing regressor is not zero"))
        }
      }
    }
    if !diagnostics.isEmpty { throw .invalid(diagnostics) }
    return result
  }
}
