import CKernels

/// Dense kernels whose results are the same bits on every processor.
///
/// They take the place of BLAS and LAPACK where a digit of the result is printed: OpenBLAS sums in
/// the order of whichever kernels it chooses. Here each entry is summed in one order, in lanes of
/// fixed meaning and without fused multiply-add, so that registers of 128, 256 and 512 bits, chosen
/// when the program runs, agree to the last bit. The variable `FORESTOCK_REGISTERS` limits their
/// width. Speed is that of OpenBLAS from order 60 on, but for what fused multiply-add gives.
///
/// Matrices are column-major blocks inside larger arrays: each starts at its offset `at`, its
/// columns `leading` apart. A block that does not lie in its array is a caller's bug and traps.
package enum FixedOrder {
  /// Width in bits of the registers in use: 128, 256 or 512.
  package static var registerWidth: Int { Int(forestock_register_width()) }

  /// C ← α op(A) op(B) + β C (BLAS's `dgemm`); op(A) is `m × k`, op(B) `k × n`, C `m × n`.
  ///
  /// - Parameters:
  ///   - transposeA: whether the stored block A, here `k × m`, is transposed.
  ///   - transposeB: whether the stored block B, here `n × k`, is transposed.
  ///   - beta: 0 overwrites C, whatever it held.
  /// - Complexity: 2 m n k floating-point operations.
  package static func multiply(
    m: Int, n: Int, k: Int, alpha: Double, transposeA: Bool = false, left a: [Double],
    at aOffset: Int, leading lda: Int, transposeB: Bool = false, right b: [Double],
    at bOffset: Int, leading ldb: Int, beta: Double, into c: inout [Double], at cOffset: Int,
    leading ldc: Int
  ) {
    guard m > 0, n > 0 else { return }
    checkFactor("A", size: a.count, offset: aOffset, rows: m, columns: k, transposeA, leading: lda)
    checkFactor("B", size: b.count, offset: bOffset, rows: k, columns: n, transposeB, leading: ldb)
    checkBlock("C", size: c.count, offset: cOffset, rows: m, columns: n, leading: ldc)
    let failed: Int32 = unsafe a.withUnsafeBufferPointer { a in
      unsafe b.withUnsafeBufferPointer { b in
        unsafe c.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else {
            return 0
          }
          return unsafe forestock_multiply(
            m, n, k, alpha, transposeA ? 1 : 0, a + aOffset, lda, transposeB ? 1 : 0, b + bOffset,
            ldb, beta, c + cOffset, ldc)
        }
      }
    }
    precondition(failed == 0, "out of memory in a product of order \(m), \(n), \(k)")
  }

  /// y ← α op(A) x + β y for an `m × n` block A (BLAS's `dgemv`).
  ///
  /// - Parameter transpose: whether op(A) is Aᵀ, so that x has `m` and y `n` elements.
  /// - Complexity: 2 m n floating-point operations, no allocation.
  package static func multiplyVector(
    m: Int, n: Int, alpha: Double, transpose: Bool = false, matrix a: [Double], at aOffset: Int,
    leading lda: Int, vector x: [Double], at xOffset: Int, beta: Double, into y: inout [Double],
    at yOffset: Int
  ) {
    guard m > 0, n > 0 else { return }
    checkBlock("A", size: a.count, offset: aOffset, rows: m, columns: n, leading: lda)
    let (nx, ny) = transpose ? (m, n) : (n, m)
    checkBlock("x", size: x.count, offset: xOffset, rows: nx, columns: 1, leading: nx)
    checkBlock("y", size: y.count, offset: yOffset, rows: ny, columns: 1, leading: ny)
    unsafe a.withUnsafeBufferPointer { a in
      unsafe x.withUnsafeBufferPointer { x in
        unsafe y.withUnsafeMutableBufferPointer { y in
          guard let a = a.baseAddress, let x = x.baseAddress, let y = y.baseAddress else { return }
          unsafe forestock_multiply_vector(
            m, n, alpha, transpose ? 1 : 0, a + aOffset, lda, x + xOffset, beta, y + yOffset)
        }
      }
    }
  }

  /// Solves L X = B or Lᵀ X = B in place for a lower-triangular `n × n` block (BLAS's `dtrsm`).
  ///
  /// - Precondition: no diagonal entry is 0.
  /// - Complexity: n² · `columns` floating-point operations.
  package static func solveTriangular(
    _ system: TriangularSystem, n: Int, columns: Int, factor l: [Double], at lOffset: Int,
    leading ldl: Int, into b: inout [Double], at bOffset: Int, leading ldb: Int
  ) {
    guard n > 0, columns > 0 else { return }
    checkBlock("L", size: l.count, offset: lOffset, rows: n, columns: n, leading: ldl)
    checkBlock("B", size: b.count, offset: bOffset, rows: n, columns: columns, leading: ldb)
    let failed: Int32 = unsafe l.withUnsafeBufferPointer { l in
      unsafe b.withUnsafeMutableBufferPointer { b in
        guard let l = l.baseAddress, let b = b.baseAddress else { return 0 }
        return unsafe forestock_solve_lower(
          system == .lower ? 0 : 1, n, columns, l + lOffset, ldl, b + bOffset, ldb)
      }
    }
    precondition(failed == 0, "out of memory in a triangular solve of order \(n)")
  }

  /// Overwrites the lower triangle of a symmetric positive definite block with its factor L,
  /// A = L Lᵀ (LAPACK's `dpotrf`); entries above the diagonal may be overwritten too.
  ///
  /// - Parameter leastPivots: by row, the pivot up to which the row takes no part, as if its unknown
  ///   were 0: rounding may have left nothing else of it. Empty where every row does.
  /// - Returns: 0, or the order (from 1) of the first leading minor that is not positive; the block
  ///   is then partly overwritten.
  /// - Complexity: n³ / 3 floating-point operations.
  package static func choleskyFactor(
    n: Int, _ a: inout [Double], at offset: Int, leading: Int, leastPivots: [Double] = []
  ) -> Int {
    guard n > 0 else { return 0 }
    checkBlock("A", size: a.count, offset: offset, rows: n, columns: n, leading: leading)
    precondition(leastPivots.isEmpty || leastPivots.count == n, "\(leastPivots.count) pivots")
    return unsafe a.withUnsafeMutableBufferPointer { a in
      guard let a = a.baseAddress else { return 0 }
      let info = unsafe leastPivots.withUnsafeBufferPointer { least in
        unsafe forestock_cholesky(n, a + offset, leading, least.isEmpty ? nil : least.baseAddress)
      }
      precondition(info >= 0, "out of memory in a factor of order \(n)")
      return info
    }
  }

  /// Solves L Lᵀ X = B in place, given the factor L (LAPACK's `dpotrs`).
  ///
  /// - Complexity: 2 n² · `columns` floating-point operations.
  package static func choleskySolve(
    n: Int, columns: Int, factor l: [Double], at lOffset: Int, leading ldl: Int,
    into b: inout [Double], at bOffset: Int, leading ldb: Int
  ) {
    for system in [TriangularSystem.lower, .lowerTransposed] {
      solveTriangular(
        system, n: n, columns: columns, factor: l, at: lOffset, leading: ldl, into: &b, at: bOffset,
        leading: ldb)
    }
  }
}
