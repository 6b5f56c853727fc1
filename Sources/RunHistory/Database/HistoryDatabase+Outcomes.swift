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

  /// Replaces the units of a day.
  private static func replace(
    _ date: CalendarDate, by day: OutcomeDay, names: inout NameTable, _ db: Database
  ) throws {
    try db.execute(sql: "DELETE FROM outcome WHERE day = ?", arguments: [date.description])
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

  /// Hands each forecast whose horizon is known by now to `take`, with the units that came.
  ///
  /// - Parameter take: called for each SKU and region of each such night, the earliest night first.
  /// - Returns: nights that were handed on, and units of them that no forecast was made for.
  /// - Throws: as `init(path:mustExist:)`.
  /// - Complexity: linear in the forecasts and their horizons' outcomes.
  func forEachOutcome(
    _ take: (ForecastOutcome) -> Void
  ) throws(FileError) -> (nights: [CalendarDate], unforeseen: Int) {
    try read { db in
      let known = OutcomeSpan.merged(
        try HistoryDatabase.spans(db, stated: true) + HistoryDatabase.spans(db, stated: false))
      let runs = try Row.fetchAll(
        db,
        sql: """
          SELECT id, planning_date, horizon_days FROM run
            WHERE EXISTS (SELECT 1 FROM forecast WHERE run = run.id) ORDER BY planning_date
          """)
      var nights: [CalendarDate] = []
      var unforeseen = 0
      for run in runs {
        guard let evening = CalendarDate(iso: run["planning_date"] as String),
          let days: Int = run["horizon_days"]
        else { continue }
        let (first, last) = (evening.advanced(by: 1), evening.advanced(by: days))
        guard known.contains(where: { $0.first <= first && last <= $0.last }) else { continue }
        nights.append(evening)
        var units = try HistoryDatabase.units(db, from: first, through: last)
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT f.*, s.text AS sku_name, r.text AS region_name, p.released AS released
              FROM forecast f JOIN name s ON s.id = f.sku JOIN name r ON r.id = f.region
              LEFT JOIN product p ON p.sku = f.sku WHERE f.run = ? ORDER BY f.sku, f.region
            """, arguments: [run["id"] as Int64])
        while let row = try rows.next() {
          let key = [row["sku"] as Int64, row["region"] as Int64]
          take(
            ForecastOutcome(
              evening: evening, row: row, units: units.removeValue(forKey: key) ?? 0))
        }
        unforeseen += units.values.reduce(0, +)
      }
      return (nights, unforeseen)
    }
  }

  /// Returns units by SKU and region over some days.
  private static func units(
    _ db: Database, from first: CalendarDate, through last: CalendarDate
  ) throws -> [[Int64]: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT sku, region, SUM(units) AS units FROM outcome
          WHERE day BETWEEN ? AND ? GROUP BY sku, region
        """, arguments: [first.description, last.description])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ([$0["sku"] as Int64, $0["region"]], $0["units"] as Int) })
  }

  /// Returns the spans that are entered.
  private static func spans(_ db: Database, stated: Bool) throws -> [OutcomeSpan] {
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

extension ForecastOutcome {
  /// Takes a row of the query above.
  fileprivate init(evening: CalendarDate, row: Row, units: Int) {
    self.init(
      evening: evening,
      released: (row["released"] as String?).flatMap { CalendarDate(iso: $0) },
      forecast: RecordedForecast(
        sku: row["sku_name"], region: row["region_name"], mean: row["mean"], low95: row["low95"],
        low80: row["low80"], median: row["median"], high80: row["high80"], high95: row["high95"]),
      units: units)
  }
}
