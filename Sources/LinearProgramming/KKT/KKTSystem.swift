import LinearAlgebra

/// The regularised KKT system of one Newton step of an interior-point method,
///
///     ( −(Q + diag θ)     Aᵀ    ) (dx)   (f)
///     (       A        δ I      ) (dy) = (g)
///
/// with θ > 0 and δ > 0: symmetric quasi-definite, so that L D Lᵀ exists in every order
/// (Vanderbei, "Symmetric quasidefinite matrices", SIAM J. Optimization 5, 1995,
/// doi:10.1137/0805005). The caller refines against the system without δ; a backend only factors
/// and solves.
package protocol KKTSystem {
  /// Analyses the pattern once.
  ///
  /// - Parameters:
  ///   - matrix: A.
  ///   - quadratic: the whole symmetric Q, or `nil`.
  ///   - isFree: the columns without a bound, whose θ is only regularisation.
  init(matrix: SparseMatrix, quadratic: SparseMatrix?, isFree: [Bool])

  /// Factors the system of these diagonals.
  ///
  /// - Returns: `false` where a pivot is not finite.
  mutating func factorise(theta: [Double], delta: Double) -> Bool

  /// Overwrites the right-hand side (f, g) with the solution (dx, dy).
  mutating func solve(_ vector: inout KKTVector)
}

/// A right-hand side or solution of a KKT system, in its two blocks.
package struct KKTVector: Equatable, Sendable {
  /// The block of the columns: f, dx.
  package var x: [Double]
  /// The block of the rows: g, dy.
  package var y: [Double]

  /// Creates a vector of two blocks.
  package init(x: [Double], y: [Double]) {
    self.x = x
    self.y = y
  }

  /// Creates a vector of zeros for a matrix A.
  init(zerosFor matrix: SparseMatrix) {
    x = [Double](repeating: 0, count: matrix.columns)
    y = [Double](repeating: 0, count: matrix.rows)
  }

  /// Overwrites this vector with another of its shape, without allocating.
  mutating func copy(_ other: KKTVector) {
    for j in x.indices { x[j] = other.x[j] }
    for i in y.indices { y[i] = other.y[i] }
  }
}
