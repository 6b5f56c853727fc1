import GRDB

/// Rows of a plan.
extension HistoryDatabase {
  /// Inserts placements, forecasts, totals and releases of a run.
  static func insertPlan(of run: RecordedRun, id: Int64, _ db: Database) throws {
    var names = NameTable(db)
    for release in run.releases {
      try db.execute(
        sql: "INSERT OR REPLACE INTO product VALUES (?, ?)",
        arguments: [try names.id(of: release.sku), release.day.description])
    }
    let placement = try db.makeStatement(sql: "INSERT INTO placement VALUES (?, ?, ?, ?)")
    for record in run.placements {
      try placement.execute(
        arguments: [
          id, try names.id(of: record.sku), try names.id(of: record.hub), record.quantity,
        ]
      )
    }
    let forecast = try db.makeStatement(
      sql: "INSERT INTO forecast VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for row in run.forecasts {
      try forecast.execute(
        arguments: [
          id, try names.id(of: row.sku), try names.id(of: row.region), row.mean, row.low95,
          row.low80, row.median, row.high80, row.high95,
        ])
    }
    try insertTotals(of: run, id: id, names: &names, db)
  }

  /// Inserts the forecasts of totals.
  private static func insertTotals(
    of run: RecordedRun, id: Int64, names: inout NameTable, _ db: Database
  ) throws {
    let statement = try db.makeStatement(
      sql: "INSERT INTO total VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for total in run.totals {
      try statement.execute(
        arguments: [
          id, try names.id(of: total.sku), total.mean, total.low95, total.low80, total.median,
          total.high80, total.high95, total.unserved, total.factor,
        ])
    }
  }
}
