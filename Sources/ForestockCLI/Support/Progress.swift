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
    showBar(title, share: Double(done) / Double(total))
  }

  /// Shows a bar filled to a share of the work, with what else is to be said behind it.
  func showBar(_ title: String, share: Double, detail: @autoclosure () -> String = "") {
    show(ProgressLine.bar(title, share: share) + detail())
  }

  /// Shows how far an iterative solve has come, by its gap on the way to the one that is wanted.
  ///
  /// Gaps fall by about the same factor an iteration, so the share is that of the logarithm; a gap
  /// of 1 and more is the start.
  func showSolve(_ title: String, iteration: Int, gap: Double, target: Double) {
    let share = gap > 0 && target < 1 ? log(gap) / log(target) : 0
    showBar(title, share: share, detail: ", iteration \(iteration), gap \(percent(gap))")
  }

  /// Returns a bar such as `import [######....] 60 %`.
  private static func bar(_ title: String, share: Double) -> String {
    let share = share.isFinite ? min(1, max(0, share)) : 0
    let filled = Int(share * Double(barWidth))
    let dots = String(repeating: ".", count: barWidth - filled)
    return "\(title) [\(String(repeating: "#", count: filled))\(dots)] \(Int(share * 100)) %"
  }

  /// Erases the line.
  ///
  /// Called before any other output, and on every way out, so that no rest stays on the terminal.
  func clear() {
    if last != nil { Console.progress("\r\u{1B}[K") }
    last = nil
  }
}
