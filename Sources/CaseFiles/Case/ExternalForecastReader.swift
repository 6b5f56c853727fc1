import Diagnostics
import FulfilmentModel
import Tabular

/// Reads an external forecast of a case's demand.
///
/// Columns: `sku` and `region`, or `unique_id` holding `SKU/REGION`; an empty region, or a
/// `unique_id` that is a SKU, is the SKU's total. `mean` or `yhat`, `q0.1`-like quantiles. With
/// `ds` or `h` each row is a day, and every day of the horizon must be there; without, the whole
/// horizon.
///
/// The long format is that of forecasting libraries: `unique_id`, `ds`, and `yhat` or `mean`. Means
/// and quantiles are units of demand, a day or over the horizon.
public enum ExternalForecastReader {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - path: a delimited file, packed or not.
  ///   - planningCase: the case whose SKUs, regions and horizon it must name.
  ///   - options: decisions that the file leaves open.
  /// - Returns: the forecast, and warnings: days outside the horizon, regions without a row.
  /// - Throws: `invalid` with every fault of every row, SKUs without any row, and days that are
  ///   missing; `inputOutput` where the system refuses.
  /// - Complexity: O(n log n) in the rows, all of which are held in memory.
  public static func read(
    path: String, for planningCase: PlanningCase, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> (forecast: ExternalForecast, warnings: [Diagnostic]) {
    var draft = try ExternalForecastDraft(path: path, planningCase: planningCase, options: options)
    try draft.read()
    return try draft.finish()
  }
}

/// An external forecast while its rows are being read.
private struct ExternalForecastDraft {
  /// Columns of the table beside its quantiles; which of them it has decides how it is read.
  ///
  /// All may be missing; `read` refuses a table that has none of the alternatives.
  private struct Columns: DeclaredTable {
    /// The SKU, the region, and the model that made the row.
    let uniqueID, sku, region, model, method: Column<String>
    /// Day of the row; without it, and without a step, the row is the whole horizon.
    let date: Column<CalendarDate>
    /// Days after the planning date, from 1.
    let step: Column<Int>
    /// Expected units; `mean` goes before `yhat` where a table has both.
    let mean, yhat: Column<Double>

    /// Declares the columns by the names of the long format.
    init(_ columns: inout ColumnList) {
      uniqueID = columns.identifier("unique_id", mayBeMissing: true)
      sku = columns.identifier("sku", mayBeMissing: true)
      region = columns.text("region", mayBeMissing: true)
      date = columns.date("ds", mayBeMissing: true)
      step = columns.whole("h", from: 1, mayBeMissing: true)
      model = columns.text("model", mayBeMissing: true)
      method = columns.text("method", mayBeMissing: true)
      mean = columns.real("mean", mayBeMissing: true)
      yhat = columns.real("yhat", mayBeMissing: true)
    }
  }

  /// One SKU in one region, or in all.
  ///
  /// Positions in the case's lists; the region is `anyTotal` where the row is the SKU's total.
  private struct Cell: Hashable {
    var sku: Int
    var region: Int
  }

  /// Path of the table, for diagnostics.
  private let path: String
  /// Gives the SKUs, regions and horizon that rows must name.
  private let planningCase: PlanningCase
  /// The table at the current row; its log holds faults of rows.
  private var table: TableReader
  /// Faults of the rows once `read` has ended, then those of the forecast as a whole.
  private var log = DiagnosticLog()
  /// Keys of the columns.
  private let column: Columns
  /// Columns of quantiles that the table has, ascending in level.
  private let levels: [(column: Column<Double?>, level: Double)]
  /// Positions of identifiers in the case.
  private let skus: [String: Int]
  private let regions: [String: Int]
  /// Rows by cell and day of the horizon, 0 for the whole horizon.
  ///
  /// Lines are kept for the diagnostic of a second row.
  private var rows: [Cell: [Int: (row: ExternalForecast.Entry, line: Int)]] = [:]
  /// Rows of days outside the horizon.
  ///
  /// They are counted in one warning: a forecast may reach further than the horizon.
  private var outside = 0
  /// Region of the total of all regions.
  ///
  /// It sorts before all regions, so that totals come first.
  private let anyTotal = -1

  /// Opens the table and finds its columns.
  init(path: String, planningCase: PlanningCase, options: ReadingOptions) throws(FileError) {
    let quantiles = try ForecastReader.quantileColumns(path: path, options: options)
    self.path = path
    self.planningCase = planningCase
    var columns = ColumnList()
    let declared = Columns(&columns)
    let levels = quantiles.map {
      (
        column: columns.real($0.name, empty: "not stated", mayBeMissing: true),
        level: $0.level
      )
    }
    let table = try TableReader(path: path, columns: columns, options: options)
    column = declared
    self.levels = levels.filter { table.has($0.column) }
    self.table = table
    let index = CaseIndex(planningCase)
    (skus, regions) = (index.skus, index.regions)
  }

  /// The first of several columns that the file has.
  private func present<Value>(_ columns: Column<Value>...) -> Column<Value>? {
    columns.first { table.has($0) }
  }

  /// Whether each row is a day.
  ///
  /// A date goes before a step where the table has both.
  private var isDaily: Bool { table.has(column.date) || table.has(column.step) }

  /// Reads every row.
  ///
  /// A table of several models is refused, since the plan needs one; faults of rows go to the log.
  ///
  /// - Throws: `invalid` where columns are missing; `inputOutput` where the system refuses.
  mutating func read() throws(FileError) {
    guard let mean = present(column.mean, column.yhat) else {
      throw .invalid([Diagnostic(file: path, line: 1, expected: "a column mean or yhat")])
    }
    guard table.has(column.uniqueID) || table.has(column.sku) else {
      throw .invalid([
        Diagnostic(file: path, line: 1, expected: "columns sku and region, or unique_id")
      ])
    }
    let model = present(column.model, column.method)
    var models: [String: Int] = [:]
    while try table.next() {
      let cell = self.cell()
      if let name = model.map({ table[$0] }), models[name] == nil {
        models[name] = table.line
        if models.count > 1, let model {
          table.refuse(
            model, name,
            expected: "one model in the table, found "
              + models.keys.sorted().joined(separator: ", ") + "; leave one")
        }
      }
      let day = isDaily ? self.day() : 0
      let value = table[mean]
      let quantiles = levels.map { table[$0.column] }
      guard table.isSound, let cell else { continue }
      check(quantiles)
      guard table.isSound else { continue }
      guard day >= 0 else {
        outside += 1
        continue
      }
      let row = ExternalForecast.Entry(
        sku: cell.sku, region: cell.region == anyTotal ? nil : cell.region, mean: value,
        quantiles: quantiles)
      if let earlier = rows[cell, default: [:]].updateValue((row, table.line), forKey: day) {
        table.refuse(
          present(column.uniqueID, column.sku) ?? column.sku, name(cell),
          expected: "one row for this SKU, region and day, found one on line \(earlier.line)")
      }
    }
    log = table.log
  }

  /// Refuses quantiles that fall as their levels rise.
  ///
  /// Quantiles that are not stated are passed over.
  private mutating func check(_ quantiles: [Double?]) {
    var before: (level: Double, value: Double)?
    for (level, value) in zip(levels, quantiles) {
      guard let value else { continue }
      if let lower = before, value < lower.value {
        table.refuse(
          level.column, TableWriter.format(value),
          expected: "at least \(TableWriter.format(lower.value)), the quantile of \(lower.level)")
      }
      before = (level.level, value)
    }
  }

  /// Returns the SKU and region of the current row; `nil` with a diagnostic where they are unknown.
  ///
  /// Identifiers may contain slashes: every slash of a `unique_id` is tried as the separator, and
  /// the first that gives a SKU and a region counts.
  private mutating func cell() -> Cell? {
    if table.has(column.sku) {
      let id = table[column.sku]
      guard table.isSound(column.sku) else { return nil }
      guard let sku = skus[id] else {
        table.refuse(column.sku, id, expected: "a SKU of the case")
        return nil
      }
      let name = table[column.region]
      if name.isEmpty { return Cell(sku: sku, region: anyTotal) }
      guard let region = regions[name] else {
        table.refuse(
          column.region, name, expected: "a region of the case, or nothing for the total")
        return nil
      }
      return Cell(sku: sku, region: region)
    }
    let id = table[column.uniqueID]
    guard table.isSound(column.uniqueID) else { return nil }
    if let sku = skus[id] { return Cell(sku: sku, region: anyTotal) }
    for slash in id.indices where id[slash] == "/" {
      if let sku = skus[String(id[..<slash])],
        let region = regions[String(id[id.index(after: slash)...])]
      {
        return Cell(sku: sku, region: region)
      }
    }
    table.refuse(column.uniqueID, id, expected: "SKU/REGION or SKU, both of the case")
    return nil
  }

  /// Returns the day of the horizon of the current row, from 1; −1 outside it.
  ///
  /// Steps count from the planning date: step 1 is the day after it.
  private mutating func day() -> Int {
    let number =
      table.has(column.date)
      ? planningCase.planningDate.days(until: table[column.date]) : table[column.step]
    return (1...planningCase.horizonDays).contains(number) ? number : -1
  }

  /// Returns a cell's name in messages.
  private func name(_ cell: Cell) -> String {
    let sku = planningCase.skus[cell.sku].id
    return cell.region == anyTotal ? sku : "\(sku)/\(planningCase.regions[cell.region].id)"
  }

  /// Checks that the forecast is complete, and returns it with its warnings.
  ///
  /// Entries are sorted by SKU, region and day. A missing day is an error, since it would be read
  /// as no demand; a missing region is a warning, since some regions do want nothing.
  ///
  /// - Throws: `invalid` with all diagnostics where there is an error.
  mutating func finish() throws(FileError) -> (ExternalForecast, [Diagnostic]) {
    let cells = rows.keys.sorted { ($0.sku, $0.region) < ($1.sku, $1.region) }
    for cell in cells where isDaily {
      let missing = (1...planningCase.horizonDays).filter { rows[cell]?[$0] == nil }
      guard let first = missing.first else { continue }
      let date = planningCase.planningDate.advanced(by: first)
      log.add(
        Diagnostic(
          file: path, column: "ds", value: "\(name(cell)) \(date)",
          expected: "a row for every day of the horizon, \(missing.count) missing"))
    }
    for (index, sku) in planningCase.skus.enumerated() {
      let own = cells.filter { $0.sku == index }
      if own.isEmpty {
        log.add(
          Diagnostic(file: path, column: "sku", value: sku.id, expected: "a forecast of this SKU"))
      }
      let named = own.count { $0.region != anyTotal }
      if named > 0, named < planningCase.regions.count {
        log.add(
          Diagnostic(
            .warning, file: path, column: "region", value: sku.id,
            expected: "a row for every region; \(planningCase.regions.count - named) have none and "
              + "are taken to want nothing"))
      }
    }
    if outside > 0 {
      log.add(
        Diagnostic(
          .warning, file: path, column: "ds",
          expected: "days of the horizon, \(planningCase.horizon.lowerBound) to "
            + "\(planningCase.horizon.upperBound); \(outside) rows of other days are not used"))
    }
    if log.hasErrors { throw .invalid(log.diagnostics) }
    let sorted = cells.flatMap { cell in
      (rows[cell] ?? [:]).sorted { $0.key < $1.key }.map(\.value.row)
    }
    return (ExternalForecast(levels: levels.map(\.level), entries: sorted), log.diagnostics)
  }
}
