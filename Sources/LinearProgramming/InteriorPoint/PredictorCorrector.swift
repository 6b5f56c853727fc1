/// One step of the homogeneous method: Mehrotra's predictor and corrector, then Gondzio's
/// centrality correctors.
///
/// References: Mehrotra, "On the implementation of a primal-dual interior point method", SIAM J.
/// Optimization 2 (1992), doi:10.1137/0802028; Gondzio, "Multiple centrality corrections in a
/// primal-dual method for linear programming", Computational Optimization and Applications 6
/// (1996), doi:10.1007/BF00249643.
struct PredictorCorrector {
  private let form: StandardForm
  /// The affine direction.
  private var predictor: HomogeneousPoint
  /// The direction to take, so far.
  private var current: HomogeneousPoint
  /// The direction with one more corrector.
  private var trial: HomogeneousPoint
  private var target: NewtonDirections.Target

  /// Complementarity products outside [`lowest`, `highest`] · μ are corrected towards it.
  private static let lowest = 0.1
  private static let highest = 10.0

  init(_ form: StandardForm) {
    self.form = form
    predictor = HomogeneousPoint(form, filled: 0)
    current = predictor
    trial = predictor
    target = .init(
      eta: 1, xz: [Double](repeating: 0, count: form.matrix.columns),
      wv: [Double](repeating: 0, count: form.bounded.count), tauKappa: 0)
  }

  /// Moves the iterate one step.
  ///
  /// - Parameters:
  ///   - newton: factored at `point`.
  ///   - correctorLimit: most centrality correctors.
  /// - Returns: the step length, 0 where no direction was found.
  mutating func step(
    _ point: inout HomogeneousPoint, residuals: HomogeneousResiduals,
    newton: inout NewtonDirections, correctorLimit: Int
  ) -> Double {
    // Predictor: the affine direction, which aims at μ = 0.
    aimAtZero(from: point)
    guard newton.solve(for: target, at: point, residuals: residuals, into: &predictor) else {
      return 0
    }
    let affine = point.longestStep(along: predictor, isFree: form.isFree, limit: 1)
    // Corrector: aims at σμ, with the predictor's second-order term.
    let sigma = (1 - affine) * (1 - affine) * min(1 - affine, 0.1)
    let mu = sigma * residuals.mu
    aim(at: mu, removing: 1 - sigma, from: point)
    guard newton.solve(for: target, at: point, residuals: residuals, into: &current) else {
      return 0
    }
    var step = point.longestStep(along: current, isFree: form.isFree, limit: 1)
    // Centrality correctors, as long as they lengthen the step.
    for _ in 0..<correctorLimit {
      if step > 0.99 { break }
      let wanted = min(1, max(2 * step, step + 0.1))
      correctProducts(at: point, step: wanted, mu: mu)
      guard newton.solve(for: target, at: point, residuals: residuals, into: &trial) else { break }
      let reached = point.longestStep(along: trial, isFree: form.isFree, limit: 1)
      guard reached >= step + 0.1 * (wanted - step) else { break }
      step = reached
      swap(&current, &trial)
    }
    step *= max(0.9, min(0.9995, 1 - mu))
    point.advance(step, along: current)
    return step
  }

  /// Sets the target of the predictor: all residuals and products removed.
  private mutating func aimAtZero(from point: HomogeneousPoint) {
    target.eta = 1
    for j in target.xz.indices { target.xz[j] = -point.x[j] * point.z[j] }
    for k in target.wv.indices { target.wv[k] = -point.w[k] * point.v[k] }
    target.tauKappa = -point.tau * point.kappa
  }

  /// Sets the target of the corrector: products of `mu`, less the predictor's second-order terms.
  ///
  /// - Parameter eta: the share of the residuals to remove.
  private mutating func aim(at mu: Double, removing eta: Double, from point: HomogeneousPoint) {
    target.eta = eta
    for j in target.xz.indices where !form.isFree[j] {
      target.xz[j] = mu - point.x[j] * point.z[j] - predictor.x[j] * predictor.z[j]
    }
    for k in target.wv.indices {
      target.wv[k] = mu - point.w[k] * point.v[k] - predictor.w[k] * predictor.v[k]
    }
    target.tauKappa = mu - point.tau * point.kappa - predictor.tau * predictor.kappa
  }

  /// Adds to the target the terms that bring complementarity products back near `mu`.
  ///
  /// Products of a trial point, `step` along the current direction, that leave [0.1 μ, 10 μ] are
  /// moved to its ends; large ones by at most 10 μ, so that a few outliers do not spoil the
  /// direction.
  private mutating func correctProducts(at point: HomogeneousPoint, step: Double, mu: Double) {
    let (low, high) = (Self.lowest * mu, Self.highest * mu)
    func correction(_ a: (value: Double, change: Double), _ b: (value: Double, change: Double))
      -> Double
    {
      let product = (a.value + step * a.change) * (b.value + step * b.change)
      if product < low { return low - product }
      if product > high { return max(high - product, -high) }
      return 0
    }
    for j in target.xz.indices where !form.isFree[j] {
      target.xz[j] += correction((point.x[j], current.x[j]), (point.z[j], current.z[j]))
    }
    for k in target.wv.indices {
      target.wv[k] += correction((point.w[k], current.w[k]), (point.v[k], current.v[k]))
    }
    target.tauKappa += correction((point.tau, current.tau), (point.kappa, current.kappa))
  }
}
