/// Solves linear programs (and convex quadratic ones) by an interior-point method.
///
/// Presolve, standard form and scaling, the homogeneous method, and the way back; a claim of
/// infeasibility or unboundedness is checked against the program as it was given.
public struct LinearProgramSolver {
  /// How programs are solved.
  public let settings: LinearProgramSettings

  /// A solver with the given settings.
  public init(settings: LinearProgramSettings = .standard) { self.settings = settings }

  /// Solves a program.
  ///
  /// - Parameter clock: seconds since any origin, for the time limit; asked once an iteration.
  /// - Returns: how the solve ended and the best point, always of the program's shape.
  /// - Complexity: a factorisation and some solves an iteration, 10 to 60 iterations as a rule.
  /// - Note: the same program and settings give the same bits.
  public func solve(_ program: LinearProgram, clock: () -> Double = { 0 }) -> LinearProgramSolution
  {
    if let crossed = Self.crossedBound(program) {
      return SolutionReport(program).solution(status: .infeasible(crossed), iterations: 0)
    }
    return attempt(program, clock: clock, deadline: clock() + settings.timeLimit, used: 0)
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

  private func attempt(
    _ program: LinearProgram, clock: () -> Double, deadline: Double, used: Int
  ) -> LinearProgramSolution {
    let reduced = ReducedProgram(program)
    let form = StandardForm(reduced, scaled: settings.scaling)
    var farkas: FarkasCertificate?
    var ray: UnboundedRay?
    let method = HomogeneousMethod(
      form: form, settings: settings, iterationLimit: settings.iterationLimit - used,
      deadline: deadline)
    let result = method.run(clock: clock) { candidate in
      switch candidate {
      case .infeasible(let point):
        farkas = FarkasCertificate(program, rowPrices: form.restoreDual(point.y))
        return farkas != nil
      case .unbounded(let point):
        ray = UnboundedRay(program, direction: form.restoreDirection(point.x))
        return ray != nil
      }
    }
    var report = SolutionReport(program)
    report.primal = form.restorePrimal(result.point.x.map { $0 / result.point.tau })
    report.dual = form.restoreDual(result.point.y.map { $0 / result.point.tau })
    let iterations = used + result.iterations
    switch result.ending {
    case .converged:
      return report.solution(status: .optimal, iterations: iterations)
    case .certified:
      if let farkas { return report.solution(status: .infeasible(.prices(farkas)), iterations: iterations) }
      if let ray { return report.solution(status: .unbounded(ray), iterations: iterations) }
      return report.solution(status: .numericalTrouble, iterations: iterations)
    case .iterationLimit: return report.solution(status: .iterationLimit, iterations: iterations)
    case .timeLimit: return report.solution(status: .timeLimit, iterations: iterations)
    case .stalled:
      let good = result.residuals.worst <= settings.acceptableTolerance
      return report.solution(
        status: good ? .optimal : .numericalTrouble, iterations: iterations)
    }
  }
}
