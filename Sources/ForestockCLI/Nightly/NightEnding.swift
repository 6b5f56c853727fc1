import ArgumentParser
import Diagnostics
import Forestock
import Foundation
import Nights
import Tabular

/// Everything that happens once a night is over: the link to the newest night, old nights, the
/// history, metrics, and the operator's command.
///
/// The plan stands by then. What fails here is told and changes neither the plan nor the status.
struct NightEnding {
  private let recorder: NightRecorder
  private let options: NightOptions
  private let log: NightLog

  /// Takes the settings of the run.
  init(recorder: NightRecorder, options: NightOptions, log: NightLog) {
    (self.recorder, self.options, self.log) = (recorder, options, log)
  }

  /// Tells everyone of the end of a night.
  ///
  /// - Returns: the account with all times.
  func finish(_ summary: NightSummary) -> NightSummary {
    var summary = summary
    log.begin(.recording)
    summary.stages = log.stages
    attempt("history") { try record(summary) }
    attempt("nights") {
      for day in try recorder.archive.keepUp(options.keep) {
        log.notes.info("removed the night of \(day)")
      }
    }
    log.end()
    summary.stages = log.stages
    if let path = options.metrics {
      attempt("metrics") { try NightMetrics.write(summary, to: path) }
    }
    if let command = options.onFinish {
      attempt("on-finish") { try FinishCommand.run(command, with: JSONWriter.bytes(summary)) }
    }
    return summary
  }

  /// Enters the night into the history.
  private func record(_ summary: NightSummary) throws {
    let entry = try recorder.record(
      summary, reading: log.reading, keeping: options.keepHistory)
    if let path = entry.damaged {
      log.notes.warning("the history was damaged; it was set aside as \(path) and begun anew")
    }
    for day in entry.caughtUp { log.notes.info("entered the night of \(day) late") }
    if entry.removed > 0 { log.notes.info("removed \(entry.removed) runs from the history") }
  }

  /// Does a step of the ending, and tells of its failure.
  private func attempt(_ step: String, _ body: () throws -> Void) {
    do {
      try body()
    } catch {
      for reason in NightEnding.reasons(of: error) { log.notes.warning("\(step): \(reason)") }
    }
  }

  /// Returns the reasons that an error states, one a fault.
  static func reasons(of error: any Error) -> [String] {
    switch error {
    case FileError.invalid(let faults):
      FaultLines.of(faults.filter { $0.severity == .error })
    case let error as FileError: [error.description]
    case let error as InvalidInput:
      FaultLines.of(error.diagnostics.filter { $0.severity == .error })
    case is ExitCode: ["doubtful evidence was refused; the log names it"]
    default: ["\(error)"]
    }
  }

  /// Returns the exit status that an error becomes.
  static func status(of error: any Error) -> ExitStatus {
    switch error {
    case let error as InvalidInput: ExitStatus(refusing: error)
    case FileError.invalid: .badData
    case FileError.inputOutput: .inputOutput
    case FileError.locked: .tryAgain
    case let code as ExitCode: ExitStatus(rawValue: code.rawValue) ?? .internalFault
    default: .internalFault
    }
  }
}
