import FulfilmentModel

/// Reads periods and epoch seconds, as spreadsheets, pandas and statistical offices write them.
///
/// A period becomes its first day: `2020-01` the first of January, `2015Q1` the first of the
/// quarter, `2018-W01` the Monday of the ISO week. Series of periods are those of their first days.
enum PeriodText {
  /// Returns the first day of a month, a quarter or an ISO week, or the moment of epoch seconds.
  ///
  /// - Returns: `nil` for any other text, and for a week that its year does not have.
  /// - Complexity: O(length).
  static func read(_ text: String) -> SeriesPosition? {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return epoch(bytes) }
    guard bytes.count >= 6, let year = number(bytes[..<4]), year > 0 else { return nil }
    var rest = bytes[4...]
    // `2015-Q1` and `2015 Q1` beside `2015Q1`.
    if rest.first == 0x2D || rest.first == 0x20 { rest.removeFirst() }
    switch rest.first {
    case 0x51, 0x71:
      guard rest.count == 2, let quarter = number(rest.dropFirst()), (1...4).contains(quarter)
      else { return nil }
      return CalendarDate(year: year, month: 3 * quarter - 2, day: 1).map { .date($0) }
    case 0x57, 0x77:
      guard rest.count == 3, let week = number(rest.dropFirst()) else { return nil }
      return monday(ofWeek: week, year: year).map { .date($0) }
    default:
      guard bytes.count == 7, bytes[4] == 0x2D, rest.count == 2, let month = number(rest) else {
        return nil
      }
      return CalendarDate(year: year, month: month, day: 1).map { .date($0) }
    }
  }

  /// Returns the moment of nine or ten digits of seconds, or twelve or thirteen of milliseconds.
  ///
  /// Eight digits are a day such as `20260914`, fewer a count. Nine digits of seconds begin in 1973.
  private static func epoch(_ digits: [UInt8]) -> SeriesPosition? {
    guard let value = number(digits[...]) else { return nil }
    switch digits.count {
    case 9, 10: return .moment(value)
    case 12, 13: return value % 1000 == 0 ? .moment(value / 1000) : nil
    default: return nil
    }
  }

  /// Returns the Monday that begins a week of ISO 8601; week 1 holds the fourth of January.
  private static func monday(ofWeek week: Int, year: Int) -> CalendarDate? {
    guard week >= 1, let fourth = CalendarDate(year: year, month: 1, day: 4),
      let next = CalendarDate(year: year + 1, month: 1, day: 4)
    else { return nil }
    let first = fourth.advanced(by: -fourth.weekday)
    let monday = first.advanced(by: 7 * (week - 1))
    return monday < next.advanced(by: -next.weekday) ? monday : nil
  }

  /// Returns the number of up to thirteen digits; `nil` where there is another character, or none.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...13).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }
}
