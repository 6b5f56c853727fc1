import Foundation

/// A line on the terminal that says how far the work has come.
///
/// Nothing is shown in the first second, where standard error is no terminal, or when quiet.
struct ProgressLine {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  init(quiet: Bool) { isShown = !quiet && isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Shows `text` unless the last one is younger than a tenth of a second.
  mutating func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1) else { return }
    if let last, now - last < .milliseconds(100) { return }
    last = now
    Console.progress("\r\u{1B}[K" + text())
  }

  /// Wipes the line.
  func clear() { if last != nil { Console.progress("\r\u{1B}[K") } }
}
