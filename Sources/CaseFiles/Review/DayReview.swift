import Diagnostics
import FulfilmentModel

/// Finds days that a table of evidence lacks: those before the planning date, a last day that was
/// cut, a day or a weekday that others show to be missing.
///
/// The bars are those that chance hardly crosses: a warning every night is read by nobody.
struct DayReview {
  /// Days that are looked back.
  private static let window = 56
  /// Days with rows from which on the table's own gaps say how fresh it is.
  private static let leastDays = 5
  /// Rows of a day that are not 0 by chance (Poisson, 0.03 %).
  private static let certain = 8
  /// Share of the least earlier day below which a day was cut.
  private static let cutShare = 0.65

  /// Rows by day, the evening of the plan, the table's path, and what is declared about it.
  let days: DayCounts
  let planningDate: CalendarDate
  let path: String
  let declaration: TableDeclaration?
  /// Rows as a noun, such as "sales".
  let noun: String

  /// Returns every doubt, in the order of days.
  ///
  /// - Parameter isOngoing: whether rows are to be expected up to tonight without a declaration.
  func doubts(isOngoing: Bool) -> [Diagnostic] {
    guard let last = days.last else { return [] }
    return stale(last, isOngoing: isOngoing) + (isOngoing ? cut(last) + missing(last) : [])
  }

  /// Returns the doubt about rows that end before the planning date.
  private func stale(_ last: Int, isOngoing: Bool) -> [Diagnostic] {
    let behind = planningDate.daysSinceEpoch - last
    guard declaration?.freshDays != nil || isOngoing, behind > freshDays(last) else { return [] }
    let day = CalendarDate(daysSinceEpoch: last)
    return [
      Diagnostic(
        .warning, file: path,
        message: "the last \(noun) are of \(day), \(behind) days before the planning date",
        note: "what came since is not known to the plan", kind: .stale)
    ]
  }

  /// Returns the days by which the table may lie behind: as declared, else two or its own longest
  /// gap.
  private func freshDays(_ last: Int) -> Int {
    if let days = declaration?.freshDays { return days }
    let recent = days.rows.keys.filter { $0 > last - DayReview.window }.sorted()
    guard recent.count >= DayReview.leastDays else { return 7 }
    return zip(recent.dropFirst(), recent).map { $0 - $1 }.reduce(2, max)
  }

  /// Returns the doubt about a last day, or the one before it, with far fewer rows than the days
  /// before.
  private func cut(_ last: Int) -> [Diagnostic] {
    for day in [last, last - 1] {
      let earlier = (1...7).map { days[day - $0] } + (2...4).map { days[day - 7 * $0] }
      guard let least = earlier.min(), least >= DayReview.certain else { continue }
      let rows = days[day]
      guard rows > 0, Double(rows) < DayReview.cutShare * Double(least) else { continue }
      return [
        Diagnostic(
          .warning, file: path,
          message: "\(rows) rows of \(CalendarDate(daysSinceEpoch: day))",
          expected: "about as many as on the days before, at least \(least)",
          note: "the file may have been cut", kind: .cut)
      ]
    }
    return []
  }

  /// Returns the doubts about weekdays and days without rows.
  private func missing(_ last: Int) -> [Diagnostic] {
    let first = max(days.rows.keys.min() ?? last, last - DayReview.window + 1)
    guard last - first >= 27 else { return [] }
    var sums = [Int](repeating: 0, count: 7)
    for day in first...last { sums[weekday(day)] += days[day] }
    var result: [Diagnostic] = []
    for (weekday, rows) in sums.enumerated()
    where rows == 0 && !(declaration?.closedWeekdays.contains(weekday) ?? false) {
      let others = sums.enumerated().filter { $0.offset != weekday }.map(\.element)
      guard let least = others.min(), least >= DayReview.certain else { continue }
      let name = TableDeclaration.weekdays[weekday]
      result.append(
        Diagnostic(
          .warning, file: path,
          message:
            "no \(noun) on any \(name.capitalized) since \(CalendarDate(daysSinceEpoch: first)), where every other weekday has \(least) rows or more",
          note: "declare \"closed_weekdays\": [\"\(name)\"] where that is right", kind: .missingDay)
      )
    }
    for day in (last - 27)..<last where days[day] == 0 && sums[weekday(day)] > 0 {
      let near = [day - 14, day - 7, day + 7, day + 14].filter { (first...last).contains($0) }
      let around = (near + [day - 1, day + 1]).map { days[$0] }
      guard near.count >= 3, let least = around.min(), least >= DayReview.certain else { continue }
      result.append(
        Diagnostic(
          .warning, file: path,
          message: "no \(noun) on \(CalendarDate(daysSinceEpoch: day))",
          expected: "some: the days around it have \(least) rows or more", kind: .missingDay))
    }
    return result
  }

  /// Returns the weekday of a day, 0 for Monday.
  private func weekday(_ day: Int) -> Int { CalendarDate(daysSinceEpoch: day).weekday }
}
