import FulfilmentModel

/// The days of the week on which a daily series has observations: Monday to Friday, for instance.
///
/// A shop that is closed on Sundays has no observation there, which is neither a gap nor a zero.
package struct WorkingDays: Hashable, Sendable {
  /// Days of the week, 0 for Monday; ascending, from two to six of them.
  package let weekdays: [Int]

  /// Creates the set of days; `nil` unless there are two to six different ones.
  package init?(_ weekdays: some Sequence<Int>) {
    let different = Set(weekdays)
    guard (2...6).contains(different.count), different.allSatisfy({ (0...6).contains($0) })
    else { return nil }
    self.weekdays = different.sorted()
  }

  /// Finds the working days of sorted daily positions.
  ///
  /// - Returns: `nil` where every day of the week occurs, where one that is absent could have
  ///   occurred less than twice, or where one that occurs does so in less than half of the weeks:
  ///   its absence is then a gap.
  /// - Complexity: O(n).
  init?(of days: [CalendarDate]) {
    guard let first = days.first, let last = days.last else { return nil }
    let weeks = first.days(until: last) / 7
    guard weeks >= 2 else { return nil }
    var counts = [Int](repeating: 0, count: 7)
    for day in days { counts[day.weekday] += 1 }
    guard counts.allSatisfy({ $0 == 0 || 2 * $0 >= weeks }) else { return nil }
    self.init(counts.indices.filter { counts[$0] > 0 })
  }

  /// Returns the working day `count` working days after `date`, which is one itself.
  ///
  /// - Complexity: O(1).
  func advance(_ date: CalendarDate, by count: Int) -> CalendarDate {
    guard let place = weekdays.firstIndex(of: date.weekday) else { return date }
    let size = weekdays.count
    let target = place + count
    let weeks = target >= 0 ? target / size : (target - size + 1) / size
    let day = weekdays[target - weeks * size]
    return date.advanced(by: 7 * weeks + day - date.weekday)
  }
}

extension WorkingDays: CustomStringConvertible {
  /// For instance `working day (Mon, Tue, Wed, Thu, Fri)`.
  package var description: String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return "working day (\(weekdays.map { names[$0] }.joined(separator: ", ")))"
  }
}
