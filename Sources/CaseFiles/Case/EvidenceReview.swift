import Diagnostics
import FulfilmentModel

/// Units of rows that no region of the case stands for: those whose region nobody could tell, which
/// count in totals, and those of buyers outside the regions, which are not used.
///
/// The plan is warned of both: one warning each for a table, not one a row.
struct UnplacedUnits {
  /// Rows of one kind: their number, the sum of their units, and the physical line of the first.
  private struct Rows {
    var count = 0
    var units = 0
    var firstLine = 0
  }

  /// Units whose region nobody could tell.
  private var unassigned = Rows()
  /// Units of buyers in a country where the case has no region.
  private var outside = Rows()

  /// Counts a row that names no region.
  ///
  /// - Parameters:
  ///   - units: units of the row.
  ///   - line: its physical line.
  /// - Returns: whether the row is used.
  mutating func keeps(_ place: RegionReference, units: Int, line: Int) -> Bool {
    func counted(_ rows: Rows) -> Rows {
      Rows(
        count: rows.count + 1, units: rows.units + units,
        firstLine: rows.count == 0 ? line : rows.firstLine)
    }
    switch place {
    case .region: return true
    case .unassigned:
      unassigned = counted(unassigned)
      return true
    case .outside, .everywhere:
      outside = counted(outside)
      return false
    }
  }

  /// Adds a warning to the log for each kind that there is.
  func warn(of path: String?, in log: inout DiagnosticLog) {
    guard let path else { return }
    func warn(_ rows: Rows, _ place: RegionReference, _ text: String) {
      guard rows.count > 0 else { return }
      log.add(
        Diagnostic(
          .warning, file: path, line: rows.firstLine, column: "region", value: place.text,
          expected: "a region; \(rows.units) units in \(rows.count) rows \(text)",
          kind: .unplaced))
    }
    warn(
      unassigned, .unassigned, "without one count in totals, spread by the forecast's own shares")
    warn(outside, .outside, "outside the regions are not used")
  }
}

/// Rows that repeat a key of a table that lacks one of the key's columns.
///
/// Nothing tells such rows apart, so that the first counts and the others are named in one warning.
struct RepeatedKeys {
  /// Rows left out, and the line of the first of them.
  private var rows = 0
  private var firstLine = 0

  /// Counts a row that is left out.
  mutating func add(line: Int) {
    if rows == 0 { firstLine = line }
    rows += 1
  }

  /// Adds a warning to the log where there are any.
  ///
  /// - Parameter columns: the columns of the key that may be missing, in words.
  func warn(of path: String?, columns: String, in log: inout DiagnosticLog) {
    guard rows > 0, let path else { return }
    log.add(
      Diagnostic(
        .warning, file: path, line: firstLine,
        expected:
          "\(columns) to tell rows apart; \(rows) rows that repeat an earlier one are not used"
      ))
  }
}

/// Finds channels of signals that never change and so carry no information.
///
/// A constant series is mostly a failed export or a metric that the source no longer fills.
struct ConstantChannels {
  /// Rows of one value from which on a channel is suspicious.
  private static let leastRows = 8

  /// A channel and a metric, over all regions: a series of one region may well be constant.
  private struct Channel: Hashable {
    /// The source, such as `google_trends`.
    var name: String
    /// The measure, such as `interest:term`.
    var metric: String
  }

  /// The first value with its line, the rows so far, and whether a later value differed.
  private var channels: [Channel: (value: Double, line: Int, rows: Int, changes: Bool)] = [:]

  /// Takes one observation.
  mutating func add(channel: String, metric: String, value: Double, line: Int) {
    let key = Channel(name: channel, metric: metric)
    var known = channels[key] ?? (value, line, 0, false)
    known.rows += 1
    if value != known.value { known.changes = true }
    channels[key] = known
  }

  /// Returns a warning for each channel with eight or more equal values and no other.
  ///
  /// In the order of their first lines, whatever the hashing.
  func warnings(path: String) -> [Diagnostic] {
    channels.filter { !$0.value.changes && $0.value.rows >= ConstantChannels.leastRows }
      .sorted { $0.value.line < $1.value.line }
      .map {
        Diagnostic(
          .warning, file: path, line: $0.value.line, column: "value",
          value: String($0.value.value),
          expected: "a channel that changes; \($0.key.name) \($0.key.metric) never does")
      }
  }
}
