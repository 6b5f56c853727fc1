import Diagnostics
import FulfilmentModel
import Tabular

/// Sales, pre-orders and signals: what is known on the planning evening.
extension CaseDraft {
  /// Refuses a day after the planning date: nothing from the future may enter a plan.
  private func checkKnown(
    _ date: CalendarDate?, _ column: TableReader.Column, _ row: inout TableReader
  ) {
    guard let date, let planningDate = settings.planningDate, date > planningDate else { return }
    row.refuse(
      column, date.description, expected: "a day up to the planning date \(planningDate)")
  }

  mutating func readDemandHistory() throws(FileError) {
    var unplaced = (rows: 0, units: 0, line: 0)
    try readTable(.demandHistory) { draft, row in
      let dateColumn = row.column("date")
      let date = row.date(dateColumn)
      draft.checkKnown(date, dateColumn, &row)
      let place = row.place(row.column("region"), draft.regionIndex)
      let sku = row.reference(row.column("sku"), to: draft.skuIndex)
      let quantity = row.whole(row.column("quantity"))
      guard row.rowIsSound, let date, let place, let sku, let quantity else { return }
      guard case .region(let region) = place else {
        unplaced = (
          unplaced.rows + 1, unplaced.units + quantity,
          unplaced.line == 0 ? row.line : unplaced.line
        )
        return
      }
      draft.sales.append(Sale(date: date, region: region, sku: sku, quantity: quantity))
    }
    nameUnplaced(unplaced, .demandHistory)
  }

  mutating func readPreOrders() throws(FileError) {
    var unplaced = (rows: 0, units: 0, line: 0)
    try readTable(.preorders) { draft, row in
      let orderedColumn = row.column("ordered_at")
      let ordered = row.date(orderedColumn)
      draft.checkKnown(ordered, orderedColumn, &row)
      let dueColumn = row.column("due_at")
      let due = row.date(dueColumn)
      if let ordered, let due, due < ordered {
        row.refuse(dueColumn, due.description, expected: "a day from ordered_at \(ordered) on")
      }
      let place = row.place(row.column("region"), draft.regionIndex)
      let sku = row.reference(row.column("sku"), to: draft.skuIndex)
      let quantity = row.whole(row.column("quantity"))
      let cancelledColumn = row.column("cancelled_at")
      let cancelled = row.optionalDate(cancelledColumn)
      if let ordered, let cancelled, cancelled < ordered {
        row.refuse(
          cancelledColumn, cancelled.description, expected: "a day from ordered_at \(ordered) on")
      }
      guard row.rowIsSound, let ordered, let due, let place, let sku, let quantity else { return }
      guard case .region(let region) = place else {
        unplaced = (
          unplaced.rows + 1, unplaced.units + quantity,
          unplaced.line == 0 ? row.line : unplaced.line
        )
        return
      }
      draft.preOrders.append(
        PreOrder(
          orderedAt: ordered, dueAt: due, region: region, sku: sku, quantity: quantity,
          cancelledAt: cancelled))
    }
    nameUnplaced(unplaced, .preorders)
  }

  private mutating func nameUnplaced(
    _ unplaced: (rows: Int, units: Int, line: Int), _ table: CaseTable
  ) {
    guard unplaced.rows > 0, let path = paths[table] else { return }
    log.add(
      Diagnostic(
        .warning, file: path, line: unplaced.line, column: "region",
        value: RegionReference.unassigned.text,
        expected:
          "a region; \(unplaced.units) units in \(unplaced.rows) rows without one are not used"))
  }

  mutating func readSocialSignals() throws(FileError) {
    var seen: [[String]: Int] = [:]
    var review = SignalReview()
    try readTable(.socialSignals) { draft, row in
      let dateColumn = row.column("date")
      let date = row.date(dateColumn)
      draft.checkKnown(date, dateColumn, &row)
      let region = row.identifier(row.column("region"))
      let channel = row.identifier(row.column("channel"))
      let metricColumn = row.column("metric")
      let metric = row.identifier(metricColumn)
      let value = row.censoredReal(row.column("value"))
      guard row.rowIsSound, let date, let region, let channel, let metric, let value else {
        return
      }
      let key = [date.description, region, channel, metric]
      if let earlier = seen[key] {
        row.refuse(
          metricColumn, metric,
          expected: "each signal once for a day and place; it is on line \(earlier) already")
        return
      }
      seen[key] = row.line
      draft.signalPlaceLines[region] = draft.signalPlaceLines[region] ?? row.line
      review.add(channel: channel, metric: metric, value: value.value, line: row.line)
      draft.socialSignals.append(
        SocialSignal(
          date: date, region: region, channel: channel, metric: metric, value: value.value,
          isCensored: value.isCensored))
    }
    guard let path = paths[.socialSignals] else { return }
    review.warnings(path: path).forEach { log.add($0) }
  }

  mutating func readTokenHolders() throws(FileError) {
    var seen: [PairKey: Int] = [:]
    try readTable(.tokenHolders) { draft, row in
      let holderColumn = row.column("holder")
      let holder = row.identifier(holderColumn)
      let region: RegionReference? =
        row.isEmptyCell(row.column("region"))
        ? .unassigned : row.place(row.column("region"), draft.regionIndex)
      let token = row.identifier(row.column("token"))
      let balance = row.amount(row.column("balance"))
      if let holder, let token {
        // A hexadecimal address is the same in any mixture of letters; others are not.
        let key = PairKey(holder.hasPrefix("0x") ? holder.lowercased() : holder, token)
        if let earlier = seen[key] {
          row.refuse(
            holderColumn, holder,
            expected: "each wallet once for a token; it is on line \(earlier) already")
        }
        seen[key] = seen[key] ?? row.line
      }
      guard row.rowIsSound, let holder, let region, let token, let balance else { return }
      draft.tokenHoldings.append(
        TokenHolding(holder: holder, region: region.region, token: token, balance: balance))
    }
  }

  mutating func readEvents() throws(FileError) {
    var seen: [[String]: Int] = [:]
    try readTable(.events) { draft, row in
      let eventColumn = row.column("event")
      let event = row.identifier(eventColumn)
      let date = row.date(row.column("date"))
      let place = row.place(row.column("region"), draft.regionIndex)
      let sku = row.optionalReference(row.column("sku"), to: draft.skuIndex)
      let going = row.whole(row.column("going"))
      let checkedColumn = row.column("checked_in")
      let checkedIn = row.whole(checkedColumn)
      if let date, let checkedIn, checkedIn > 0, let evening = draft.settings.planningDate,
        date > evening
      {
        row.refuse(
          checkedColumn, String(checkedIn),
          expected: "0 for an event after the planning date \(evening)")
      }
      guard row.rowIsSound, let event, let date, let place, let going, let checkedIn else {
        return
      }
      guard case .region(let region) = place else { return }
      let key = [event, date.description, region, sku ?? ""]
      if let earlier = seen[key] {
        row.refuse(
          eventColumn, event,
          expected: "each event once for a region and SKU; it is on line \(earlier) already")
        return
      }
      seen[key] = row.line
      draft.events.append(
        EventAttendance(
          event: event, date: date, region: region, sku: sku, going: going, checkedIn: checkedIn))
    }
  }

  mutating func readAdTests() throws(FileError) {
    var seen: [[String]: Int] = [:]
    var unreported = (rows: 0, line: 0)
    defer {
      if unreported.rows > 0, let path = paths[.adTests] {
        log.add(
          Diagnostic(
            .warning, file: path, line: unreported.line, column: "conversions",
            expected:
              "a count; \(unreported.rows) tests without one are not used, since none reported is not none"
          ))
      }
    }
    try readTable(.adTests) { draft, row in
      let platform = row.identifier(row.column("platform"))
      let campaignColumn = row.column("campaign")
      let campaign = row.identifier(campaignColumn)
      let start = row.date(row.column("start"))
      let endColumn = row.column("end")
      let end = row.date(endColumn)
      draft.checkKnown(end, endColumn, &row)
      if let start, let end, end < start {
        row.refuse(endColumn, end.description, expected: "a day from start \(start) on")
      }
      let place = row.place(row.column("region"), draft.regionIndex)
      let sku = row.optionalReference(row.column("sku"), to: draft.skuIndex)
      let spend = row.amount(row.column("spend"))
      let impressions = row.whole(row.column("impressions"))
      let clicksColumn = row.column("clicks")
      let clicks = row.whole(clicksColumn)
      if let impressions, let clicks, clicks > impressions {
        row.refuse(
          clicksColumn, String(clicks), expected: "at most the \(impressions) impressions")
      }
      let conversionsColumn = row.column("conversions")
      let isReported = !row.isEmptyCell(conversionsColumn) || conversionsColumn.index == nil
      let conversions = isReported ? row.whole(conversionsColumn) : 0
      if let clicks, let conversions, conversions > clicks {
        row.refuse(
          conversionsColumn, String(conversions), expected: "at most the \(clicks) clicks")
      }
      guard row.rowIsSound, let platform, let campaign, let start, let end, let place, let spend,
        let impressions, let clicks, let conversions
      else { return }
      guard case .region(let region) = place else { return }
      guard isReported else {
        unreported = (unreported.rows + 1, unreported.rows == 0 ? row.line : unreported.line)
        return
      }
      let key = [platform, campaign, start.description, end.description, region, sku ?? ""]
      if let earlier = seen[key] {
        row.refuse(
          campaignColumn, campaign,
          expected: "each test once for a period and region; it is on line \(earlier) already")
        return
      }
      seen[key] = row.line
      draft.adTests.append(
        AdTest(
          platform: platform, campaign: campaign, start: start, end: end, region: region,
          sku: sku, spend: spend, impressions: impressions, clicks: clicks,
          conversions: conversions))
    }
  }
}

extension TableReader {
  /// A region, or `(unassigned)` and `(unknown)` as importers write them.
  package mutating func place(_ column: Column, _ index: IdentifierIndex) -> RegionReference? {
    if let text = text(column), RegionReference(text) == .unassigned { return .unassigned }
    return reference(column, to: index).map { .region($0) }
  }

  /// A finite number, or `<1`: more than 0 and below 1, censored.
  mutating func censoredReal(_ column: Column) -> (value: Double, isCensored: Bool)? {
    guard let raw = text(column) else { return nil }
    guard raw.first == "<" else {
      return real(column, in: 0...Double.greatestFiniteMagnitude).map { ($0, false) }
    }
    let below = raw.dropFirst().drop { $0 == " " }
    guard case .number(let number) = NumberText.read(String(below)),
      let value = number.resolved(.point)?.double, value.isFinite
    else {
      refuse(column, raw, expected: "a number, or < and a number")
      return nil
    }
    return (value, true)
  }
}
