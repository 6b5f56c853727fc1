import Forestock
import Foundation
import Logging

/// Messages of a run beside its result.
///
/// At night, where standard error is no terminal, each note is a log line at once, with time and
/// level. At a terminal a person reads: notes have neither clock nor component, and warnings stand
/// together under the result. Either way a kind of warning has one line, unless all are asked for.
final class RunNotes {
  private let logger: Logger
  private let isQuiet: Bool
  private let isVerbose: Bool
  private let isForPerson: Bool
  private var warnings: [RunWarning] = []

  /// Creates the notes of a command.
  ///
  /// - Parameter isVerbose: whether every warning has a line of its own.
  /// - Parameter format: form of the log; objects are for programs, at a terminal too.
  init(_ label: String, quiet: Bool, isVerbose: Bool, format: LogFormat = .text) {
    logger = Logger.forCommand(label, quiet: quiet, format: format)
    isQuiet = quiet
    self.isVerbose = isVerbose
    isForPerson = format == .text && Style.isTerminal
  }

  /// Tells what was done.
  func info(_ text: String) {
    if !isForPerson { logger.info("\(text)") } else if !isQuiet { Console.message(text) }
  }

  /// Tells what a person sees in the result, for the log of a night alone.
  func logged(_ text: String) { if !isForPerson { logger.info("\(text)") } }

  /// Tells of doubts that were found together.
  func warn(_ found: [RunWarning]) {
    if isForPerson { return warnings += found }
    for line in lines(of: found) { logger.warning("\(line)") }
  }

  /// Tells of one doubt.
  func warning(_ text: String) { warn([RunWarning(text)]) }

  /// Tells a person what to do next; says nothing in a log.
  func next(_ text: String) { if !isQuiet { Console.hint(text) } }

  /// Shows the warnings that were kept for the end.
  func showWarnings() {
    defer { warnings = [] }
    guard !warnings.isEmpty, !isQuiet else { return }
    let lines = lines(of: warnings)
    let count = warnings.count == 1 ? "1 warning" : "\(warnings.count) warnings"
    let rest = lines.count < warnings.count ? "; --verbose lists each" : ""
    Console.message(Style.strong(count) + rest)
    for line in lines { Console.message("  " + line) }
  }

  /// Returns the lines of warnings: one for each kind, or one for each.
  private func lines(of warnings: [RunWarning]) -> [String] {
    isVerbose ? warnings.map(\.text) : warnings.grouped
  }
}

/// Emphasis on a terminal.
///
/// None where the stream is no terminal or a dumb one, or where `NO_COLOR` is set
/// (https://no-color.org).
enum Style {
  /// Whether standard error is a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output is a terminal: a person reads the result.
  static var isResultRead: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Returns a text of standard error that asks for attention.
  static func strong(_ text: String) -> String { escaped(text, code: 33, on: STDERR_FILENO) }

  /// Returns a text of standard error that stands back.
  static func faint(_ text: String) -> String { escaped(text, code: 2, on: STDERR_FILENO) }

  /// Returns a heading of standard output.
  static func heading(_ text: String) -> String { escaped(text, code: 1, on: STDOUT_FILENO) }

  /// Returns a text between the codes of an emphasis (ECMA-48, select graphic rendition).
  private static func escaped(_ text: String, code: Int, on stream: Int32) -> String {
    let environment = ProcessInfo.processInfo.environment
    let isOn =
      isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
    return isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
