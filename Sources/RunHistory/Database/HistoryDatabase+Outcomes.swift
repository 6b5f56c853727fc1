import FulfilmentModel
import GRDB
import Tabular

/// Units that came after the plans.
extension HistoryDatabase {
  /// Enters units by day, SKU and region.
  ///
  /// Days of the span are replaced as a whole, so that entering them twice counts once. Days that
  /// somebody stated stay where a night only knows sales: demand that met no stock is no sale.
  ///
  /// - Parameters:
  ///   - records: units; those outside the span are left out, several of a key add up.
  ///   - first: first day of the span.
  ///   - last: last day of the span, up to which the records are complete.
  ///   - isStated: whether they are demand as somebody states it, rather than sales of the case.
  /// - Throws: as `init(path:mustExist:)`.
  package func recordOutcomes(
    _ records: [Sale], from first: CalendarDate, through last: CalendarDate, isStated: Bool
  ) throws(FileError) {
    guard first <= last else { return }
    let days = OutcomeDay.grouped(records.filter { $0.date >= first && $0.date <= last })
    try write { db in
      let stated = isStated ? [] : try HistoryDatabase.spans(db, stated: true)
      let known = try HistoryDatabase.digests(db, from: first, through: last)
      var names = NameTable(db)
      var date = first
      while date <= last {
        defer { date = date.advanced(by: 1) }
        let day = days[date] ?? OutcomeDay()
        let isKept = stated.contains { $0.first <= date && date <= $0.last }
        if isKept || known[date.description] == day.digest { continue }
        try HistoryDatabase.replace(date, by: day, names: &names, db)
      }
      let span = OutcomeSpan(first: first, last: last)
      let all = OutcomeSpan.merged(try HistoryDatabase.spans(db, stated: isStated) + [span])
      try db.execute(sql: "DELETE FROM outcome_span WHERE is_stated = ?", arguments: [isStated])
      for span in all {
        try db.execute(
          sql: "INSERT INTO outcome_span VALUES (?, ?, ?)",
          arguments: [span.first.description, span.last.description, isStated])
      }
    }
  }

  /// Returns the units that came in a horizon, as far as they are known.
  ///
  /// - Parameters:
  ///   - evening: the day before the horizon.
  ///   - days: days of the horizon.
  /// - Returns: units by day, SKU and region, and the last day of the horizon up to which every day is
  ///   known; `nil` where not even the first one is.
  /// - Throws: as `init(path:mustExist:)`.
  package func outcomes(
    after evening: CalendarDate, days: Int
  ) throws(FileError) -> (records: [Sale], through: CalendarDate)? {
    let first = evening.advanced(by: 1)
    return try read { db in
      let known = OutcomeSpan.merged(
        try HistoryDatabase.spans(db, stated: true) + HistoryDatabase.spans(db, stated: false))
      guard let span = known.first(where: { $0.first <= first && first <= $0.last }) else {
        return nil
      }
      let last = min(span.last, evening.advanced(by: days))
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT o.day, s.text AS sku, r.text AS region, o.units FROM outcome o
            JOIN name s ON s.id = o.sku JOIN name r ON r.id = o.region
            WHERE o.day BETWEEN ? AND ? ORDER BY o.day, s.text, r.text
          """, arguments: [first.description, last.description])
      let records = rows.compactMap { row in
        CalendarDate(iso: row["day"] as String).map {
          Sale(date: $0, region: row["region"], sku: row["sku"], quantity: row["units"])
        }
      }
      return (records, last)
    }
  }

  /// Replaces the units of a day.
  private static func replace(
    _ date: CalendarDate, by day: OutcomeDay, names: inout NameTable, _ db: Database
  ) throws {
    for table in ["outcome", "outcome_total"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE day = ?", arguments: [date.description])
    }
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO outcome VALUES (?, ?, ?, ?)
          ON CONFLICT (day, sku, region) DO UPDATE SET units = units + excluded.units
        """)
    for record in day.records {
      try insert.execute(
        arguments: [
          date.description, try names.id(of: record.sku), try names.id(of: record.region),
          record.quantity,
        ])
    }
    try db.execute(
      sql: """
        INSERT INTO outcome_total
          SELECT day, sku, SUM(units) FROM outcome WHERE day = ? GROUP BY sku
        """, arguments: [date.description])
    try db.execute(
      sql: "INSERT OR REPLACE INTO outcome_day VALUES (?, ?)",
      arguments: [date.description, day.digest])
  }

  /// Returns the digests of days that are entered, by ISO day.
  private static func digests(
    _ db: Database, from first: CalendarDate, through last: CalendarDate
  ) throws -> [String: Int64] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT day, digest FROM outcome_day WHERE day BETWEEN ? AND ?",
      arguments: [first.description, last.description])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["day"] as String, $0["digest"] as Int64) })
  }

  /// Returns the spans that are entered.
  static func spans(_ db: Database, stated: Bool) throws -> [OutcomeSpan] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT first_day, last_day FROM outcome_span WHERE is_stated = ?",
      arguments: [stated])
    return rows.compactMap { row in
      guard let first = CalendarDate(iso: row["first_day"] as String),
        let last = CalendarDate(iso: row["last_day"] as String)
      else { return nil }
      return OutcomeSpan(first: first, last: last)
    }
  }
}
