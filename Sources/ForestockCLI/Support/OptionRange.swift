import ArgumentParser
import Forestock
import Tabular

/// Ranges of numeric options, checked before any file is opened.
///
/// Every number that a user can type has both ends: without an upper one a slip of the keyboard asks
/// for more memory than there is, or for more work than a life has time for. Limits lie far above
/// what is of use; the message names the option, its value and the range.
enum OptionRange {
  /// Steps of a forecast: a year of hours is 8,766.
  static let horizon = 1...10_000
  /// Observations in a season: a year of minutes is 525,960.
  static let seasonLength = 1...1_000_000
  /// Scenarios of a two-stage program; its size grows with them.
  static let scenarios = Planner.scenarioRange
  /// Joint draws that are reduced or summed; distances of all pairs stand in memory.
  static let draws = 0...Planner.mostDraws
  /// Threads of one process.
  static let threads = 1...1_024
  /// Units of a product.
  static let units = 0...CellText.largestWhole
  /// Money for one ad test.
  static let money = 0...1e12

  /// Refuses a whole number outside its range.
  ///
  /// - Throws: a usage error with the option, its value and the range.
  static func check(_ option: String, _ value: Int?, in range: ClosedRange<Int>) throws {
    guard let value, !range.contains(value) else { return }
    throw ValidationError(
      "\(option) \(value): expected \(range.lowerBound) to \(range.upperBound)")
  }

  /// Refuses a number outside its range, and one that is undefined.
  ///
  /// - Parameter excludesLowerBound: whether the range begins just above its lower end.
  /// - Throws: a usage error with the option, its value and the range.
  static func check(
    _ option: String, _ value: Double?, in range: ClosedRange<Double>,
    excludesLowerBound: Bool = false
  ) throws {
    guard let value else { return }
    guard !range.contains(value) || (excludesLowerBound && value == range.lowerBound) else {
      return
    }
    let low =
      excludesLowerBound ? "more than \(range.lowerBound), at most" : "\(range.lowerBound) to"
    throw ValidationError("\(option) \(value): expected \(low) \(range.upperBound)")
  }
}
