import ArgumentParser
import Forecasting
import Forestock
import Foundation
import LinearAlgebra
import Tabular

/// The root of the command line: commands parse, call the library, and print.
///
/// `Commands` holds one type for each subcommand, `Reports` the types that are printed or written,
/// and `Support` the option groups, the streams, the exit statuses and the files read here. Figures
/// come from the library; reports total, round and lay them out.
///
/// A command refuses option values in `validate`, before any file is opened (status 64), and works
/// in `run` inside `reportingErrors`, which gives every other refusal its status. Options that
/// several commands share are option groups, so that one name means one thing everywhere.
@main
struct ForestockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forestock",
    abstract: "Forecast the demand of limited drops and place their stock before the buyers click.",
    discussion: """
      Results go to standard output or --out, messages to standard error.
      Exit status: 0 done, 2 no feasible plan, 3 planned but outside the thresholds, 64 usage, 65 invalid input, 70 internal fault, \
      74 disk or permission, 75 another run holds the lock, try again.
      """,
    version: ForestockVersion.current,
    subcommands: [
      InitCommand.self, SchemaCommand.self, PlanCommand.self, FrontierCommand.self,
      NetworkCommand.self,
      NightlyCommand.self, ConfigCommand.self, HistoryCommand.self, AccuracyCommand.self,
      SettleCommand.self, VerifyCommand.self, ExplainCommand.self, ReportCommand.self,
      DiffCommand.self, BacktestCommand.self,
      SolveCommand.self, ForecastCommand.self, EvaluateCommand.self, ReconcileCommand.self,
      ImportCommand.self, ExportCommand.self, ValidateCommand.self, SignalsCommand.self,
      SimulateCommand.self, PickUpCommand.self, ProvenanceCommand.self, RotateKeyCommand.self,
    ])

  /// Ends the threads that BLAS started when it was loaded, then parses the arguments, runs, and
  /// ends with the status.
  ///
  /// Those threads would spin at first, and their processor time would count in the figures that
  /// `solve` reports.
  static func main() {
    confineBLAS()
    StandardStreams.prepare()
    StopSignals.start()
    var status = runCommand()
    UnfinishedFiles.waitWhileClosed()
    if let reason = StandardStreams.close(), status == ExitStatus.done.rawValue {
      Console.message("standard output: \(reason)")
      status = ExitStatus.inputOutput.rawValue
    }
    Foundation.exit(status)
  }

  /// Runs the command of the arguments and returns the exit status.
  private static func runCommand() -> Int32 {
    do {
      var command = try parseAsRoot()
      try command.run()
      return ExitStatus.done.rawValue
    } catch {
      return report(error)
    }
  }

  /// Prints what ended a command before its time, help and version among it, and returns the exit
  /// status.
  private static func report(_ error: any Error) -> Int32 {
    let text = fullMessage(for: error)
    let status = exitCode(for: error).rawValue
    guard status == ExitStatus.done.rawValue else {
      let isUnforeseen = status == ExitCode.failure.rawValue
      if !text.isEmpty { Console.message(isUnforeseen ? "internal fault: \(text)" : text) }
      if status == ExitCode.validationFailure.rawValue {
        Suggestions.lines(for: Array(CommandLine.arguments.dropFirst())).forEach(Console.message)
      }
      return isUnforeseen ? ExitStatus.internalFault.rawValue : status
    }
    do throws(FileError) {
      if !text.isEmpty { try Console.result(text) }
      return status
    } catch {
      Console.message(error.description)
      return ExitStatus.inputOutput.rawValue
    }
  }
}
