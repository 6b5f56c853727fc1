import Diagnostics
import FulfilmentModel
import Tabular

/// Reads `demand_actual.csv[.gz]`: the demand of the horizon, known only afterwards.
///
/// The table has the columns of the history. It is kept apart from the evidence, so that no
/// forecast can see the demand that it is scored against.
public enum ActualDemandReader {
  /// Reads a file of actual demand.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - planningCase: the case whose regions and SKUs it must name.
  ///   - options: decisions that the file leaves open.
  /// - Returns: all records; those after the horizon are left out when a plan is settled.
  /// - Throws: `invalid` with every fault; a day on or before the planning date is one.
  /// - Complexity: linear in the size of the file.
  public static func read(
    path: String, for planningCase: PlanningCase, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> ActualDemand {
    var draft = CaseDraft(of: planningCase, options: options)
    let records = try draft.readActual(path: path)
    try draft.throwErrors()
    return ActualDemand(records: records)
  }
}

extension CaseDraft {
  /// Checks the case's own `demand_actual`, where there is one.
  ///
  /// Faults go to `log`; records are dropped.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  mutating func checkDemandActual() throws(FileError) {
    guard let path = path(of: .demandActual) else { return }
    _ = try readActual(path: path)
  }

  /// Returns the sound records of a file; days after the horizon's last are warned of once.
  ///
  /// Unlike in the history, units without a region are refused: a plan cannot be settled against
  /// them.
  ///
  /// - Throws: `inputOutput` where the system refuses; faults of rows go to `log`.
  fileprivate mutating func readActual(path: String) throws(FileError) -> [Sale] {
    var records: [Sale] = []
    var late = (rows: 0, line: 0)
    var repeats = RepeatedRows()
    _ = try readRows(.demandActual, at: path, as: SalesTable.self) { draft, row, column in
      let date = row[column.date]
      if row.isSound(column.date), let evening = draft.settings.planningDate,
        let days = draft.settings.horizonDays
      {
        if date <= evening {
          row.refuse(
            column.date, date.description,
            expected: "a day of the horizon, which starts after the planning date \(evening)")
        } else if date > evening.advanced(by: days) {
          late = (late.rows + 1, late.rows == 0 ? row.line : late.line)
        }
      }
      let sale = Sale(
        date: date, region: row.reference(column.region, to: draft.regionIndex),
        sku: row.reference(column.sku, to: draft.skuIndex), quantity: row[column.quantity])
      guard row.isSound else { return }
      records.append(sale)
      repeats.add(sale.quantity, line: row.line) {
        $0.combine(sale.date)
        $0.combine(sale.region)
        $0.combine(sale.sku)
      }
    }
    tallies[.demandActual]?.repeats = repeats
    if late.rows > 0, let evening = settings.planningDate, let days = settings.horizonDays {
      log.add(
        Diagnostic(
          .warning, file: path, line: late.line, column: "date",
          expected:
            "days up to the horizon's last, \(evening.advanced(by: days)); \(late.rows) rows lie after it and do not count",
          kind: .beyondHorizon))
    }
    return records
  }
}
