import ArgumentParser
import FacilityLocation
import Forestock
import ForestockOptimization
import Foundation
import TwoStageProgramming

/// Problems that are no linear program in a file: placement instances and facility location.
extension SolveCommand {
  /// Solves a placement instance. It is never infeasible or unbounded, so it ends with 0 in any
  /// case.
  func solve(_ instance: PlacementInstanceFile) throws {
    if let writeModel { try ResultFile.write(instance.program.linearProgram(), to: writeModel) }
    let limit = timeLimit.map { ContinuousClock.now + .seconds($0) }
    var settings = TwoStageSettings()
    settings.threads = common.threads
    settings.iterationLimit = iterationLimit
    let before = ProcessUsage.current
    let solution = instance.program.solve(
      settings, isTimeUp: { limit.map { ContinuousClock.now > $0 } ?? false })
    let after = ProcessUsage.current
    if let primal { try write(instance.primal(solution), to: primal) }
    if let dual { try write(instance.dual(solution), to: dual) }
    let summary = SolveSummary(instance: instance, solution: solution, since: before, end: after)
    try show(summary)
  }

  /// Solves a facility location problem: the hubs to open, who serves whom, and the proof.
  func solveFacility(_ bytes: [UInt8]) throws {
    let refused = [
      ("--dual", dual != nil), ("--write-model", writeModel != nil), ("--measures", measures),
    ]
    if let unused = refused.first(where: \.1) {
      throw ValidationError("\(unused.0): not for a facility location problem")
    }
    let problem = try facility.problem(bytes, file: file)
    let limit = timeLimit.map { ContinuousClock.now + .seconds($0) }
    let before = ProcessUsage.current
    var search = FacilitySearch(problem, settings: facility.settings)
    let solution = search.run(isTimeUp: { limit.map { ContinuousClock.now > $0 } ?? false })
    let after = ProcessUsage.current
    if let primal { try write(FacilitySummary.table(solution, of: problem), to: primal) }
    let summary = FacilitySummary(
      name: URL(fileURLWithPath: file).lastPathComponent, problem: problem, solution: solution,
      since: before, end: after)
    if common.json { try Console.result(json: summary) } else { try Console.result(summary.text) }
    if solution.status == .infeasible { throw ExitStatus.infeasible.exit }
  }
}
