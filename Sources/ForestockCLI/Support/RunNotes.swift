import Forestock
import Foundation
import Logging

/// Messages of a run beside its result.
///
/// At night, where standard error is no terminal, each note is a log line at once, with time and
/// level. At a terminal a person reads: notes have neither clock nor component, and warnings stand
/// together under the result.
final class RunNotes {
  /// Most warnings shown at a terminal; files of the result have them all.
  private static let limit = 12

  private let logger: Logger
  private let isQuiet: Bool
  private let isForPerson: Bool
  private var warnings: [String] = []

  /// Creates the notes of a command.
  init(_ label: String, quiet: Bool) {
    logger = Logger.forCommand(label, quiet: quiet)
    isQuiet = quiet
    isForPerson = Style.isTerminal
  }

  /// Tells what was done.
  func info(_ text: String) {
    if !isForPerson { logger.info("\(text)") } else if !isQuiet { Console.message(text) }
  }

  /// Tells of a doubt.
  func warning(_ text: String) {
    if isForPerson { warnings.append(text) } else { logger.warning("\(text)") }
  }

  /// Tells a person what to do next; says nothing in a log.
  func next(_ text: String) {
    if isForPerson, !isQuiet { Console.message(Style.faint("next: " + text)) }
  }

  /// Shows the warnings that were kept for the end.
  func showWarnings() {
    defer { warnings = [] }
    guard !warnings.isEmpty, !isQuiet else { return }
    Console.message(Style.strong("\(warnings.count) warnings"))
    for warning in warnings.prefix(RunNotes.limit) { Console.message("  " + warning) }
    if warnings.count > RunNotes.limit {
      Console.message("  \(warnings.count - RunNotes.limit) more; rejects.csv lists them")
    }
  }
}

/// Emphasis on a terminal.
///
/// None where standard error is no terminal or a dumb one, or where `NO_COLOR` is set
/// (https://no-color.org).
enum Style {
  /// Whether standard error is a terminal.
  static var isTerminal: Bool { isatty(2) == 1 }

  /// Whether emphasis is wanted.
  private static var isOn: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Returns a text that asks for attention.
  static func strong(_ text: String) -> String { isOn ? "\u{1B}[33m\(text)\u{1B}[0m" : text }

  /// Returns a text that stands back.
  static func faint(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
