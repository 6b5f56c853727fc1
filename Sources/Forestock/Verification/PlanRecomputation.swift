import CaseFiles
import DemandSignals
import Diagnostics
import Foundation
import FulfilmentModel
import Prepositioning
import Tabular

/// A plan made again from the case and from the settings that its record states.
///
/// The same pipeline as `plan` runs: fit, draws, both solves, rounding. What it makes is laid out
/// as the folder would be written, so that every table and key can be compared as it is printed.
struct PlanRecomputation {
  /// The folder as this program writes it.
  let folder: PlanFolder
  /// Keys of the record that could not be made again.
  private(set) var exempt: [String] = []
  /// Statements that could not be made again, in words.
  private(set) var notChecked: [String] = []

  /// Plans again.
  ///
  /// - Parameters:
  ///   - record: the plan's record.
  ///   - plan: the plan's folder, from which scenarios are taken where the external forecast is not
  ///     at hand.
  ///   - reading: the case, as of the plan's evening.
  ///   - forecast: file of the external forecast; `nil` where there is none at hand.
  /// - Throws: every fault of the files, and that neither the forecast nor the scenarios that followed
  ///   from it are there; `InvalidInput` where the case cannot be planned.
  /// - Complexity: that of a plan.
  init(
    _ record: RecordedPlan, plan: String, reading: CaseReading, forecast: String?, threads: Int
  ) throws {
    let planningCase = reading.planningCase
    var planner = record.planner(caseSeed: planningCase.seed, threads: threads)
    var drawn: DemandScenarios?
    var doubts: [Diagnostic] = []
    let hasProof = RecordedProof.isPresent(in: plan)
    if let input = record.members.externalForecast {
      if let forecast {
        let given = try ExternalForecastReader.read(
          path: forecast, for: planningCase, options: reading.options)
        planner.externalForecast = given.forecast
        doubts = given.warnings
      } else {
        guard hasProof else {
          throw FileError.invalid([
            Diagnostic(
              file: record.path, column: "external_forecast.file", value: input.file,
              expected: "this file by --forecast, as nothing follows from the case without it")
          ])
        }
        // Names the model in the tables as the forecast itself would; the draws are the plan's own.
        planner.externalForecast = ExternalForecast(levels: [], entries: [])
        drawn = try RecordedProof(
          plan: plan, planningCase: planningCase, scenarioCount: planner.scenarioCount
        ).scenarios
        exempt = ["external_forecast", "warnings"]
        notChecked.append(
          "external forecast: name its file by --forecast to check its digest and the draws made "
            + "from it; the plan was made again over the draws in \(ProofTables.scenariosFile)")
      }
    }
    // A plan that a deadline ended is made again by ending after the same steps.
    var steps = record.members.deadline?.steps ?? StageSteps()
    let run = try planner.run(for: planningCase, over: drawn) { steps.isUp($0) }
    folder = PlanFolder(
      of: run, planner: planner, reading: reading, includesProof: hasProof, forecastFile: forecast,
      doubts: doubts,
      earlyStop: record.members.deadline.map { EarlyStop(reason: $0.endedBy, steps: steps) })
    if record.members.settings.spread != nil {
      notChecked.append(
        "settings.spread: what past nights taught; the plan was made again with its factors")
    }
    if let deadline = record.members.deadline {
      notChecked.append(
        "deadline.ended_by: whether the run was \(deadline.endedBy) or ended otherwise; the plan was "
          + "made again by ending after iteration \(deadline.iterations)")
    }
  }
}
