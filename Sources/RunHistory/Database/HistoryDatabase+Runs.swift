import FulfilmentModel
import GRDB
import Tabular

/// A run as the history tells of it.
package struct RunEntry: Sendable, Encodable, Equatable {
  /// The evening of the plan, and the time of the entry.
  package var planningDate, recordedAt: String
  /// Outcome in one word, and the exit status.
  package var status: String
  package var exitStatus: Int
  /// Reasons of the outcome.
  package var reasons: [String]
  /// Warnings by kind.
  package var warnings: [String: Int]
  /// Seconds of all stages, and of each by name.
  package var seconds: Double
  package var stages: [String: Double]
  /// Figures of the plan; `nil` where there is none.
  package var unitsPlaced: Int?
  package var expectedDemand, expectedUnserved, fillRate, inTimeShare: Double?
  package var brokenPromises: Int?
  package var cost, bound, gap: Double?
  /// Reason of an early end, and the share of units that changed since the night before.
  package var endedBy: String?
  package var changeShare: Double?
  /// Digest of inputs and settings.
  package var digest: String
}

extension HistoryDatabase {
  /// Returns the last runs, the earliest first.
  ///
  /// - Parameter count: most runs.
  /// - Throws: as `init(path:mustExist:)`.
  package func runs(last count: Int) throws(FileError) -> [RunEntry] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM run ORDER BY planning_date DESC, id DESC LIMIT ?",
        arguments: [count])
      return try rows.reversed().map { row in
        let id: Int64 = row["id"]
        let stages = try HistoryDatabase.pairs(
          db, "SELECT name, seconds FROM run_stage WHERE run = ?", of: id, as: Double.self)
        return RunEntry(
          planningDate: row["planning_date"], recordedAt: row["recorded_at"],
          status: row["status"], exitStatus: row["exit_status"],
          reasons: try String.fetchAll(
            db, sql: "SELECT reason FROM run_reason WHERE run = ? ORDER BY number",
            arguments: [id]),
          warnings: try HistoryDatabase.pairs(
            db, "SELECT kind, count FROM run_warning WHERE run = ?", of: id, as: Int.self),
          seconds: stages.values.reduce(0, +), stages: stages, unitsPlaced: row["units_placed"],
          expectedDemand: row["expected_demand"], expectedUnserved: row["expected_unserved"],
          fillRate: row["fill_rate"], inTimeShare: row["in_time_share"],
          brokenPromises: row["broken_promises"], cost: row["cost"], bound: row["bound"],
          gap: row["gap"], endedBy: row["ended_by"], changeShare: row["change_share"],
          digest: row["digest"])
      }
    }
  }

  /// The evening of the earliest run; `nil` where there is none.
  package var firstEvening: CalendarDate? {
    get throws(FileError) {
      try read { db in
        try String.fetchOne(db, sql: "SELECT MIN(planning_date) FROM run")
          .flatMap { CalendarDate(iso: $0) }
      }
    }
  }

  /// Returns the two columns of a query about a run as keys and values.
  private static func pairs<Value: DatabaseValueConvertible>(
    _ db: Database, _ sql: String, of id: Int64, as type: Value.Type
  ) throws -> [String: Value] {
    let rows = try Row.fetchAll(db, sql: sql, arguments: [id])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Value) })
  }
}
