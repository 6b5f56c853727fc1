import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// Turns exports of searches, views and followers into signals: one value for a day, a place, a
/// channel and a metric. A national series stays national.
///
/// Values keep the source's unit. A country that is no region is kept under its ISO code rather
/// than spread over its regions: only the demand model knows how they share it.
struct SignalAssembler: RowAssembler {
  /// Reason under which values of such places are rejected.
  private static let unknownPlace = "a place that is neither a region of the case nor a country"

  /// Places, and `--as-of` for files without years or dates.
  let context: ImportContext
  let rules: SignalRules
  /// The ledger of `social_signals`, whose group is channel, metric, place and day.
  let signals: ImportLedger
  let rejects: RejectLog
  /// Value columns of a chart.
  ///
  /// Empty for files with one value column.
  private var series: [Series] = []
  /// Days that one point of a chart covers; 0 for a month.
  private var pointLength = 1
  /// Last day of the window that all rows cover, where rows have no dates.
  ///
  /// `nil` where rows have dates.
  private var window: CalendarDate?
  /// The metric of files with one value column.
  ///
  /// Named by the source or by a title above the header; `value` where neither does.
  private var metric = ""

  /// A value column of a chart or map.
  ///
  /// A chart may compare several search terms or places, each in a column of its own.
  private struct Series {
    /// Position in the file, from 0.
    var column: Int
    /// `interest:` or `interest_by_region:` and the search term.
    var metric: String
    /// The place of a chart over time; `nil` where the case has no such place.
    var place: String?
  }

  /// One value as a file states it.
  private struct Observation {
    /// Last day of the interval that the value describes.
    var day: CalendarDate
    /// A region's id, a country's code or `(all)`.
    var place: String
    var metric: String
    /// The value as written; `<1` is read by `add`.
    var cell: String
  }

  /// Creates the assembler of one file.
  init(context: ImportContext, rules: SignalRules, signals: ImportLedger, rejects: RejectLog) {
    self.context = context
    self.rules = rules
    self.signals = signals
    self.rejects = rejects
  }

  /// Reads metric, series and window, which stand above the rows.
  ///
  /// - Throws: `invalid` where the window's last day is missing or reads two ways.
  mutating func begin(_ table: SourceTable) throws(FileError) {
    metric = rules.metric ?? ""
    switch rules.shape {
    case .daily: if rules.metric == nil { metric = titleMetric(table.recognised.preamble) }
    case .trendsTimeline:
      series = charts(table.recognised.header).map { column, term, place in
        Series(column: column, metric: "interest:" + term, place: signalPlace(place))
      }
      pointLength = try pointLength(table)
    case .trendsMap:
      for (column, term, period) in charts(table.recognised.header) {
        window = try lastDay(period, column: column, of: table)
        series.append(Series(column: column, metric: "interest_by_region:" + term, place: ""))
      }
    case .byCountry:
      guard let asOf = context.options.asOf else {
        throw .invalid([
          Diagnostic(
            file: table.path,
            expected: "the window's last day; the file has no dates: pass --as-of 2026-09-14")
        ])
      }
      window = asOf
    }
  }

  /// Returns the metric that stands on a line of its own above the header.
  private func titleMetric(_ preamble: [[String]]) -> String {
    let titles = preamble.compactMap { $0.first { !$0.isEmpty } }
      .filter { !$0.lowercased().hasPrefix("sep=") }
    let name = titles.last.map { Gazetteer.folded($0).split(separator: " ") } ?? []
    let metric = name.joined(separator: "_")
    return metric.isEmpty || CellText.isSpreadsheetNumber(metric) ? "value" : metric
  }

  /// Returns position, search term and parenthesised part of each `term: (…)` column.
  private func charts(_ header: [String]) -> [(column: Int, term: String, detail: String)] {
    header.enumerated().dropFirst().compactMap { column, name in
      guard let split = name.range(of: ": (", options: .backwards) else { return nil }
      return (
        column, String(name[..<split.lowerBound]), String(name[split.upperBound...].dropLast())
      )
    }
  }

  /// Returns the last day of a search map's period, such as `8/28/26 - 9/27/26`.
  private func lastDay(
    _ period: String, column: Int, of table: SourceTable
  ) throws(FileError) -> CalendarDate {
    if let ends = DateWords.readPeriod(period, order: context.options.dateOrder) { return ends.1 }
    if let asOf = context.options.asOf { return asOf }
    throw .invalid([
      Diagnostic(
        file: table.path, line: table.recognised.preamble.count + 1,
        column: table.recognised.header[column],
        expected: "a period that reads one way; pass --date-order dmy or mdy, or --as-of with its "
          + "last day")
    ])
  }

  /// Returns the days from one point to the next, from the first two rows, since weeks are named by
  /// their first day; 0 where the points are months.
  ///
  /// 1 where the chart has fewer than two points.
  private func pointLength(_ table: SourceTable) throws(FileError) -> Int {
    var probe = try table.reopened()
    for _ in 0...table.recognised.preamble.count { _ = try probe.next() }
    var days: [CalendarDate] = []
    while days.count < 2, try probe.next() {
      if let day = pointStart(probe.text(0)) { days.append(day) }
    }
    guard days.count == 2 else { return 1 }
    let length = days[0].days(until: days[1])
    return length >= 28 ? 0 : max(1, length)
  }

  /// Returns the first day of a chart's point; a month is `2026-09`.
  ///
  /// `nil` where the cell is no day or reads two ways.
  private func pointStart(_ text: String) -> CalendarDate? {
    let whole = text.utf8.count == 7 ? text + "-01" : text
    return DateWords.readAny(whole).day(context.options.dateOrder)
  }

  /// Names of the whole world in charts of searches.
  ///
  /// In lower case; English, German, French, Spanish and Italian.
  private static let worldNames: Set<String> = [
    "", "worldwide", "weltweit", "dans tous les pays", "tous les pays", "todo el mundo",
    "tutto il mondo",
  ]

  /// Returns the `region` cell of a place: a country's code, a region's id or everywhere; `nil`
  /// where the case has no such place.
  ///
  /// A country's name or code in capitals goes before a region of the same name.
  private func signalPlace(_ name: String) -> String? {
    if let code = context.places.gazetteer.countryCode(name), code.count == 2,
      name.count > 2 || code == name
    {
      return code
    }
    if case .region(let position) = context.places.resolve(label: name) {
      return context.regions[position].id
    }
    return Self.worldNames.contains(name.lowercased()) ? RegionReference.everywhere.text : nil
  }

  /// Takes the row by the shape of the file; totals are rejected.
  ///
  /// - Returns: whether one of its values counts.
  func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    if row.isTotal {
      try rejects.reject(row, "a total of other rows", value: row.cell(0))
      return false
    }
    switch rules.shape {
    case .daily: return try takeDay(&row)
    case .byCountry: return try takeCountry(row)
    case .trendsTimeline: return try takePoint(row)
    case .trendsMap: return try takePlace(row)
    }
  }

  /// Takes a day's value for the whole world.
  private func takeDay(_ row: inout SourceTable) throws(FileError) -> Bool {
    guard let day = try row.day(.date, asOf: context.options.asOf) else {
      try rejects.reject(row, "no date that can be read", value: row.text(.date))
      return false
    }
    return try add(
      Observation(
        day: day, place: RegionReference.everywhere.text, metric: metric, cell: row.text(.value)),
      of: row)
  }

  /// Takes a country's value for the whole window.
  private func takeCountry(_ row: SourceTable) throws(FileError) -> Bool {
    guard let window else { return false }
    guard let place = signalPlace(row.text(.place)) else {
      try rejects.reject(row, Self.unknownPlace, field: "place", value: row.text(.place))
      return false
    }
    return try add(
      Observation(day: window, place: place, metric: metric, cell: row.text(.value)), of: row)
  }

  /// Takes a row of a chart over time: one point of every series.
  private func takePoint(_ row: SourceTable) throws(FileError) -> Bool {
    let text = row.cell(0)
    // Hours are `2026-09-26T05`: the hours of a day cannot be added up to one index.
    let isHourly = text.count == 13 && text.dropFirst(10).first == "T"
    guard !isHourly, let start = pointStart(text) else {
      try rejects.reject(
        row, isHourly ? "an hour's index is no day's" : "no date that can be read", value: text)
      return false
    }
    let end = pointLength == 0 ? lastDayOfMonth(start) : start.advanced(by: pointLength - 1)
    var isUsed = false
    for item in series {
      guard let place = item.place else {
        try rejects.reject(row, Self.unknownPlace, field: item.metric, value: row.cell(item.column))
        continue
      }
      let observation = Observation(
        day: end, place: place, metric: item.metric, cell: row.cell(item.column))
      if try add(observation, of: row) { isUsed = true }
    }
    return isUsed
  }

  /// Takes a row of a search map: one place in every period.
  private func takePlace(_ row: SourceTable) throws(FileError) -> Bool {
    let name = row.cell(0)
    guard let window else { return false }
    let isMarketArea = RegionResolver.looksLikeMarketArea(name)
    let mapped = isMarketArea ? context.places.mapped(name, country: "US") : nil
    if isMarketArea, mapped == nil {
      try rejects.reject(row, "a market area is no region", field: "place", value: name)
      return false
    }
    let place: String
    switch mapped.map({ .region($0) }) ?? context.places.resolve(label: name) {
    case .region(let position): place = context.regions[position].id
    case .unknown(let reason):
      // A country that is no region stays national, as in a chart over time.
      guard let code = context.places.gazetteer.unmistakableCountry(name) else {
        for _ in series {
          try rejects.reject(row, reason, field: "place", value: name)
        }
        return false
      }
      place = code
    }
    var isUsed = false
    for item in series {
      let observation = Observation(
        day: window, place: place, metric: item.metric, cell: row.cell(item.column))
      if try add(observation, of: row) { isUsed = true }
    }
    return isUsed
  }

  /// Returns the last day of the month that the date lies in.
  private func lastDayOfMonth(_ date: CalendarDate) -> CalendarDate {
    let (year, month, day) = date.components
    return date.advanced(by: CalendarDate.days(inMonth: month, ofYear: year) - day)
  }

  /// Adds one value; `<1` is kept as censored. Returns whether it counts.
  ///
  /// A value that was stated before in this run is rejected: of several files the last one counts,
  /// within a file the first row.
  private func add(_ observation: Observation, of row: SourceTable) throws(FileError) -> Bool {
    var text = observation.cell
    let isCensored = text.first == "<"
    if isCensored { text = text.dropFirst().trimmingCharacters(in: .whitespaces) }
    let value: String
    switch row.number(text) {
    case .success(let number?): value = (isCensored ? "<" : "") + number.decimalText
    case .success(nil):
      try rejects.reject(row, "no value: too little volume, or none reported")
      return false
    case .failure(let problem):
      try rejects.reject(row, "value is \(problem.reason)", value: observation.cell)
      return false
    }
    let metric = CellText.identifier(from: observation.metric)
    let (day, place) = (observation.day.description, observation.place)
    let group = [rules.channel, metric, place, day].joined(separator: " ")
    guard signals.begin(group: ByteKey(group)) == .new else {
      try rejects.reject(row, "the same day, place and metric again")
      return false
    }
    try signals.add(
      group: group, line: row.line, key: [day, place, rules.channel, metric], measures: [value])
    return true
  }
}
