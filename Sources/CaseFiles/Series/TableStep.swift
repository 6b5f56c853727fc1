import FulfilmentModel

/// The step that most series of a table have, for series too short to tell their own.
///
/// An item that appeared last month has one row among monthly series: its next observation is a
/// month later, not a day.
struct TableStep: Sendable {
  /// The step of the most series.
  let step: SeriesStep
  /// Day of the month on which most of them stand; 31 for the last, 0 for counts and moments.
  let anchorDay: Int

  /// Finds the most frequent step, the first by its name among several.
  ///
  /// - Returns: `nil` where there is no series, or no step that more than half of them have.
  /// - Complexity: O(series).
  init?(_ series: [TableSeries]) {
    var counts: [SeriesStep: Int] = [:]
    for one in series { counts[one.step, default: 0] += 1 }
    guard
      let most = counts.min(by: { ($1.value, $0.key.description) < ($0.value, $1.key.description) }
      ),
      2 * most.value > series.count
    else { return nil }
    step = most.key
    var days: [Int: Int] = [:]
    for one in series where one.step == most.key { days[one.anchorDay, default: 0] += 1 }
    anchorDay = days.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? 0
  }

  /// Returns the step where the positions of a short series can stand on it; `nil` elsewhere.
  ///
  /// - Parameter positions: one or two positions, ascending.
  func borrowed(by positions: [SeriesPosition]) -> (step: SeriesStep, anchorDay: Int)? {
    guard let first = positions.first else { return nil }
    var day = 0
    switch (step, first) {
    case (.counts, .index), (.seconds, .moment): break
    case (.days, .date(let date)): day = date.components.day
    case (.workingDays(let working), .date(let date)):
      guard working.weekdays.contains(date.weekday) else { return nil }
      day = date.components.day
    case (.months, .date(let date)):
      let own = date.components
      let isLast = own.day == CalendarDate.days(inMonth: own.month, ofYear: own.year)
      day = anchorDay == 31 && isLast ? 31 : own.day
    default: return nil
    }
    // The second of two positions must lie on the step, up to a gap.
    guard positions.count == 2 else { return (step, day) }
    for count in 1...400 {
      let next = step.advance(first, by: count, anchorDay: day)
      if next == positions[1] { return (step, day) }
      if next > positions[1] { return nil }
    }
    return nil
  }
}
