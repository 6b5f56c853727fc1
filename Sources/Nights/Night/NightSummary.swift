import CaseFiles
import Forestock
import Prepositioning

/// The account of a night: `night.json` of its folder, and what `--on-finish` is given.
///
/// A night that is run again over the same inputs and settings has the same account, so that no time
/// and no clock stand in the file. Keys are in snake case.
package struct NightSummary: Sendable, Codable {
  /// Outcome of a night.
  package enum Status: String, Sendable, Codable {
    /// A plan was written, and exported where that was asked for.
    case planned
    /// The same, but figures lie outside the operator's thresholds.
    case outsideThresholds = "outside_thresholds"
    /// A plan was written; a partner's files were refused.
    case exportRefused = "export_refused"
    /// Inputs, settings and last night are those of the plan that stands there: nothing was done.
    case unchanged
    /// No plan was written.
    case refused
  }

  /// A file left for a partner.
  package struct Export: Sendable, Codable, Equatable {
    /// Name of the partner.
    package var partner: String
    /// Folder of the files, below the night's; `nil` where nothing was written.
    package var folder: String?
    /// Transfers and units in the files.
    package var transfers, units: Int
    /// Faults for which the partner would refuse them; empty where the files were written.
    package var refused: [String]
    /// References of the earlier run of this night that nothing stands in for: to be withdrawn.
    package var toWithdraw: [String]
  }

  /// The difference to the plan of the night before.
  package struct Change: Sendable, Codable, Equatable {
    /// That night.
    package var since: String
    /// Lines of a SKU and a hub that were added, removed and changed.
    package var linesAdded, linesRemoved, linesChanged: Int
    /// Units by which lines rose and fell.
    package var unitsAdded, unitsRemoved: Int
    /// Share of both plans' units that differ, 0...1.
    package var share: Double

    /// Counts the difference to the plan of a night.
    package init(since: String, _ change: PlacementChange) {
      self.since = since
      linesAdded = change.addedLines.count
      linesRemoved = change.removedLines.count
      linesChanged = change.changedLines.count
      (unitsAdded, unitsRemoved) = (change.unitsAdded, change.unitsRemoved)
      share = change.share
    }
  }

  /// A setting in force.
  package struct Setting: Sendable, Codable, Equatable {
    /// Name of the option, without dashes.
    package var name: String
    /// Its value as it would be typed; several are separated by commas.
    package var value: String
    /// Origin of the value: `flag`, `environment`, `file` or `default`.
    package var source: String

    /// Creates a setting.
    package init(name: String, value: String, source: String) {
      (self.name, self.value, self.source) = (name, value, source)
    }
  }

  /// Time of a stage.
  package struct Stage: Sendable, Codable, Equatable {
    /// Name of the stage.
    package var name: String
    /// Seconds on the clock.
    package var seconds: Double

    /// Creates the time of a stage.
    package init(name: String, seconds: Double) { (self.name, self.seconds) = (name, seconds) }
  }

  /// Version of this form.
  package var formatVersion = 1
  /// Name and version of the program.
  package var program = "forestock \(ForestockVersion.current)"
  /// The evening of the plan, ISO.
  package var planningDate: String
  /// Path of the case, as the call names it.
  package var planningCase: String
  /// Outcome, and the exit status that says it.
  package var status: Status
  package var exitStatus: Int32
  /// Every reason for an outcome other than `planned`, in words.
  package var reasons: [String] = []
  /// Files of the inbox.
  package var inbox = InboxOutcome()
  /// Warnings about the evidence by kind, those of the day of the run included.
  package var warnings: [String: Int] = [:]
  /// Figures of the plan; `nil` where there is none.
  package var plan: PlanTotals?
  /// Reason of an early end of the planning: `deadline`, `interrupted` or `terminated`.
  package var endedBy: String?
  /// Stages of the planning that were cut short, in words; `nil` where none was.
  package var cutShort: [String]?
  /// Difference to the night before; `nil` for the first.
  package var change: Change?
  /// Exports, in the order in which they were asked for.
  package var exports: [Export] = []
  /// Files of the case with their digests.
  package var inputs: [CaseInput] = []
  /// Settings that are not the defaults.
  package var settings: [Setting] = []
  /// SHA-256 over inputs, settings and the night before: the same digest needs no second run.
  package var digest = ""
  /// Times by stage; `nil` in `night.json`.
  package var stages: [Stage]?

  /// Creates the account of a night of which nothing is known yet.
  package init(planningDate: String, planningCase: String, status: Status, exitStatus: Int32) {
    (self.planningDate, self.planningCase) = (planningDate, planningCase)
    (self.status, self.exitStatus) = (status, exitStatus)
  }
}
