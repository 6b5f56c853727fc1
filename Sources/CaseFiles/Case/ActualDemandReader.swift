import Diagnostics
import FulfilmentModel
import Tabular

/// Reads `demand_actual.csv[.gz]`: what buyers wanted, known only afterwards.
package enum ActualDemandReader {
  /// Reads a file of actual demand.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - planningCase: the case whose regions and SKUs it must name.
  ///   - options: what the file cannot say for itself.
  /// - Returns: all records; those after the horizon are left out when a plan is settled.
  /// - Throws: `invalid` with every fault; a day on or before the planning date is one.
  package static func read(
    path: String, for planningCase: PlanningCase, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> ActualDemand {
    var draft = CaseDraft(folder: "", options: options)
    draft.settings.planningDate = planningCase.planningDate
    draft.settings.horizonDays = planningCase.horizonDays
    for region in planningCase.regions { _ = draft.regionIndex.insert(region.id, line: 0) }
    for sku in planningCase.skus { _ = draft.skuIndex.insert(sku.id, line: 0) }
    draft.regionIndex.isComplete = true
    draft.skuIndex.isComplete = true
    let records = try draft.readActual(path: path)
    if draft.log.hasErrors { throw .invalid(draft.log.diagnostics) }
    return ActualDemand(records: records)
  }
}

extension CaseDraft {
  /// Names the faults of the case's own `demand_actual`, where there is one.
  mutating func checkDemandActual() throws(FileError) {
    guard let path = path(of: .demandActual) else { return }
    _ = try readActual(path: path)
  }

  fileprivate mutating func readActual(path: String) throws(FileError) -> [Sale] {
    var records: [Sale] = []
    var late = (rows: 0, line: 0)
    do throws(FileError) {
      var row = try open(.demandActual, path)
      while try row.next() {
        let dateColumn = row.column("date")
        let date = row.date(dateColumn)
        if let date, let evening = settings.planningDate, let days = settings.horizonDays {
          if date <= evening {
            row.refuse(
              dateColumn, date.description,
              expected: "a day of the horizon, which starts after the planning date \(evening)")
          } else if date > evening.advanced(by: days) {
            late = (late.rows + 1, late.rows == 0 ? row.line : late.line)
          }
        }
        let region = row.reference(row.column("region"), to: regionIndex)
        let sku = row.reference(row.column("sku"), to: skuIndex)
        let quantity = row.whole(row.column("quantity"))
        guard row.rowIsSound, let date, let region, let sku, let quantity else { continue }
        records.append(Sale(date: date, region: region, sku: sku, quantity: quantity))
      }
      if row.rowCount == 0, row.hasAllColumns, !row.log.hasErrors {
        log.add(Diagnostic(file: path, expected: "at least one row; the table is empty"))
      }
      row.log.diagnostics.forEach { log.add($0) }
    } catch {
      guard case .invalid(let diagnostics) = error else { throw error }
      diagnostics.forEach { log.add($0) }
    }
    if late.rows > 0, let evening = settings.planningDate, let days = settings.horizonDays {
      log.add(
        Diagnostic(
          .warning, file: path, line: late.line, column: "date",
          expected:
            "days up to the horizon's last, \(evening.advanced(by: days)); \(late.rows) rows lie after it and do not count"
        ))
    }
    return records
  }
}
