import Foundation

/// One line on the terminal that shows how far the work has come.
///
/// Nothing is shown in the first second, where standard error is not a terminal, or when quiet.
///
/// Each text overwrites the one before by a carriage return and the code that clears to the end of
/// the line. A class, since the callbacks of a running solve share it.
final class ProgressLine {
  /// Characters of the bar between its brackets.
  private static let barWidth = 30

  /// Whether standard error is a terminal and the user wants progress.
  private let isShown: Bool
  private let start = ContinuousClock.now
  /// Time of the last text; `nil` while the line is blank.
  private var last: ContinuousClock.Instant?

  /// Creates a line that is blank until something is shown.
  init(quiet: Bool) { isShown = !quiet && isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Shows `text`, unless something was shown less than a tenth of a second ago.
  ///
  /// The text is formed only where it is shown, so callbacks may come as often as they like.
  func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1) else { return }
    if let last, now - last < .milliseconds(100) { return }
    last = now
    Console.progress("\r\u{1B}[K" + text())
  }

  /// Shows a bar for work of known size, filled in proportion to `done`.
  ///
  /// Nothing is shown where `total` is 0, as for empty files.
  func showBar(_ title: String, done: Int, of total: Int) {
    guard total > 0 else { return }
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * Double(ProgressLine.barWidth))
    let bar =
      String(repeating: "#", count: filled)
      + String(repeating: ".", count: ProgressLine.barWidth - filled)
    show("\(title) [\(bar)] \(Int(share * 100)) %")
  }

  /// Erases the line.
  ///
  /// Called before any other output, and on every way out, so that no rest stays on the terminal.
  func clear() { if last != nil { Console.progress("\r\u{1B}[K") } }
}
