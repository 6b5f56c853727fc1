import LinearAlgebra

/// A KKT backend made accurate: iterative refinement against the system without regularisation, and
/// GMRES where refinement stalls.
struct RefinedKKT {
  private var backend: any KKTSystem
  private let matrix: SparseMatrix
  private let quadratic: SparseMatrix?
  /// θ of the last factorisation, without its shift.
  private var theta: [Double]
  /// The residual of the last point measured.
  private var residual: KKTVector
  /// A solution that is tried: kept only where its residual is smaller.
  private var trial: KKTVector
  /// Weights of the two blocks' residuals.
  private var dualWeight = 1.0
  private var primalWeight = 1.0

  /// Most refinement steps a solve.
  private static let stepLimit = 12
  /// The shift of a free column, whose θ is 0.
  private static let freeShift = 1e-6
  /// A relative residual at which refinement ends.
  private static let refinedError = 1e-10
  /// A relative residual above this after refinement calls for GMRES.
  private static let stallError = 1e-9

  init(backend: any KKTSystem, matrix: SparseMatrix, quadratic: SparseMatrix?) {
    self.backend = backend
    self.matrix = matrix
    self.quadratic = quadratic
    theta = [Double](repeating: 0, count: matrix.columns)
    residual = KKTVector(zerosFor: matrix)
    trial = residual
  }

  /// Factors diag θ + Q with `primalShift` added to θ and `dualShift` as δ.
  ///
  /// - Returns: `false` where a pivot is not finite.
  mutating func factorise(theta: [Double], primalShift: Double, dualShift: Double) -> Bool {
    self.theta = theta
    var shifted = theta
    for j in shifted.indices { shifted[j] += theta[j] == 0 ? Self.freeShift : primalShift }
    return backend.factorise(theta: shifted, delta: dualShift)
  }

  /// Overwrites a right-hand side with the solution of the regularised system, unrefined.
  mutating func solveRegularised(_ vector: inout KKTVector) { backend.solve(&vector) }

  /// Solves −(Q + θ) dx + Aᵀ dy = f, A dx = g, without regularisation.
  ///
  /// - Parameter rhs: (f, g).
  /// - Returns: the largest residual left, relative to its block's right-hand side; infinite where
  ///   the solution is not finite.
  mutating func solve(_ rhs: KKTVector, into solution: inout KKTVector) -> Double {
    let (dualScale, primalScale) = (maxNorm(rhs.x), maxNorm(rhs.y))
    guard max(dualScale, primalScale) > 0 else {
      for j in solution.x.indices { solution.x[j] = 0 }
      for i in solution.y.indices { solution.y[i] = 0 }
      return 0
    }
    // First the regularised system, then refinement as long as it helps.
    solution.copy(rhs)
    backend.solve(&solution)
    // Each block is measured against its own right-hand side: near the optimum f is larger than g
    // by many powers of ten, and an error in A dx = g is an error in the primal residual.
    weigh(dualScale, primalScale, solutionSize: maxNorm(solution.x))
    var error = measureResidual(of: solution, for: rhs)
    guard error.isFinite else { return .infinity }
    for _ in 0..<Self.stepLimit {
      if error <= Self.refinedError { break }
      trial.copy(residual)
      backend.solve(&trial)
      for j in solution.x.indices { trial.x[j] += solution.x[j] }
      for i in solution.y.indices { trial.y[i] += solution.y[i] }
      let better = measureResidual(of: trial, for: rhs)
      if !(better < error) { break }
      swap(&solution, &trial)
      let isSlow = better > 0.7 * error
      error = better
      if isSlow { break }
    }
    if error > Self.stallError {
      error = accelerate(&solution, for: rhs, from: error)
    }
    return error
  }

  /// Corrects a solution by GMRES where refinement has stalled at `error`.
  ///
  /// - Returns: the residual left, `error` where GMRES did not help.
  private mutating func accelerate(
    _ solution: inout KKTVector, for rhs: KKTVector, from error: Double
  ) -> Double {
    let (m, n) = (matrix.rows, matrix.columns)
    _ = measureResidual(of: solution, for: rhs)
    var weighted = [Double](repeating: 0, count: n + m)
    for j in 0..<n { weighted[j] = dualWeight * residual.x[j] }
    for i in 0..<m { weighted[n + i] = primalWeight * residual.y[i] }
    var backend = self.backend
    var vector = trial
    let z = FlexibleGMRES.correction(residual: weighted, target: 1e-12) { r in
      for j in 0..<n { vector.x[j] = r[j] / dualWeight }
      for i in 0..<m { vector.y[i] = r[n + i] / primalWeight }
      backend.solve(&vector)
      return vector.x + vector.y
    } apply: { z in
      for j in 0..<n { vector.x[j] = z[j] }
      for i in 0..<m { vector.y[i] = z[n + i] }
      var product = KKTVector(zerosFor: matrix)
      for j in 0..<n { product.x[j] = -theta[j] * vector.x[j] }
      quadratic?.multiplyAdd(-1, vector.x, to: &product.x)
      matrix.multiplyTransposedAdd(1, vector.y, to: &product.x)
      matrix.multiplyAdd(1, vector.x, to: &product.y)
      for j in 0..<n { product.x[j] *= dualWeight }
      for i in 0..<m { product.y[i] *= primalWeight }
      return product.x + product.y
    }
    guard let z else { return error }
    for j in 0..<n { trial.x[j] = solution.x[j] + z[j] }
    for i in 0..<m { trial.y[i] = solution.y[i] + z[n + i] }
    // The correction may be the larger part by far; rounding is measured against the whole.
    weigh(maxNorm(rhs.x), maxNorm(rhs.y), solutionSize: maxNorm(trial.x))
    let better = measureResidual(of: trial, for: rhs)
    guard better < error else { return error }
    swap(&solution, &trial)
    return better
  }

  /// Sets the weights of the blocks' residuals for right-hand sides and a solution of these sizes.
  ///
  /// A block whose right-hand side is next to 0 is measured against what rounding leaves of the
  /// other's or of the products with the solution.
  private mutating func weigh(_ dualScale: Double, _ primalScale: Double, solutionSize: Double) {
    dualWeight = 1 / max(dualScale, 1e-8 * primalScale)
    primalWeight = 1 / max(primalScale, 1e-6 * solutionSize, 1e-14 * dualScale)
  }

  /// Computes `residual` = right-hand side − K solution.
  ///
  /// - Returns: the larger weighted maximum norm of its blocks.
  private mutating func measureResidual(of solution: KKTVector, for rhs: KKTVector) -> Double {
    for j in rhs.x.indices { residual.x[j] = rhs.x[j] + theta[j] * solution.x[j] }
    quadratic?.multiplyAdd(1, solution.x, to: &residual.x)
    matrix.multiplyTransposedAdd(-1, solution.y, to: &residual.x)
    for i in rhs.y.indices { residual.y[i] = rhs.y[i] }
    matrix.multiplyAdd(-1, solution.x, to: &residual.y)
    return max(dualWeight * maxNorm(residual.x), primalWeight * maxNorm(residual.y))
  }
}
