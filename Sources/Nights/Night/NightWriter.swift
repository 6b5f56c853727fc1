import CaseFiles
import Diagnostics
import Exchange
import Forestock
import FulfilmentModel
import Prepositioning
import Reports
import Tabular

/// The folder of a night while it is written beside its place: `plan/`, `exports/PARTNER/`, the page and
/// `night.json`.
struct NightWriter: ~Copyable {
  private let job: NightJob
  private let read: CaseReading
  private let before: (day: CalendarDate, summary: NightSummary)?
  /// Exports of an earlier run of the same night, whose references partners may have.
  private let earlier: [NightSummary.Export]
  private var folder: OutputFolder

  /// Takes the lock of the night's folder, before any work is done in vain.
  ///
  /// - Throws: `locked` while another run writes there, `invalid` where something else stands there.
  init(
    job: NightJob, read: CaseReading, before: (day: CalendarDate, summary: NightSummary)?,
    earlier: [NightSummary.Export]
  ) throws(FileError) {
    (self.job, self.read, self.before, self.earlier) = (job, read, before, earlier)
    folder = try OutputFolder(path: job.archive.path(of: job.evening), kind: NightArchive.kind)
  }

  /// Writes the plan, compares it with the night before, and makes the partners' files.
  ///
  /// - Throws: as `PlanFolder.write`; what a partner would refuse is part of the account instead.
  func fill(
    _ summary: inout NightSummary, with run: PlanningRun, by planner: Planner,
    earlyStop: EarlyStop?, outlooks: LimitOutlooks?
  ) throws {
    _ = try PlanFolder(of: run, planner: planner, reading: read, earlyStop: earlyStop)
      .write(into: OutputFolder(path: "\(folder.scratchPath)/plan", kind: PlanFolder.kind))
    let totals = PlanTotals(run.plan)
    (summary.plan, summary.endedBy) = (totals, earlyStop?.reason)
    summary.cutShort = earlyStop?.cutShort
    summary.change = change(to: run.plan.stock)
    for partner in job.partners {
      summary.exports.append(try export(to: partner, unitsPlaced: totals.unitsPlaced))
    }
    let misses = job.thresholds.misses(of: totals, change: summary.change)
    if !misses.isEmpty { (summary.status, summary.exitStatus) = (.outsideThresholds, 3) }
    let refused = summary.exports.filter { !$0.refused.isEmpty }
    if !refused.isEmpty { (summary.status, summary.exitStatus) = (.exportRefused, 65) }
    try folder.write(NightArchive.report, try report(outlooks))
    summary.reasons = misses + refused.map { "\($0.partner) would refuse its files" }
  }

  /// Returns the page of the night's plan, compared with the night before.
  private func report(_ outlooks: LimitOutlooks?) throws -> [UInt8] {
    let plan = try StoredPlan(folder: "\(folder.scratchPath)/plan")
    // A plan of an earlier version, or one that was damaged, is no reason to have no page.
    let previous = before.flatMap {
      try? StoredPlan(folder: "\(job.archive.path(of: $0.day))/plan")
    }
    return try PlanReport(
      ReportSources(
        plan: plan, planningCase: read.planningCase, previous: previous, outlooks: outlooks,
        folderLink: "plan")
    ).html()
  }

  /// Puts the folder in its place.
  ///
  /// - Returns: files of an earlier run that somebody had changed, and their names by now.
  consuming func commit(_ summary: NightSummary) throws(FileError) -> [SetAsideFile] {
    try folder.write(NightArchive.marker, try JSONWriter.bytes(summary))
    return try folder.commit()
  }

  /// Returns the difference to the plan of the night before; `nil` where there is none that can be
  /// read.
  private func change(to stock: [StockRecord]) -> NightSummary.Change? {
    guard let day = before?.day, let old = try? job.placements(of: day) else { return nil }
    return NightSummary.Change(
      since: day.description, PlacementChange(from: old, to: stock))
  }

  /// Makes the files of a partner; those of a plan that moves nothing are none.
  private func export(
    to partner: String, unitsPlaced: Int
  ) throws(FileError) -> NightSummary.Export {
    var result = NightSummary.Export(
      partner: partner, folder: nil, transfers: 0, units: 0, refused: [], toWithdraw: [])
    let known = earlier.first { $0.partner == partner }.flatMap { references(of: $0) } ?? [:]
    var options = ExportOptions()
    options.superseded = known
    let (scratch, place) = (folder.scratchPath, folder.path)
    var void = known
    if unitsPlaced > 0 {
      do throws(FileError) {
        let report = try Exporter.run(
          partner: partner, plan: "\(scratch)/plan", planningCase: job.planningCase,
          output: "\(scratch)/exports/\(partner)", options: options, today: job.today)
        result.folder = "exports/\(partner)"
        (result.transfers, result.units) = (report.transfers, report.units)
        for reference in report.references { void[reference.hub] = nil }
      } catch {
        guard case .invalid(let faults) = error else { throw error }
        // The plan's files do not stand in their place yet, so that faults name it.
        result.refused = faults.map {
          $0.description.replacing(scratch, with: place)
        }
        return result
      }
    }
    result.toWithdraw = void.sorted { $0.key < $1.key }.map(\.value)
    return result
  }

  /// Returns the references by hub that an earlier run of the night gave a partner.
  private func references(of export: NightSummary.Export) -> [String: String]? {
    guard let name = export.folder else { return nil }
    let path = "\(job.archive.path(of: job.evening))/\(name)/export.json"
    guard let bytes = try? FileContents.read(path),
      let report = try? JSONReader.read(ExportReport.self, from: bytes, path: path)
    else { return nil }
    return Dictionary(
      report.references.map { ($0.hub, $0.reference) }, uniquingKeysWith: { $1 })
  }
}
