import COpenBLAS

/// The least-squares solution of a possibly rank-deficient system.
package struct LeastSquaresSolution: Sendable {
  /// The x of smallest norm among those that minimise ‖A x − b‖₂.
  package let x: [Double]
  /// Numerical rank of A.
  package let rank: Int
}

/// Returns the x that minimises ‖A x − b‖₂, by a complete orthogonal factorisation with column
/// pivoting (`dgelsy`).
///
/// - Parameters:
///   - a: `m × n`, finite, of any rank.
///   - b: `m` values.
///   - tolerance: columns whose diagonal entry in R falls below this share of the largest are
///     treated as dependent.
/// - Complexity: O(m n min(m, n)).
///
/// Reference: Anderson et al., "LAPACK Users' Guide", 3rd edition (1999), section 2.4.2.
package func leastSquares(_ a: Matrix, _ b: [Double], tolerance: Double = 1e-12)
  -> LeastSquaresSolution
{
  precondition(a.rows == b.count, "\(a.rows) rows, \(b.count) right-hand sides")
  pinBLAS()
  let (m, n) = (a.rows, a.columns)
  guard m > 0, n > 0 else {
    return LeastSquaresSolution(x: [Double](repeating: 0, count: n), rank: 0)
  }
  var work = a.elements
  var solution = b + [Double](repeating: 0, count: max(0, n - m))
  var pivots = [Int32](repeating: 0, count: n)
  var rank: Int32 = 0
  let info = unsafe work.withUnsafeMutableBufferPointer { work in
    unsafe solution.withUnsafeMutableBufferPointer { solution in
      unsafe pivots.withUnsafeMutableBufferPointer { pivots in
        unsafe LAPACKE_dgelsy(
          LAPACK_COL_MAJOR, blas(m), blas(n), 1, work.baseAddress, blas(m), solution.baseAddress,
          blas(max(m, n)), pivots.baseAddress, tolerance, &rank)
      }
    }
  }
  precondition(info == 0, "dgelsy: \(info); is an entry not finite?")
  return LeastSquaresSolution(x: Array(solution.prefix(n)), rank: Int(rank))
}
