/// The Newton directions of one iteration of the homogeneous method.
///
/// With Θ = z/x + v/w, D = v/w, the rows for dz, dv, dw and dκ are eliminated; what is left is
/// solved twice, for (−ξ_d, ξ_p) and for (c − Du, b), and dτ follows from the gap row. Its
/// denominator is written as κ/τ + ‖·‖² terms, which is positive whatever the rounding.
struct NewtonDirections {
  private let form: StandardForm
  private var kkt: RefinedKKT
  private var theta: [Double]
  /// v/w, one a bounded column.
  private var ratio: [Double]
  /// The direction in τ: K (p, q) = (c − Du, b).
  private var p: [Double]
  private var q: [Double]
  private var denominator = 1.0
  private var f: [Double]
  private var g: [Double]
  /// The largest relative residual of the last iteration's linear systems.
  private(set) var accuracy = 0.0

  /// What a direction aims at.
  struct Target {
    /// The share of the residuals to remove.
    var eta: Double
    /// Wanted x dz + z dx.
    var xz: [Double]
    /// Wanted w dv + v dw.
    var wv: [Double]
    /// Wanted τ dκ + κ dτ.
    var tauKappa: Double
  }

  init(_ form: StandardForm, backend: LinearProgramSettings.Backend, denseLimit: Int) {
    self.form = form
    let (m, n) = (form.matrix.rows, form.matrix.columns)
    let dense = backend == .dense || (backend == .automatic && m + n <= denseLimit)
    let system: any KKTSystem =
      dense
      ? DenseKKT(matrix: form.matrix, quadratic: form.quadratic, isFree: form.isFree)
      : SparseKKT(matrix: form.matrix, quadratic: form.quadratic, isFree: form.isFree)
    kkt = RefinedKKT(backend: system, matrix: form.matrix, quadratic: form.quadratic)
    theta = [Double](repeating: 0, count: n)
    p = theta
    f = theta
    q = [Double](repeating: 0, count: m)
    g = q
    ratio = [Double](repeating: 0, count: form.bounded.count)
  }

  /// Factors at a point and solves for the direction in τ.
  ///
  /// - Returns: `false` where no shift up to 1e-4 gives a finite factor.
  mutating func prepare(
    _ point: HomogeneousPoint, _ residuals: HomogeneousResiduals, shift: Double
  ) -> Bool {
    for j in theta.indices { theta[j] = form.isFree[j] ? 0 : point.z[j] / point.x[j] }
    for (k, j) in form.bounded.enumerated() {
      ratio[k] = point.v[k] / point.w[k]
      theta[j] += ratio[k]
    }
    var regularisation = shift
    while !kkt.factorise(theta: theta, primalShift: regularisation, dualShift: regularisation) {
      regularisation *= 100
      if regularisation > 1e-4 { return false }
    }
    for j in f.indices { f[j] = form.costs[j] }
    for (k, j) in form.bounded.enumerated() { f[j] -= ratio[k] * form.upper[j] }
    accuracy = kkt.solve(f, form.rhs, &p, &q)
    guard accuracy.isFinite else { return false }
    denominator = point.kappa / point.tau
    for j in p.indices where !form.isFree[j] {
      denominator += point.z[j] / point.x[j] * p[j] * p[j]
    }
    for (k, j) in form.bounded.enumerated() {
      let distance = p[j] - form.upper[j]
      denominator += ratio[k] * distance * distance
    }
    if let quadratic = form.quadratic {
      var distance = p
      for j in distance.indices { distance[j] -= point.x[j] / point.tau }
      var product = [Double](repeating: 0, count: p.count)
      multiplyAdd(1, quadratic, distance, &product)
      denominator += dot(product, distance)
    }
    return denominator.isFinite && denominator > 0
  }

  /// The direction for a target; `nil` where the linear system gives no finite answer.
  mutating func direction(
    _ point: HomogeneousPoint, _ residuals: HomogeneousResiduals, _ target: Target,
    _ d: inout HomogeneousPoint
  ) -> Bool {
    let eta = target.eta
    for j in f.indices {
      f[j] = -eta * residuals.dual[j]
      if !form.isFree[j] { f[j] -= target.xz[j] / point.x[j] }
    }
    var gapSide = eta * residuals.gap + target.tauKappa / point.tau
    for (k, j) in form.bounded.enumerated() {
      let push = (target.wv[k] - point.v[k] * eta * residuals.upper[k]) / point.w[k]
      f[j] += push
      gapSide += form.upper[j] * push
    }
    for i in g.indices { g[i] = eta * residuals.primal[i] }
    let error = kkt.solve(f, g, &d.x, &d.y)
    guard error.isFinite else { return false }
    accuracy = max(accuracy, error)
    gapSide += dot(form.costs, d.x) - dot(form.rhs, d.y)
    for (k, j) in form.bounded.enumerated() { gapSide += ratio[k] * form.upper[j] * d.x[j] }
    if form.quadratic != nil { gapSide += 2 * dot(residuals.curvature, d.x) / point.tau }
    d.tau = gapSide / denominator
    add(d.tau, p, &d.x)
    add(d.tau, q, &d.y)
    for j in f.indices where !form.isFree[j] {
      d.z[j] = (target.xz[j] - point.z[j] * d.x[j]) / point.x[j]
    }
    for (k, j) in form.bounded.enumerated() {
      d.w[k] = eta * residuals.upper[k] + form.upper[j] * d.tau - d.x[j]
      d.v[k] = (target.wv[k] - point.v[k] * d.w[k]) / point.w[k]
    }
    d.kappa = (target.tauKappa - point.kappa * d.tau) / point.tau
    return d.tau.isFinite && d.kappa.isFinite
  }
}
