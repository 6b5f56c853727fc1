/// One pass over a program: presolve, the interior-point method, the way back, the checks.
struct SolveAttempt {
  let program: LinearProgram
  let settings: LinearProgramSettings
  /// The clock's reading at which to stop.
  let deadline: Double
  let usesPresolve: Bool
  /// Iterations spent before this attempt.
  var used = 0

  func run(clock: () -> Double) -> LinearProgramSolution {
    let whole = ReducedProgram(program)
    guard usesPresolve, whole.quadratic == nil else {
      return solve(whole, presolver: nil, clock: clock)
    }
    var presolver = Presolver(whole)
    switch presolver.run() {
    case .infeasible(let prices):
      let y = presolver.unwind(prices, isFarkas: true)
      if let farkas = FarkasCertificate.polished(program, rowPrices: y) {
        return SolutionReport(program).solution(
          status: .infeasible(.prices(farkas)), iterations: used)
      }
      return withoutPresolve(spent: used, clock: clock)
    case .reduced(let reduced):
      let solution = solve(reduced, presolver: presolver, clock: clock)
      // What presolve made hard, or claimed without proof, is tried as it was given.
      if solution.status == .numericalTrouble {
        return withoutPresolve(spent: solution.iterations, clock: clock)
      }
      return solution
    }
  }

  private func withoutPresolve(spent: Int, clock: () -> Double) -> LinearProgramSolution {
    SolveAttempt(
      program: program, settings: settings, deadline: deadline, usesPresolve: false, used: spent
    ).run(clock: clock)
  }

  private func solve(
    _ reduced: ReducedProgram, presolver: Presolver?, clock: () -> Double
  ) -> LinearProgramSolution {
    let form = StandardForm(reduced, scaled: settings.scaling)
    let method = HomogeneousMethod(
      form: form, settings: settings, iterationLimit: settings.iterationLimit - used,
      deadline: deadline)
    func prices(_ point: HomogeneousPoint, isFarkas: Bool) -> [Double] {
      let y = form.restoreDual(isFarkas ? point.y : point.y.map { $0 / point.tau })
      return presolver?.restoreDual(y, isFarkas: isFarkas) ?? y
    }
    var farkas: FarkasCertificate?
    var ray: UnboundedRay?
    let result = method.run(clock: clock) { candidate in
      switch candidate {
      case .infeasible(let point):
        farkas = FarkasCertificate.polished(program, rowPrices: prices(point, isFarkas: true))
        return farkas != nil
      case .unbounded(let point):
        let direction = form.restoreDirection(point.x)
        ray = UnboundedRay.polished(
          program, direction: presolver?.restoreDirection(direction) ?? direction)
        return ray != nil
      }
    }
    let iterations = used + result.iterations
    var report = SolutionReport(program)
    if let farkas {
      return report.solution(status: .infeasible(.prices(farkas)), iterations: iterations)
    }
    if let ray { return withRay(ray, spent: iterations, clock: clock) }
    let x = form.restorePrimal(result.point.x.map { $0 / result.point.tau })
    report.primal = presolver?.restorePrimal(x) ?? x
    report.dual = prices(result.point, isFarkas: false)
    return report.solution(status: status(result), iterations: iterations)
  }

  private func status(
    _ result: (
      ending: HomogeneousMethod.Ending, point: HomogeneousPoint, residuals: HomogeneousResiduals,
      iterations: Int
    )
  ) -> LinearProgramStatus {
    // A limit may strike while the method polishes what is optimal already.
    if result.ending != .certified, result.residuals.worst <= settings.tolerance { return .optimal }
    return switch result.ending {
    case .converged: .optimal
    case .iterationLimit: .iterationLimit
    case .timeLimit: .timeLimit
    case .stalled:
      result.residuals.worst <= settings.acceptableTolerance ? .optimal : .numericalTrouble
    case .certified: .numericalTrouble
    }
  }

  /// A ray alone shows that there is no *optimal* point; that there is a feasible one is found by
  /// solving without costs.
  private func withRay(
    _ ray: UnboundedRay, spent: Int, clock: () -> Double
  ) -> LinearProgramSolution {
    guard let feasibility = try? program.withoutCosts() else {
      return SolutionReport(program).solution(status: .numericalTrouble, iterations: spent)
    }
    let found = SolveAttempt(
      program: feasibility, settings: settings, deadline: deadline, usesPresolve: usesPresolve,
      used: spent
    ).run(clock: clock)
    var report = SolutionReport(program)
    report.primal = found.primal
    let status = found.status == .optimal ? LinearProgramStatus.unbounded(ray) : found.status
    return report.solution(status: status, iterations: found.iterations)
  }
}

extension LinearProgram {
  /// The same rows and bounds with an objective of 0.
  func withoutCosts() throws(LinearProgramError) -> LinearProgram {
    try LinearProgram(
      name: name, matrix: matrix, costs: [Double](repeating: 0, count: columnCount),
      rowLower: rowLower, rowUpper: rowUpper, columnLower: columnLower, columnUpper: columnUpper)
  }
}
