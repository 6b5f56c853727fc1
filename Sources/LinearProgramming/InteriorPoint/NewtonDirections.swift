import LinearAlgebra

/// The Newton directions of one iteration of the homogeneous method.
///
/// With Θ = z/x + v/w, D = v/w, the rows for dz, dv, dw and dκ are eliminated. The rest,
///
///     K (dx, dy) = ( −(Q + Θ) dx + Aᵀdy,  A dx ) = (f, g),
///
/// is solved twice: for the right-hand side of the direction, and for (c − Du, b), which gives the
/// direction (p, q) in τ; dτ then follows from the gap row. Its denominator is written as κ/τ plus
/// squared norms, which is positive whatever the rounding.
struct NewtonDirections {
  /// The complementarity that a direction aims at, and its share of the residuals.
  struct Target {
    /// The share of the residuals to remove.
    var eta: Double
    /// Wanted x dz + z dx, one a column.
    var xz: [Double]
    /// Wanted w dv + v dw, one a bounded column.
    var wv: [Double]
    /// Wanted τ dκ + κ dτ.
    var tauKappa: Double
  }

  private let form: StandardForm
  private var kkt: RefinedKKT
  /// Θ, one a column; 0 for free columns.
  private var theta: [Double]
  /// D = v/w, one a bounded column.
  private var ratio: [Double]
  /// The direction in τ: (p, q) with K (p, q) = (c − Du, b).
  private var tauDirection: KKTVector
  /// κ/τ + p'(z/x)p + (p − u)'D(p − u) + (p − x/τ)'Q(p − x/τ): what dτ is divided by.
  private var denominator = 1.0
  /// The right-hand side (f, g) at hand.
  private var rhs: KKTVector
  /// The solution (dx, dy) at hand.
  private var solution: KKTVector
  /// The largest relative residual of the iteration's linear systems so far.
  private var accuracy = 0.0

  /// Chooses the backend and analyses its pattern.
  init(_ form: StandardForm, backend: LinearProgramSettings.Backend, denseLimit: Int) {
    self.form = form
    let (m, n) = (form.matrix.rows, form.matrix.columns)
    let isDense = backend == .dense || (backend == .automatic && m + n <= denseLimit)
    let system: any KKTSystem =
      isDense
      ? DenseKKT(matrix: form.matrix, quadratic: form.quadratic, isFree: form.isFree)
      : SparseKKT(matrix: form.matrix, quadratic: form.quadratic, isFree: form.isFree)
    kkt = RefinedKKT(backend: system, matrix: form.matrix, quadratic: form.quadratic)
    theta = [Double](repeating: 0, count: n)
    ratio = [Double](repeating: 0, count: form.bounded.count)
    tauDirection = KKTVector(zerosFor: form.matrix)
    rhs = tauDirection
    solution = tauDirection
  }

  /// Factors at a point and solves for the direction in τ.
  ///
  /// - Parameter start: the shift of the diagonals to try first; it grows until a factor is finite.
  /// - Returns: `false` where no shift up to 1e-4 gives a finite factor.
  mutating func prepare(at point: HomogeneousPoint, regularisation start: Double) -> Bool {
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
    solveForTau(at: point)
    guard accuracy.isFinite else { return false }
    updateDenominator(at: point)
    return denominator.isFinite && denominator > 0
  }

  /// Solves K (p, q) = (c − Du, b).
  ///
  /// Columns near their upper bound follow it, x = uτ − w: solving for −w leaves c + (z/x)u on the
  /// right where c − Du would drown all other columns in its rounding.
  private mutating func solveForTau(at point: HomogeneousPoint) {
    var shift = [Double](repeating: 0, count: theta.count)
    for j in rhs.x.indices { rhs.x[j] = form.costs[j] }
    for i in rhs.y.indices { rhs.y[i] = form.rhs[i] }
    for (k, j) in form.bounded.enumerated() {
      if point.w[k] < point.x[j] {
        shift[j] = form.upper[j]
        rhs.x[j] += point.z[j] / point.x[j] * form.upper[j]
      } else {
        rhs.x[j] -= ratio[k] * form.upper[j]
      }
    }
    form.matrix.multiplyAdd(-1, shift, to: &rhs.y)
    form.quadratic?.multiplyAdd(1, shift, to: &rhs.x)
    accuracy = kkt.solve(rhs, into: &tauDirection)
    axpy(1, shift, into: &tauDirection.x)
  }

  /// Computes what dτ is divided by, from the direction in τ.
  private mutating func updateDenominator(at point: HomogeneousPoint) {
    let p = tauDirection.x
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
      quadratic.multiplyAdd(1, distance, to: &product)
      denominator += dot(product, distance)
    }
  }

  /// Returns the direction in τ where it is out of all proportion, else `nil`: a candidate for a
  /// certificate.
  ///
  /// Equations that contradict one another, or free columns that cancel in every row but not in the
  /// costs, make the system singular; only its regularisation keeps the solution finite, which then
  /// is the contradiction itself. Solving twice more for it, as in inverse iteration, leaves
  /// nothing else in it.
  mutating func extremeDirection(at point: HomogeneousPoint) -> HomogeneousPoint? {
    let (sizeX, sizeY) = (max(1, maxNorm(tauDirection.x)), max(1, maxNorm(tauDirection.y)))
    guard accuracy > 1e-4 || max(sizeX, sizeY) > 1e5 else { return nil }
    var direction = point
    direction.x = tauDirection.x
    direction.y = tauDirection.y
    for _ in 0..<2 {
      for j in rhs.x.indices { rhs.x[j] = form.isFree[j] ? -direction.x[j] / sizeX : 0 }
      for i in rhs.y.indices { rhs.y[i] = 0 }
      kkt.solveRegularised(&rhs)
      direction.x = rhs.x
      for j in rhs.x.indices { rhs.x[j] = 0 }
      for i in rhs.y.indices { rhs.y[i] = direction.y[i] / sizeY }
      kkt.solveRegularised(&rhs)
      direction.y = rhs.y
    }
    return direction
  }

  /// Solves for the direction of a target.
  ///
  /// - Parameter d: overwritten with the direction.
  /// - Returns: whether the linear system gave a finite answer.
  mutating func solve(
    for target: Target, at point: HomogeneousPoint, residuals: HomogeneousResiduals,
    into d: inout HomogeneousPoint
  ) -> Bool {
    let eta = target.eta
    for j in rhs.x.indices {
      rhs.x[j] = -eta * residuals.dual[j]
      if !form.isFree[j] { rhs.x[j] -= target.xz[j] / point.x[j] }
    }
    var gapSide = eta * residuals.gap + target.tauKappa / point.tau
    for (k, j) in form.bounded.enumerated() {
      let push = (target.wv[k] - point.v[k] * eta * residuals.upper[k]) / point.w[k]
      rhs.x[j] += push
      gapSide += form.upper[j] * push
    }
    for i in rhs.y.indices { rhs.y[i] = eta * residuals.primal[i] }
    // The part of the direction that does not depend on dτ.
    let error = kkt.solve(rhs, into: &solution)
    guard error.isFinite else { return false }
    swap(&solution.x, &d.x)
    swap(&solution.y, &d.y)
    accuracy = max(accuracy, error)
    gapSide += dot(form.costs, d.x) - dot(form.rhs, d.y)
    for (k, j) in form.bounded.enumerated() { gapSide += ratio[k] * form.upper[j] * d.x[j] }
    if form.quadratic != nil { gapSide += 2 * dot(residuals.curvature, d.x) / point.tau }
    // The gap row gives dτ, and with it the rest.
    d.tau = gapSide / denominator
    axpy(d.tau, tauDirection.x, into: &d.x)
    axpy(d.tau, tauDirection.y, into: &d.y)
    for j in rhs.x.indices where !form.isFree[j] {
      d.z[j] = (target.xz[j] - point.z[j] * d.x[j]) / point.x[j]
    }
    for (k, j) in form.bounded.enumerated() {
      d.w[k] = eta * residuals.upper[k] + form.upper[j] * d.tau - d.x[j]
      d.v[k] = (target.wv[k] - point.v[k] * d.w[k]) / point.w[k]
    }
    closeDualRows(of: &d, at: point, removing: eta, of: residuals)
    d.kappa = (target.tauKappa - point.kappa * d.tau) / point.tau
    return d.tau.isFinite && d.kappa.isFinite
  }

  /// Takes dz or dv of columns at a bound from the dual row instead of the complementarity row.
  ///
  /// There x (or w) is so small that dx is mostly rounding, which z/x would blow up; the dual row
  /// −dz + dv = η r_d − Q dx − c dτ + Aᵀ dy has no such factor.
  private mutating func closeDualRows(
    of d: inout HomogeneousPoint, at point: HomogeneousPoint, removing eta: Double,
    of residuals: HomogeneousResiduals
  ) {
    // The right-hand side of the dual rows; the one of the KKT system has been used.
    for j in rhs.x.indices { rhs.x[j] = eta * residuals.dual[j] - form.costs[j] * d.tau }
    form.quadratic?.multiplyAdd(-1, d.x, to: &rhs.x)
    form.matrix.multiplyTransposedAdd(1, d.y, to: &rhs.x)
    for (k, j) in form.bounded.enumerated() {
      let lower = point.z[j] / point.x[j]
      if ratio[k] > 1, ratio[k] >= lower {
        d.v[k] = rhs.x[j] + d.z[j]
      } else if lower > 1 {
        d.z[j] = d.v[k] - rhs.x[j]
      }
    }
    for j in rhs.x.indices where !form.isFree[j] && !form.upper[j].isFinite {
      if point.z[j] > point.x[j] { d.z[j] = -rhs.x[j] }
    }
  }
}
