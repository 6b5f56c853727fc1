import FulfilmentModel
import Tabular

/// Counts of a table that was opened, gathered while its rows were read.
struct TableTally {
  /// Path of the file.
  var path: String
  /// Rows of the right shape.
  var rows = 0
  /// Whether the file has nothing but blanks.
  var isEmpty = false
  /// Whether the header was whole and no row was refused.
  var isSound = false
  /// Whether the last line lacks its end, as that of a file that is still being written.
  var endsInsideLine = false
  /// Physical line at which the file ends.
  var lastLine = 0
  /// Days of the rows, where the table has days.
  var days = DayCounts()
  /// Repetitions, where rows of the table have no key.
  var repeats: RepeatedRows?
  /// Rows of days after the horizon's last.
  var late = LateRows()
}

/// Rows of a table by day, up to the planning date.
struct DayCounts {
  /// Number of rows by days since 1970-01-01.
  private(set) var rows: [Int: Int] = [:]

  /// Counts a row.
  mutating func add(_ day: CalendarDate) { rows[day.daysSinceEpoch, default: 0] += 1 }

  /// The last day with a row; `nil` where there is none.
  var last: Int? { rows.keys.max() }

  /// Returns the number of rows of a day, by days since 1970-01-01.
  subscript(day: Int) -> Int { rows[day] ?? 0 }
}

/// Rows of days after the horizon's last, which no plan of tonight serves.
struct LateRows {
  /// Rows, their units, and the line of the first.
  private(set) var rows = 0
  private(set) var units = 0
  private(set) var firstLine = 0

  /// Counts a row.
  mutating func add(units: Int = 0, line: Int) {
    if rows == 0 { firstLine = line }
    rows += 1
    self.units &+= units
  }
}
