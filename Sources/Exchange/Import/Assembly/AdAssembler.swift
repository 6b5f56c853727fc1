import Diagnostics
import FulfilmentModel
import Tabular

/// Turns results of advertisements by place into ad tests.
///
/// Only figures that may be added are taken: reach is not. Rows wait until the last one was read,
/// because a city's row counts only where its state has none, and that state may come later.
/// Amounts are in the money of the case, converted by `--exchange-rate` where the file has another
/// currency.
struct AdAssembler: RowAssembler {
  /// The campaign of rows that name none.
  ///
  /// The key of `ad_tests.csv` needs one.
  private static let allCampaigns = "(all)"

  /// Places, currency, exchange rate and `--as-of`.
  let context: ImportContext
  let rules: AdRules
  /// The ledger of `ad_tests`.
  let ads: ImportLedger
  /// Takes the rows that do not count, and the notes on totals.
  let rejects: RejectLog
  /// The currency that the header names; empty where rows do, or nothing does.
  private var currency = ""
  /// Memory grows with the rows, which are few: one for each campaign, place and period.
  private var rows: [Row] = []
  /// Rows that sum others up, to compare their impressions with the sum of the rows.
  ///
  /// They are rejected as rows; a difference is noted and never spread over the places.
  private var totals: [(label: String, impressions: Int)] = []
  /// First and last day of a report whose rows have no days.
  ///
  /// `nil` where none was found, which is refused unless rows have their own days. With `--as-of`
  /// alone both ends are that day.
  private var period: (start: CalendarDate, end: CalendarDate)?

  /// A row whose cells were read; its place is resolved when all rows are known.
  private struct Row {
    /// Physical line, for the ledger and for rejects.
    var line: Int
    /// As an identifier; `(all)` where the row names none.
    var campaign: String
    /// The ad set within the campaign, which tells rows of one place apart.
    var adSet: String
    /// First and last day of the figures, both included.
    var start: CalendarDate
    var end: CalendarDate
    /// The place as the file names it.
    var label: String
    var figures: Figures
  }

  /// Amounts as they are written to the ledger.
  ///
  /// Spend and conversions are texts: both may have decimals, which the ledger adds exactly.
  private struct Figures {
    /// Money of the case, in plain digits.
    var spend: String
    /// Times that the advertisement was shown, and clicks on it: clicks ≤ impressions.
    var impressions: Int
    var clicks: Int
    /// Empty where none are reported, which is not the same as none.
    var conversions: String
  }

  /// Creates the assembler of one file.
  init(context: ImportContext, rules: AdRules, ads: ImportLedger, rejects: RejectLog) {
    self.context = context
    self.rules = rules
    self.ads = ads
    self.rejects = rejects
  }

  /// Finds the period and checks the currency.
  ///
  /// - Throws: `invalid` where neither file nor options give a period, or the header of the spend
  ///   names another currency than the case's and no exchange rate is given.
  mutating func begin(_ table: borrowing SourceTable) throws(FileError) {
    for record in table.recognised.preamble { takePeriod(record) }
    let hasDays = table.has(.date) || table.has(.startDate)
    if rules.hasPeriodLine, period == nil, !hasDays {
      // The layout with totals first has the period below the rows.
      var probe = try table.reopened()
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
      currency = String(header[header.index(after: open)...].dropLast())
      try check(currency: currency, of: table)
    }
  }

  /// Takes the report's period from a record that holds nothing else, unless it was found before.
  private mutating func takePeriod(_ record: [String]) {
    guard period == nil, let first = record.first, record.dropFirst().allSatisfy(\.isEmpty),
      let ends = DateWords.readPeriod(first, order: context.options.dateOrder)
    else { return }
    period = ends
  }

  /// Refuses another currency than the case's, unless an exchange rate is given.
  private func check(currency: String, of table: borrowing SourceTable) throws(FileError) {
    guard currency != context.settings.currency,
      context.options.exchangeRate(of: currency) == nil
    else { return }
    throw .invalid([
      Diagnostic(
        file: table.path, line: 1, column: "currency", value: currency,
        expected: "\(context.settings.currency) as in case.json; else pass --exchange-rate "
          + "\(Diagnostic.printable(currency))=RATE")
    ])
  }

  /// Returns the rate of a row's currency; `nil` where no amount is converted.
  ///
  /// A rate without a currency holds for all amounts of the file; one with a currency for those.
  private func rate(of row: borrowing SourceTable) -> Double? {
    let own = row.text(.currency)
    let name = own.isEmpty ? currency : own
    if name == context.settings.currency, !context.options.exchangeRates.isEmpty { return nil }
    return context.options.exchangeRate(of: name)
  }

  /// Takes a row of figures aside; `finish` uses it. Totals are remembered and rejected.
  ///
  /// - Returns: always `false`.
  /// - Throws: `invalid` where the row's currency is another than the case's; `inputOutput`.
  mutating func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    var label = row.text(.place)
    if !label.isEmpty, row.recognised.columns[.country] != row.recognised.columns[.place] {
      let country = row.text(.country)
      if !country.isEmpty { label += ", " + country }
    }
    let hasNoKey = label.isEmpty && row.has(.campaign) && row.text(.campaign).isEmpty
    if row.isTotal || SourceTable.isTotal(label) || hasNoKey {
      if case .success(let count?) = row.whole(.impressions) {
        totals.append((row.cell(0), count))
      }
      try rejects.reject(row, "a total of other rows", value: row.cell(0))
      return false
    }
    // Titles and periods below the rows fill only the first cell.
    let others = (1..<max(1, row.recognised.header.count)).contains { !row.cell($0).isEmpty }
    guard others else {
      try rejects.reject(row, "not a row of figures")
      return false
    }
    if row.has(.currency) {
      let currency = row.text(.currency)
      if !currency.isEmpty { try check(currency: currency, of: row) }
    }
    if let read = try read(&row, label: label) { rows.append(read) }
    return false
  }

  /// Reads a row of figures; lists it and returns `nil` where a cell cannot be used.
  private func read(_ row: inout SourceTable, label: String) throws(FileError) -> Row? {
    guard let days = try days(of: &row) else {
      try rejects.reject(row, "no period that can be read", value: row.text(.date))
      return nil
    }
    guard let figures = try figures(of: row) else { return nil }
    let campaign = row.has(.campaign) ? CellText.identifier(from: row.text(.campaign)) : ""
    if CellText.isSpreadsheetNumber(campaign) {
      try rejects.reject(row, "a spreadsheet destroyed the campaign's name")
      return nil
    }
    return Row(
      line: row.line, campaign: campaign.isEmpty ? AdAssembler.allCampaigns : campaign,
      adSet: row.has(.key) ? row.text(.key) : "", start: days.start, end: days.end, label: label,
      figures: figures)
  }

  /// Reads the first and last day of a row: its own, else the report's.
  ///
  /// `nil` where a day cannot be read or the last lies before the first.
  private func days(
    of row: inout SourceTable
  ) throws(FileError) -> (start: CalendarDate, end: CalendarDate)? {
    var (start, end) = (period?.start, period?.end)
    let asOf = context.options.asOf
    if row.has(.date) {
      start = try row.day(.date, asOf: asOf)
      end = start
      // A mapping may give both ends; a row of one day has no other, whatever the report spans.
      if row.has(.endDate), !row.has(.startDate) { end = try row.day(.endDate, asOf: asOf) }
    } else if row.has(.startDate) {
      start = try row.day(.startDate, asOf: asOf)
      end = row.has(.endDate) ? try row.day(.endDate, asOf: asOf) : start
    }
    guard let start, let end, start <= end else { return nil }
    return (start, end)
  }

  /// Reads a row's amounts; lists the row and returns `nil` where they cannot be right.
  ///
  /// The binomial stages need conversions ≤ clicks ≤ impressions; figures that break this were
  /// counted by different rules (views, later attribution) and would give no rate. Spend is rounded
  /// to millionths of the currency after conversion.
  private func figures(of row: borrowing SourceTable) throws(FileError) -> Figures? {
    guard let impressions = try count(.impressions, of: row),
      let clicks = try count(.clicks, of: row)
    else { return nil }
    guard case .success(let spend?) = row.number(.spend), !spend.isNegative,
      let amount = spend.double, amount.isFinite
    else {
      try rejects.reject(row, "no spend that can be read", value: row.text(.spend))
      return nil
    }
    var spendText = spend.decimalText
    if let rate = rate(of: row), (amount * rate * 1e6).isFinite {
      spendText = TableWriter.format((amount * rate * 1e6).rounded() / 1e6)
    }
    var conversions = ""
    if row.has(.conversions) {
      switch row.number(.conversions) {
      case .success(let number?) where !number.isNegative: conversions = number.decimalText
      case .success(nil): rejects.note("no conversions reported: not the same as none")
      case .success, .failure:
        try rejects.reject(row, "conversions is not a number", value: row.text(.conversions))
        return nil
      }
    }
    if clicks > impressions || (Double(conversions) ?? 0) > Double(clicks) {
      let excess =
        clicks > impressions ? "more clicks than impressions" : "more conversions than clicks"
      try rejects.reject(row, "\(excess): they were counted in other ways")
      return nil
    }
    return Figures(
      spend: spendText, impressions: impressions, clicks: clicks, conversions: conversions)
  }

  /// Reads a count; lists the row and returns `nil` where it has none or no whole one.
  ///
  /// - Returns: at least 0.
  private func count(_ field: SourceField, of row: borrowing SourceTable) throws(FileError) -> Int?
  {
    switch row.whole(field) {
    case .success(let value?) where value >= 0: return value
    case .success(nil):
      try rejects.reject(row, "no \(field.name) reported: not the same as none")
    case .success, .failure:
      try rejects.reject(
        row, "\(field.name) is not a whole number", field: row.columnName(field),
        value: row.text(field))
    }
    return nil
  }

  /// Resolves the places of all rows and adds them to the ledger.
  ///
  /// The group is the row with its label and ad set: the same row of a later export replaces this
  /// one.
  ///
  /// - Returns: rows that were used.
  /// - Complexity: O(rows), with one resolution of a place for each.
  func finish() throws(FileError) -> Int {
    let states = statesWithRows
    var used = 0
    for row in rows {
      let place = context.places.resolve(label: row.label)
      switch place {
      case .region(let position):
        if row.label.split(separator: ",").count > 2, states.contains(stateKey(row, position)) {
          try rejects.reject(
            line: row.line, reason: "a city inside a state that has its own row", field: "place",
            value: row.label,
            units: row.figures.impressions)
          continue
        }
      case .unknown, .outside:
        let reason = place.reason ?? ""
        rejects.note("place unknown, figures kept under (unassigned): \(reason)")
      }
      let cells = [rules.platform, row.campaign, row.start.description, row.end.description]
      let group = (cells + [row.adSet, row.label]).joined(separator: " ")
      if ads.begin(group: ByteKey(group)) == .laterFile {
        try rejects.reject(line: row.line, reason: "stated again by a later file")
        continue
      }
      let figures = row.figures
      try ads.add(
        group: group, line: row.line, key: cells + [context.regionCell(place)],
        measures: [
          figures.spend, String(figures.impressions), String(figures.clicks), figures.conversions,
        ])
      used += 1
    }
    compareTotals()
    return used
  }

  /// States that have a row of their own: the row of a city in one of them would count twice.
  ///
  /// A label of two parts, such as `Texas, United States`, is a state's; cities have three.
  private var statesWithRows: Set<String> {
    var states: Set<String> = []
    for row in rows where row.label.split(separator: ",").count == 2 {
      if case .region(let position) = context.places.resolve(label: row.label) {
        states.insert(stateKey(row, position))
      }
    }
    return states
  }

  /// Returns a key of campaign, start and region, by which a state's row covers those of its
  /// cities.
  private func stateKey(_ row: Row, _ position: Int) -> String {
    "\(row.campaign) \(row.start) \(position)"
  }

  /// Notes where a row of totals and the sum of the rows differ: networks hide small places.
  private func compareTotals() {
    let sum = rows.reduce(0) { $0 + $1.figures.impressions }
    for total in totals where total.impressions != sum {
      rejects.note(
        "\(Diagnostic.printable(total.label)): \(total.impressions) impressions, the rows have \(sum); the gap has no place and is not spread"
      )
    }
  }
}
