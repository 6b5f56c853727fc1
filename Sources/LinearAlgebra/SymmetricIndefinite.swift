import COpenBLAS

/// Overwrites the lower triangle of a symmetric block with its Bunch–Kaufman factor A = L D Lᵀ
/// (LAPACK's `dsytrf`), which exists for indefinite matrices too.
///
/// - Parameter interchanges: receives LAPACK's pivots, `n` of them.
/// - Returns: 0, or the order (from 1) of a pivot that is exactly 0.
/// - Complexity: n³ / 3 floating-point operations; allocates LAPACK's workspace of 64 n elements.
///
/// Reference: Bunch & Kaufman, "Some stable methods for calculating inertia and solving symmetric
/// linear systems", Mathematics of Computation 31 (1977), doi:10.1090/S0025-5718-1977-0428694-0.
package func symmetricIndefiniteFactor(
  n: Int, _ a: inout [Double], at offset: Int, leading: Int, _ interchanges: inout [Int32]
) -> Int {
  pinBLAS()
  precondition(interchanges.count >= n, "\(interchanges.count) pivots for order \(n)")
  guard n > 0 else { return 0 }
  checkBlock("A", size: a.count, offset: offset, rows: n, columns: n, leading: leading)
  var work = [Double](repeating: 0, count: 64 * n)
  let info: Int32 = unsafe a.withUnsafeMutableBufferPointer { a in
    unsafe interchanges.withUnsafeMutableBufferPointer { pivots in
      unsafe work.withUnsafeMutableBufferPointer { work in
        guard let a = a.baseAddress, let pivots = pivots.baseAddress, let w = work.baseAddress
        else { return 0 }
        return unsafe LAPACKE_dsytrf_work(
          LAPACK_COL_MAJOR, CChar(UInt8(ascii: "L")), blas(n), a + offset, blas(leading), pivots, w,
          blas(64 * n))
      }
    }
  }
  precondition(info >= 0, "dsytrf: argument \(-info)")
  return Int(info)
}

/// Overwrites b with the solution of A x = b, given the factor and pivots of
/// `symmetricIndefiniteFactor`.
///
/// - Complexity: 2 n² floating-point operations, no allocation.
package func symmetricIndefiniteSolve(
  n: Int, factor a: [Double], at offset: Int, leading: Int, interchanges: [Int32],
  into b: inout [Double]
) {
  pinBLAS()
  precondition(interchanges.count >= n && b.count >= n, "vectors shorter than order \(n)")
  guard n > 0 else { return }
  checkBlock("A", size: a.count, offset: offset, rows: n, columns: n, leading: leading)
  let info: Int32 = unsafe a.withUnsafeBufferPointer { a in
    unsafe interchanges.withUnsafeBufferPointer { pivots in
      unsafe b.withUnsafeMutableBufferPointer { b in
        guard let a = a.baseAddress, let pivots = pivots.baseAddress, let b = b.baseAddress
        else { return 0 }
        return unsafe LAPACKE_dsytrs_work(
          LAPACK_COL_MAJOR, CChar(UInt8(ascii: "L")), blas(n), 1, a + offset, blas(leading), pivots,
          b, blas(n))
      }
    }
  }
  precondition(info == 0, "dsytrs: argument \(-info)")
}
