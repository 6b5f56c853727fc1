import ArgumentParser
import Forestock
import Foundation

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "solve")
  @Argument var file: String
  func run() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    do {
      let read = try MPSReader.read(bytes, file: file)
      for w in read.warnings.prefix(5) { Console.message("\(w)") }
      let s = LinearProgramSolver().solve(read.program)
      Console.result(
        "\(s.status.word) obj \(s.objective) bound \(s.bound) \(s.boundIsProven) gap \(s.gap) p \(s.primalInfeasibility) d \(s.dualInfeasibility) it \(s.iterations)"
      )
      if case .infeasible(.prices(let f)) = s.status {
        print("radius", f.excludedRadius, f.rowSide, f.columnSide)
      }
      if case .unbounded(let f) = s.status { print("ray", f.objectiveSlope, f.largestViolation) }
    } catch { for f in error.faults { print(f) } }
  }
}
