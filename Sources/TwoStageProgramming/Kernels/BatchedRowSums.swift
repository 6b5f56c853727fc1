// Kernels for four M-matrices at once whose row sums are known: no entry above 0 off the diagonal, no
// row sum below 0. Diagonals are never read or subtracted from, so that factors and inverses are
// accurate entry by entry however near to singular the matrices are.

/// Overwrites four matrices by L below the diagonal and D on it, A = L D Lᵀ.
///
/// A pivot is what its row still has off the diagonal plus its row sum: sums of terms of one sign.
/// Reference: O'Cinneide, "Entrywise perturbation theory and error analysis for Markov chains" (1993),
/// doi:10.1007/BF01385758, of the algorithm of Grassmann, Taksar & Heyman (1985),
/// doi:10.1287/opre.33.5.1107.
///
/// - Parameters:
///   - n: order of the matrices.
///   - a: their packed lower triangles from position `base` on.
///   - rowSums: n row sums; overwritten.
/// - Complexity: n³ / 6 multiplications and additions a slot.
func factorByRowSums(
  n: Int, _ a: inout MutableSpan<ScenarioVector>, at base: Int,
  rowSums: inout MutableSpan<ScenarioVector>, column: inout MutableSpan<ScenarioVector>
) {
  for k in 0..<n {
    var pivot = rowSums[k]
    for i in k &+ 1..<max(n, k &+ 1) {
      column[i] = a[rowStart(i, base) &+ k]
      pivot -= column[i]
    }
    // A row without entries belongs to a site or slot that takes no part.
    pivot.replace(with: 1, where: .!(pivot .> 0))
    let inverse = 1 / pivot
    a[rowStart(k, base) &+ k] = pivot
    let rest = rowSums[k]
    for i in k &+ 1..<max(n, k &+ 1) {
      let start = rowStart(i, base)
      let factor = column[i] * inverse
      rowSums[i] -= factor * rest
      for j in k &+ 1..<max(i, k &+ 1) { a[start &+ j] -= factor * column[j] }
      a[start &+ k] = factor
    }
  }
}

/// Overwrites x by D^(−1/2) L⁻¹ x: the first half of a solve.
func solveForward(
  n: Int, _ a: Span<ScenarioVector>, inverseRoots: Span<ScenarioVector>,
  into x: inout MutableSpan<ScenarioVector>, at base: Int
) {
  for i in 0..<n {
    let start = rowStart(i, 0)
    var sum = x[base &+ i]
    for j in 0..<i { sum -= a[start &+ j] * x[base &+ j] }
    x[base &+ i] = sum
  }
  for i in 0..<n { x[base &+ i] *= inverseRoots[i] }
}

/// Overwrites x by L⁻ᵀ D^(−1/2) x: the second half of a solve.
func solveBackward(
  n: Int, _ a: Span<ScenarioVector>, inverseRoots: Span<ScenarioVector>,
  into x: inout MutableSpan<ScenarioVector>, at base: Int
) {
  for i in 0..<n { x[base &+ i] *= inverseRoots[i] }
  for i in stride(from: n &- 1, through: 0, by: -1) {
    let start = rowStart(i, 0)
    let value = x[base &+ i]
    for j in 0..<i { x[base &+ j] -= a[start &+ j] * value }
  }
}
