import Diagnostics
import FulfilmentModel
import Tabular

/// Reads somebody else's forecast of a case's demand.
///
/// Columns: `sku` and `region`, or `unique_id` holding `SKU/REGION`; an empty region, or a
/// `unique_id` that is a SKU, is the SKU's total. `mean` or `yhat`, `q0.1`-like quantiles. With `ds`
/// or `h` each row is a day, and every day of the horizon must be there; without, the whole horizon.
package enum ExternalForecastReader {
  /// Reads a table.
  ///
  /// - Returns: the forecast, and warnings: days outside the horizon, regions without a row.
  /// - Throws: `invalid` with every fault of every row, SKUs without any row, and days that are
  ///   missing; `inputOutput` where the system refuses.
  package static func read(
    path: String, for planningCase: PlanningCase, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> (forecast: ExternalForecast, warnings: [Diagnostic]) {
    var draft = try ExternalForecastDraft(path: path, planningCase: planningCase, options: options)
    try draft.read()
    return try draft.finish()
  }
}

private struct ExternalForecastDraft {
  /// One SKU in one region, or in all.
  private struct Cell: Hashable {
    var sku: Int
    var region: Int
  }

  private let path: String
  private let planningCase: PlanningCase
  private var table: TableReader
  private var log = DiagnosticLog()
  private let levels: [(column: TableReader.Column, level: Double)]
  private let skus: [String: Int]
  private let regions: [String: Int]
  /// Rows by cell and day of the horizon, 0 for the whole horizon.
  private var rows: [Cell: [Int: (row: ExternalForecast.Entry, line: Int)]] = [:]
  private var outside = 0
  private let anyTotal = -1

  init(path: String, planningCase: PlanningCase, options: ReadingOptions) throws(FileError) {
    let quantiles = try ForecastReader.quantileColumns(path: path, options: options)
    self.path = path
    self.planningCase = planningCase
    table = try TableReader(
      path: path,
      columns: TableColumns(
        required: [],
        optional: ["unique_id", "sku", "region", "ds", "h", "model", "method", "mean", "yhat"]
          + quantiles.map(\.name), real: ["mean", "yhat"] + quantiles.map(\.name), dates: ["ds"]),
      options: options)
    levels = quantiles.map { [table] in (table.column($0.name), $0.level) }
      .filter { $0.0.index != nil }
    func index(_ names: [String]) -> [String: Int] {
      Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    skus = index(planningCase.skus.map(\.id))
    regions = index(planningCase.regions.map(\.id))
  }

  private func present(_ names: [String]) -> TableReader.Column? {
    names.map { table.column($0) }.first { $0.index != nil }
  }

  mutating func read() throws(FileError) {
    guard let mean = present(["mean", "yhat"]) else {
      throw .invalid([Diagnostic(file: path, line: 1, expected: "a column mean or yhat")])
    }
    guard present(["unique_id"]) != nil || present(["sku"]) != nil else {
      throw .invalid([
        Diagnostic(file: path, line: 1, expected: "columns sku and region, or unique_id")
      ])
    }
    let model = present(["model", "method"])
    let time = present(["ds", "h"])
    var models: [String: Int] = [:]
    let units = 0...Double.greatestFiniteMagnitude
    while try table.next() {
      let cell = self.cell()
      if let name = model.flatMap({ table.text($0) }), models[name] == nil {
        models[name] = table.line
        if models.count > 1, let model {
          table.refuse(
            model, name,
            expected: "one model in the table, found "
              + models.keys.sorted().joined(separator: ", ") + "; leave one")
        }
      }
      let day = time.map { self.day($0) } ?? 0
      let value = table.real(mean, in: units)
      let quantiles = levels.map { level in
        table.isEmptyCell(level.column) ? nil : table.real(level.column, in: units)
      }
      guard table.rowIsSound, let cell, let day, let value else { continue }
      check(quantiles)
      guard table.rowIsSound else { continue }
      guard day >= 0 else {
        outside += 1
        continue
      }
      let row = ExternalForecast.Entry(
        sku: cell.sku, region: cell.region == anyTotal ? nil : cell.region, mean: value,
        quantiles: quantiles)
      if let earlier = rows[cell, default: [:]].updateValue((row, table.line), forKey: day) {
        table.refuse(
          present(["unique_id", "sku"]) ?? mean, name(cell),
          expected: "one row for this SKU, region and day, found one on line \(earlier.line)")
      }
    }
    log = table.log
  }

  /// Quantiles must not fall as their levels rise.
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

  /// The SKU and region of the current row; `nil` with a fault where they are unknown.
  private mutating func cell() -> Cell? {
    if let column = present(["sku"]) {
      guard let id = table.identifier(column) else { return nil }
      guard let sku = skus[id] else {
        table.refuse(column, id, expected: "a SKU of the case")
        return nil
      }
      let regionColumn = table.column("region")
      guard let name = table.text(regionColumn), !name.isEmpty else {
        return Cell(sku: sku, region: anyTotal)
      }
      guard let region = regions[name] else {
        table.refuse(regionColumn, name, expected: "a region of the case, or nothing for the total")
        return nil
      }
      return Cell(sku: sku, region: region)
    }
    let column = table.column("unique_id")
    guard let id = table.identifier(column) else { return nil }
    if let sku = skus[id] { return Cell(sku: sku, region: anyTotal) }
    for slash in id.indices where id[slash] == "/" {
      if let sku = skus[String(id[..<slash])],
        let region = regions[String(id[id.index(after: slash)...])]
      {
        return Cell(sku: sku, region: region)
      }
    }
    table.refuse(column, id, expected: "SKU/REGION or SKU, both of the case")
    return nil
  }

  /// Day of the horizon of the current row, from 1; −1 outside it, `nil` with a fault.
  private mutating func day(_ column: TableReader.Column) -> Int? {
    let number: Int
    if column.name == "h" {
      guard let step = table.whole(column, atLeast: 1) else { return nil }
      number = step
    } else {
      guard let date = table.date(column) else { return nil }
      number = planningCase.planningDate.days(until: date)
    }
    return (1...planningCase.horizonDays).contains(number) ? number : -1
  }

  private func name(_ cell: Cell) -> String {
    let sku = planningCase.skus[cell.sku].id
    return cell.region == anyTotal ? sku : "\(sku)/\(planningCase.regions[cell.region].id)"
  }

  mutating func finish() throws(FileError) -> (ExternalForecast, [Diagnostic]) {
    let cells = rows.keys.sorted { ($0.sku, $0.region) < ($1.sku, $1.region) }
    let isDaily = present(["ds", "h"]) != nil
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
