import Diagnostics
import FulfilmentModel

/// Sorts the rows of one series, checks its step, and closes its gaps.
///
/// Positions follow from the first by whole steps, so that month ends stay month ends whatever the
/// lengths of the months between.
///
/// Faults of one series refuse that series alone. Rows given twice are named first, then every gap
/// up to a date off the step, behind which nothing can be placed.
struct SeriesAssembly {
  /// One observation as read.
  ///
  /// Values are `nil` where the cell is empty.
  struct Row {
    /// Where the row stands in time, in the unit of its cell.
    var position: SeriesPosition
    var value: Double?
    var regressors: [Double?] = []
    /// Physical line, for diagnostics.
    var line: Int
  }

  /// Path of the table, for diagnostics.
  let path: String
  /// Name of the column of values, for messages.
  let value: String
  /// Names in the order of `Row.regressors`; empty where none are read.
  let regressors: [String]
  /// Holds for missing rows and for empty cells alike; regressors are only ever interpolated.
  let gaps: GapPolicy
  /// Step of the table's other series, for one that is too short to tell its own; `nil`: the
  /// customary one.
  var tableStep: TableStep?

  /// Returns the series of these rows, or what is wrong with them.
  ///
  /// - Parameters:
  ///   - id: identifier of the series, for messages.
  ///   - unsorted: its rows in any order.
  /// - Precondition: at least one row.
  /// - Complexity: O(n log n) in the rows, and linear in the positions that are filled.
  func series(_ id: String, _ unsorted: [Row]) -> Result<TableSeries, InvalidInput> {
    var rows = Self.inOneUnit(unsorted).sorted { ($0.position, $0.line) < ($1.position, $1.line) }
    // Rows beyond the last value that bring regressors are the future, not a gap.
    while !regressors.isEmpty, rows.count > 1, rows[rows.count - 1].value == nil {
      rows.removeLast()
    }
    var diagnostics: [Diagnostic] = []
    func refuse(_ found: String, line: Int, expected: String, column: String = "ds") {
      diagnostics.append(
        Diagnostic(file: path, line: line, column: column, value: found, expected: expected))
    }
    for (earlier, later) in zip(rows, rows.dropFirst()) where earlier.position == later.position {
      refuse(
        "\(id) \(later.position)", line: later.line,
        expected: "one row for this series and date, found it on lines \(earlier.line) and "
          + "\(later.line); leave one")
    }
    guard diagnostics.isEmpty else { return .failure(InvalidInput(diagnostics)) }
    let found = StepFinder(rows.map(\.position))
    if found == nil, rows.count > 1 {
      refuse(
        id, line: rows[0].line, expected: "dates or counts in column ds of one series, not both")
      return .failure(InvalidInput(diagnostics))
    }
    let borrowed = rows.count <= 2 ? tableStep?.borrowed(by: rows.map(\.position)) : nil
    let step = borrowed?.step ?? found?.step ?? Self.customaryStep(rows[0].position)
    let anchorDay = borrowed?.anchorDay ?? found?.anchorDay ?? Self.anchorDay(rows[0].position)

    // Walks the rows along the grid of steps; `next` is the grid's position after the last row.
    var positions: [SeriesPosition] = []
    var values: [Double?] = []
    var columns = [[Double?]](repeating: [], count: regressors.count)
    var next = rows[0].position
    for row in rows {
      var skipped: [SeriesPosition] = []
      // The limit keeps a mistyped year from filling the memory.
      while next < row.position, skipped.count < 100_000 {
        skipped.append(next)
        next = step.advance(
          rows[0].position, by: positions.count + skipped.count, anchorDay: anchorDay)
      }
      guard next == row.position else {
        refuse(
          "\(id) \(row.position)", line: row.line,
          expected:
            "a step of \(step) like the rest of the series; correct the date or leave the row out")
        return .failure(InvalidInput(diagnostics))
      }
      if !skipped.isEmpty, gaps == .refuse {
        let span = skipped.count == 1 ? "" : " to \(skipped[skipped.count - 1])"
        refuse(
          "\(id) \(skipped[0])\(span)", line: row.line,
          expected:
            "a row every \(step), \(skipped.count) missing before this line; add them, or pass"
            + " --gaps zero or --gaps interpolate")
      } else if !skipped.isEmpty, gaps == .zero, !regressors.isEmpty {
        refuse(
          "\(id) \(skipped[0])", line: row.line,
          expected:
            "a row with the regressors of this date; only its value may be missing with --gaps zero"
        )
      }
      if row.value == nil, gaps == .refuse {
        refuse(
          "\(id) \(row.position)", line: row.line,
          expected: "a number; enter it, or pass --gaps zero or --gaps interpolate", column: value)
      }
      for (k, regressor) in row.regressors.enumerated() {
        if regressor == nil, gaps != .interpolate {
          refuse(
            "\(id) \(row.position)", line: row.line,
            expected: "a number; enter it, or pass --gaps interpolate", column: regressors[k])
        }
        columns[k] += [Double?](repeating: nil, count: skipped.count) + [regressor]
      }
      positions += skipped + [row.position]
      values += [Double?](repeating: nil, count: skipped.count) + [row.value]
      next = step.advance(rows[0].position, by: positions.count, anchorDay: anchorDay)
    }
    guard diagnostics.isEmpty else { return .failure(InvalidInput(diagnostics)) }
    return .success(
      TableSeries(
        id: id, positions: positions, values: Self.filled(values, gaps), step: step,
        anchorDay: anchorDay, regressors: columns.map { Self.filled($0, gaps) }))
  }

  /// Returns days and moments of one series in one unit: days where every moment is a midnight.
  ///
  /// Programs write midnight behind days; such a series is daily all the same.
  private static func inOneUnit(_ rows: [Row]) -> [Row] {
    let hasMoments = rows.contains { if case .moment = $0.position { true } else { false } }
    guard hasMoments else { return rows }
    let areDays = rows.allSatisfy { $0.position.asDate != nil }
    return rows.map { row in
      var row = row
      row.position = (areDays ? row.position.asDate : nil) ?? row.position.asMoment
      return row
    }
  }

  /// Returns the step of a series of one observation, which has no neighbours to tell.
  private static func customaryStep(_ position: SeriesPosition) -> SeriesStep {
    switch position {
    case .date: .days(1)
    case .moment: .seconds(3600)
    case .index: .counts(1)
    }
  }

  /// Returns the day of the month a series of one observation stands on; 0 for counts and moments.
  private static func anchorDay(_ position: SeriesPosition) -> Int {
    if case .date(let date) = position { date.components.day } else { 0 }
  }

  /// Returns values with the gaps closed; ends take the nearest value where gaps are interpolated.
  ///
  /// Other policies fill with 0; under `refuse` there is nothing to fill.
  ///
  /// - Complexity: O(n).
  static func filled(_ values: [Double?], _ gaps: GapPolicy) -> [Double] {
    guard gaps == .interpolate else { return values.map { $0 ?? 0 } }
    var result = values.map { $0 ?? 0 }
    // `last` is the latest observed value; gaps between it and the next lie on a straight line.
    var last: Int?
    for t in values.indices {
      guard let value = values[t] else { continue }
      let start = last.map { result[$0] } ?? value
      let from = last ?? -1
      for gap in (from + 1)..<max(t, from + 1) {
        let share = last == nil ? 1 : Double(gap - from) / Double(t - from)
        result[gap] = start + share * (value - start)
      }
      last = t
    }
    if let last { for t in (last + 1)..<max(values.count, last + 1) { result[t] = result[last] } }
    return result
  }
}
