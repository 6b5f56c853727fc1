/// A factorisation of the regularised Newton system of one interior-point iteration,
///
///     ( −(Q + diag θ)     Aᵀ    ) (dx)   (f)
///     (       A        δ I      ) (dy) = (g)
///
/// with θ > 0 and δ > 0: symmetric quasi-definite, so that L D Lᵀ exists in every order
/// (Vanderbei, "Symmetric quasidefinite matrices", SIAM J. Optimization 5, 1995,
/// doi:10.1137/0805005). The caller refines against the system without δ; a backend only factors
/// and solves.
package protocol KKTSystem {
  /// Analyses the pattern once. `quadratic` is the whole symmetric Q, or `nil`; `isFree` says which
  /// columns have no bound, so that their θ is only regularisation.
  init(matrix: SparseMatrix, quadratic: SparseMatrix?, isFree: [Bool])

  /// Factors for these diagonals; `false` where a pivot is not finite.
  mutating func factorise(theta: [Double], delta: Double) -> Bool

  /// Overwrites (f, g) with (dx, dy).
  mutating func solve(_ f: inout [Double], _ g: inout [Double])
}
