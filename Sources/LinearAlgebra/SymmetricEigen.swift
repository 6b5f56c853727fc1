import COpenBLAS

/// Eigenvalues in ascending order and orthonormal eigenvectors of a symmetric matrix.
package struct SymmetricEigen: Sendable {
  /// Eigenvalues, ascending.
  package let values: [Double]
  /// Column j belongs to `values[j]`.
  package let vectors: Matrix

  /// Decomposes a symmetric matrix, of which the lower triangle is read (`dsyevd`).
  ///
  /// - Returns: `nil` where the iteration does not converge or an entry is not finite.
  /// - Complexity: O(n³).
  package init?(_ matrix: Matrix) {
    precondition(matrix.rows == matrix.columns, "\(matrix.rows) x \(matrix.columns) not square")
    pinBLAS()
    let n = matrix.rows
    var vectors = matrix
    var values = [Double](repeating: 0, count: n)
    if n > 0 {
      let info = unsafe vectors.elements.withUnsafeMutableBufferPointer { vectors in
        unsafe values.withUnsafeMutableBufferPointer { values in
          unsafe LAPACKE_dsyevd(
            LAPACK_COL_MAJOR, CChar(UInt8(ascii: "V")), lowerTriangle, blas(n),
            vectors.baseAddress, blas(n), values.baseAddress)
        }
      }
      guard info == 0 else { return nil }
    }
    self.values = values
    self.vectors = vectors
  }
}
