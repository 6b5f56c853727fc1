import ArgumentParser
import Forestock
import Foundation

/// The day of the run, for commands whose result or doubts depend on it.
///
/// Nothing else asks the clock, so that a run with the option can be repeated on any day.
struct TodayOption: ParsableArguments {
  /// The day that the call names; `nil` leaves it to the clock.
  @Option(name: .customLong("today"), help: "Day of the run. (default: today in UTC)")
  private var stated: CalendarDate?

  /// Whether the call names the day.
  var isStated: Bool { stated != nil }

  /// The day that the call names, else that of the clock in UTC.
  var day: CalendarDate {
    stated ?? CalendarDate(of: .now, inZone: nil)
  }
}

/// Whether a night with incomplete evidence is refused.
struct StrictFlag: ParsableArguments {
  /// Refuses what is otherwise a warning: a table that is missing, empty, cut, stale or doubled, a
  /// planning date far from today, keys that mean nothing.
  @Flag(name: .customLong("strict"), help: "Refuse doubtful evidence instead of warning of it.")
  var isOn = false

  /// Ends with status 65 where the flag is set and a doubt says that evidence is incomplete.
  ///
  /// The doubts themselves have been told before.
  func check(_ diagnostics: [Diagnostic]) throws {
    let gaps = diagnostics.gaps
    guard isOn, !gaps.isEmpty else { return }
    let counts = gaps.warningsByKind.sorted { $0.key < $1.key }
    Console.message(
      "--strict: refused for " + counts.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
    throw ExitStatus.badData.exit
  }
}

extension CalendarDate {
  /// Creates the day of a moment in a time zone; in UTC where the name is unknown or missing.
  init(of moment: Date, inZone name: String?) {
    let zone = name.flatMap { TimeZone(identifier: $0) } ?? .gmt
    let seconds = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    self.init(daysSinceEpoch: Int((seconds / 86_400).rounded(.down)))
  }
}
