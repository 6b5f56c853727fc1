import LinearAlgebra

/// The homogeneous self-dual interior-point method with Mehrotra's predictor-corrector steps and
/// Gondzio's centrality correctors.
///
/// The embedding always has a solution: one with τ > 0 gives an optimum x/τ, one with κ > 0 a
/// certificate of infeasibility or a ray.
///
/// References: Xu, Hung, Ye, "A simplified homogeneous and self-dual linear programming algorithm",
/// Annals of OR 62 (1996), doi:10.1007/BF02206815; Andersen & Andersen, "The MOSEK interior point
/// optimizer for linear programming", in High Performance Optimization (2000),
/// doi:10.1007/978-1-4757-3216-0_8.
struct HomogeneousMethod {
  /// How the loop ended.
  enum Ending {
    /// All errors are within the tolerance.
    case converged
    /// τ → 0 and the caller confirmed the certificate it was offered.
    case certified
    case iterationLimit
    case timeLimit
    /// Rounding ended progress.
    case stalled
  }

  /// The ending of a run, with the best point met, its residuals and the iterations done.
  struct Outcome {
    let ending: Ending
    let point: HomogeneousPoint
    let residuals: HomogeneousResiduals
    let iterations: Int
  }

  /// A direction that may be a certificate, offered to the caller on the way.
  enum Candidate {
    /// Row prices that may prove that there is no feasible point.
    case infeasible(HomogeneousPoint)
    /// A ray along which the objective may improve for ever.
    case unbounded(HomogeneousPoint)
  }

  let form: StandardForm
  let settings: LinearProgramSettings
  /// Iterations this loop may take.
  let iterationLimit: Int

  /// Runs until an ending.
  ///
  /// - Parameters:
  ///   - isTimeUp: whether the caller's time limit has passed; asked once an iteration.
  ///   - confirms: whether a certificate candidate holds in the caller's program.
  /// - Complexity: one factorisation and two to five solves an iteration.
  func run(isTimeUp: () -> Bool, confirms: (Candidate) -> Bool) -> Outcome {
    var point = HomogeneousPoint(form, filled: 1)
    var residuals = HomogeneousResiduals(form)
    residuals.update(form, point)
    var best = (point: point, residuals: residuals)
    var newton = NewtonDirections(
      form, backend: settings.backend, denseLimit: settings.denseLimit)
    var predictorCorrector = PredictorCorrector(form)
    var regularisation = 1e-13
    var poorSteps = 0
    func ended(_ ending: Ending, after iterations: Int) -> Outcome {
      Outcome(
        ending: ending, point: best.point, residuals: best.residuals, iterations: iterations)
    }
    for iteration in 0... {
      let improvement = residuals.worst / best.residuals.worst
      if improvement < 1 || iteration == 0 { best = (point, residuals) }
      // Once within the tolerance the method goes on as long as it gains much: the last digits cost
      // an iteration or two.
      if best.residuals.worst <= settings.tolerance,
        improvement > 0.9 || residuals.worst <= 1e-3 * settings.tolerance
      {
        return ended(.converged, after: iteration)
      }
      // Where τ vanishes beside κ the point may be a certificate.
      if isCertificate(point, confirms) { return certified(point, residuals, after: iteration) }
      if iteration >= iterationLimit { return ended(.iterationLimit, after: iteration) }
      if isTimeUp() { return ended(.timeLimit, after: iteration) }
      var step = 0.0
      if newton.prepare(at: point, regularisation: regularisation) {
        // Where the Newton system is singular its solution may be one too.
        if let extreme = newton.extremeDirection(at: point),
          confirms(.infeasible(extreme)) || confirms(.unbounded(extreme))
        {
          return certified(extreme, residuals, after: iteration)
        }
        step = predictorCorrector.step(
          &point, residuals: residuals, newton: &newton,
          correctorLimit: settings.centralityCorrectors)
      }
      // Short steps come from rounding in the factor: more regularisation, then give up.
      poorSteps = step < 1e-3 ? poorSteps + 1 : 0
      if poorSteps > 0 { regularisation = min(regularisation * 10, 1e-5) }
      if poorSteps >= 6 || (poorSteps > 0 && best.residuals.worst <= settings.tolerance) {
        return ended(.stalled, after: iteration)
      }
      // The best point is kept: near the end residuals may grow again.
      point.normalise()
      residuals.update(form, point)
    }
    return ended(.stalled, after: iterationLimit)
  }

  private func certified(
    _ point: HomogeneousPoint, _ residuals: HomogeneousResiduals, after iterations: Int
  ) -> Outcome {
    Outcome(ending: .certified, point: point, residuals: residuals, iterations: iterations)
  }

  /// Offers a point to the caller as a certificate where it looks like one.
  ///
  /// - Returns: whether the caller confirmed it.
  private func isCertificate(
    _ point: HomogeneousPoint, _ confirms: (Candidate) -> Bool
  ) -> Bool {
    guard point.tau < 1e-2 * point.kappa else { return false }
    // The dual objective of the prices, and the primal one of the direction, but for constants.
    var value = dot(form.rhs, point.y)
    for (k, j) in form.bounded.enumerated() { value -= form.upper[j] * point.v[k] }
    let slope = dot(form.costs, point.x)
    if value > 0, value > -1e-3 * slope, confirms(.infeasible(point)) { return true }
    return slope < 0 && confirms(.unbounded(point))
  }
}
