import LinearAlgebra

/// The dense backend: LAPACK's symmetric indefinite factorisation of the whole system.
package struct DenseKKT: KKTSystem {
  private let matrix: SparseMatrix
  private let quadratic: SparseMatrix?
  private let order: Int
  private var factor: [Double]
  private var interchanges: [Int32]
  private var work: [Double]

  package init(matrix: SparseMatrix, quadratic: SparseMatrix?, isFree: [Bool]) {
    self.matrix = matrix
    self.quadratic = quadratic
    order = matrix.columns + matrix.rows
    factor = [Double](repeating: 0, count: order * order)
    interchanges = [Int32](repeating: 0, count: order)
    work = [Double](repeating: 0, count: order)
  }

  package mutating func factorise(theta: [Double], delta: Double) -> Bool {
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
    // LAPACK does not stop at what is no number, so look before.
    guard theta.allSatisfy(\.isFinite), delta.isFinite else { return false }
    return symmetricIndefiniteFactor(
      n: order, &factor, at: 0, leading: max(1, order), &interchanges) == 0
  }

  package mutating func solve(_ f: inout [Double], _ g: inout [Double]) {
    let n = matrix.columns
    for j in 0..<n { work[j] = f[j] }
    for i in n..<order { work[i] = g[i - n] }
    symmetricIndefiniteSolve(
      n: order, factor, at: 0, leading: max(1, order), interchanges, &work)
    for j in 0..<n { f[j] = work[j] }
    for i in n..<order { g[i - n] = work[i] }
  }
}
