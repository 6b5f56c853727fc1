import FulfilmentModel

/// Where in time an observation stands: a day, or a count.
public enum SeriesPosition: Hashable, Sendable, Comparable {
  /// A plain count, as in `1, 2, 3`.
  case index(Int)
  /// A day; of a longer period, its first or last.
  case date(CalendarDate)

  /// Earlier before later; counts before days.
  public static func < (left: SeriesPosition, right: SeriesPosition) -> Bool {
    switch (left, right) {
    case (.index(let a), .index(let b)): a < b
    case (.date(let a), .date(let b)): a < b
    case (.index, .date): true
    case (.date, .index): false
    }
  }
}

extension SeriesPosition: CustomStringConvertible {
  /// The count, or `YYYY-MM-DD`.
  public var description: String {
    switch self {
    case .index(let count): String(count)
    case .date(let date): date.description
    }
  }
}

/// How far apart neighbouring observations are.
public enum SeriesStep: Hashable, Sendable {
  /// A number of counts.
  case counts(Int)
  /// A number of days.
  case days(Int)
  /// A number of months, on the same day of each or on its last.
  case months(Int)

  /// Steps in a year or a week, where there is a customary season; 1 elsewhere.
  public var customarySeason: Int {
    switch self {
    case .days(1): 7
    case .days(7): 52
    case .months(1): 12
    case .months(3): 4
    default: 1
    }
  }

  /// The position `count` steps after `position`.
  ///
  /// - Parameter anchorDay: day of the month the series stands on, 31 for the last.
  public func advance(_ position: SeriesPosition, by count: Int, anchorDay: Int) -> SeriesPosition {
    switch (self, position) {
    case (.counts(let step), .index(let index)): return .index(index + count * step)
    case (.days(let step), .date(let date)): return .date(date.advanced(by: count * step))
    case (.months(let step), .date(let date)):
      let parts = date.components
      let months = parts.year * 12 + parts.month - 1 + count * step
      let (year, month) = (months / 12, months % 12 + 1)
      let day = min(anchorDay, CalendarDate.days(inMonth: month, ofYear: year))
      return CalendarDate(year: year, month: month, day: day).map { .date($0) } ?? position
    default: return position
    }
  }
}

extension SeriesStep: CustomStringConvertible {
  /// For instance `1 month` or `7 days`.
  public var description: String {
    func plural(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    switch self {
    case .counts(let step): return plural(step, "count")
    case .days(let step): return plural(step, "day")
    case .months(let step): return plural(step, "month")
    }
  }
}

/// The step of a sorted series, the most frequent distance between neighbours.
struct StepFinder {
  let step: SeriesStep
  let anchorDay: Int

  /// - Returns: `nil` where there are fewer than two different positions, or both kinds.
  init?(_ positions: [SeriesPosition]) {
    var days: [CalendarDate] = []
    var counts: [Int] = []
    for position in positions {
      switch position {
      case .date(let date): days.append(date)
      case .index(let index): counts.append(index)
      }
    }
    guard days.isEmpty != counts.isEmpty else { return nil }
    if !counts.isEmpty {
      anchorDay = 0
      guard let distance = Self.mode(zip(counts.dropFirst(), counts).map { $0 - $1 }) else {
        return nil
      }
      step = .counts(distance)
      return
    }
    guard let distance = Self.mode(zip(days.dropFirst(), days).map { $1.days(until: $0) }) else {
      return nil
    }
    // One date off the rest does not change what the rest stands for.
    let parts = days.map { $0.components }
    let lastDays = parts.count {
      $0.day == CalendarDate.days(inMonth: $0.month, ofYear: $0.year)
    }
    let usualDay = Self.mode(parts.map(\.day)) ?? 1
    let sameDays = parts.count { $0.day == usualDay }
    let standsOnMonths = 10 * max(lastDays, sameDays) >= 8 * parts.count
    anchorDay = lastDays > sameDays ? 31 : usualDay
    if distance >= 28, standsOnMonths {
      let months = parts.map { $0.year * 12 + $0.month }
      guard let steps = Self.mode(zip(months.dropFirst(), months).map { $0 - $1 }) else {
        return nil
      }
      step = .months(steps)
    } else {
      step = .days(distance)
    }
  }

  /// The most frequent positive value, the smallest of several.
  private static func mode(_ distances: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for distance in distances where distance > 0 { counts[distance, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
