import FulfilmentModel
import GRDB
import Tabular

/// Forecasts and judgements whose horizon is over and known, with what came.
extension HistoryDatabase {
  /// A run whose forecast counts for its evening, with the days that it forecast.
  private struct KnownRun {
    let id: Int64
    let evening: CalendarDate
    let first, last: CalendarDate
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
      var nights: [CalendarDate] = []
      var unforeseen = 0
      for run in try HistoryDatabase.knownRuns(db) {
        nights.append(run.evening)
        var units = try HistoryDatabase.units(db, of: run)
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT f.*, s.text AS sku_name, r.text AS region_name, p.released AS released
              FROM forecast f JOIN name s ON s.id = f.sku JOIN name r ON r.id = f.region
              LEFT JOIN product p ON p.sku = f.sku WHERE f.run = ? ORDER BY f.sku, f.region
            """, arguments: [run.id])
        while let row = try rows.next() {
          let (sku, region) = (row["sku_name"] as String, row["region_name"] as String)
          take(
            ForecastOutcome(
              evening: run.evening, row: row, units: units[sku]?.removeValue(forKey: region) ?? 0))
        }
        unforeseen += units.values.reduce(0) { $0 + $1.values.reduce(0, +) }
      }
      return (nights, unforeseen)
    }
  }

  /// Hands each judgement of a forecast whose horizon is known by now to `take`.
  ///
  /// - Parameter take: called with the judgement and the units that came where it counts.
  /// - Throws: as `init(path:mustExist:)`.
  func forEachJudgement(
    _ take: (RecordedJudgement, Int) -> Void
  ) throws(FileError) {
    try read { db in
      for run in try HistoryDatabase.knownRuns(db) {
        let rows = try Row.fetchAll(
          db, sql: "SELECT * FROM run_judgement WHERE run = ? ORDER BY number",
          arguments: [run.id])
        if rows.isEmpty { continue }
        let horizon = HorizonUnits(units: try HistoryDatabase.units(db, of: run))
        for row in rows {
          let judgement = RecordedJudgement(
            kind: row["kind"], author: row["author"], sku: row["sku"], region: row["region"],
            unitsBefore: row["units_before"], unitsAfter: row["units_after"])
          take(judgement, horizon.concerning(judgement))
        }
      }
    }
  }

  /// Returns the runs whose forecast counts and whose horizon is known, the earliest first.
  private static func knownRuns(_ db: Database) throws -> [KnownRun] {
    let known = OutcomeSpan.merged(
      try HistoryDatabase.spans(db, stated: true) + HistoryDatabase.spans(db, stated: false))
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, planning_date, horizon_days FROM run
          WHERE EXISTS (SELECT 1 FROM forecast WHERE run = run.id) ORDER BY planning_date
        """)
    return rows.compactMap { row in
      guard let evening = CalendarDate(iso: row["planning_date"] as String),
        let days: Int = row["horizon_days"]
      else { return nil }
      let (first, last) = (evening.advanced(by: 1), evening.advanced(by: days))
      guard known.contains(where: { $0.first <= first && last <= $0.last }) else { return nil }
      return KnownRun(id: row["id"], evening: evening, first: first, last: last)
    }
  }

  /// Returns the units of a run's horizon, by SKU and region.
  private static func units(_ db: Database, of run: KnownRun) throws -> [String: [String: Int]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT s.text AS sku, r.text AS region, SUM(o.units) AS units
          FROM outcome o JOIN name s ON s.id = o.sku JOIN name r ON r.id = o.region
          WHERE o.day BETWEEN ? AND ? GROUP BY o.sku, o.region
        """, arguments: [run.first.description, run.last.description])
    var units: [String: [String: Int]] = [:]
    while let row = try rows.next() {
      units[row["sku"] as String, default: [:]][row["region"] as String] = row["units"]
    }
    return units
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

/// Units that came over a horizon, by SKU and region.
private struct HorizonUnits {
  /// Units by SKU, then by region.
  let units: [String: [String: Int]]

  /// Returns the units that a judgement was about.
  func concerning(_ judgement: RecordedJudgement) -> Int {
    let skus = judgement.sku.map { [units[$0] ?? [:]] } ?? Array(units.values)
    return skus.reduce(0) { sum, regions in
      sum + (judgement.region.map { regions[$0] ?? 0 } ?? regions.values.reduce(0, +))
    }
  }
}
