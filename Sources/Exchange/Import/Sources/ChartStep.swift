import FulfilmentModel
import Tabular

/// How the points of a chart over time follow one another: hours, days, weeks or months.
///
/// Decided by the first points rather than by the name of the column, which is in the user's
/// language. A spreadsheet may have written the days anew.
enum ChartStep: Equatable {
  /// A number of days from one point to the next.
  case days(Int)
  /// A calendar month.
  case months
  /// Several points on one day.
  case hours

  /// Returns whether a cell is a point in time: a day, a month or an hour in any form.
  static func isPoint(_ cell: String) -> Bool {
    switch DateWords.readAny(completed(cell)) {
    case .day, .unordered: true
    case .none, .invalid, .yearless: false
    }
  }

  /// Returns the cell as a day, without its hour, the first of a month `2026-09`.
  private static func completed(_ cell: String) -> String {
    let text = CellText.trimmed(cell)
    if text.utf8.count == 7, text.utf8.dropFirst(4).first == 0x2D { return text + "-01" }
    if let hour = text.firstIndex(of: "T"), text[..<hour].utf8.count == 10 {
      return String(text[..<hour])
    }
    return text
  }

  /// Decides by the first two points; a chart with fewer is by day.
  init(of table: borrowing SourceTable, order: DateOrder?) throws(FileError) {
    var probe = SourceTable(ahead: table)
    var days: [CalendarDate] = []
    var isMonthly = false
    while days.count < 2, try probe.next() {
      isMonthly = isMonthly || probe.cell(0).utf8.count == 7
      if let day = try ChartStep.days(1).day(of: &probe) { days.append(day) }
    }
    guard days.count == 2 else {
      self = isMonthly ? .months : .days(1)
      return
    }
    let length = abs(days[0].days(until: days[1]))
    self = length == 0 ? .hours : isMonthly || length >= 28 ? .months : .days(length)
  }

  /// Returns the day on which the row's point begins; `nil` where the cell has none.
  ///
  /// - Throws: `invalid` where the column does not show whether day or month comes first.
  func day(of row: inout SourceTable) throws(FileError) -> CalendarDate? {
    let text = ChartStep.completed(row.cell(0))
    if case .day(let day) = DateWords.readAny(text) { return day }
    return try row.day(.date, asOf: nil)
  }

  /// Returns the last day that a point covers.
  func lastDay(from start: CalendarDate) -> CalendarDate {
    switch self {
    case .days(let length): return start.advanced(by: length - 1)
    case .hours: return start
    case .months:
      let (year, month, day) = start.components
      return start.advanced(by: CalendarDate.days(inMonth: month, ofYear: year) - day)
    }
  }
}

/// The hours of a chart, gathered by day and series.
///
/// An index of an hour is relative to the busiest hour; the mean over a day's hours is relative to
/// it too, so that days stay comparable with each other, under a metric of their own. An hour below 1
/// counts as one half, the middle of what it may be; a day of such hours alone is below 1.
struct HourlyChart {
  /// A day's value.
  struct Day {
    var day: CalendarDate
    var place: String
    var metric: String
    /// In hundredths at most; `<1` where every hour was.
    var value: String
    /// Hours that the chart has of the day.
    var hours: Int
    /// Physical line of the first.
    var line: Int
  }

  /// Key of a sum.
  private struct Series: Hashable {
    var day: CalendarDate
    var place: String
    var metric: String
  }

  /// Sum of the values, hours, those below 1 among them, and first line.
  private var sums: [Series: (sum: Double, hours: Int, censored: Int, line: Int)] = [:]

  /// Adds an hour's value.
  mutating func add(
    _ value: (number: NumberText, isCensored: Bool), day: CalendarDate, place: String,
    metric: String, line: Int
  ) {
    let key = Series(day: day, place: place, metric: metric)
    var known = sums[key] ?? (0, 0, 0, line)
    known.sum += (value.number.double ?? 0) / (value.isCensored ? 2 : 1)
    known.hours += 1
    if value.isCensored { known.censored += 1 }
    sums[key] = known
  }

  /// The days in the order of the file.
  var days: [Day] {
    sums.sorted {
      ($0.value.line, $0.key.metric, $0.key.place) < ($1.value.line, $1.key.metric, $1.key.place)
    }
    .map { key, value in
      let mean = (value.sum / Double(value.hours) * 100).rounded() / 100
      let text =
        mean == mean.rounded() && mean.magnitude < 1e15
        ? String(Int(mean)) : TableWriter.format(mean)
      return Day(
        day: key.day, place: key.place, metric: key.metric,
        value: value.censored == value.hours ? "<1" : text, hours: value.hours, line: value.line)
    }
  }
}
