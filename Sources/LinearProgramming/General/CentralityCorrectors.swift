/// One step of the method: predictor, Mehrotra's corrector, Gondzio's centrality correctors.
struct CentralityCorrectors {
  private let form: StandardForm
  private var predictor: HomogeneousPoint
  private var current: HomogeneousPoint
  private var trial: HomogeneousPoint
  private var target: NewtonDirections.Target

  /// Complementarity products outside [`lowest`, `highest`] · target are pulled back.
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

  /// Moves the point one step.
  ///
  /// - Parameter limit: most centrality correctors.
  /// - Returns: the step length, 0 where no direction was found.
  mutating func move(
    _ point: inout HomogeneousPoint, _ residuals: HomogeneousResiduals,
    _ newton: inout NewtonDirections, limit: Int
  ) -> Double {
    target.eta = 1
    for j in target.xz.indices { target.xz[j] = -point.x[j] * point.z[j] }
    for k in target.wv.indices { target.wv[k] = -point.w[k] * point.v[k] }
    target.tauKappa = -point.tau * point.kappa
    guard newton.direction(point, residuals, target, &predictor) else { return 0 }
    let affine = point.longestStep(along: predictor, isFree: form.isFree, limit: 1)
    let gamma = (1 - affine) * (1 - affine) * min(1 - affine, 0.1)
    let mu = gamma * residuals.mu
    target.eta = 1 - gamma
    for j in target.xz.indices where !form.isFree[j] {
      target.xz[j] = mu - point.x[j] * point.z[j] - predictor.x[j] * predictor.z[j]
    }
    for k in target.wv.indices {
      target.wv[k] = mu - point.w[k] * point.v[k] - predictor.w[k] * predictor.v[k]
    }
    target.tauKappa = mu - point.tau * point.kappa - predictor.tau * predictor.kappa
    guard newton.direction(point, residuals, target, &current) else { return 0 }
    var step = point.longestStep(along: current, isFree: form.isFree, limit: 1)
    for _ in 0..<limit {
      if step > 0.99 { break }
      let wanted = min(1, max(2 * step, step + 0.1))
      pullProducts(point, wanted, mu)
      guard newton.direction(point, residuals, target, &trial) else { break }
      let reached = point.longestStep(along: trial, isFree: form.isFree, limit: 1)
      guard reached >= step + 0.1 * (wanted - step) else { break }
      step = reached
      swap(&current, &trial)
    }
    step *= max(0.9, min(0.9995, 1 - mu))
    point.advance(step, along: current)
    return step
  }

  /// Adds to the target what brings the products at a longer step back near `mu`.
  private mutating func pullProducts(_ point: HomogeneousPoint, _ step: Double, _ mu: Double) {
    func pull(_ a: Double, _ da: Double, _ b: Double, _ db: Double) -> Double {
      let product = (a + step * da) * (b + step * db)
      let low = Self.lowest * mu
      let high = Self.highest * mu
      if product < low { return low - product }
      if product > high { return max(high - product, -high) }
      return 0
    }
    for j in target.xz.indices where !form.isFree[j] {
      target.xz[j] += pull(point.x[j], current.x[j], point.z[j], current.z[j])
    }
    for k in target.wv.indices {
      target.wv[k] += pull(point.w[k], current.w[k], point.v[k], current.v[k])
    }
    target.tauKappa += pull(point.tau, current.tau, point.kappa, current.kappa)
  }
}
