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
  private(set) var denominator = 1.0
  private var f: [Double]
  private var g: [Double]
  private var shift: [Double]
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
    shift = theta
    q = [Double](repeating: 0, count: m)
    g = q
    ratio = [Double](repeating: 0, count: form.bounded.count)
  }

  /// Factors at a point and solves for the direction in τ.
  ///
  /// - Returns: `false` where no shift up to 1e-4 gives a finite factor.
  mutating func prepare(
    _ point: HomogeneousPoint, _ residuals: HomogeneousResiduals, regularisation start: Double
  ) -> Bool {
    for j in theta.indices { theta[j] = form.isFree[j] ? 0 : point.z[j] / point.x[j] }
    for (k, j) in form.bounded.enumerated() {
      ratio[k] = point.v[k] / point.w[k]
      theta[j] += ratio[k]
    }
    var regularisation = start
    while !kkt.factorise(theta: theta, primalShift: regularisation, dualShift: regularisation) {
      regularisation *= 100
      if regularisation > 1e-4 { return false }
    }
    // Columns near their upper bound follow it, x = uτ − w: solving for −w leaves c + (z/x)u on the
    // right where c − Du would drown all other columns in its rounding.
    for j in f.indices { f[j] = form.costs[j] }
    for i in g.indices { g[i] = form.rhs[i] }
    for j in shift.indices { shift[j] = 0 }
    for (k, j) in form.bounded.enumerated() {
      if point.w[k] < point.x[j] {
        shift[j] = form.upper[j]
        f[j] += point.z[j] / point.x[j] * form.upper[j]
      } else {
        f[j] -= ratio[k] * form.upper[j]
      }
    }
    multiplyAdd(-1, form.matrix, shift, &g)
    if let quadratic = form.quadratic { multiplyAdd(1, quadratic, shift, &f) }
    accuracy = kkt.solve(f, g, &p, &q)
    add(1, shift, &p)
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

  /// The direction in τ where it is out of all proportion, else `nil`.
  ///
  /// Equations that contradict one another, or free columns that cancel in every row but not in the
  /// costs, make the system singular; only its regularisation keeps the solution finite, which then
  /// is the contradiction itself.
  /// Solving twice more for it, as in inverse iteration, leaves nothing else in it.
  mutating func extremeDirection(_ point: HomogeneousPoint) -> HomogeneousPoint? {
    let (sizeX, sizeY) = (max(1, largest(p)), max(1, largest(q)))
    guard accuracy > 1e-4 || max(sizeX, sizeY) > 1e5 else { return nil }
    var direction = point
    direction.x = p
    direction.y = q
    var zeros = (x: p, y: q)
    for _ in 0..<2 {
      for j in f.indices { f[j] = form.isFree[j] ? -direction.x[j] / sizeX : 0 }
      for i in g.indices { g[i] = 0 }
      kkt.solveRegularised(f, g, &direction.x, &zeros.y)
      for j in f.indices { f[j] = 0 }
      for i in g.indices { g[i] = direction.y[i] / sizeY }
      kkt.solveRegularised(f, g, &zeros.x, &direction.y)
    }
    return direction
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
    closeDualRows(point, residuals, eta, &d)
    d.kappa = (target.tauKappa - point.kappa * d.tau) / point.tau
    return d.tau.isFinite && d.kappa.isFinite
  }

  /// Takes dz or dv of columns at a bound from the dual row instead of the complementarity row.
  ///
  /// There x (or w) is so small that dx is mostly rounding, which z/x would blow up; the dual row
  /// −dz + dv = η r_d − Q dx − c dτ + Aᵀ dy has no such factor.
  private mutating func closeDualRows(
    _ point: HomogeneousPoint, _ residuals: HomogeneousResiduals, _ eta: Double,
    _ d: inout HomogeneousPoint
  ) {
    for j in f.indices { f[j] = eta * residuals.dual[j] - form.costs[j] * d.tau }
    if let quadratic = form.quadratic { multiplyAdd(-1, quadratic, d.x, &f) }
    multiplyTransposedAdd(1, form.matrix, d.y, &f)
    for (k, j) in form.bounded.enumerated() {
      let lower = point.z[j] / point.x[j]
      if ratio[k] > 1, ratio[k] >= lower {
        d.v[k] = f[j] + d.z[j]
      } else if lower > 1 {
        d.z[j] = d.v[k] - f[j]
      }
    }
    for j in f.indices where !form.isFree[j] && !form.upper[j].isFinite {
      if point.z[j] > point.x[j] { d.z[j] = -f[j] }
    }
  }
}
