import COpenBLAS

/// Overwrites the lower triangle of a symmetric positive definite block with its factor L, A = L Lᵀ
/// (LAPACK's `dpotrf`).
///
/// - Returns: 0, or the order (from 1) of the first leading minor that is not positive; the block
///   is then partly overwritten.
/// - Complexity: n³ / 3 floating-point operations, no allocation.
package func choleskyFactor(n: Int, _ a: inout [Double], at offset: Int, leading: Int) -> Int {
  pinBLAS()
  guard n > 0 else { return 0 }
  checkBlock("A", size: a.count, offset: offset, rows: n, columns: n, leading: leading)
  return unsafe a.withUnsafeMutableBufferPointer { a in
    guard let a = a.baseAddress else { return 0 }
    let info = unsafe LAPACKE_dpotrf_work(
      LAPACK_COL_MAJOR, lowerTriangle, blas(n), a + offset, blas(leading))
    precondition(info >= 0, "dpotrf: argument \(-info)")
    return Int(info)
  }
}

/// Solves L Lᵀ X = B in place, given the factor L (LAPACK's `dpotrs`).
///
/// - Complexity: 2 n² · `columns` floating-point operations, no allocation.
package func choleskySolve(
  n: Int, columns: Int, factor l: [Double], at lOffset: Int, leading ldl: Int,
  into b: inout [Double],
  at bOffset: Int, leading ldb: Int
) {
  pinBLAS()
  guard n > 0, columns > 0 else { return }
  checkBlock("L", size: l.count, offset: lOffset, rows: n, columns: n, leading: ldl)
  checkBlock("B", size: b.count, offset: bOffset, rows: n, columns: columns, leading: ldb)
  unsafe l.withUnsafeBufferPointer { l in
    unsafe b.withUnsafeMutableBufferPointer { b in
      guard let l = l.baseAddress, let b = b.baseAddress else { return }
      let info = unsafe LAPACKE_dpotrs_work(
        LAPACK_COL_MAJOR, lowerTriangle, blas(n), blas(columns), l + lOffset, blas(ldl),
        b + bOffset, blas(ldb))
      precondition(info == 0, "dpotrs: \(info)")
    }
  }
}

/// LAPACK's letter for the lower triangle.
let lowerTriangle = CChar(UInt8(ascii: "L"))
