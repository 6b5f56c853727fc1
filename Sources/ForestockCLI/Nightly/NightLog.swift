import CaseFiles
import Forestock
import Foundation
import Nights
import RunHistory

/// The log of a night, and the times of its stages.
///
/// A class, since the callbacks of a running night share it.
final class NightLog {
  /// Messages of the run.
  let notes: RunNotes
  /// Stages that have ended, with their times.
  private(set) var stages: [NightSummary.Stage] = []
  /// The case of the night, once it was read.
  private(set) var reading: CaseReading?
  private var current: (stage: NightStage, start: ContinuousClock.Instant)?

  /// Creates the log in the form that the options ask for.
  init(_ options: NightOptions) {
    notes = RunNotes(
      "nightly", quiet: options.common.quiet, isVerbose: options.verbose, format: options.log)
  }

  /// Ends the current stage and begins another.
  func begin(_ stage: NightStage) {
    end()
    current = (stage, .now)
  }

  /// Ends the current stage.
  func end() {
    guard let ended = current else { return }
    current = nil
    let seconds = ended.start.duration(to: .now).inSeconds
    stages.append(
      NightSummary.Stage(
        name: ended.stage.rawValue, seconds: rounded(seconds, significantDigits: 4)))
  }

  /// Returns the time of a stage that has ended; zero of one that has not.
  func time(of stage: NightStage) -> Duration {
    .seconds(stages.last { $0.name == stage.rawValue }?.seconds ?? 0)
  }

  /// Tells what happened.
  func tell(_ event: NightEvent) {
    switch event {
    case .stage(let stage): begin(stage)
    case .moved(let before): notes.info("the case was moved on from \(before)")
    case .inbox(let outcome): tell(outcome)
    case .read(let reading):
      self.reading = reading
      notes.warn((reading.warnings + reading.tonight).map { RunWarning($0) })
      notes.info("read \(reading.planningCase.summary)")
      for line in AssumptionLines.of(reading.assumed) { notes.warning(line) }
    case .recalled(let learning): notes.info(SpreadWords.of(learning))
    case .planned(let run, _):
      notes.warn(RunWarning.of(run))
    case .kept(let files):
      for file in files {
        notes.warning(
          "\(file.name): somebody changed the file since it was written; kept as \(file.keptAs)")
      }
    }
  }

  /// Tells what came in from the inbox and what was left there.
  private func tell(_ outcome: InboxOutcome) {
    for file in outcome.imported {
      notes.info(
        file.wasKnown
          ? "\(file.file): known already, \(file.rows) rows"
          : "\(file.file): \(file.source), \(file.rowsUsed) of \(file.rows) rows used")
    }
    for file in outcome.left {
      for reason in file.reasons.prefix(20) { notes.warning("left in the inbox: \(reason)") }
      if file.reasons.count > 20 {
        notes.warning("left in the inbox: \(file.reasons.count - 20) more like these")
      }
    }
  }
}

/// Words for the log on what past nights say about the spread of forecasts.
private enum SpreadWords {
  /// Returns the sentence of a night: the factors, or how much is missing until there are some.
  static func of(_ learning: SpreadLearning) -> String {
    switch learning {
    case .learnt(let factors): return "spread learnt from \(factors.words)"
    case .tooLittle(let nights, let windows, let shortOfStock):
      return "spread as the model states it: \(nights) nights are over and known, with \(windows) "
        + "forecasts that do not overlap; expected \(SpreadLearning.leastWindows) over two horizons"
        + leftOut(shortOfStock)
    }
  }

  /// Returns a clause on forecasts whose outcome is no measure of demand; empty where there is none.
  ///
  /// - Parameter count: forecasts of SKUs that were expected to run short, whose demand nobody stated.
  private static func leftOut(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return "; left out are \(count) forecasts of SKUs that ran short, of which sales say nothing: "
      + "forestock accuracy --actual states their demand"
  }
}
