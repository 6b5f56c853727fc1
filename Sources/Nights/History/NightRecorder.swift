import CaseFiles
import Diagnostics
import Forestock
import FulfilmentModel
import RunHistory
import Tabular

/// Enters nights and what happened after them into the history.
///
/// A night is entered from its folder, so that one whose run was killed after its folder stood is
/// entered by the next run. A damaged history is set aside: no night fails for it.
package struct NightRecorder {
  /// Where the nights are kept, the history among them.
  package let archive: NightArchive
  /// Release dates of the case's SKUs.
  package var releases: [(sku: String, day: CalendarDate)]
  /// Time of the entry, ISO 8601.
  package let recordedAt: String

  /// Creates a recorder.
  package init(
    archive: NightArchive, releases: [(sku: String, day: CalendarDate)], recordedAt: String
  ) {
    (self.archive, self.releases, self.recordedAt) = (archive, releases, recordedAt)
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
    let path = "\(archive.folder)/\(HistoryDatabase.name)"
    var entry = Entry()
    do throws(FileError) {
      let opened = try HistoryDatabase.opened(path: path)
      entry.damaged = opened.damaged
      try fill(
        opened.database, into: &entry, with: summary, reading: reading, keeping: kept)
    } catch {
      guard error.isDamage else { throw error }
      // The damage showed only in pages that were read later.
      entry = Entry(damaged: try HistoryDatabase.setAside(path))
      try fill(
        HistoryDatabase(path: path), into: &entry, with: summary, reading: reading, keeping: kept)
    }
    return entry
  }

  /// Makes every entry.
  private func fill(
    _ database: HistoryDatabase, into entry: inout Entry, with summary: NightSummary,
    reading: CaseReading?, keeping kept: Int
  ) throws(FileError) {
    for day in archive.days {
      guard let night = archive.summary(of: day) else { continue }
      let isTonight = day.description == summary.planningDate
      if try database.hasRun(on: day, digest: night.digest) { continue }
      var run = try recordedRun(of: night, day: day)
      if isTonight { run.stages = stages(of: summary) } else { entry.caughtUp.append(day) }
      try database.record(run)
    }
    if summary.status == .refused, let day = CalendarDate(iso: summary.planningDate) {
      var run = RecordedRun(
        planningDate: day, digest: NightSummary.Status.refused.rawValue, recordedAt: recordedAt,
        program: summary.program, status: summary.status.rawValue,
        exitStatus: Int(summary.exitStatus))
      (run.reasons, run.warnings) = (summary.reasons, summary.warnings)
      run.settings = summary.settings.map { ($0.name, $0.value, $0.source) }
      run.stages = stages(of: summary)
      try database.record(run)
    }
    if let reading { try recordOutcomes(of: reading.planningCase, in: database) }
    entry.removed = try database.prune(keeping: kept)
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
    (run.judgements, run.releases) = (scope.applied, releases)
    return run
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
