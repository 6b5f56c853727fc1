import FulfilmentModel
import GRDB
import Tabular

/// Totals of past forecasts, and what came of them.
extension HistoryDatabase {
  /// Most past nights that a spread is learnt from: the newest.
  private static let mostNights = 90

  /// Returns what past nights say about the spread of forecasts, as known on an evening.
  ///
  /// Nights of which the history has no totals, such as those of earlier versions, are missing.
  ///
  /// - Throws: as `init(path:mustExist:)`.
  /// - Complexity: linear in the SKUs of at most 90 nights and of the days since.
  package func spreads(knownBy evening: CalendarDate) throws(FileError) -> SpreadLearning {
    SpreadLearning(from: try knownPast(by: evening))
  }

  /// Returns the totals that past nights forecast for horizons that are over and known.
  ///
  /// Where only sales are known, SKUs that were expected to run short are left out.
  func knownPast(by evening: CalendarDate) throws(FileError) -> KnownPast {
    try read { db in
      var past = KnownPast(by: evening)
      let stated = OutcomeSpan.merged(try HistoryDatabase.spans(db, stated: true))
      let known = OutcomeSpan.merged(stated + (try HistoryDatabase.spans(db, stated: false)))
      let nights = try HistoryDatabase.nights(db, overBy: evening).filter { night in
        known.contains { $0.first <= night.first && night.last <= $0.last }
      }
      guard let first = nights.map(\.first).min(), let last = nights.map(\.last).max() else {
        return past
      }
      let units = try HistoryDatabase.dailyUnits(db, from: first, through: last)
      for night in nights.sorted(by: { $0.evening < $1.evening }) {
        let isStated = stated.contains { $0.first <= night.first && night.last <= $0.last }
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT t.*, p.released AS released FROM total t JOIN product p ON p.sku = t.sku
              WHERE t.run = ? ORDER BY t.sku
            """, arguments: [night.id])
        while let row = try rows.next() {
          guard let release = CalendarDate(iso: row["released"] as String) else { continue }
          if !isStated, row["unserved"] as Double > 0.1 * (row["mean"] as Double) {
            past.leaveOutShort()
            continue
          }
          past.add(
            PastTotal(
              evening: night.evening, horizonDays: night.evening.days(until: night.last),
              sku: "\(row["sku"] as Int64)", age: SKUAge(released: release, on: night.evening),
              low: row["low80"], median: row["median"], high: row["high80"], factor: row["factor"],
              units: units[row["sku"]]?.sum(from: night.first, through: night.last) ?? 0))
        }
      }
      return past
    }
  }

  /// A night whose totals are known, with the days that it forecast.
  private struct Night {
    let id: Int64
    let evening, first, last: CalendarDate
  }

  /// Returns the newest nights whose horizons are over by an evening.
  private static func nights(_ db: Database, overBy evening: CalendarDate) throws -> [Night] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, planning_date, horizon_days FROM run
          WHERE planning_date < ? AND horizon_days IS NOT NULL
            AND date(planning_date, '+' || horizon_days || ' days') <= ?
            AND EXISTS (SELECT 1 FROM total WHERE run = run.id)
          ORDER BY planning_date DESC LIMIT ?
        """, arguments: [evening.description, evening.description, mostNights])
    return rows.compactMap { row in
      CalendarDate(iso: row["planning_date"] as String).map {
        Night(
          id: row["id"], evening: $0, first: $0.advanced(by: 1),
          last: $0.advanced(by: row["horizon_days"]))
      }
    }
  }

  /// Returns the units of each SKU by day, over all regions.
  private static func dailyUnits(
    _ db: Database, from first: CalendarDate, through last: CalendarDate
  ) throws -> [Int64: DailyUnits] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT day, sku, units FROM outcome_total WHERE day BETWEEN ? AND ?",
      arguments: [first.description, last.description])
    var units: [Int64: DailyUnits] = [:]
    while let row = try rows.next() {
      guard let day = CalendarDate(iso: row["day"] as String) else { continue }
      units[row["sku"], default: DailyUnits()].byDay[day, default: 0] += row["units"] as Int
    }
    return units
  }
}

/// Units of a SKU by day.
private struct DailyUnits {
  /// Units of the days that had some.
  var byDay: [CalendarDate: Int] = [:]

  /// Returns the units of a span of days.
  func sum(from first: CalendarDate, through last: CalendarDate) -> Int {
    (0...max(0, first.days(until: last))).reduce(0) { $0 + (byDay[first.advanced(by: $1)] ?? 0) }
  }
}
