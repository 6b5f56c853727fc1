import Diagnostics
import FulfilmentModel

/// Channels of a table of signals that never change and so say nothing.
struct SignalReview {
  private var series: [[String]: (value: Double, line: Int, rows: Int, changes: Bool)] = [:]

  mutating func add(channel: String, metric: String, value: Double, line: Int) {
    let key = [channel, metric]
    var known = series[key] ?? (value, line, 0, false)
    known.rows += 1
    if value != known.value { known.changes = true }
    series[key] = known
  }

  /// A warning for each channel with eight or more equal values and no other.
  func warnings(path: String) -> [Diagnostic] {
    series.filter { !$0.value.changes && $0.value.rows >= 8 }
      .sorted { $0.value.line < $1.value.line }
      .map {
        Diagnostic(
          .warning, file: path, line: $0.value.line, column: "value",
          value: String($0.value.value),
          expected: "a channel that changes; \($0.key.joined(separator: " ")) never does")
      }
  }
}
