import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// Turns exports of searches, views and followers into signals: one value for a day, a place, a
/// channel and a metric. A national series stays national.
struct SignalAssembler {
  private static let unknownPlace = "a place that is neither a region of the case nor a country"

  let context: ImportContext
  let rules: SignalRules
  let importNumber: Int
  /// Columns of a chart: position, term, place.
  private var series: [(column: Int, metric: String, place: String?)] = []
  /// Days one point of a chart covers.
  private var step = 1
  private var window: CalendarDate?
  private var metric = ""

  init(context: ImportContext, rules: SignalRules, importNumber: Int) {
    self.context = context
    self.rules = rules
    self.importNumber = importNumber
  }

  /// Reads what stands above the rows.
  mutating func begin(_ table: SourceTable) throws(FileError) {
    metric = rules.metric ?? ""
    switch rules.shape {
    case .daily:
      if rules.metric == nil {
        // The metric is a line of its own above the header.
        let titles = table.recognised.preamble.compactMap { $0.first(where: { !$0.isEmpty }) }
          .filter { !$0.lowercased().hasPrefix("sep=") }
        metric =
          titles.last.map { PlaceNames.folded($0).split(separator: " ").joined(separator: "_") }
          ?? ""
        if metric.isEmpty || CellText.isSpreadsheetNumber(metric) { metric = "value" }
      }
    case .trendsTimeline:
      for (column, header) in table.recognised.header.enumerated().dropFirst() {
        guard let split = header.range(of: ": (", options: .backwards) else { continue }
        series.append(
          (
            column, "interest:" + header[..<split.lowerBound],
            national(String(header[split.upperBound...].dropLast()))
          ))
      }
      step = try pointLength(table)
    case .trendsMap:
      for (column, header) in table.recognised.header.enumerated().dropFirst() {
        guard let split = header.range(of: ": (", options: .backwards) else { continue }
        let period = String(header[split.upperBound...].dropLast())
        guard
          let ends = DateWords.readPeriod(period, order: context.options.dateOrder)
            ?? context.options.asOf.map({ ($0, $0) })
        else {
          throw .invalid([
            Diagnostic(
              file: table.path, line: table.recognised.preamble.count + 1, column: header,
              expected:
                "a period that reads one way; pass --date-order dmy or mdy, or --as-of with its last day"
            )
          ])
        }
        window = ends.1
        series.append((column, "interest_by_region:" + header[..<split.lowerBound], ""))
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

  /// Days from one point to the next, from the first two rows: weeks are named by their first day.
  private func pointLength(_ table: SourceTable) throws(FileError) -> Int {
    var probe = try table.reader.reopened()
    probe.delimiter = table.recognised.delimiter
    for _ in 0...table.recognised.preamble.count { _ = try probe.next() }
    var days: [CalendarDate] = []
    while days.count < 2, try probe.next() {
      if let day = pointStart(probe.text(0)) { days.append(day) }
    }
    guard days.count == 2 else { return 1 }
    let length = days[0].days(until: days[1])
    return length >= 28 ? 0 : max(1, length)
  }

  /// The first day of a chart's point; a month is `2026-09`.
  private func pointStart(_ text: String) -> CalendarDate? {
    let whole = text.utf8.count == 7 ? text + "-01" : text
    return DateWords.readAny(whole).day(context.options.dateOrder)
  }

  /// Names of the whole world in charts of searches.
  private static let worldNames: Set<String> = [
    "", "worldwide", "weltweit", "dans tous les pays", "tous les pays", "todo el mundo",
    "tutto il mondo",
  ]

  /// The code of a country, the id of a region, or everywhere; `nil` where the case has no such place.
  private func national(_ name: String) -> String? {
    if let code = context.places.names.countryCode(name), code.count == 2,
      name.count > 2 || code == name
    {
      return code
    }
    if case .region(let index) = context.places.resolve(label: name) {
      return context.regions[index].id
    }
    return Self.worldNames.contains(name.lowercased()) ? RegionReference.everywhere.text : nil
  }

  /// Takes one row.
  func take(
    _ table: inout SourceTable, _ signals: Ledger, _ rejects: inout RejectLog
  ) throws(FileError) -> Bool {
    switch rules.shape {
    case .daily:
      guard let day = try table.day(.date, asOf: context.options.asOf) else {
        try rejects.reject(
          line: table.line, reason: "no date that can be read", value: table.text(.date))
        return false
      }
      return try add(
        day, RegionReference.everywhere.text, metric, table.text(.value), &table, signals, &rejects)
    case .byCountry:
      guard let window else { return false }
      guard let place = national(table.text(.place)) else {
        try rejects.reject(
          line: table.line, reason: Self.unknownPlace, field: "place", value: table.text(.place))
        return false
      }
      return try add(window, place, metric, table.text(.value), &table, signals, &rejects)
    case .trendsTimeline:
      let text = table.cell(0)
      // Hours are `2026-09-26T05`: a day's hours cannot be added up to one index.
      let isHourly = text.count == 13 && text.dropFirst(10).first == "T"
      guard !isHourly, let start = pointStart(text) else {
        try rejects.reject(
          line: table.line,
          reason: isHourly ? "an hour's index is no day's" : "no date that can be read",
          value: text)
        return false
      }
      let end = step == 0 ? lastDayOfMonth(start) : start.advanced(by: step - 1)
      var used = false
      for item in series {
        guard let place = item.place else {
          try rejects.reject(
            line: table.line, reason: Self.unknownPlace, field: item.metric,
            value: table.cell(item.column))
          continue
        }
        if try add(end, place, item.metric, table.cell(item.column), &table, signals, &rejects) {
          used = true
        }
      }
      return used
    case .trendsMap:
      let name = table.cell(0)
      guard let window else { return false }
      let isMarketArea = PlaceIndex.looksLikeMarketArea(name)
      let mapped = isMarketArea ? context.places.mapped(name, country: "US") : nil
      if isMarketArea, mapped == nil {
        try rejects.reject(
          line: table.line, reason: "a market area is no region", field: "place", value: name)
        return false
      }
      var used = false
      for item in series {
        let place: String
        switch mapped.map({ .region($0) }) ?? context.places.resolve(label: name) {
        case .region(let index): place = context.regions[index].id
        case .unknown(let reason):
          // A country that is no region stays national, as in a chart over time.
          guard let code = context.places.names.unmistakableCountry(name) else {
            try rejects.reject(line: table.line, reason: reason, field: "place", value: name)
            continue
          }
          place = code
        }
        let value = table.cell(item.column)
        if try add(window, place, item.metric, value, &table, signals, &rejects) { used = true }
      }
      return used
    }
  }

  private func lastDayOfMonth(_ date: CalendarDate) -> CalendarDate {
    let (year, month, day) = date.components
    return date.advanced(by: CalendarDate.days(inMonth: month, ofYear: year) - day)
  }

  private func add(
    _ day: CalendarDate, _ place: String, _ metric: String, _ cell: String,
    _ table: inout SourceTable, _ signals: Ledger, _ rejects: inout RejectLog
  ) throws(FileError) -> Bool {
    var text = cell
    let isCensored = text.first == "<"
    if isCensored { text = text.dropFirst().trimmingCharacters(in: .whitespaces) }
    let value: String
    switch SourceTable.number(text, table.profile) {
    case .success(let number?): value = (isCensored ? "<" : "") + number.decimalText
    case .success(nil):
      try rejects.reject(line: table.line, reason: "no value: too little volume, or none reported")
      return false
    case .failure(let problem):
      try rejects.reject(line: table.line, reason: "value is \(problem.reason)", value: cell)
      return false
    }
    let metric = CellText.identifier(from: metric)
    let cells = [day.description, place, rules.channel, metric].map(TableWriter.encoded)
    let key = cells.joined(separator: ",")
    let group = [rules.channel, metric, place, day.description].joined(separator: " ")
    let standing = signals.begin(group: ByteKey(group), importNumber: importNumber)
    if standing != .new {
      try rejects.reject(line: table.line, reason: "the same day, place and metric again")
      return false
    }
    try signals.add(
      group: Array(TableWriter.encoded(group).utf8), item: 1, importNumber: importNumber,
      line: table.line, key: Array(key.utf8), measures: Array(value.utf8))
    return true
  }
}
