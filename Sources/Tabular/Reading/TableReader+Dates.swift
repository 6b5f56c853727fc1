import FulfilmentModel

/// Days.
extension TableReader {
  /// A day; ISO, or in the order the whole column proves.
  package mutating func date(_ column: Column) -> CalendarDate? {
    guard let index = column.index else { return nil }
    if let range = reader.plainRange(index), let date = reader.plainDate(range) { return date }
    let raw = text(column) ?? ""
    let date = DateText.read(raw)
    if case .unordered = date {
      switch profile.order(of: index) {
      case .known(let order):
        if let day = date.day(order) { return day }
      case .unknown(let rows):
        if rows > 0 {
          refuse(
            column, raw,
            expected:
              "a date that reads one way, such as 2026-09-14; none of the column's \(rows) dates of this shape shows whether day or month comes first: pass --date-order dmy or mdy"
          )
          profile.orderWasAsked(index)
        } else {
          rowIsSound = false  // The column's fault was named once already.
        }
        return nil
      case .contradictory:
        refuse(
          column, raw,
          expected: "one order of day and month in the whole column, such as 2026-09-14")
        return nil
      }
    }
    if let day = date.day(nil) { return day }
    refuse(column, raw, expected: "a date such as 2026-09-14")
    return nil
  }

  /// As `date`, but an empty cell is `nil` without a fault.
  package mutating func optionalDate(_ column: Column) -> CalendarDate? {
    isEmptyCell(column) ? nil : date(column)
  }
}
