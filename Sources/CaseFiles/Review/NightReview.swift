import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// Holds a case against the day on which it is planned.
///
/// These doubts depend on today, which is an input like any other: they stand apart from those that
/// follow from the files alone.
struct NightReview {
  /// Days between planning date and today from which on one of them is probably wrong.
  private static let farDays = 7

  /// The day of the run.
  let today: CalendarDate

  /// Returns the doubt about a planning date.
  ///
  /// - Parameter path: path of `case.json`.
  func doubt(about planningDate: CalendarDate, path: String) -> Diagnostic? {
    let days = planningDate.days(until: today)
    guard days.magnitude > NightReview.farDays else { return nil }
    return Diagnostic(
      .warning, file: path, column: "planning_date", value: planningDate.description,
      message: "\(days.magnitude) days \(days > 0 ? "before" : "after") today, \(today)",
      note: "the evidence may be another night's; --today names the day of the run",
      kind: .farFromToday)
  }

  /// Returns the doubt about a file of a table without days that was written too long ago.
  ///
  /// Days count in UTC. A file whose time the system does not tell is not doubted.
  func doubt(aboutFile path: String, freshDays: Int) -> Diagnostic? {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    guard let time = attributes?[.modificationDate] as? Date else { return nil }
    let day = CalendarDate(
      daysSinceEpoch: Int((time.timeIntervalSince1970 / 86_400).rounded(.down)))
    let age = day.days(until: today)
    guard age > freshDays else { return nil }
    return Diagnostic(
      .warning, file: path, message: "written on \(day), \(age) days before today",
      expected: "at most \(freshDays) days", kind: .stale)
  }
}
