import FulfilmentModel
import GRDB
import Tabular

/// Entries of runs.
extension HistoryDatabase {
  /// Enters a run; one of the same evening and digest is replaced by it.
  ///
  /// Placements and forecasts stay with the run that counts for its evening: the last one with a plan.
  /// A run without a plan says only why.
  ///
  /// - Throws: as `init(path:mustExist:)`.
  /// - Complexity: linear in the rows of the run.
  package func record(_ run: RecordedRun) throws(FileError) {
    try write { db in
      let day = run.planningDate.description
      try db.execute(
        sql: "DELETE FROM run WHERE planning_date = ? AND digest = ?", arguments: [day, run.digest])
      let figures = run.figures
      try db.execute(
        sql: """
          INSERT INTO run (planning_date, digest, recorded_at, program, status, exit_status,
            horizon_days, currency, units_placed, expected_demand, expected_unserved, fill_rate,
            in_time_share, broken_promises, cost, bound, gap, is_solved, ended_by, change_share)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          day, run.digest, run.recordedAt, run.program, run.status, run.exitStatus,
          figures?.horizonDays, figures?.currency, figures?.unitsPlaced, figures?.expectedDemand,
          figures?.expectedUnserved, figures?.fillRate, figures?.inTimeShare,
          figures?.brokenPromises, figures?.cost, figures?.bound, figures?.gap, figures?.isSolved,
          figures?.endedBy, figures?.changeShare,
        ])
      let id = db.lastInsertedRowID
      try HistoryDatabase.insertAccount(of: run, id: id, db)
      guard figures != nil else { return }
      for table in ["placement", "forecast", "total"] {
        try db.execute(
          sql: """
            DELETE FROM \(table) WHERE run IN
              (SELECT id FROM run WHERE planning_date = ? AND id <> ?)
            """, arguments: [day, id])
      }
      try HistoryDatabase.insertPlan(of: run, id: id, db)
    }
  }

  /// Returns whether a run of an evening and digest is entered.
  package func hasRun(on day: CalendarDate, digest: String) throws(FileError) -> Bool {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT 1 FROM run WHERE planning_date = ? AND digest = ?",
        arguments: [day.description, digest]) != nil
    }
  }

  /// Removes the oldest runs beyond a number, and outcomes that no run is left for.
  ///
  /// Of many, a hundredth more stay until they go together, so that not every night waits for it.
  ///
  /// - Parameter count: runs to keep, at least 1.
  /// - Returns: runs that were removed.
  package func prune(keeping count: Int) throws(FileError) -> Int {
    let runs = try read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM run") ?? 0 }
    guard runs > count + count / 100 else { return 0 }
    return try write { db in
      try db.execute(
        sql: """
          DELETE FROM run WHERE id NOT IN
            (SELECT id FROM run ORDER BY planning_date DESC, id DESC LIMIT ?)
          """, arguments: [count])
      let removed = db.changesCount
      if removed > 0 {
        for table in ["outcome", "outcome_day", "outcome_total"] {
          try db.execute(
            sql: "DELETE FROM \(table) WHERE day <= (SELECT MIN(planning_date) FROM run)")
        }
      }
      return removed
    }
  }

  /// Inserts what is told of a run.
  private static func insertAccount(of run: RecordedRun, id: Int64, _ db: Database) throws {
    for (number, reason) in run.reasons.enumerated() {
      try db.execute(
        sql: "INSERT INTO run_reason VALUES (?, ?, ?)", arguments: [id, number, reason])
    }
    for (kind, count) in run.warnings {
      try db.execute(
        sql: "INSERT INTO run_warning VALUES (?, ?, ?)", arguments: [id, kind, count])
    }
    for stage in run.stages {
      try db.execute(
        sql: """
          INSERT INTO run_stage VALUES (?, ?, ?)
            ON CONFLICT (run, name) DO UPDATE SET seconds = seconds + excluded.seconds
          """, arguments: [id, stage.name, stage.seconds])
    }
    for setting in run.settings {
      try db.execute(
        sql: "INSERT OR REPLACE INTO run_setting VALUES (?, ?, ?, ?)",
        arguments: [id, setting.name, setting.value, setting.source])
    }
    for (number, judgement) in run.judgements.enumerated() {
      try db.execute(
        sql: "INSERT INTO run_judgement VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          id, number, judgement.kind, judgement.author, judgement.sku, judgement.region,
          judgement.unitsBefore, judgement.unitsAfter,
        ])
    }
    for input in run.inputs {
      try db.execute(
        sql: "INSERT OR REPLACE INTO run_input VALUES (?, ?, ?)",
        arguments: [id, input.file, input.sha256])
    }
  }
}

/// Numbers of identifiers during one transaction.
struct NameTable {
  private let db: Database
  private var known: [String: Int64] = [:]

  /// Takes the transaction's connection.
  init(_ db: Database) { self.db = db }

  /// Returns the number of an identifier, entered where it is new.
  mutating func id(of text: String) throws -> Int64 {
    if let id = known[text] { return id }
    let search = try db.cachedStatement(sql: "SELECT id FROM name WHERE text = ?")
    var id = try Int64.fetchOne(search, arguments: [text])
    if id == nil {
      try db.cachedStatement(sql: "INSERT INTO name (text) VALUES (?)").execute(arguments: [text])
      id = db.lastInsertedRowID
    }
    known[text] = id
    return id ?? 0
  }
}
