import COpenBLAS

/// Pins OpenBLAS to the calling thread, so that sums do not depend on the load of the machine.
/// Parallel work is over problems, never inside one product.
private let pinnedToOneThread: Void = {
  openblas_set_num_threads(1)
  // The threads that OpenBLAS started when it was loaded would spin for a tenth of a second.
  end_blas_threads()
}()

/// Ensures that OpenBLAS stays on the calling thread; every wrapper calls it first.
@inline(__always)
func pinBLAS() { _ = pinnedToOneThread }

/// Keeps BLAS on the calling thread and ends the threads that it started when it was loaded.
///
/// The first product does so too; a program that calls this at its start saves the time for which
/// those threads spin.
package func confineBLAS() { pinBLAS() }

/// Returns a dimension as BLAS takes it. OpenBLAS has 32-bit integers; a larger count is a caller's
/// bug.
@inline(__always)
func blas(_ count: Int) -> Int32 {
  precondition(count <= Int(Int32.max), "\(count) is beyond BLAS's 32-bit dimensions")
  return Int32(truncatingIfNeeded: count)
}

/// Traps unless a column-major block at `offset`, its columns `leading` apart, lies in an array of
/// `size` elements.
@inline(__always)
func checkBlock(_ name: StaticString, size: Int, offset: Int, rows: Int, columns: Int, leading: Int)
{
  precondition(
    rows == 0 || columns == 0
      || (offset >= 0 && leading >= rows && offset + (columns - 1) * leading + rows <= size),
    "\(name): \(rows) x \(columns) block at \(offset), leading \(leading), in \(size) elements")
}

/// Traps unless the block of a factor op(A), `rows × columns`, lies in an array of `size` elements.
///
/// - Parameter transposed: whether the stored block is `columns × rows`.
@inline(__always)
func checkFactor(
  _ name: StaticString, size: Int, offset: Int, rows: Int, columns: Int, _ transposed: Bool,
  leading: Int
) {
  checkBlock(
    name, size: size, offset: offset, rows: transposed ? columns : rows,
    columns: transposed ? rows : columns, leading: leading)
}

/// C ← α op(A) op(B) + β C for column-major blocks inside larger arrays.
///
/// The last bits depend on the kernels that BLAS chooses: `FixedOrder.multiply` where they are
/// printed.
///
/// op(A) is `m × k`, op(B) `k × n` and C `m × n` (BLAS's `dgemm`). Each block starts at its offset
/// `at` and its columns lie `leading` apart.
///
/// - Parameters:
///   - transposeA: whether the stored block A, here `k × m`, is transposed.
///   - transposeB: whether the stored block B, here `n × k`, is transposed.
///   - beta: 0 overwrites C, whatever it held.
/// - Complexity: 2 m n k floating-point operations, no allocation.
package func multiply(
  m: Int, n: Int, k: Int, alpha: Double, transposeA: Bool = false, left a: [Double],
  at aOffset: Int,
  leading lda: Int, transposeB: Bool = false, right b: [Double], at bOffset: Int, leading ldb: Int,
  beta: Double, into c: inout [Double], at cOffset: Int, leading ldc: Int
) {
  pinBLAS()
  guard m > 0, n > 0 else { return }
  checkFactor("A", size: a.count, offset: aOffset, rows: m, columns: k, transposeA, leading: lda)
  checkFactor("B", size: b.count, offset: bOffset, rows: k, columns: n, transposeB, leading: ldb)
  checkBlock("C", size: c.count, offset: cOffset, rows: m, columns: n, leading: ldc)
  unsafe a.withUnsafeBufferPointer { a in
    unsafe b.withUnsafeBufferPointer { b in
      unsafe c.withUnsafeMutableBufferPointer { c in
        guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
        unsafe cblas_dgemm(
          CblasColMajor, transposeA ? CblasTrans : CblasNoTrans,
          transposeB ? CblasTrans : CblasNoTrans, blas(m), blas(n), blas(k), alpha, a + aOffset,
          blas(lda), b + bOffset, blas(ldb), beta, c + cOffset, blas(ldc))
      }
    }
  }
}

/// The system of a triangular solve.
package enum TriangularSystem: Sendable {
  /// L X = B.
  case lower
  /// Lᵀ X = B.
  case lowerTransposed
}

/// Solves L X = B or Lᵀ X = B in place for a lower-triangular `n × n` block (BLAS's `dtrsm`).
///
/// - Precondition: no diagonal entry is 0.
/// - Complexity: n² · `columns` floating-point operations, no allocation.
package func solveTriangular(
  _ system: TriangularSystem, n: Int, columns: Int, factor l: [Double], at lOffset: Int,
  leading ldl: Int, into b: inout [Double], at bOffset: Int, leading ldb: Int
) {
  pinBLAS()
  guard n > 0, columns > 0 else { return }
  checkBlock("L", size: l.count, offset: lOffset, rows: n, columns: n, leading: ldl)
  checkBlock("B", size: b.count, offset: bOffset, rows: n, columns: columns, leading: ldb)
  unsafe l.withUnsafeBufferPointer { l in
    unsafe b.withUnsafeMutableBufferPointer { b in
      guard let l = l.baseAddress, let b = b.baseAddress else { return }
      unsafe cblas_dtrsm(
        CblasColMajor, CblasLeft, CblasLower,
        system == .lower ? CblasNoTrans : CblasTrans, CblasNonUnit, blas(n), blas(columns), 1,
        l + lOffset, blas(ldl), b + bOffset, blas(ldb))
    }
  }
}
