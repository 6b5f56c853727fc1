import FulfilmentModel

/// The distance in time between neighbouring observations.
///
/// Months are a step of their own, since their lengths differ; weeks are seven days, years twelve
/// months.
package enum SeriesStep: Hashable, Sendable {
  /// A number of counts.
  case counts(Int)
  /// A number of seconds, for observations within a day.
  case seconds(Int)
  /// A number of days.
  case days(Int)
  /// One day on which there are observations, others of the week being skipped.
  case workingDays(WorkingDays)
  /// A number of months, on the same day of each or on its last.
  case months(Int)

  /// Steps in a year, a week or a day, where there is a customary season; 1 elsewhere.
  ///
  /// The first of `customarySeasons`.
  package var customarySeason: Int { customarySeasons[0] }

  /// Every customary season, the shortest first: day and week for steps within a day.
  package var customarySeasons: [Int] {
    switch self {
    case .days(1): [7]
    case .workingDays(let days): [days.weekdays.count]
    case .days(7): [52]
    case .months(1): [12]
    case .months(3): [4]
    case .seconds(let step) where step < 86_400 && 86_400 % step == 0:
      [86_400 / step, 7 * 86_400 / step]
    default: [1]
    }
  }

  /// Returns the position `count` steps after `position`.
  ///
  /// Adding months from the first position, rather than from the one before, keeps the 31st from
  /// becoming the 28th for good after February. A position of another kind than the step is
  /// returned as it is.
  ///
  /// - Parameter anchorDay: day of the month the series stands on, 31 for the last.
  package func advance(_ position: SeriesPosition, by count: Int, anchorDay: Int) -> SeriesPosition
  {
    switch (self, position) {
    case (.counts(let step), .index(let index)): return .index(index + count * step)
    case (.days(let step), .date(let date)): return .date(date.advanced(by: count * step))
    case (.workingDays(let days), .date(let date)):
      return .date(days.advance(date, by: count))
    case (.seconds(let step), .moment(let seconds)): return .moment(seconds + count * step)
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
  package var description: String {
    func plural(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    switch self {
    case .counts(let step): return plural(step, "count")
    case .days(let step): return plural(step, "day")
    case .workingDays(let days): return days.description
    case .seconds(let step):
      if step % 86_400 == 0 { return plural(step / 86_400, "day") }
      if step % 3600 == 0 { return plural(step / 3600, "hour") }
      return step % 60 == 0 ? plural(step / 60, "minute") : plural(step, "second")
    case .months(let step): return plural(step, "month")
    }
  }
}

/// The step of a sorted series, the most frequent distance between neighbours.
///
/// The most frequent distance rather than the smallest, so that one date off the rest is named as a
/// fault and does not change the step.
struct StepFinder {
  /// The step of the series as a whole; single rows may be off it.
  let step: SeriesStep
  /// From 1 to 31, 31 for the last day of each month; 0 for counts and moments.
  let anchorDay: Int

  /// Finds the step of sorted positions.
  ///
  /// Days are months where the usual distance is 28 days or more and at least four in five dates
  /// stand on one day of the month or on its last.
  ///
  /// - Returns: `nil` where there are fewer than two different positions, or positions of two
  ///   kinds.
  /// - Complexity: O(n) on average.
  init?(_ positions: [SeriesPosition]) {
    var days: [CalendarDate] = []
    var counts: [Int] = []
    var moments: [Int] = []
    for position in positions {
      switch position {
      case .date(let date): days.append(date)
      case .index(let index): counts.append(index)
      case .moment(let seconds): moments.append(seconds)
      }
    }
    guard [days.isEmpty, counts.isEmpty, moments.isEmpty].count(where: { !$0 }) == 1 else {
      return nil
    }
    if !moments.isEmpty {
      anchorDay = 0
      guard let distance = Self.mode(zip(moments.dropFirst(), moments).map { $0 - $1 }) else {
        return nil
      }
      step = .seconds(distance)
      return
    }
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
    } else if distance == 1, let working = WorkingDays(of: days) {
      step = .workingDays(working)
    } else {
      step = .days(distance)
    }
  }

  /// Returns the most frequent positive value, the smallest of several.
  ///
  /// `nil` where there is none.
  private static func mode(_ distances: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for distance in distances where distance > 0 { counts[distance, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
