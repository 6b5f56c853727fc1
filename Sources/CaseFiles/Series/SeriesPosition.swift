import FulfilmentModel

/// The position of an observation in time: a day, a moment, or a count.
package enum SeriesPosition: Hashable, Sendable, Comparable {
  /// A plain count, as in `1, 2, 3`.
  case index(Int)
  /// A day; of a longer period, its first or last.
  case date(CalendarDate)
  /// Seconds since 1970-01-01 00:00:00 on the clock the table was written by.
  case moment(Int)

  /// Earlier before later; counts before days, days before moments.
  package static func < (left: SeriesPosition, right: SeriesPosition) -> Bool {
    switch (left, right) {
    case (.index(let a), .index(let b)): a < b
    case (.date(let a), .date(let b)): a < b
    case (.moment(let a), .moment(let b)): a < b
    default: left.rank < right.rank
    }
  }

  /// Orders positions of different kinds, which no sound series mixes.
  private var rank: Int {
    switch self {
    case .index: 0
    case .date: 1
    case .moment: 2
    }
  }

  /// The moment a day begins, where this is a day.
  var asMoment: SeriesPosition {
    guard case .date(let date) = self else { return self }
    return .moment(date.daysSinceEpoch * 86_400)
  }

  /// The day a moment begins, where this is midnight; `nil` for other moments.
  var asDate: SeriesPosition? {
    guard case .moment(let seconds) = self else { return self }
    return seconds % 86_400 == 0
      ? .date(CalendarDate(daysSinceEpoch: seconds / 86_400)) : nil
  }

  /// Reads `YYYY-MM-DD HH:MM`, with `T` in place of the blank, seconds, a fraction of zeros or a
  /// final `Z` or `+00:00` where they are there.
  ///
  /// - Returns: `nil` for anything else; a time with another offset from Greenwich is left to the
  ///   caller.
  /// - Complexity: O(length).
  static func moment(_ text: String) -> SeriesPosition? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == 0x20 || bytes[10] == 0x54,
      let date = CalendarDate(iso: text.prefix(10))
    else { return nil }
    var rest = bytes[11...]
    if rest.last == 0x5A { rest.removeLast() }
    for greenwich in ["+00:00", "+0000", "-00:00", "+00"] where rest.count > greenwich.utf8.count {
      if rest.suffix(greenwich.utf8.count).elementsEqual(greenwich.utf8) {
        rest.removeLast(greenwich.utf8.count)
        break
      }
    }
    if let point = rest.firstIndex(of: 0x2E) {
      guard rest[(point + 1)...].allSatisfy({ $0 == 0x30 }) else { return nil }
      rest = rest[..<point]
    }
    let parts = rest.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3,
      parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { 10 * $0 + Int($1 - 0x30) } }
    guard numbers[0] < 24, numbers[1] < 60, numbers.count == 2 || numbers[2] < 60 else {
      return nil
    }
    let second = numbers.count == 3 ? numbers[2] : 0
    return .moment(date.daysSinceEpoch * 86_400 + numbers[0] * 3600 + numbers[1] * 60 + second)
  }
}

extension SeriesPosition: CustomStringConvertible {
  /// The count, `YYYY-MM-DD`, or `YYYY-MM-DD HH:MM:SS`.
  package var description: String {
    switch self {
    case .index(let count): return String(count)
    case .date(let date): return date.description
    case .moment(let seconds):
      let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
      let rest = seconds - days * 86_400
      let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return "\(CalendarDate(daysSinceEpoch: days)) \(parts.joined(separator: ":"))"
    }
  }
}
