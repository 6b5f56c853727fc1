#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The Cholesky factor of a symmetric positive definite matrix, A = L Lᵀ.
///
/// Reference: Golub & Van Loan, "Matrix Computations", 4th edition (2013), section 4.2.
package struct Cholesky: Sendable {
  /// L; the strict upper triangle is 0.
  package let lower: Matrix

  /// Factors a symmetric matrix; only its lower triangle is read.
  ///
  /// - Returns: `nil` where `matrix` is not positive definite to working precision.
  /// - Precondition: `matrix` is square and finite.
  /// - Complexity: n³ / 3 floating-point operations.
  package init?(_ matrix: Matrix) {
    precondition(matrix.rows == matrix.columns, "\(matrix.rows) x \(matrix.columns) not square")
    var factor = matrix
    let n = matrix.rows
    guard FixedOrder.choleskyFactor(n: n, &factor.elements, at: 0, leading: max(1, n)) == 0 else {
      return nil
    }
    for j in 0..<n {
      guard factor[j, j].isFinite else { return nil }
      for i in 0..<j { factor[i, j] = 0 }
    }
    lower = factor
  }

  /// Returns the solution of A x = b.
  ///
  /// - Complexity: 2 n² floating-point operations.
  package func solve(_ b: [Double]) -> [Double] {
    precondition(b.count == lower.rows, "\(b.count) right-hand sides for order \(lower.rows)")
    var x = b
    FixedOrder.choleskySolve(
      n: lower.rows, columns: 1, factor: lower.elements, at: 0, leading: max(1, lower.rows),
      into: &x, at: 0,
      leading: max(1, lower.rows))
    return x
  }

  /// Returns the solution of A X = B, column by column.
  package func solve(_ b: Matrix) -> Matrix {
    precondition(b.rows == lower.rows, "\(b.rows) rows for order \(lower.rows)")
    var x = b
    FixedOrder.choleskySolve(
      n: lower.rows, columns: b.columns, factor: lower.elements, at: 0, leading: max(1, lower.rows),
      into: &x.elements, at: 0, leading: max(1, lower.rows))
    return x
  }

  /// The logarithm of det A.
  package var logDeterminant: Double {
    var sum = 0.0
    for i in 0..<lower.rows { sum += log(lower[i, i]) }
    return 2 * sum
  }
}
