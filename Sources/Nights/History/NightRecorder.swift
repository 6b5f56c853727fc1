import CaseFiles
import Diagnostics
import Forestock
import FulfilmentModel
import RunHistory
import Tabular

/// Enters nights and what happened after them into the history, and learns from it.
///
/// A night is entered from its folder, so that one whose run was killed after its folder stood is
/// entered by the next run. A damaged history is set aside: no night fails for it. A class, since the
/// database stays open from the first question to the last entry of a night.
package final class NightRecorder {
  /// Where the nights are kept, the history among them.
  package let archive: NightArchive
  /// Release dates of the case's SKUs.
  package var releases: [(sku: String, day: CalendarDate)] = []
  /// Time of the entry, ISO 8601.
  package let recordedAt: String
  /// Everything that was done so far, for the log.
  private var entry = Entry()
  /// The open history; `nil` before its first use.
  private var database: HistoryDatabase?
  /// Whether nights before tonight and outcomes are entered.
  private var isUpToDate = false

  /// Creates a recorder.
  package init(archive: NightArchive, recordedAt: String) {
    (self.archive, self.recordedAt) = (archive, recordedAt)
  }

  /// Outcome of an entry.
  package struct Entry: Sendable {
    /// Path of a damaged history that was set aside; `nil` where it was sound.
    package var damaged: String?
    /// Older nights that were entered late.
    package var caughtUp: [CalendarDate] = []
    /// Runs that were removed.
    package var removed = 0
  }

  /// Enters older nights that are missing and what was sold since, and says what they teach.
  ///
  /// - Parameter reading: the case as of tonight.
  /// - Throws: `locked` and `inputOutput` where the history cannot be written.
  package func recall(_ reading: CaseReading) throws(FileError) -> SpreadLearning {
    let evening = reading.planningCase.planningDate
    // Before the first night there is nothing to open, nor a folder for it.
    guard FileKind(path: path) == .file || !archive.days.isEmpty else {
      return .tooLittle(nights: 0, windows: 0, shortOfStock: 0)
    }
    return try withHistory { database throws(FileError) in
      try catchUp(database, to: evening, reading: reading)
      return try database.spreads(knownBy: evening)
    }
  }

  /// Enters the night of an account, older ones that are missing, and what was sold since.
  ///
  /// - Parameters:
  ///   - summary: the account; its times are entered with it.
  ///   - reading: the case of the night; `nil` where it could not be read.
  ///   - kept: runs that the history keeps.
  /// - Throws: `locked` and `inputOutput` where the history cannot be written.
  package func record(
    _ summary: NightSummary, reading: CaseReading?, keeping kept: Int
  ) throws(FileError) -> Entry {
    defer { database = nil }
    entry.removed = try withHistory { database throws(FileError) in
      try fill(database, with: summary, reading: reading, keeping: kept)
    }
    return entry
  }

  /// Path of the history.
  private var path: String { "\(archive.folder)/\(HistoryDatabase.name)" }

  /// Works with the history, and once more with a new one where it proves damaged.
  private func withHistory<Value>(
    _ body: (HistoryDatabase) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    do throws(FileError) {
      if let database { return try body(database) }
      let opened = try HistoryDatabase.opened(path: path)
      entry.damaged = opened.damaged ?? entry.damaged
      database = opened.database
      return try body(opened.database)
    } catch {
      guard error.isDamage else { throw error }
      // The damage showed only in pages that were read later.
      database = nil
      entry = Entry(damaged: try HistoryDatabase.setAside(path))
      isUpToDate = false
      let fresh = try HistoryDatabase(path: path)
      database = fresh
      return try body(fresh)
    }
  }

  /// Enters nights before an evening that stand there and are missing, and what was sold since.
  private func catchUp(
    _ database: HistoryDatabase, to evening: CalendarDate?, reading: CaseReading?
  ) throws(FileError) {
    if isUpToDate { return }
    for day in archive.days where day != evening {
      guard let night = archive.summary(of: day),
        try !database.hasRun(on: day, digest: night.digest)
      else { continue }
      try database.record(recordedRun(of: night, day: day))
      entry.caughtUp.append(day)
    }
    if let reading { try recordOutcomes(of: reading.planningCase, in: database) }
    isUpToDate = true
  }

  /// Makes every entry.
  ///
  /// - Returns: runs that were removed.
  private func fill(
    _ database: HistoryDatabase, with summary: NightSummary, reading: CaseReading?,
    keeping kept: Int
  ) throws(FileError) -> Int {
    let tonight = CalendarDate(iso: summary.planningDate)
    try catchUp(database, to: tonight, reading: reading)
    if let tonight, let night = archive.summary(of: tonight),
      try !database.hasRun(on: tonight, digest: night.digest)
    {
      var run = try recordedRun(of: night, day: tonight)
      run.stages = stages(of: summary)
      try database.record(run)
    }
    if summary.status == .refused, let tonight {
      var run = RecordedRun(
        planningDate: tonight, digest: NightSummary.Status.refused.rawValue,
        recordedAt: recordedAt, program: summary.program, status: summary.status.rawValue,
        exitStatus: Int(summary.exitStatus))
      (run.reasons, run.warnings) = (summary.reasons, summary.warnings)
      run.settings = summary.settings.map { ($0.name, $0.value, $0.source) }
      run.stages = stages(of: summary)
      try database.record(run)
    }
    return try database.prune(keeping: kept)
  }

  /// Returns the times of an account.
  private func stages(of summary: NightSummary) -> [(name: String, seconds: Double)] {
    (summary.stages ?? []).map { ($0.name, $0.seconds) }
  }

  /// Reads a night's folder.
  private func recordedRun(
    of night: NightSummary, day: CalendarDate
  ) throws(FileError) -> RecordedRun {
    var run = RecordedRun(
      planningDate: day, digest: night.digest, recordedAt: recordedAt, program: night.program,
      status: night.status.rawValue, exitStatus: Int(night.exitStatus))
    (run.reasons, run.warnings) = (night.reasons, night.warnings)
    run.settings = night.settings.map { ($0.name, $0.value, $0.source) }
    run.inputs = night.inputs.map { ($0.file, $0.sha256) }
    guard let plan = night.plan else { return run }
    let folder = "\(archive.path(of: day))/plan"
    let scope = try PlanScope(folder: folder)
    var figures = RecordedRun.Figures(
      horizonDays: scope.horizonDays, currency: scope.currency)
    (figures.unitsPlaced, figures.brokenPromises) = (plan.unitsPlaced, plan.brokenPromises)
    (figures.expectedDemand, figures.expectedUnserved) =
      (plan.expectedDemand, plan.expectedUnserved)
    (figures.fillRate, figures.inTimeShare) = (plan.fillRate, plan.inTimeShare)
    (figures.cost, figures.bound, figures.gap) = (plan.cost, plan.bound, plan.gap)
    (figures.isSolved, figures.endedBy) = (plan.isSolved, night.endedBy)
    figures.changeShare = night.change?.share
    run.figures = figures
    run.placements = try PlacementReader.earlier(path: "\(folder)/placements.csv")
      .filter { $0.quantity > 0 }
    run.forecasts = try ForecastRows.read("\(folder)/forecast.csv")
    run.totals = try recordedTotals(of: folder, on: day, spread: scope.spread)
    (run.judgements, run.releases) = (scope.applied, releases)
    return run
  }

  /// Reads the totals of a plan; SKUs whose release nobody knows any more are left out.
  private func recordedTotals(
    of folder: String, on day: CalendarDate, spread: SpreadFactors?
  ) throws(FileError) -> [RecordedTotal] {
    let released = Dictionary(releases.map { ($0.sku, $0.day) }) { first, _ in first }
    return try StoredTotal.all(in: folder).compactMap { total in
      released[total.sku].map { release in
        RecordedTotal(
          sku: total.sku, mean: total.mean, unserved: total.unserved, low80: total.low80,
          median: total.median, high80: total.high80, low95: total.low95, high95: total.high95,
          factor: spread?.factor(released: release, on: day) ?? 1)
      }
    }
  }

  /// Enters what the case has sold since the first night, and pre-orders that have come due.
  ///
  /// Only the last days change: exports correct themselves within weeks, not years.
  private func recordOutcomes(
    of planningCase: PlanningCase, in database: HistoryDatabase
  ) throws(FileError) {
    let evidence = planningCase.evidence
    guard let first = try database.firstEvening?.advanced(by: 1),
      let last = evidence.sales.map(\.date).max(), first <= last
    else { return }
    var records = evidence.sales
    if planningCase.openPreOrders == .demand {
      records += evidence.preOrders.filter { $0.cancelledAt == nil && $0.dueAt <= last }.map {
        Sale(date: $0.dueAt, region: $0.region, sku: $0.sku, quantity: $0.quantity)
      }
    }
    let window = max(first, planningCase.planningDate.advanced(by: -90))
    try database.recordOutcomes(records, from: window, through: last, isStated: false)
  }
}
