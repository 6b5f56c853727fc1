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
  /// How the points of a chart follow one another.
  private var step = ChartStep.days(1)
  /// Hours of a chart by day and series, which `finish` makes days of.
  private var hours = HourlyChart()
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
  mutating func begin(_ table: borrowing SourceTable) throws(FileError) {
    metric = rules.metric ?? ""
    switch rules.shape {
    case .daily: if rules.metric == nil { metric = titleMetric(table.recognised.preamble) }
    case .trendsTimeline:
      step = try ChartStep(of: table, order: context.options.dateOrder)
      let prefix = step == .hours ? "interest_by_hour:" : "interest:"
      let places = ChartPlaces(context: context)
      let parts = charts(table.recognised.header)
      series = parts.map { column, term, place in
        Series(column: column, metric: prefix + term, place: places.region(of: place))
      }
      if let world = places.unknownWorld(parts.map(\.detail)) {
        rejects.note(
          "\"\(Diagnostic.printable(world))\" is no place that is known: read as the whole world")
        for index in series.indices { series[index].place = RegionReference.everywhere.text }
      }
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
    _ period: String, column: Int, of table: borrowing SourceTable
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

  /// Takes the row by the shape of the file; totals are rejected.
  ///
  /// - Returns: whether one of its values counts.
  mutating func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    if row.isTotal {
      try rejects.reject(row, "a total of other rows", value: row.cell(0))
      return false
    }
    switch rules.shape {
    case .daily: return try takeDay(&row)
    case .byCountry: return try takeCountry(row)
    case .trendsTimeline: return try takePoint(&row)
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
  private func takeCountry(_ row: borrowing SourceTable) throws(FileError) -> Bool {
    guard let window else { return false }
    guard let place = ChartPlaces(context: context).region(of: row.text(.place)) else {
      try rejects.reject(row, Self.unknownPlace, field: "place", value: row.text(.place))
      return false
    }
    return try add(
      Observation(day: window, place: place, metric: metric, cell: row.text(.value)), of: row)
  }

  /// Takes a row of a chart over time: one point of every series.
  private mutating func takePoint(_ row: inout SourceTable) throws(FileError) -> Bool {
    let text = row.cell(0)
    guard let start = try step.day(of: &row) else {
      try rejects.reject(row, "no date that can be read", value: text)
      return false
    }
    var isUsed = false
    for item in series {
      guard let place = item.place else {
        try rejects.reject(row, Self.unknownPlace, field: item.metric, value: row.cell(item.column))
        continue
      }
      let cell = row.cell(item.column)
      if step == .hours {
        guard let value = try reading(of: cell, in: row) else { continue }
        hours.add(value, day: start, place: place, metric: item.metric, line: row.line)
        isUsed = true
        continue
      }
      let observation = Observation(
        day: step.lastDay(from: start), place: place, metric: item.metric, cell: cell)
      if try add(observation, of: row) { isUsed = true }
    }
    return isUsed
  }

  /// Adds the days of an hourly chart: the mean of the hours that the chart has.
  ///
  /// - Returns: 0, since rows were counted as they came.
  func finish() throws(FileError) -> Int {
    for day in hours.days {
      if day.hours < 24 { rejects.note("a day with fewer than 24 hours: its mean is of those") }
      try add(
        value: day.value, day: day.day, place: day.place, metric: day.metric, line: day.line)
    }
    return 0
  }

  /// Takes a row of a search map: one place in every period.
  private func takePlace(_ row: borrowing SourceTable) throws(FileError) -> Bool {
    let name = row.cell(0)
    guard let window else { return false }
    let isMarketArea = RegionResolver.looksLikeMarketArea(name)
    let mapped = isMarketArea ? context.places.mapped(name, country: "US") : nil
    if isMarketArea, mapped == nil {
      try rejects.reject(row, "a market area is no region", field: "place", value: name)
      return false
    }
    let place: String
    let resolution = mapped.map { .region($0) } ?? context.places.resolve(label: name)
    switch resolution {
    case .region(let position): place = context.regions[position].id
    case .unknown, .outside:
      let reason = resolution.reason ?? ""
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

  /// Reads a cell's value with its mark of censoring; lists it and returns `nil` where it has none.
  private func reading(
    of cell: String, in row: borrowing SourceTable
  ) throws(FileError) -> (number: NumberText, isCensored: Bool)? {
    var text = cell
    let isCensored = text.first == "<"
    if isCensored { text = text.dropFirst().trimmingCharacters(in: .whitespaces) }
    switch row.number(text) {
    case .success(let number?):
      if number.double?.isFinite == true { return (number, isCensored) }
      try rejects.reject(row, "value is larger than any number", value: cell)
    case .success(nil): try rejects.reject(row, "no value: too little volume, or none reported")
    case .failure(let problem):
      try rejects.reject(row, "value is \(problem.reason)", value: cell)
    }
    return nil
  }

  /// Adds one value; `<1` is kept as censored. Returns whether it counts.
  ///
  /// A value that was stated before in this run is rejected: of several files the last one counts,
  /// within a file the first row.
  private func add(_ observation: Observation, of row: borrowing SourceTable) throws(FileError)
    -> Bool
  {
    guard let (number, isCensored) = try reading(of: observation.cell, in: row) else {
      return false
    }
    let isNew = try add(
      value: (isCensored ? "<" : "") + number.decimalText, day: observation.day,
      place: observation.place, metric: observation.metric, line: row.line)
    if !isNew { try rejects.reject(row, "the same day, place and metric again") }
    return isNew
  }

  /// Adds one value to the ledger; returns `false` where this run has stated it already.
  @discardableResult
  private func add(
    value: String, day: CalendarDate, place: String, metric name: String, line: Int
  ) throws(FileError) -> Bool {
    let metric = CellText.identifier(from: name)
    let group = [rules.channel, metric, place, day.description].joined(separator: " ")
    guard signals.begin(group: ByteKey(group)) == .new else { return false }
    try signals.add(
      group: group, line: line, key: [day.description, place, rules.channel, metric],
      measures: [value])
    return true
  }
}
