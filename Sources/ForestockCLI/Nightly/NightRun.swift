import CaseFiles
import Diagnostics
import Exchange
import Forestock
import Foundation
import FulfilmentModel
import Nights
import RunHistory
import Tabular

/// One call of the nightly job, from its settings to its account.
///
/// The clock is asked here and nowhere below: for the evening, for the time that imports record, and
/// for the times of the stages.
struct NightRun {
  private let planningCase: String
  private let archive: NightArchive
  private let settings: SettingsInForce
  private let options: NightOptions
  private let start: ContinuousClock.Instant
  private let log: NightLog

  /// Takes what a call has settled.
  ///
  /// - Parameter start: the start of the process, from which the deadline counts.
  init(
    planningCase: String, nights: String, settings: SettingsInForce,
    start: ContinuousClock.Instant
  ) {
    (self.planningCase, self.settings, self.start) = (planningCase, settings, start)
    options = settings.options
    archive = NightArchive(nights)
    log = NightLog(options)
  }

  /// Runs the night and tells everyone of its end.
  ///
  /// - Returns: the account of the night, its times included.
  /// - Throws: what ended the night, once everyone knows of it.
  func run() throws -> NightSummary {
    defer { log.notes.showWarnings() }
    guard FileKind(path: planningCase) == .folder else {
      throw FileError.invalid([
        Diagnostic(file: planningCase, expected: "a case folder with case.json; there is none")
      ])
    }
    let now = Date.now
    // The lock is held to the end: a second run leaves at once.
    let lock = try FolderLock(on: planningCase, for: "nightly")
    defer { withExtendedLifetime(lock) {} }
    // A case whose settings cannot be read has no time zone; its night is told all the same.
    var evening = options.planningDate ?? CalendarDate(of: now, inZone: nil)
    let recorder = NightRecorder(archive: archive, recordedAt: now.formatted(.iso8601))
    do {
      let network = try FolderSnapshot.read(planningCase) { () throws(FileError) in
        try CaseReader.network(folder: planningCase, options: options.reading.options)
      }
      evening = options.planningDate ?? CalendarDate(of: now, inZone: network.settings.timeZone)
      recorder.releases = network.skus.map { ($0.id, $0.releaseDate) }
      var job = job(evening: evening, now: now)
      if options.spread == .learnt { job.recall = { recall($0, from: recorder) } }
      let summary = try job.run(plan: plan, tell: tell)
      return NightEnding(recorder: recorder, options: options, log: log).finish(summary)
    } catch {
      if case FileError.locked = error { throw error }
      var summary = NightSummary(
        planningDate: evening.description, planningCase: planningCase, status: .refused,
        exitStatus: NightEnding.status(of: error).rawValue)
      summary.reasons = NightEnding.reasons(of: error)
      summary.settings = settings.stated
      _ = NightEnding(recorder: recorder, options: options, log: log).finish(summary)
      throw error
    }
  }

  /// Returns the job of an evening with the settings in force.
  private func job(evening: CalendarDate, now: Date) -> NightJob {
    var planner = options.sampling.planner
    planner.demand = DemandSettings(excluded: Set(options.excluded))
    planner.demand.excludedWallets.formUnion(options.wallets.excluded)
    planner.placement = options.placement.settings(threads: options.common.threads)
    var job = NightJob(
      planningCase: planningCase, evening: evening, archive: archive,
      inbox: NightInbox(
        folder: options.inbox ?? "\(planningCase)/inbox", takesOpenLines: options.openLines),
      planner: planner, startedAt: now.formatted(.iso8601),
      today: today(evening: evening, now: now))
    job.importing.dateOrder = options.reading.dateOrder
    job.reading = options.reading.options
    (job.partners, job.settings) = (options.exports, settings.stated)
    (job.thresholds, job.changeCost) = (options.thresholds, options.changeCost)
    job.fixedLines = options.fix
    if options.whatIf { job.outlook = outlook }
    return job
  }

  /// Returns the day in a time zone: the clock's, or the evening where the call names another.
  private func today(evening: CalendarDate, now: Date) -> (String?) -> CalendarDate {
    let isNamed = options.planningDate != nil
    return { isNamed ? evening : CalendarDate(of: now, inZone: $0) }
  }

  /// The end of the work before the deadline, which counts from the start of the process; `nil` without
  /// one. Page and files are written afterwards.
  private var end: EarlyEnd? {
    options.deadline.map {
      EarlyEnd(within: $0.duration, since: start, reading: log.time(of: .reading))
    }
  }

  /// Asks the history what past nights teach; one that cannot be used is told, and teaches nothing.
  private func recall(
    _ reading: CaseReading, from recorder: NightRecorder
  ) -> SpreadLearning? {
    do {
      return try recorder.recall(reading)
    } catch {
      for reason in NightEnding.reasons(of: error) { log.notes.warning("history: \(reason)") }
      return nil
    }
  }

  /// Plans with the deadline.
  private func plan(
    _ planningCase: PlanningCase, by planner: Planner
  ) throws -> (PlanningRun, EarlyStop?) {
    let end = end
    if let end { StopSignals.ask(end) }
    let planning = try TimedPlanning(
      of: planningCase, by: planner, end: end, quiet: options.common.quiet
    ) { log.begin(.placing) }
    planning.tell(log.notes)
    return (planning.run, planning.earlyStop)
  }

  /// Tries more of each limit that binds, until the deadline leaves no time for another one.
  private func outlook(_ run: PlanningRun) -> LimitOutlooks {
    let end = end
    return LimitOutlooks(of: run, threads: options.common.threads) { end?.reason() != nil }
  }

  /// Passes news on, and refuses doubtful evidence where that is asked for.
  private func tell(_ event: NightEvent) throws {
    log.tell(event)
    if case .read(let reading) = event {
      try options.strict.check(reading.warnings + reading.tonight)
    }
  }
}
