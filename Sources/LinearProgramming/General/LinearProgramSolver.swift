/// Solves linear programs (and convex quadratic ones) by an interior-point method.
///
/// Presolve, standard form and scaling, the homogeneous method, and the way back; a claim of
/// infeasibility or unboundedness is checked against the program as it was given.
package struct LinearProgramSolver: Sendable {
  /// How programs are solved.
  package let settings: LinearProgramSettings

  /// A solver with the given settings.
  package init(settings: LinearProgramSettings = .standard) { self.settings = settings }

  /// Solves a program.
  ///
  /// - Parameter clock: seconds since any origin, for the time limit; asked once an iteration.
  /// - Returns: how the solve ended and the best point, always of the program's shape.
  /// - Complexity: a factorisation and some solves an iteration, 10 to 60 iterations as a rule.
  /// - Note: the same program and settings give the same bits.
  package func solve(_ program: LinearProgram, clock: () -> Double = { 0 }) -> LinearProgramSolution
  {
    if let crossed = Self.crossedBound(program) {
      return SolutionReport(program).solution(status: .infeasible(crossed), iterations: 0)
    }
    let deadline = clock() + settings.timeLimit
    let attempt = SolveAttempt(
      program: program, settings: settings, deadline: deadline, usesPresolve: settings.presolve)
    return attempt.run(clock: clock)
  }

  private static func crossedBound(_ program: LinearProgram) -> InfeasibilityCertificate? {
    for i in 0..<program.rowCount where !(program.rowLower[i] <= program.rowUpper[i]) {
      return .crossedRow(i)
    }
    for j in 0..<program.columnCount where !(program.columnLower[j] <= program.columnUpper[j]) {
      return .crossedColumn(j)
    }
    return nil
  }
}
