import ArgumentParser
import Forecasting
import Forestock
import LinearAlgebra

/// The root of the command line: commands parse, call the library, and print.
@main
struct ForestockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forestock",
    abstract: "Forecast the demand of limited drops and place their stock before the buyers click.",
    discussion: """
      Results go to standard output or --out, messages to standard error.
      Exit status: 0 done, 2 no feasible plan, 64 usage, 65 invalid input, 70 internal fault, \
      74 disk or permission, 75 another run holds the lock, try again.
      """,
    version: ForestockVersion.current,
    subcommands: [
      PlanCommand.self, SettleCommand.self, VerifyCommand.self, BacktestCommand.self,
      SolveCommand.self, ForecastCommand.self, EvaluateCommand.self, ReconcileCommand.self,
      ImportCommand.self, ExportCommand.self, ValidateCommand.self, SignalsCommand.self,
      SimulateCommand.self, PickUpCommand.self,
    ])

  static func main() {
    confineBLAS()
    main(nil)
  }
}
