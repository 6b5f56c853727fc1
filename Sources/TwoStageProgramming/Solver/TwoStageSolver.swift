/// Solves a stochastic transport program by a primal-dual interior-point method on its structure.
///
/// Mehrotra's predictor-corrector with projected steps. Demand rows, link rows, the x of each
/// commodity and last the coupling rows are eliminated in this order, so that the work of an
/// iteration is linear in the arcs plus S W dense factors of order H. The dual iterate is feasible
/// throughout, hence every dual objective is a lower bound.
///
/// References: Mehrotra, "On the implementation of a primal-dual interior point method" (1992),
/// doi:10.1137/0802028; Birge & Louveaux, "Introduction to Stochastic Programming" (2011), chapter
/// 5.
struct TwoStageSolver {
  private let program: StochasticTransport
  private let settings: TwoStageSettings
  private var system: BlockSystem
  /// Violation of a row, in units, that counts as none.
  private let tolerance: Double
  /// The least amount that the gap counts relative to.
  private let gapFloor: Double
  private var lastIteration: TwoStageIteration?
  /// The smallest μ so far, by which divergence is judged.
  private var smallestMu = Double.infinity
  /// Whether the method restarted in safeguarded mode, in which no step crosses the boundary.
  private var isSafeguarded = false

  init(_ program: StochasticTransport, settings: TwoStageSettings) {
    settings.checkInvariants()
    self.program = program
    self.settings = settings
    system = BlockSystem(program, threads: settings.threads)
    tolerance = settings.relativeResidual * max(1, program.demand.max() ?? 1)
    gapFloor = Self.gapFloorShare * system.objectiveScale
  }

  /// Runs the method. `report` is called after every iteration, on the calling thread.
  mutating func solve(isTimeUp: () -> Bool, report: (TwoStageIteration) -> Void)
    -> TwoStageSolution
  {
    // Without demand, and with costs of at least 0, placing nothing is the optimum.
    guard
      program.demand.contains(where: { $0 > 0 }) || program.changeCost != nil
        || !program.allowsNothing
    else { return certified(.optimal) }
    system.start(factor: Self.startFactor)
    var step = ProjectedStep.none
    for number in 0...settings.iterationLimit {
      // Move along the direction. One pass over the arcs evaluates objectives and residuals at the
      // new iterate and factors each commodity's blocks of the Newton system.
      system.move(step)
      // Bring in the throughput rows that the new flows come near.
      system.activateNearlyFullThroughput(share: Self.throughputShare)
      let (mu, residual) = (system.summary.mu, system.summary.primalResidual)
      let iteration = iteration(number)
      lastIteration = iteration
      report(iteration)

      // Stop with a proof, or with the best point so far; restart where the iterates diverge.
      if let solution = provenSolution(iteration) { return solution }
      guard number < settings.iterationLimit else { break }
      guard !isTimeUp() else { return certified(.timeLimit) }
      guard !hasDiverged(mu) else {
        restartSafeguarded()
        step = .none
        continue
      }
      smallestMu = min(smallestMu, mu)

      // Factor what is left of the Newton system: the coupling rows.
      system.factorize()
      // Predictor: the affine direction tells how far μ can be reduced.
      let predicted = system.solvePredictor()
      let target = targetMu(predicted, gapScale: gapScale(iteration))
      // Corrector: centre at that μ, with the weights of least boundary violation.
      system.addCorrector(
        CorrectorTarget(mu: target, productLimit: Self.productLimitShare * mu))
      // Iterative refinement against the rows themselves.
      let direction = system.refineDirection(allowed: max(1e-2 * tolerance, 1e-3 * residual))
      // The longest step whose boundary violation is small enough to be projected away.
      step = projectedStep(along: direction, towards: target)
      guard step.isFinite, direction.residual <= max(1e3 * tolerance, 0.5 * residual) else {
        guard !isSafeguarded else { return certified(.stalled) }
        restartSafeguarded()
        step = .none
        continue
      }
    }
    return certified(.iterationLimit)
  }

  /// Returns the line of the log for the current iterate.
  private func iteration(_ number: Int) -> TwoStageIteration {
    let summary = system.summary
    return TwoStageIteration(
      number: number, primalObjective: summary.primalObjective,
      dualObjective: summary.dualObjective, primalResidual: summary.primalResidual,
      mu: summary.mu)
  }

  /// The amount that the gap counts relative to.
  private func gapScale(_ iteration: TwoStageIteration) -> Double {
    max(iteration.primalObjective.magnitude, gapFloor, 1e-12)
  }

  /// Returns the solution where objective and bound agree as well as the settings ask; `nil` where
  /// they do not, or the rows are violated and a feasible point close by does not prove it either.
  private func provenSolution(_ iteration: TwoStageIteration) -> TwoStageSolution? {
    let gap = settings.relativeGap * gapScale(iteration)
    guard (iteration.primalObjective - iteration.dualObjective).magnitude <= gap else { return nil }
    if iteration.primalResidual <= tolerance { return certified(.optimal) }
    guard iteration.primalResidual <= 1e4 * tolerance else { return nil }
    let solution = certified(.optimal)
    return solution.objective - solution.bound <= gap ? solution : nil
  }

  /// Returns whether μ has grown so far beyond its smallest value that steps led away.
  private func hasDiverged(_ mu: Double) -> Bool {
    !isSafeguarded && !(mu <= 1e6 * smallestMu)
  }

  /// Restarts from the starting point with steps that do not cross the boundary.
  private mutating func restartSafeguarded() {
    system = BlockSystem(program, threads: settings.threads)
    system.start(factor: Self.startFactor)
    smallestMu = .infinity
    isSafeguarded = true
  }

  /// Returns σμ, with Mehrotra's centering parameter σ: the cube of the share of the
  /// complementarity that the affine direction leaves. It is not below a share of what the gap asks for, since the systems only get
  /// harder to solve.
  private func targetMu(_ predicted: RatioTest, gapScale: Double) -> Double {
    let summary = system.summary
    let left =
      predicted.complementarityAtBoundary(from: summary.complementarity) / summary.complementarity
    let sigma = min(1, max(0, left * left * left))
    let floor =
      Self.muFloorShare * settings.relativeGap * gapScale / Double(max(1, summary.pairCount))
    return min(summary.mu, max(sigma * summary.mu, floor))
  }

  /// Returns the longest step along the direction whose boundary violation is allowed.
  private func projectedStep(along direction: DirectionReport, towards target: Double)
    -> ProjectedStep
  {
    let summary = system.summary
    let allowed = isSafeguarded ? 0 : Self.allowedViolation * summary.complementarity
    let longest = direction.violation.largest(allowed: allowed)
    let shorter = min(longest.primal, longest.dual)
    return ProjectedStep(
      primal: longest.primal, dual: longest.dual,
      mu: summary.mu + shorter * (target - summary.mu))
  }

  private func certified(_ status: TwoStageStatus) -> TwoStageSolution {
    Certificate(program: program, system: system, threads: settings.threads).solution(
      status: status, iterations: lastIteration?.number ?? 0,
      residual: lastIteration?.primalResidual ?? 0, gapFloor: gapFloor)
  }

  /// Initial μ, as a multiple of the expected cost of serving nobody over the number of pairs.
  private static let startFactor = 10.0
  /// A throughput row comes into use when more than this share of its limit is shipped.
  private static let throughputShare = 0.95
  /// Share of the gap asked for that μ keeps.
  private static let muFloorShare = 0.02
  /// Share of the objective's scale below which the gap no longer counts relative to the objective.
  private static let gapFloorShare = 1e-6
  /// Share of the complementarity that a step may violate the boundary by, in money.
  private static let allowedViolation = 1e-2
  /// Bound on the affine direction's products, as a multiple of μ.
  private static let productLimitShare = 10.0
}

extension StochasticTransport {
  /// Solves the program by a structured interior-point method.
  ///
  /// - Parameters:
  ///   - settings: tolerances, limits and threads.
  ///   - isTimeUp: asked after each iteration; if true, the best point so far is returned.
  ///   - report: called after each iteration with its line of the log.
  /// - Returns: a solution whose gap is true whatever the status says.
  /// - Complexity: an iteration takes O(arcs · W · S) and S W dense factors of order H.
  public func solve(
    _ settings: TwoStageSettings = TwoStageSettings(), isTimeUp: () -> Bool = { false },
    report: (TwoStageIteration) -> Void = { _ in }
  ) -> TwoStageSolution {
    var solver = TwoStageSolver(self, settings: settings)
    return solver.solve(isTimeUp: isTimeUp, report: report)
  }
}
