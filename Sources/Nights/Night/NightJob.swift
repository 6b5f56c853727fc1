import CaseFiles
import Diagnostics
import Exchange
import Forestock
import FulfilmentModel
import Prepositioning
import RunHistory
import Tabular

/// The job of one night: import, review, plan, compare, export, write.
///
/// Every step is complete or absent: the case moves to the evening in one step, each file of the inbox
/// comes in as a whole, and the night's folder appears at the end. A run that is killed anywhere is
/// run again, and does what is left. The caller holds the case's lock.
package struct NightJob {
  /// Makes the plan of a case, early where time is up.
  package typealias Planning = (PlanningCase, Planner) throws -> (PlanningRun, EarlyStop?)

  /// Path of the case, as the call names it.
  package var planningCase: String
  /// The evening of the plan.
  package var evening: CalendarDate
  /// Where the nights are kept.
  package var archive: NightArchive
  /// Where files wait to come in.
  package var inbox: NightInbox
  /// Decisions that those files leave open.
  package var importing = ImportOptions()
  /// Decisions that the tables of the case leave open.
  package var reading = ReadingOptions()
  /// How the case is planned.
  package var planner: Planner
  /// Holds past forecasts against what came by now; `nil` where spreads stay as the model states them, or
  /// where the history cannot be read.
  package var recall: ((CaseReading) -> SpreadLearning?)?
  /// Finds out what more of the limits that bind in a plan would save; `nil` where nobody asks.
  package var outlook: ((PlanningRun) -> LimitOutlooks)?
  /// Names of the partners whose files are made.
  package var partners: [String] = []
  /// Figures that the operator wants to look at.
  package var thresholds = NightThresholds()
  /// Money for each unit that a line has more or less than the night before; `nil` counts changes only.
  package var changeCost: Double?
  /// Table of lines that stand as they are, `sku,hub,quantity`; `nil` where none does.
  package var fixedLines: String?
  /// Settings in force that are not the defaults, in a fixed order.
  package var settings: [NightSummary.Setting] = []
  /// The time of the run, as imports record it.
  package var startedAt: String
  /// The day in a time zone, by its IANA name or `nil`.
  package var today: (String?) -> CalendarDate

  /// Creates a job whose inbox leaves nothing open, without partners, thresholds and settings.
  package init(
    planningCase: String, evening: CalendarDate, archive: NightArchive, inbox: NightInbox,
    planner: Planner, startedAt: String, today: @escaping (String?) -> CalendarDate
  ) {
    (self.planningCase, self.evening) = (planningCase, evening)
    (self.archive, self.inbox, self.planner) = (archive, inbox, planner)
    (self.startedAt, self.today) = (startedAt, today)
  }

  /// Runs the night.
  ///
  /// - Parameter tell: called with what happens; an error that it throws ends the night.
  /// - Returns: the account of the night; its status says whether a plan was made, or stands there
  ///   already for the same inputs, settings and night before.
  /// - Throws: `FileError` and `InvalidInput` with every reason why there is no plan; nothing of the
  ///   night is left behind then, but what came in from the inbox stays in the case.
  package func run(
    plan: Planning, tell: (NightEvent) throws -> Void
  ) throws -> NightSummary {
    try tell(.stage(.importing))
    if let before = try CaseEvening.move(planningCase, to: evening) {
      try tell(.moved(from: before))
    }
    let received = try inbox.take(
      into: planningCase, options: importing, day: evening, importedAt: startedAt)
    try tell(.inbox(received))
    try tell(.stage(.reading))
    let read = try CaseReader.read(
      folder: planningCase, options: reading, planningDate: evening, today: today(nil))
    try tell(.read(read))
    let before = archive.night(before: evening)
    let spread = try spread(for: read, tell: tell)
    let inputs = try NightInputs(
      read, folder: planningCase, fixedLines: fixedLines, settings: settings, spread: spread,
      before: before)
    let earlier = archive.summary(of: evening)
    if var known = earlier, known.digest == inputs.digest, known.status != .exportRefused {
      (known.status, known.inbox) = (.unchanged, received)
      return known
    }
    let night = try NightWriter(
      job: self, read: read, before: before, earlier: earlier?.exports ?? [])
    try tell(.stage(.forecasting))
    var planner = try startingPlanner(for: read.planningCase, before: before?.day)
    planner.demand.spread = spread
    let (run, earlyStop) = try plan(read.planningCase, planner)
    try tell(.planned(run, earlyStop))
    var outlooks: LimitOutlooks?
    if let outlook {
      try tell(.stage(.exploring))
      outlooks = outlook(run)
    }
    try tell(.stage(.exporting))
    var summary = NightSummary(
      planningDate: evening.description, planningCase: planningCase, status: .planned,
      exitStatus: 0)
    (summary.inbox, summary.inputs, summary.settings) = (received, inputs.files, settings)
    summary.digest = inputs.digest
    summary.warnings = (read.warnings + read.tonight).warningsByKind
    try night.fill(&summary, with: run, by: planner, earlyStop: earlyStop, outlooks: outlooks)
    try tell(.stage(.writing))
    try tell(.kept(try night.commit(summary)))
    return summary
  }

  /// Returns the factors on the spread of forecasts that past nights teach; `nil` where they teach none.
  private func spread(
    for reading: CaseReading, tell: (NightEvent) throws -> Void
  ) throws -> SpreadFactors? {
    guard let recall else { return nil }
    try tell(.stage(.recalling))
    guard let learning = recall(reading) else { return nil }
    try tell(.recalled(learning))
    guard case .learnt(let factors) = learning else { return nil }
    return factors
  }

  /// Returns the placements of an earlier night, whose SKUs and hubs the case may no longer have.
  ///
  /// - Throws: `invalid` and `inputOutput` where they cannot be read.
  func placements(of day: CalendarDate) throws(FileError) -> [StockRecord] {
    try PlacementReader.earlier(path: "\(archive.path(of: day))/plan/placements.csv")
  }

  /// Returns the planner with the lines that stand, and with a price on changing the plan of the night
  /// before.
  private func startingPlanner(
    for planningCase: PlanningCase, before day: CalendarDate?
  ) throws(FileError) -> Planner {
    var result = planner
    if let fixedLines {
      result.placement.fixedLines = try PlacementReader.read(path: fixedLines, for: planningCase)
        .map { PlannedLine($0) }
    }
    if let changeCost, let day {
      result.placement.earlierLines = try placements(of: day).map { PlannedLine($0) }
      result.placement.changeCost = changeCost
    }
    return result
  }
}
