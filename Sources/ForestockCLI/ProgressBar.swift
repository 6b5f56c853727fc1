/// A bar on a terminal for work whose size is known.
final class ProgressBar {
  private let title: String
  private var line: ProgressLine

  init(title: String, isQuiet: Bool) {
    self.title = title
    line = ProgressLine(quiet: isQuiet)
  }

  /// Shows how much is done.
  func show(_ done: Int, of total: Int) {
    guard total > 0 else { return }
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * 30)
    line.show(
      "\(title) [" + String(repeating: "#", count: filled)
        + String(repeating: ".", count: 30 - filled) + "] \(Int(share * 100)) %")
  }

  /// Takes the bar off the screen.
  func clear() { line.clear() }
}
