/// A KKT backend made accurate: iterative refinement against the system without regularisation.
struct RefinedKKT {
  private var backend: any KKTSystem
  private let matrix: SparseMatrix
  private let quadratic: SparseMatrix?
  private var theta: [Double]
  private var residualDual: [Double]
  private var residualPrimal: [Double]
  private var trialDual: [Double]
  private var trialPrimal: [Double]
  private var dualWeight = 1.0
  private var primalWeight = 1.0
  /// Refinement steps since the start, for reports.
  private(set) var refinementSteps = 0

  /// Most refinement steps a solve.
  static let stepLimit = 12
  /// What a free column, whose θ is 0, gets as its own.
  private static let freeShift = 1e-6
  /// A relative residual above this after refinement calls for GMRES.
  private static let stallError = 1e-9

  init(backend: any KKTSystem, matrix: SparseMatrix, quadratic: SparseMatrix?) {
    self.backend = backend
    self.matrix = matrix
    self.quadratic = quadratic
    theta = [Double](repeating: 0, count: matrix.columns)
    residualDual = theta
    trialDual = theta
    residualPrimal = [Double](repeating: 0, count: matrix.rows)
    trialPrimal = residualPrimal
  }

  /// Factors diag θ + Q with `primalShift` added to θ and `dualShift` as δ.
  mutating func factorise(theta: [Double], primalShift: Double, dualShift: Double) -> Bool {
    self.theta = theta
    var shifted = theta
    for j in shifted.indices { shifted[j] += theta[j] == 0 ? Self.freeShift : primalShift }
    return backend.factorise(theta: shifted, delta: dualShift)
  }

  /// Solves the regularised system, as the backend does.
  mutating func solveRegularised(
    _ f: [Double], _ g: [Double], _ dx: inout [Double], _ dy: inout [Double]
  ) {
    for j in dx.indices { dx[j] = f[j] }
    for i in dy.indices { dy[i] = g[i] }
    backend.solve(&dx, &dy)
  }

  /// Solves −(Q + θ) dx + Aᵀ dy = f, A dx = g.
  ///
  /// - Returns: the largest residual left, relative to its block's right-hand side; infinite where the
  ///   factorisation gave no finite answer.
  mutating func solve(
    _ f: [Double], _ g: [Double], _ dx: inout [Double], _ dy: inout [Double]
  ) -> Double {
    let (dualScale, primalScale) = (largest(f), largest(g))
    guard max(dualScale, primalScale) > 0 else {
      for j in dx.indices { dx[j] = 0 }
      for i in dy.indices { dy[i] = 0 }
      return 0
    }
    for j in dx.indices { dx[j] = f[j] }
    for i in dy.indices { dy[i] = g[i] }
    backend.solve(&dx, &dy)
    // Each block is measured against its own right-hand side: near the optimum f is larger than g
    // by many powers of ten, and an error in A dx = g is an error in the primal residual.
    weigh(dualScale, primalScale, size: largest(dx))
    var error = residual(f, g, dx, dy)
    guard error.isFinite else { return .infinity }
    for _ in 0..<Self.stepLimit {
      if error <= 1e-10 { break }
      refinementSteps += 1
      for j in dx.indices { trialDual[j] = residualDual[j] }
      for i in dy.indices { trialPrimal[i] = residualPrimal[i] }
      backend.solve(&trialDual, &trialPrimal)
      for j in dx.indices { trialDual[j] += dx[j] }
      for i in dy.indices { trialPrimal[i] += dy[i] }
      let better = residual(f, g, trialDual, trialPrimal)
      if !(better < error) { break }
      swap(&dx, &trialDual)
      swap(&dy, &trialPrimal)
      let slow = better > 0.7 * error
      error = better
      if slow { break }
    }
    if error > Self.stallError { error = accelerate(f, g, &dx, &dy, error) }
    return error
  }

  /// Corrects (dx, dy) by GMRES where refinement has stalled at `error`.
  private mutating func accelerate(
    _ f: [Double], _ g: [Double], _ dx: inout [Double], _ dy: inout [Double], _ error: Double
  ) -> Double {
    let (m, n) = (g.count, f.count)
    _ = residual(f, g, dx, dy)
    var weighted = [Double](repeating: 0, count: n + m)
    for j in 0..<n { weighted[j] = dualWeight * residualDual[j] }
    for i in 0..<m { weighted[n + i] = primalWeight * residualPrimal[i] }
    var backend = self.backend
    var (u, v) = (trialDual, trialPrimal)
    var krylov = KrylovCorrection()
    let z = krylov.correction(residual: weighted, target: 1e-12) { r in
      for j in 0..<n { u[j] = r[j] / dualWeight }
      for i in 0..<m { v[i] = r[n + i] / primalWeight }
      backend.solve(&u, &v)
      return u + v
    } apply: { z in
      for j in 0..<n { u[j] = z[j] }
      for i in 0..<m { v[i] = z[n + i] }
      var product = [Double](repeating: 0, count: n)
      var activity = [Double](repeating: 0, count: m)
      for j in 0..<n { product[j] = -theta[j] * u[j] }
      if let quadratic { multiplyAdd(-1, quadratic, u, &product) }
      multiplyTransposedAdd(1, matrix, v, &product)
      multiplyAdd(1, matrix, u, &activity)
      for j in 0..<n { product[j] *= dualWeight }
      for i in 0..<m { activity[i] *= primalWeight }
      return product + activity
    }
    guard let z else { return error }
    for j in 0..<n { trialDual[j] = dx[j] + z[j] }
    for i in 0..<m { trialPrimal[i] = dy[i] + z[n + i] }
    // The correction may be the larger part by far; rounding is measured against the whole.
    weigh(largest(f), largest(g), size: largest(trialDual))
    let better = residual(f, g, trialDual, trialPrimal)
    guard better < error else { return error }
    swap(&dx, &trialDual)
    swap(&dy, &trialPrimal)
    return better
  }

  /// Weights of the two blocks' residuals for right-hand sides and a solution of these sizes.
  private mutating func weigh(_ dualScale: Double, _ primalScale: Double, size: Double) {
    dualWeight = 1 / max(dualScale, 1e-8 * primalScale)
    primalWeight = 1 / max(primalScale, 1e-6 * size, 1e-14 * dualScale)
  }

  private mutating func residual(
    _ f: [Double], _ g: [Double], _ dx: [Double], _ dy: [Double]
  ) -> Double {
    for j in f.indices { residualDual[j] = f[j] + theta[j] * dx[j] }
    if let quadratic { multiplyAdd(1, quadratic, dx, &residualDual) }
    multiplyTransposedAdd(-1, matrix, dy, &residualDual)
    for i in g.indices { residualPrimal[i] = g[i] }
    multiplyAdd(-1, matrix, dx, &residualPrimal)
    return max(dualWeight * largest(residualDual), primalWeight * largest(residualPrimal))
  }
}

/// The largest magnitude in a vector; NaN counts as infinite.
func largest(_ x: [Double]) -> Double {
  var result = 0.0
  for value in x {
    let size = value.magnitude
    if !(size <= result) { result = size.isNaN ? .infinity : size }
  }
  return result
}
