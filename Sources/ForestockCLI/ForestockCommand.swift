import ArgumentParser
import Forestock
import LinearAlgebra

/// The root of the command line: parse, call the library, print.
@main
struct ForestockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forestock",
    abstract: "Forecast the demand of limited drops and place their stock before the buyers click.",
    discussion: """
      Results go to standard output or --out, messages to standard error.
      Exit status: 0 done, 2 no feasible plan, 64 usage, 65 bad input data, 70 internal fault,
      74 disk or permission, 75 try again (another run holds the lock).
      """,
    version: "0.1.0",
    subcommands: [
      PlanCommand.self, SettleCommand.self, VerifyCommand.self, BacktestGroup.self,
      SolveCommand.self,
      ForecastCommand.self, EvaluateCommand.self, ReconcileCommand.self, ImportCommand.self,
      ExportCommand.self,
      ValidateCommand.self, SignalsCommand.self, PickUpCommand.self, SimulateCommand.self,
    ])

  static func main() {
    confineBLAS()
    main(nil)
  }
}
