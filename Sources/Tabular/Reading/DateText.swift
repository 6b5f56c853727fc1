import FulfilmentModel

/// The order of day and month in `03/04/2026`.
public enum DateOrder: String, Sendable, Codable, CaseIterable {
  /// Day, month, year.
  case dayMonthYear = "dmy"
  /// Month, day, year.
  case monthDayYear = "mdy"
}

/// A calendar day as a cell has it; a time of day behind it is ignored and never shifts the day.
package enum DateText: Equatable {
  /// A day that reads only one way.
  case day(CalendarDate)
  /// Two parts that a whole column must put in order, and the year.
  case unordered(first: Int, second: Int, year: Int)
  /// A month and a day; the year is known only to whoever exported the file.
  case yearless(month: Int, day: Int)
  /// An empty cell.
  case none
  /// A text that is no day.
  case invalid

  /// Reads a cell: ISO dates (`2026-09-14`) first, then numeric ones with `/`, `.` or `-`.
  package static func read(_ cell: String) -> DateText {
    if cell.utf8.count > CellText.longestValue { return .invalid }
    var text = cell[...]
    while let first = text.first, first == " " || first == "\u{A0}" || first == "'" {
      text.removeFirst()
    }
    while let last = text.last, last == " " || last == "\u{A0}" { text.removeLast() }
    if text.isEmpty { return .none }
    if let end = text.firstIndex(where: { $0 == "T" || $0 == " " || $0 == "," }) {
      guard isTime(text[end...].dropFirst()) else { return .invalid }
      text = text[..<end]
    }
    if let date = CalendarDate(iso: text) { return .day(date) }
    let separators = text.filter { !("0"..."9").contains($0) }
    guard separators.count == 2, let separator = separators.first, separators.last == separator,
      "/.-".contains(separator)
    else { return .invalid }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }) else {
      return .invalid
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return .invalid }
    if parts[0].count == 4 {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        .map { .day($0) } ?? .invalid
    }
    guard parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 2 || parts[2].count == 4
    else { return .invalid }
    let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
    // Dots stand only in calendars that put the day first.
    if separator == "." {
      return CalendarDate(year: year, month: numbers[1], day: numbers[0]).map { .day($0) }
        ?? .invalid
    }
    return .unordered(first: numbers[0], second: numbers[1], year: year)
  }

  /// Returns the day that a spreadsheet's number stands for, `46283` or `46283.89`, in the years
  /// 2000 to 2099; days are counted from the last of 1899.
  package static func dayNumber(_ cell: String) -> CalendarDate? {
    let parts = cell.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard let first = parts.first, first.utf8.count == 5,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = Int(first), (36_526...73_050).contains(number)
    else { return nil }
    return CalendarDate(daysSinceEpoch: number - 25_569)
  }

  /// Returns whether a text begins like a time of day.
  private static func isTime(_ text: Substring) -> Bool {
    let trimmed = text.drop { $0 == " " }
    guard let first = trimmed.first, ("0"..."9").contains(first) else { return trimmed.isEmpty }
    return trimmed.prefix(3).contains(":") || trimmed.prefix(2).allSatisfy(\.isNumber)
  }

  /// The order that this date proves, where it proves one.
  var provenOrder: DateOrder? {
    guard case .unordered(let first, let second, _) = self else { return nil }
    if first > 12, second <= 12 { return .dayMonthYear }
    if second > 12, first <= 12 { return .monthDayYear }
    return nil
  }

  /// Returns the day, given the column's order; `nil` where the calendar has no such day.
  package func day(_ order: DateOrder?) -> CalendarDate? {
    switch self {
    case .day(let date): return date
    case .unordered(let first, let second, let year):
      switch order {
      case .dayMonthYear: return CalendarDate(year: year, month: second, day: first)
      case .monthDayYear: return CalendarDate(year: year, month: first, day: second)
      case nil: return nil
      }
    case .yearless, .none, .invalid: return nil
    }
  }
}
