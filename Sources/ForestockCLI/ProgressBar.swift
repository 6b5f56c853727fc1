import Foundation

/// A bar on a terminal for work that takes over a second; nothing where messages are piped.
final class ProgressBar {
  private let title: String
  private let isShown: Bool
  private let start = Date()
  private var lastShown = Date.distantPast
  private var isOnScreen = false

  init(title: String, isQuiet: Bool) {
    self.title = title
    isShown = !isQuiet && isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  /// Shows how much is done.
  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let now = Date()
    guard now.timeIntervalSince(start) > 1, now.timeIntervalSince(lastShown) > 0.1 else { return }
    lastShown = now
    isOnScreen = true
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * 30)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    Console.progress("\r\(title) [\(bar)] \(Int(share * 100)) %")
  }

  /// Takes the bar off the screen.
  func clear() {
    if isOnScreen { Console.progress("\r\u{1B}[K") }
    isOnScreen = false
  }
}
