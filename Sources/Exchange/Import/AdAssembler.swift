import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Turns results of advertisements by place into ad tests. Only figures that may be added are
/// taken: reach is not.
struct AdAssembler {
  let context: ImportContext
  let rules: AdRules
  let importNumber: Int
  private var rows: [Row] = []
  private var totals: [(label: String, line: Int, impressions: Int)] = []
  private var period: (CalendarDate, CalendarDate)?

  private struct Row {
    var line: Int
    var campaign: String
    var part: String
    var start: CalendarDate
    var end: CalendarDate
    var label: String
    var spend: String
    var impressions: Int
    var clicks: Int
    var conversions: String
  }

  init(context: ImportContext, rules: AdRules, importNumber: Int) {
    self.context = context
    self.rules = rules
    self.importNumber = importNumber
  }

  /// Finds the period and checks the currency.
  mutating func begin(_ table: SourceTable) throws(FileError) {
    for record in table.recognised.preamble { takePeriod(record) }
    let hasDays = table.has(.date) || table.has(.startDate)
    if rules.hasPeriodLine, period == nil, !hasDays {
      // The layout with totals first has the period behind the rows.
      var probe = try table.reader.reopened()
      probe.delimiter = table.recognised.delimiter
      while try probe.next() { takePeriod((0..<probe.fieldCount).map { probe.text($0) }) }
    }
    if period == nil, !hasDays {
      guard let asOf = context.options.asOf else {
        throw .invalid([
          Diagnostic(
            file: table.path,
            expected: "the period of the report; the file has none: pass --as-of with its last day")
        ])
      }
      period = (asOf, asOf)
    }
    let header = table.columnName(.spend)
    if header.hasSuffix(")"), let open = header.lastIndex(of: "(") {
      try check(currency: String(header[header.index(after: open)...].dropLast()), table.path)
    }
  }

  private mutating func takePeriod(_ record: [String]) {
    guard period == nil, let first = record.first, record.dropFirst().allSatisfy(\.isEmpty) else {
      return
    }
    period = DateWords.readPeriod(first, order: context.options.dateOrder)
  }

  private func check(currency: String, _ path: String) throws(FileError) {
    guard currency != context.settings.currency, context.options.exchangeRate == nil else { return }
    throw .invalid([
      Diagnostic(
        file: path, line: 1, column: "currency", value: currency,
        expected: "\(context.settings.currency) as in case.json; else pass --exchange-rate")
    ])
  }

  mutating func take(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(FileError) {
    var label = table.text(.place)
    if !label.isEmpty, table.recognised.columns[.country] != table.recognised.columns[.place] {
      let country = table.text(.country)
      if !country.isEmpty { label += ", " + country }
    }
    let first = table.cell(0)
    let hasNoKey = label.isEmpty && table.has(.campaign) && table.text(.campaign).isEmpty
    if TotalRow.isTotal(first) || TotalRow.isTotal(label) || hasNoKey {
      if case .success(let count?) = table.whole(.impressions) {
        totals.append((first, table.line, count))
      }
      return try rejects.reject(line: table.line, reason: "a total of other rows", value: first)
    }
    // Titles and periods behind the rows fill only the first cell.
    let others = (1..<max(1, table.recognised.header.count)).contains { !table.cell($0).isEmpty }
    guard others else {
      return try rejects.reject(line: table.line, reason: "not a row of figures")
    }
    if table.has(.currency) {
      let currency = table.text(.currency)
      if !currency.isEmpty { try check(currency: currency, table.path) }
    }
    guard let row = try read(&table, label, &rejects) else { return }
    rows.append(row)
  }

  private func read(
    _ table: inout SourceTable, _ label: String, _ rejects: inout RejectLog
  ) throws(FileError) -> Row? {
    var start = period?.0
    var end = period?.1
    let asOf = context.options.asOf
    if table.has(.date) {
      start = try table.day(.date, asOf: asOf)
      end = start
      // A mapping may give both ends; a row of one day has no other, whatever the report spans.
      if table.has(.endDate), !table.has(.startDate) { end = try table.day(.endDate, asOf: asOf) }
    } else if table.has(.startDate) {
      start = try table.day(.startDate, asOf: asOf)
      end = table.has(.endDate) ? try table.day(.endDate, asOf: asOf) : start
    }
    guard let start, let end, start <= end else {
      try rejects.reject(
        line: table.line, reason: "no period that can be read", value: table.text(.date))
      return nil
    }
    func count(_ field: SourceField) throws(FileError) -> Int? {
      switch table.whole(field) {
      case .success(let value?) where value >= 0: return value
      case .success(nil):
        try rejects.reject(
          line: table.line, reason: "no \(field.name) reported: not the same as none")
        return nil
      case .success, .failure:
        try rejects.reject(
          line: table.line, reason: "\(field.name) is not a whole number",
          field: table.columnName(field), value: table.text(field))
        return nil
      }
    }
    guard let impressions = try count(.impressions), let clicks = try count(.clicks) else {
      return nil
    }
    guard case .success(let spend?) = table.number(.spend), !spend.isNegative else {
      try rejects.reject(
        line: table.line, reason: "no spend that can be read", value: table.text(.spend))
      return nil
    }
    var spendText = spend.decimalText
    if let rate = context.options.exchangeRate, let amount = spend.double {
      spendText = TableWriter.format((amount * rate * 1e6).rounded() / 1e6)
    }
    var conversions = ""
    if table.has(.conversions) {
      switch table.number(.conversions) {
      case .success(let number?) where !number.isNegative: conversions = number.decimalText
      case .success(nil): rejects.note("no conversions reported: not the same as none")
      case .success, .failure:
        try rejects.reject(
          line: table.line, reason: "conversions is not a number", value: table.text(.conversions))
        return nil
      }
    }
    if clicks > impressions || (Double(conversions) ?? 0) > Double(clicks) {
      let what =
        clicks > impressions ? "more clicks than impressions" : "more conversions than clicks"
      try rejects.reject(line: table.line, reason: "\(what): they were counted in other ways")
      return nil
    }
    let campaign = table.has(.campaign) ? CellText.identifier(from: table.text(.campaign)) : "(all)"
    if CellText.isSpreadsheetNumber(campaign) {
      try rejects.reject(line: table.line, reason: "a spreadsheet destroyed the campaign's name")
      return nil
    }
    return Row(
      line: table.line, campaign: campaign.isEmpty ? "(all)" : campaign,
      part: table.has(.key) ? table.text(.key) : "", start: start, end: end, label: label,
      spend: spendText, impressions: impressions, clicks: clicks, conversions: conversions)
  }

  /// Writes what was collected; the number of rows used.
  func finish(
    _ ads: Ledger, _ rejects: inout RejectLog
  ) throws(FileError) -> Int {
    // States that have a row of their own: a city's row inside one would be added twice.
    var wide: Set<String> = []
    for row in rows where row.label.split(separator: ",").count == 2 {
      if case .region(let index) = context.places.resolve(label: row.label) {
        wide.insert("\(row.campaign) \(row.start) \(index)")
      }
    }
    var used = 0
    for row in rows {
      var region = RegionReference.unassigned.text
      switch context.places.resolve(label: row.label) {
      case .region(let index):
        if row.label.split(separator: ",").count > 2,
          wide.contains("\(row.campaign) \(row.start) \(index)")
        {
          try rejects.reject(
            line: row.line, reason: "a city inside a state that has its own row", field: "place",
            value: row.label, units: row.impressions)
          continue
        }
        region = context.regions[index].id
      case .unknown(let reason):
        rejects.note("place unknown, figures kept under (unassigned): \(reason)")
      }
      let cells = [rules.platform, row.campaign, row.start.description, row.end.description]
      let group = (cells + [row.part, row.label]).joined(separator: " ")
      let standing = ads.begin(group: ByteKey(group), importNumber: importNumber)
      if standing == .elsewhere {
        try rejects.reject(line: row.line, reason: "stated again by a later file")
        continue
      }
      let key = (cells + [region]).map(TableWriter.encoded).joined(separator: ",")
      try ads.add(
        group: Array(TableWriter.encoded(group).utf8), item: 1, importNumber: importNumber,
        line: row.line, key: Array(key.utf8),
        measures: Array(
          "\(row.spend),\(row.impressions),\(row.clicks),\(row.conversions)".utf8))
      used += 1
    }
    let sum = rows.reduce(0) { $0 + $1.impressions }
    for total in totals where total.impressions != sum {
      rejects.note(
        "\(Diagnostic.printable(total.label)): \(total.impressions) impressions, the rows have \(sum); the gap has no place and is not spread"
      )
    }
    return used
  }
}
