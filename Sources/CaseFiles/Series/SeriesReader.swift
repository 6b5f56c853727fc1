import Diagnostics
import FulfilmentModel
import Tabular

/// Reads series in the long format: a row for each observation, with an identifier, a position in
/// time, a value, and regressors where they are asked for.
///
/// Files of the Monash archive (`.tsf`) are read as well. Rows may stand in any order. The step of
/// each series is the most frequent distance between its neighbours; a position off that step, two
/// rows for one position, and a missing value are named with identifier, position and line.
package enum SeriesReader {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - path: a delimited file, packed or not.
  ///   - value: name of the column of values.
  ///   - gaps: what happens where a value is missing.
  ///   - regressors: which further columns are read.
  ///   - options: decisions that the file leaves open.
  /// - Returns: sound series and every fault; nothing is thrown for a fault of a row or a series.
  /// - Throws: `invalid` where the file cannot be read as this table at all, `inputOutput` where
  ///   the system refuses.
  /// - Complexity: O(n log n) in the rows, all of which are held in memory.
  package static func read(
    path: String, value: String = "y", gaps: GapPolicy = .refuse,
    regressors: RegressorChoice = .none, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> SeriesTable {
    if SeriesArchiveReader.reads(path) {
      guard regressors == .none else {
        throw .invalid([Diagnostic(file: path, expected: "a table; a .tsf file has no regressors")])
      }
      return try SeriesArchiveReader.read(path: path, gaps: gaps)
    }
    let names = try Self.names(regressors, path: path, value: value, options: options)
    var columns = ColumnList()
    let idColumn = columns.identifier("unique_id")
    let timeColumn = columns.date("ds")
    let valueColumn = columns.real(value, in: .finite, empty: "missing")
    let regressorColumns = names.map { columns.real($0, in: .finite, empty: "missing") }
    var table = try TableReader(path: path, columns: columns, options: options)
    guard table.hasAllColumns else { throw .invalid(table.log.diagnostics) }
    // Rows of one series mostly stand together: the last series' place is kept at hand.
    var rows: [[SeriesAssembly.Row]] = []
    var places: [String: Int] = [:]
    var current: (id: String, bytes: [UInt8], place: Int)?
    var bad: [String: String] = [:]
    while try table.next() {
      let id: String
      let place: Int
      if let known = current, table.cell(idColumn, is: known.bytes) {
        (id, place) = (known.id, known.place)
      } else {
        id = table[idColumn]
        guard table.isSound else { continue }
        place = places[id] ?? rows.count
        if place == rows.count {
          places[id] = place
          rows.append([])
        }
        current = (id, Array(id.utf8), place)
      }
      let known = table.log.diagnostics.count
      let position = table.position(timeColumn)
      let number = table.observation(valueColumn)
      let others = regressorColumns.map { table.observation($0) }
      if table.isSound, let position {
        rows[place].append(
          SeriesAssembly.Row(
            position: position, value: number, regressors: others, line: table.line))
      } else {
        let reason = table.log.diagnostics[known...].first?.description
        bad[id] = bad[id] ?? reason ?? "a row that cannot be read"
      }
    }
    var log = table.log
    if regressors == .all, names.isEmpty {
      log.add(
        Diagnostic(
          .warning, file: path, line: 1,
          expected: "columns of regressors beside unique_id, ds and \(value); there are none"))
    }
    if rows.isEmpty, bad.isEmpty, !log.hasErrors {
      log.add(Diagnostic(file: path, expected: "at least one row; the table is empty"))
    }
    var assembly = SeriesAssembly(path: path, value: value, regressors: names, gaps: gaps)
    let sound = places.filter { bad[$0.key] == nil }.sorted { $0.key < $1.key }
    // Series of one or two rows come last: they take the step of the others.
    let short = sound.filter { rows[$0.value].count <= 2 }
    var outcomes: [String: Result<TableSeries, InvalidInput>] = [:]
    for (id, place) in sound where rows[place].count > 2 {
      outcomes[id] = assembly.series(id, rows[place])
    }
    if !short.isEmpty {
      assembly.tableStep = TableStep(outcomes.values.compactMap { try? $0.get() })
      for (id, place) in short { outcomes[id] = assembly.series(id, rows[place]) }
    }
    var series: [TableSeries] = []
    for (id, _) in sound {
      switch outcomes[id] {
      case .success(let sound): series.append(sound)
      case .failure(let invalid):
        invalid.diagnostics.forEach { log.add($0) }
        bad[id] = invalid.diagnostics.first?.description ?? ""
      case nil: break
      }
    }
    return SeriesTable(
      series: series, regressorNames: names, diagnostics: log.diagnostics,
      rejected: bad.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// Returns the names of the regressors to read, in the order asked for, or the header's.
  ///
  /// Names are normalised, as headers are compared. Only the header is read, and only for `all`.
  private static func names(
    _ choice: RegressorChoice, path: String, value: String, options: ReadingOptions
  ) throws(FileError) -> [String] {
    switch choice {
    case .none: return []
    case .named(let names): return names.map(HeaderName.normalised)
    case .all:
      let known = ["unique_id", "ds", value]
      var columns = ColumnList()
      for name in known { _ = columns.text(name) }
      let header = try TableReader(path: path, columns: columns, options: options)
      return header.columnNames.filter { !known.contains($0) }
    }
  }
}

extension TableReader {
  /// Returns a position in time: a day, a moment, or a count of few digits; `nil` with a diagnostic
  /// where the cell is none of them.
  ///
  /// Counts have at most seven digits: eight could be a day such as `20260914`, nine and more are
  /// seconds. Periods such as `2020-01`, `2015Q1` and `2018-W01` are their first days. Times with
  /// an offset from Greenwich other than 0 are refused: all positions of a series are of one clock.
  mutating func position(_ column: Column<CalendarDate>) -> SeriesPosition? {
    if let date = plainDate(column) { return .date(date) }
    let text = text(column)
    if let first = text.utf8.first, (0x30...0x39).contains(first) {
      if text.utf8.count < 8, let index = Int(text) { return .index(index) }
      if let moment = SeriesPosition.moment(text) { return moment }
      if let period = PeriodText.read(text) { return period }
      if text.utf8.count > 16, CalendarDate(iso: text.prefix(10)) != nil,
        text.dropFirst(16).contains(where: { "+-".contains($0) })
      {
        refuse(
          column, text,
          expected:
            "a time without an offset from Greenwich, or with +00:00, such as 2026-09-14 13:00")
        return nil
      }
    }
    let date = self[column]
    return isSound(column) ? .date(date) : nil
  }

  /// Returns a number; `nil` where the cell is empty or one of the marks for a missing number that
  /// Python and R write.
  ///
  /// They are marks in columns of numbers only: `NA` is also a country.
  mutating func observation(_ column: Column<Double?>) -> Double? {
    for mark in MissingMark.bytes where cell(column, is: mark) { return nil }
    return self[column]
  }
}

/// The marks for a missing number of Python and R.
private enum MissingMark {
  /// The bytes of each mark.
  static let bytes = ["NA", "NaN", "nan", "<NA>", "None"].map { Array($0.utf8) }
}
