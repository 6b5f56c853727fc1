import Diagnostics
import FulfilmentModel
import Tabular

/// Sales, pre-orders and signals: the evidence known on the planning date.
///
/// Rows of a later day are refused, so that no forecast can look ahead. Cells are compared with one
/// another only where both are sound: a faulty cell is reported once.
///
/// All of these throw `inputOutput` where the system refuses, and add faults of rows to `log`.
extension CaseDraft {
  /// Reads `demand_history.csv`. Several rows of a day add up; units without a region are
  /// kept under that name and counted in a warning, those outside the regions are not used.
  mutating func readDemandHistory() throws(FileError) {
    var unplaced = UnplacedUnits()
    var days = DayCounts()
    var repeats = RepeatedRows()
    try readTable(.demandHistory, as: SalesTable.self) { draft, row, column in
      let date = row.day(column.date, upTo: draft.settings.planningDate)
      let place = row.place(column.region, in: draft.regionIndex)
      let sku = row.reference(column.sku, to: draft.skuIndex)
      let quantity = row[column.quantity]
      // Units without a region are demand somewhere: they count in totals, under that name.
      guard row.isSound else { return }
      days.add(date)
      repeats.add(quantity, line: row.line) {
        $0.combine(date)
        $0.combine(place)
        $0.combine(sku)
      }
      guard unplaced.keeps(place, units: quantity, line: row.line) else { return }
      draft.sales.append(Sale(date: date, region: place.text, sku: sku, quantity: quantity))
    }
    unplaced.warn(of: paths[.demandHistory], in: &log)
    tallies[.demandHistory]?.days = days
    tallies[.demandHistory]?.repeats = repeats
  }

  /// Reads `preorders.csv`. An order cannot be due or cancelled before it was placed.
  ///
  /// Units without a region are kept and counted as those of sales are.
  mutating func readPreOrders() throws(FileError) {
    var unplaced = UnplacedUnits()
    var days = DayCounts()
    var repeats = RepeatedRows()
    var late = LateRows()
    try readTable(.preorders, as: PreOrdersTable.self) { draft, row, column in
      let ordered = row.day(column.orderedAt, upTo: draft.settings.planningDate)
      let stated = row[column.dueAt]
      let place = row.place(column.region, in: draft.regionIndex)
      let sku = row.reference(column.sku, to: draft.skuIndex)
      let due = stated ?? max(ordered, draft.releaseDate(of: sku) ?? ordered)
      let quantity = row[column.quantity]
      let cancelled = row[column.cancelledAt]
      if row.areSound(column.orderedAt, column.dueAt), due < ordered {
        row.refuse(
          column.dueAt, due.description, expected: "a day from ordered_at \(ordered) on")
      }
      if let cancelled, cancelled < ordered, row.isSound(column.orderedAt) {
        row.refuse(
          column.cancelledAt, cancelled.description,
          expected: "a day from ordered_at \(ordered) on")
      }
      guard row.isSound else { return }
      days.add(ordered)
      repeats.add(quantity, line: row.line) {
        $0.combine([ordered, due, cancelled])
        $0.combine(place)
        $0.combine(sku)
      }
      if cancelled == nil, let end = draft.horizonEnd, due > end {
        late.add(units: quantity, line: row.line)
      }
      guard unplaced.keeps(place, units: quantity, line: row.line) else { return }
      draft.preOrders.append(
        PreOrder(
          orderedAt: ordered, dueAt: due, region: place.text, sku: sku, quantity: quantity,
          cancelledAt: cancelled))
    }
    unplaced.warn(of: paths[.preorders], in: &log)
    tallies[.preorders]?.days = days
    tallies[.preorders]?.repeats = repeats
    tallies[.preorders]?.late = late
  }

  /// Reads `social_signals.csv`: one value for each day, place, channel and metric. Which places
  /// are known is checked after all tables were read.
  mutating func readSocialSignals() throws(FileError) {
    var seen = FirstLines<[String]>()
    var repeated = RepeatedKeys()
    var review = ConstantChannels()
    var days = DayCounts()
    try readTable(.socialSignals, as: SocialSignalsTable.self) { draft, row, column in
      let date = row.day(column.date, upTo: draft.settings.planningDate)
      let (region, channel) = (row[column.region], row[column.channel])
      let (metric, value) = (row[column.metric], row[column.value])
      guard row.isSound else { return }
      days.add(date)
      let key = [date.description, region, channel, metric]
      if let earlier = seen.earlier(key, line: row.line) {
        guard row.has(column.region), row.has(column.channel), row.has(column.metric) else {
          return repeated.add(line: row.line)
        }
        return row.refuse(
          column.metric, metric,
          expected: "each signal once for a day and place; it is on line \(earlier) already")
      }
      draft.signalPlaceLines[region] = draft.signalPlaceLines[region] ?? row.line
      review.add(channel: channel, metric: metric, value: value.value, line: row.line)
      draft.socialSignals.append(
        SocialSignal(
          date: date, region: region, channel: channel, metric: metric, value: value.value,
          isCensored: value.isCensored))
    }
    guard let path = paths[.socialSignals] else { return }
    tallies[.socialSignals]?.days = days
    review.warnings(path: path).forEach { log.add($0) }
    repeated.warn(of: path, columns: "region, channel and metric", in: &log)
  }

  /// Reads `token_holders.csv`: one balance for each wallet and token, the wallet in any spelling.
  ///
  /// A region of `(unassigned)` is read as none; so is an empty one.
  mutating func readTokenHolders() throws(FileError) {
    var seen = FirstLines<[String]>()
    var repeated = RepeatedKeys()
    try readTable(.tokenHolders, as: TokenHoldersTable.self) { draft, row, column in
      let holding = TokenHolding(
        holder: row[column.holder],
        region: row.isEmpty(column.region)
          ? nil : row.place(column.region, in: draft.regionIndex).region,
        token: row[column.token], balance: row[column.balance])
      if row.areSound(column.holder, column.token),
        let earlier = seen.earlier(
          [ExcludedWallets.normalised(holding.holder), holding.token], line: row.line)
      {
        guard row.has(column.token) else { return repeated.add(line: row.line) }
        row.refuse(
          column.holder, holding.holder,
          expected: "each wallet once for a token; it is on line \(earlier) already")
      }
      if row.isSound { draft.tokenHoldings.append(holding) }
    }
    repeated.warn(of: paths[.tokenHolders], columns: "token", in: &log)
  }

  /// Reads `events.csv`. Nobody can have come to an event after the planning date.
  ///
  /// Rows without a region are passed over: they say nothing about where buyers are.
  mutating func readEvents() throws(FileError) {
    var seen = FirstLines<[String]>()
    var repeated = RepeatedKeys()
    var (days, late) = (DayCounts(), LateRows())
    try readTable(.events, as: EventsTable.self) { draft, row, column in
      let (event, date) = (row[column.event], row[column.date])
      let place = row.place(column.region, in: draft.regionIndex)
      let sku = row.reference(column.sku, to: draft.skuIndex)
      let (going, checkedIn) = (row[column.going], row[column.checkedIn])
      if let evening = draft.settings.planningDate, date > evening, checkedIn > 0 {
        row.refuse(
          column.checkedIn, String(checkedIn),
          expected: "0 for an event after the planning date \(evening)")
      }
      if row.isSound { days.add(date) }
      if row.isSound, let end = draft.horizonEnd, date > end { late.add(line: row.line) }
      guard row.isSound, case .region(let region) = place else { return }
      let key = [event, date.description, region, sku ?? ""]
      if let earlier = seen.earlier(key, line: row.line) {
        guard row.has(column.sku) else { return repeated.add(line: row.line) }
        return row.refuse(
          column.event, event,
          expected: "each event once for a region and SKU; it is on line \(earlier) already")
      }
      draft.events.append(
        EventAttendance(
          event: event, date: date, region: region, sku: sku, going: going, checkedIn: checkedIn))
    }
    repeated.warn(of: paths[.events], columns: "sku", in: &log)
    tallies[.events]?.days = days
    tallies[.events]?.late = late
  }

  /// Reads `ad_tests.csv`. Clicks are among the impressions, conversions among the clicks; a test
  /// without a count of conversions is not used, since none reported is not none.
  ///
  /// Rows without a region are passed over.
  mutating func readAdTests() throws(FileError) {
    var seen = FirstLines<[String]>()
    var repeated = RepeatedKeys()
    var unreported = (rows: 0, line: 0)
    var days = DayCounts()
    try readTable(.adTests, as: AdTestsTable.self) { draft, row, column in
      let place = row.place(column.region, in: draft.regionIndex)
      let conversions = row[column.conversions]
      let test = AdTest(
        platform: row[column.platform], campaign: row[column.campaign], start: row[column.start],
        end: row.day(column.end, upTo: draft.settings.planningDate), region: place.region ?? "",
        sku: row.reference(column.sku, to: draft.skuIndex), spend: row[column.spend],
        impressions: row[column.impressions], clicks: row[column.clicks],
        conversions: conversions ?? 0)
      if row.areSound(column.start, column.end), test.end < test.start {
        row.refuse(
          column.end, test.end.description, expected: "a day from start \(test.start) on")
      }
      // Both are compared before either is refused.
      let excess = (
        clicks: row.areSound(column.impressions, column.clicks) && test.clicks > test.impressions,
        conversions: row.areSound(column.clicks, column.conversions)
          && test.conversions > test.clicks
      )
      if excess.clicks {
        row.refuse(
          column.clicks, String(test.clicks),
          expected: "at most the \(test.impressions) impressions")
      }
      if excess.conversions {
        row.refuse(
          column.conversions, String(test.conversions),
          expected: "at most the \(test.clicks) clicks")
      }
      if row.isSound { days.add(test.end) }
      guard row.isSound, case .region = place else { return }
      guard conversions != nil else {
        unreported = (unreported.rows + 1, unreported.rows == 0 ? row.line : unreported.line)
        return
      }
      let key = [
        test.platform, test.campaign, test.start.description, test.end.description, test.region,
        test.sku ?? "",
      ]
      if let earlier = seen.earlier(key, line: row.line) {
        guard row.has(column.platform), row.has(column.campaign), row.has(column.sku) else {
          return repeated.add(line: row.line)
        }
        return row.refuse(
          column.campaign, test.campaign,
          expected: "each test once for a period and region; it is on line \(earlier) already")
      }
      draft.adTests.append(test)
    }
    tallies[.adTests]?.days = days
    repeated.warn(of: paths[.adTests], columns: "platform, campaign and sku", in: &log)
    guard unreported.rows > 0, let path = paths[.adTests] else { return }
    log.add(
      Diagnostic(
        .warning, file: path, line: unreported.line, column: "conversions",
        expected:
          "a count; \(unreported.rows) tests without one are not used, since none reported is not none"
      ))
  }
}
