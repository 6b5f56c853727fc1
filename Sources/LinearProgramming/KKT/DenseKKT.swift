import LinearAlgebra

/// The dense backend: LAPACK's symmetric indefinite (Bunch–Kaufman) factorisation of the whole
/// system, for programs so small that sparsity does not pay.
package struct DenseKKT: KKTSystem {
  private let matrix: SparseMatrix
  private let quadratic: SparseMatrix?
  /// Columns and rows together.
  private let order: Int
  /// `order × order` by columns: the lower triangle of the system, then its factor.
  private var factor: [Double]
  /// LAPACK's record of row interchanges.
  private var interchanges: [Int32]
  /// (f, g) in one piece.
  private var work: [Double]

  /// Allocates the factor; there is no pattern to analyse.
  package init(matrix: SparseMatrix, quadratic: SparseMatrix?, isFree: [Bool]) {
    self.matrix = matrix
    self.quadratic = quadratic
    order = matrix.columns + matrix.rows
    factor = [Double](repeating: 0, count: order * order)
    interchanges = [Int32](repeating: 0, count: order)
    work = [Double](repeating: 0, count: order)
  }

  /// Factors the system of these diagonals, in O(order³).
  package mutating func factorise(theta: [Double], delta: Double) -> Bool {
    // LAPACK reads the lower triangle alone: −(Q + Θ), then A below it, then δ on the diagonal.
    for k in factor.indices { factor[k] = 0 }
    let n = matrix.columns
    for j in 0..<n {
      if let quadratic {
        for k in quadratic.range(ofColumn: j) where quadratic.rowIndices[k] >= j {
          factor[quadratic.rowIndices[k] + j * order] = -quadratic.values[k]
        }
      }
      factor[j + j * order] -= theta[j]
      for k in matrix.range(ofColumn: j) {
        factor[n + matrix.rowIndices[k] + j * order] = matrix.values[k]
      }
    }
    for i in n..<order { factor[i + i * order] = delta }
    // LAPACK factors NaN and infinity without a word, so look before.
    guard theta.allSatisfy(\.isFinite), delta.isFinite else { return false }
    return symmetricIndefiniteFactor(
      n: order, &factor, at: 0, leading: max(1, order), &interchanges) == 0
  }

  /// Overwrites (f, g) with (dx, dy), in O(order²).
  package mutating func solve(_ vector: inout KKTVector) {
    let n = matrix.columns
    for j in 0..<n { work[j] = vector.x[j] }
    for i in n..<order { work[i] = vector.y[i - n] }
    symmetricIndefiniteSolve(
      n: order, factor: factor, at: 0, leading: max(1, order), interchanges: interchanges,
      into: &work)
    for j in 0..<n { vector.x[j] = work[j] }
    for i in n..<order { vector.y[i - n] = work[i] }
  }
}
