import FulfilmentModel
import Tabular

/// Tables of the operator's own knowledge: stock at the origin, and changes of the forecast.
///
/// Both throw `inputOutput` where the system refuses, and add faults of rows to `log`. Days may lie
/// after the planning date: they are plans, known tonight.
extension CaseDraft {
  /// Reads `availability.csv`.
  mutating func readAvailability() throws(FileError) {
    var seen = FirstLines<[String]>()
    try readTable(.availability, as: AvailabilityTable.self) { draft, row, column in
      let period = Availability(
        sku: row.reference(column.sku, to: draft.skuIndex), start: row[column.start],
        end: row[column.end], units: row[column.units], probability: row[column.probability] ?? 1)
      row.checkEnd(column.end, period.end, from: (column.start, period.start))
      let key = [period.sku, period.start.description, period.end?.description ?? ""]
      if row.isSound, let earlier = seen.earlier(key, line: row.line) {
        row.refuse(
          column.start, period.start.description,
          expected: "each period of a SKU once; it is on line \(earlier) already")
      }
      if row.isSound { draft.availability.append(period) }
    }
  }

  /// Reads `adjustments.csv`. Units belong to one SKU: of all SKUs only a factor can be stated.
  mutating func readAdjustments() throws(FileError) {
    var seen = FirstLines<[String]>()
    try readTable(.adjustments, as: AdjustmentsTable.self) { draft, row, column in
      let place = row.place(column.region, in: draft.regionIndex)
      let change = Adjustment(
        sku: row.reference(column.sku, to: draft.skuIndex), region: place.region,
        start: row[column.start], end: row[column.end], factor: row[column.factor] ?? 1,
        units: row[column.units] ?? 0, author: row[column.author], expires: row[column.expires])
      row.checkEnd(column.end, change.end, from: (column.start, change.start))
      if row.isSound, change.sku == nil, change.units != 0 {
        row.refuse(
          column.units, String(change.units), expected: "0, or a sku that the units are of")
      }
      // The same change twice would count twice: a factor would be squared.
      let key = [
        change.sku ?? "", change.region ?? "", change.start.description,
        change.end?.description ?? "", "\(change.factor)", "\(change.units)", change.author,
      ]
      if row.isSound, let earlier = seen.earlier(key, line: row.line) {
        row.refuse(
          column.start, change.start.description,
          expected: "each change once; it is on line \(earlier) already")
      }
      if row.isSound { draft.adjustments.append(change) }
    }
  }
}

extension TableReader {
  /// Refuses a last day that lies before the first.
  fileprivate mutating func checkEnd(
    _ column: Column<CalendarDate?>, _ end: CalendarDate?,
    from start: (column: Column<CalendarDate>, day: CalendarDate)
  ) {
    guard let end, isSound(column), isSound(start.column), end < start.day else { return }
    refuse(column, end.description, expected: "a day from start \(start.day) on")
  }
}
