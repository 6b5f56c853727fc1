import Diagnostics
import FulfilmentModel

/// Doubts about the evidence as a whole, after every table was read: what did not arrive, is cut,
/// stale or doubled, as far as the case declares it or the rows themselves show it.
extension CaseDraft {
  /// The horizon's last day; `nil` while the settings lack it.
  var horizonEnd: CalendarDate? {
    guard let evening = settings.planningDate, let days = settings.horizonDays else { return nil }
    return evening.advanced(by: days)
  }

  /// Adds every doubt to the log, tables in their order.
  ///
  /// - Complexity: linear in the number of tables and their days.
  mutating func reviewTables() {
    for table in CaseTable.allCases where table != .demandActual { review(table) }
  }

  /// Adds the doubts about one table, which was read if it is there.
  mutating func review(_ table: CaseTable) {
    let presence = TablePresence(
      table: table, folder: folder, declaration: settings.tables[table])
    if let tally = tallies[table] {
      // Rows that were refused one by one are not told to be unused as well.
      let isRefused = log.diagnostics.contains {
        $0.severity == .error && $0.file == tally.path
      }
      for doubt in presence.doubts(about: tally, used: used(of: table))
      where !(isRefused && doubt.kind == .unusedRows) {
        log.add(doubt)
      }
      if tally.isSound { reviewRows(of: table, tally) }
    } else if path(of: table) == nil, !table.isRequired,
      let doubt = presence.missing(changesPlan: changesPlan(table))
    {
      log.add(doubt)
    }
  }

  /// Adds the doubts about days and repetitions of a table's rows.
  private mutating func reviewRows(of table: CaseTable, _ tally: TableTally) {
    if let repeats = tally.repeats?.doubtful {
      log.add(
        Diagnostic(
          .warning, file: tally.path, line: repeats.line,
          message: "\(repeats.rows) of \(repeats.of) rows, \(repeats.units) units, stand twice",
          note:
            "they count twice; add rows of one day, region and SKU up where they are several orders",
          kind: .repeatedRows))
    }
    if let end = horizonEnd, tally.late.rows > 0 {
      let units = tally.late.units > 0 ? " of \(tally.late.units) units" : ""
      log.add(
        Diagnostic(
          .warning, file: tally.path, line: tally.late.firstLine,
          message: "\(tally.late.rows) rows\(units) are of days after the horizon's last, \(end)",
          note: "this plan does not serve them", kind: .beyondHorizon))
    }
    guard let evening = settings.planningDate, tally.days.last != nil else { return }
    let review = DayReview(
      days: tally.days, planningDate: evening, path: tally.path,
      declaration: settings.tables[table], noun: table == .demandHistory ? "sales" : "rows")
    review.doubts(isOngoing: isOngoing(table)).forEach { log.add($0) }
  }

  /// Returns whether a plan would be another with a table that is not there.
  private func changesPlan(_ table: CaseTable) -> Bool {
    switch table {
    // Required tables are refused where they are missing; lanes are made, which is told.
    // What an operator adds may well be nothing.
    // What partners say may well be nothing, too.
    case .regions, .hubs, .skus, .lanes, .availability, .adjustments, .demandActual: false
    case .inbound, .stocking, .packs, .partners, .rules: false
    case .parcelRates:
      lanes.contains { $0.zone != nil } && skus.contains { $0.billedWeightLb != nil }
    default: true
    }
  }

  /// Returns whether rows of a table are to be expected up to the planning date: sales, and
  /// pre-orders while a release lies ahead.
  private func isOngoing(_ table: CaseTable) -> Bool {
    switch table {
    case .demandHistory, .socialSignals: return true
    case .preorders:
      guard let evening = settings.planningDate else { return false }
      return skus.contains { $0.releaseDate > evening }
    default: return false
    }
  }

  /// Returns the records that the case has of a table.
  private func used(of table: CaseTable) -> Int {
    switch table {
    case .regions: regions.count
    case .hubs: hubs.count
    case .skus: skus.count
    case .lanes: lanes.count
    case .parcelRates: parcelRates.count
    case .openingStock: openingStock.count
    case .inbound: statements.inbound.count
    case .stocking: statements.hubTerms.count
    case .packs: statements.packs.count
    case .partners: statements.partners.count
    case .rules: statements.rules.reduce(0) { $0 + $1.terms.count }
    case .demandHistory: sales.count
    case .preorders: preOrders.count
    case .socialSignals: socialSignals.count
    case .tokenHolders: tokenHoldings.count
    case .events: events.count
    case .adTests: adTests.count
    case .availability: availability.count
    case .adjustments: adjustments.count
    case .demandActual: tallies[table]?.rows ?? 0
    }
  }
}

extension CaseDraft {
  /// Returns the doubts that depend on the day of the run: a planning date far from it, and tables
  /// without days whose files were written too long before.
  ///
  /// - Parameter today: the day of the run, in the operator's time zone.
  func doubts(on today: CalendarDate) -> [Diagnostic] {
    let review = NightReview(today: today)
    var result: [Diagnostic] = []
    if let evening = settings.planningDate,
      let doubt = review.doubt(about: evening, path: folder + "/case.json")
    {
      result.append(doubt)
    }
    for table in CaseTable.allCases {
      guard let tally = tallies[table], tally.days.last == nil,
        let days = settings.tables[table]?.freshDays,
        let doubt = review.doubt(aboutFile: tally.path, freshDays: days)
      else { continue }
      result.append(doubt)
    }
    return result
  }
}
