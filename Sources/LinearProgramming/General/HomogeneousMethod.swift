/// The homogeneous self-dual interior-point method with Mehrotra's predictor and Gondzio's
/// centrality correctors.
///
/// References: Xu, Hung, Ye, "A simplified homogeneous and self-dual linear programming algorithm",
/// Annals of OR 62 (1996), doi:10.1007/BF02206815; Andersen & Andersen, "The MOSEK interior point
/// optimizer for linear programming", in High Performance Optimization (2000),
/// doi:10.1007/978-1-4757-3216-0_8; Gondzio, "Multiple centrality corrections in a primal-dual
/// method for linear programming", Computational Optimization and Applications 6 (1996),
/// doi:10.1007/BF00249643.
struct HomogeneousMethod {
  /// How the loop ended.
  enum Ending {
    case converged
    /// τ → 0 and the caller confirmed the certificate it was offered.
    case certified
    case iterationLimit
    case timeLimit
    case stalled
  }

  /// What the caller may confirm on the way.
  enum Candidate {
    /// Row prices that may prove that there is no feasible point.
    case infeasible(HomogeneousPoint)
    /// A direction along which the objective may improve for ever.
    case unbounded(HomogeneousPoint)
  }

  let form: StandardForm
  let settings: LinearProgramSettings
  /// Iterations this loop may take.
  let iterationLimit: Int
  /// The caller's clock reading at which to stop.
  let deadline: Double

  /// Runs until an ending.
  ///
  /// - Parameters:
  ///   - clock: seconds, on any origin; asked once an iteration.
  ///   - confirms: whether a certificate candidate holds in the caller's program.
  /// - Returns: the ending, the best point met, its residuals, the iterations done.
  func run(
    clock: () -> Double, confirms: (Candidate) -> Bool
  ) -> (ending: Ending, point: HomogeneousPoint, residuals: HomogeneousResiduals, iterations: Int) {
    var point = HomogeneousPoint(form, filled: 1)
    var residuals = HomogeneousResiduals(form)
    residuals.update(form, point)
    var best = (point: point, residuals: residuals)
    var newton = NewtonDirections(
      form, backend: settings.backend, denseLimit: settings.denseLimit)
    var correctors = CentralityCorrectors(form)
    var shift = 1e-13
    var poorSteps = 0
    for iteration in 0... {
      let improvement = residuals.worst / best.residuals.worst
      if improvement < 1 || iteration == 0 { best = (point, residuals) }
      // Once within the tolerance the method goes on as long as it gains much: the last digits cost
      // an iteration or two.
      if best.residuals.worst <= settings.tolerance,
        improvement > 0.9 || residuals.worst <= 1e-3 * settings.tolerance
      {
        return (.converged, best.point, best.residuals, iteration)
      }
      if confirmsCandidate(point, residuals, confirms) {
        return (.certified, point, residuals, iteration)
      }
      if iteration >= iterationLimit {
        return (.iterationLimit, best.point, best.residuals, iteration)
      }
      if clock() >= deadline { return (.timeLimit, best.point, best.residuals, iteration) }
      var step = 0.0
      if newton.prepare(point, residuals, regularisation: shift) {
        if let extreme = newton.extremeDirection(point), offers(extreme, confirms) {
          return (.certified, extreme, residuals, iteration)
        }
        step = correctors.move(
          &point, residuals, &newton, limit: settings.centralityCorrectors)
      }
      poorSteps = step < 1e-3 ? poorSteps + 1 : 0
      if step == 0 || poorSteps > 0 { shift = min(shift * 10, 1e-5) }
      if poorSteps >= 6 || (poorSteps > 0 && best.residuals.worst <= settings.tolerance) {
        return (.stalled, best.point, best.residuals, iteration)
      }
      point.normalise()
      residuals.update(form, point)
    }
    return (.stalled, best.point, best.residuals, iterationLimit)
  }

  /// Offers both certificates a direction may be.
  private func offers(_ direction: HomogeneousPoint, _ confirms: (Candidate) -> Bool) -> Bool {
    confirms(.infeasible(direction)) || confirms(.unbounded(direction))
  }

  /// Offers a certificate to the caller where the point looks like one.
  private func confirmsCandidate(
    _ point: HomogeneousPoint, _ residuals: HomogeneousResiduals, _ confirms: (Candidate) -> Bool
  ) -> Bool {
    guard point.tau < 1e-2 * point.kappa else { return false }
    var value = dot(form.rhs, point.y)
    for (k, j) in form.bounded.enumerated() { value -= form.upper[j] * point.v[k] }
    let slope = dot(form.costs, point.x)
    if value > 0, value > -1e-3 * slope, confirms(.infeasible(point)) { return true }
    return slope < 0 && confirms(.unbounded(point))
  }
}
