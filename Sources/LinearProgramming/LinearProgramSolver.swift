/// Solves linear programs (and convex quadratic ones) by an interior-point method.
///
/// Presolve, standard form and scaling, the homogeneous method, and the way back. A claim of
/// infeasibility or unboundedness is checked against the stated program.
public struct LinearProgramSolver: Sendable {
  /// How programs are solved.
  package let settings: LinearProgramSettings

  /// Creates a solver.
  public init(settings: LinearProgramSettings = .standard) { self.settings = settings }

  /// Solves a program.
  ///
  /// - Parameter clock: seconds since any origin, for the time limit; asked once an iteration.
  /// - Returns: how the solve ended and the best point, always of the program's shape.
  /// - Complexity: a factorisation and some solves an iteration, 10 to 60 iterations as a rule.
  /// - Note: the same program and settings give the same bits.
  public func solve(_ program: LinearProgram, clock: () -> Double = { 0 }) -> LinearProgramSolution
  {
    if let crossed = program.crossedBound {
      return LinearProgramSolution(of: program, status: .infeasible(crossed), iterations: 0)
    }
    let deadline = clock() + settings.timeLimit
    func isTimeUp() -> Bool { clock() >= deadline }
    var iterations = 0
    func attempt(_ program: LinearProgram, presolve: Bool) -> LinearProgramSolution {
      let solution = optimise(
        program, presolve: presolve, after: iterations, isTimeUp: isTimeUp)
      iterations = solution.iterations
      return solution
    }
    let solution = withFallback(for: program, presolve: settings.presolve) { presolve in
      let solution = attempt(program, presolve: presolve).withoutContradiction(settings)
      guard case .unbounded = solution.status else { return solution }
      // A ray alone shows that there is no optimal point: solving without costs shows whether there
      // is a feasible one.
      let feasibility = program.feasibilityProgram
      let found = withFallback(for: feasibility, presolve: presolve) { presolve in
        attempt(feasibility, presolve: presolve)
      }
      return LinearProgramSolution(
        of: program, primal: found.primal,
        status: found.status == .optimal ? solution.status : found.status, iterations: iterations)
    }
    // A program that is infeasible by very little looks solved to the method, but not to its own
    // bound; the least violation of its rows then has the prices that prove it.
    guard solution.status == .stalled, program.quadratic == nil,
      let farkas = leastViolationProof(of: program, iterations: &iterations, isTimeUp: isTimeUp)
    else { return solution }
    return LinearProgramSolution(
      of: program, primal: solution.primal, status: .infeasible(.prices(farkas)),
      iterations: iterations)
  }

  /// Proves infeasibility by the prices of the least violation, where there is such a proof.
  ///
  /// The elastic program is always feasible; if its optimum is above 0, its row prices are a
  /// certificate (Chinneck, "Feasibility and Infeasibility in Optimization", 2008,
  /// doi:10.1007/978-0-387-74932-7, chapter 6).
  private func leastViolationProof(
    of program: LinearProgram, iterations: inout Int, isTimeUp: () -> Bool
  ) -> FarkasCertificate? {
    let elastic = program.elasticProgram
    var tight = settings
    tight.aimBelow(1e-14)
    let solution = LinearProgramSolver(settings: tight).optimise(
      elastic, presolve: false, after: iterations, isTimeUp: isTimeUp)
    iterations = solution.iterations
    return FarkasCertificate.polished(from: solution.dual, of: program)
  }

  /// Attempts a solve, and once more without presolve where rounding defeated the first attempt.
  ///
  /// Presolve may have made the program hard, or claimed infeasibility without a proof that holds.
  private func withFallback(
    for program: LinearProgram, presolve: Bool, attempt: (Bool) -> LinearProgramSolution
  ) -> LinearProgramSolution {
    let first = attempt(presolve)
    guard presolve, program.quadratic == nil, first.status == .stalled else { return first }
    return attempt(false)
  }

  /// Presolves where asked (a quadratic program never is) and runs the interior-point method.
  ///
  /// - Parameter iterations: those spent before, which count against the limit.
  /// - Returns: `unbounded` with a ray that was checked, but no feasible point.
  private func optimise(
    _ program: LinearProgram, presolve: Bool, after iterations: Int, isTimeUp: () -> Bool
  ) -> LinearProgramSolution {
    let minimisation = program.minimisation
    guard presolve, program.quadratic == nil else {
      return runInteriorPoint(
        on: minimisation, of: program, postsolve: nil, after: iterations, isTimeUp: isTimeUp)
    }
    switch Presolver(minimisation).run() {
    case .infeasible(let prices):
      let farkas = FarkasCertificate.polished(from: prices, of: program)
      return LinearProgramSolution(
        of: program, status: farkas.map { .infeasible(.prices($0)) } ?? .stalled,
        iterations: iterations)
    case .reduced(let remainder, let postsolve):
      if let farkas = propagationProof(
        of: remainder, after: postsolve, in: program, isTimeUp: isTimeUp)
      {
        return LinearProgramSolution(
          of: program, status: .infeasible(.prices(farkas)), iterations: iterations)
      }
      return runInteriorPoint(
        on: remainder, of: program, postsolve: postsolve, after: iterations, isTimeUp: isTimeUp)
    }
  }

  /// Proves infeasibility by the few rows whose implied bounds contradict one another, if any do.
  private func propagationProof(
    of remainder: LinearProgram, after postsolve: Postsolve, in program: LinearProgram,
    isTimeUp: () -> Bool
  ) -> FarkasCertificate? {
    guard let rows = BoundPropagation.contradiction(in: remainder), rows.count < remainder.rowCount
    else { return nil }
    let part = PartialProgram(of: remainder, rows: rows)
    let solution = optimise(part.program, presolve: true, after: 0, isTimeUp: isTimeUp)
    guard case .infeasible(.prices(let farkas)) = solution.status else { return nil }
    return FarkasCertificate.polished(
      from: postsolve.restoreDual(part.wholePrices(farkas.rowPrices), isFarkas: true), of: program)
  }

  /// Runs the interior-point method on the remainder of a program.
  private func runInteriorPoint(
    on remainder: LinearProgram, of program: LinearProgram, postsolve: Postsolve?,
    after iterations: Int, isTimeUp: () -> Bool
  ) -> LinearProgramSolution {
    let form = StandardForm(remainder, scaled: settings.scaling)
    let method = HomogeneousMethod(
      form: form, settings: settings, iterationLimit: settings.iterationLimit - iterations)
    func rowPrices(_ y: [Double], isFarkas: Bool) -> [Double] {
      let prices = form.restoreDual(y)
      return postsolve?.restoreDual(prices, isFarkas: isFarkas) ?? prices
    }
    var certificate: LinearProgramStatus?
    let outcome = method.run(isTimeUp: isTimeUp) { candidate in
      switch candidate {
      case .infeasible(let point):
        let prices = rowPrices(point.y, isFarkas: true)
        let farkas = FarkasCertificate.polished(from: prices, of: program)
        certificate = farkas.map { .infeasible(.prices($0)) }
      case .unbounded(let point):
        let direction = form.restoreDirection(point.x)
        let ray = UnboundedRay.polished(
          from: postsolve?.restoreDirection(direction) ?? direction, of: program)
        certificate = ray.map { .unbounded($0) }
      }
      return certificate != nil
    }
    let spent = iterations + outcome.iterations
    if let certificate {
      return LinearProgramSolution(of: program, status: certificate, iterations: spent)
    }
    let (point, tau) = (outcome.point, outcome.point.tau)
    let primal = form.restorePrimal(point.x.map { $0 / tau })
    return LinearProgramSolution(
      of: program, primal: postsolve?.restorePrimal(primal) ?? primal,
      dual: rowPrices(point.y.map { $0 / tau }, isFarkas: false),
      status: status(of: outcome), iterations: spent)
  }

  /// The status of a run that ended without a certificate.
  private func status(of outcome: HomogeneousMethod.Outcome) -> LinearProgramStatus {
    // A limit may strike while the method polishes what is optimal already.
    if outcome.residuals.worst <= settings.tolerance { return .optimal }
    return switch outcome.ending {
    case .converged: .optimal
    case .iterationLimit: .iterationLimit
    case .timeLimit: .timeLimit
    case .stalled where outcome.residuals.worst <= settings.acceptableTolerance: .optimal
    case .stalled, .certified: .stalled
    }
  }
}

extension LinearProgram {
  /// The first row, else column, whose bounds no number keeps.
  fileprivate var crossedBound: InfeasibilityCertificate? {
    func isCrossed(_ lower: Double, _ upper: Double) -> Bool {
      !(lower <= upper) || lower == .infinity || upper == -.infinity
    }
    for i in 0..<rowCount where isCrossed(rowLower[i], rowUpper[i]) { return .crossedRow(i) }
    for j in 0..<columnCount where isCrossed(columnLower[j], columnUpper[j]) {
      return .crossedColumn(j)
    }
    return nil
  }
}

extension LinearProgramSolution {
  /// The solution, stalled instead of optimal where its own numbers contradict the claim.
  ///
  /// Residuals and gap are measured on the stated program, so they may be worse than those of the
  /// scaled remainder on which the method stopped.
  fileprivate func withoutContradiction(_ settings: LinearProgramSettings) -> Self {
    guard status == .optimal, gap > settings.acceptableTolerance else { return self }
    return with(status: .stalled)
  }
}
