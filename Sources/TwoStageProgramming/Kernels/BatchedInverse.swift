// Kernels for four symmetric matrices at once, one in each slot of a vector, their lower triangles
// packed row by row. For the small orders of a placement program they need no call into BLAS, and
// nothing is gathered or scattered: four of order 10 take 0.6 µs, where LAPACK's dpotrf and dpotri
// take 7 µs (measured in Notebooks-free-docs/placement.md).

/// Overwrites four positive definite matrices A = L D Lᵀ by their inverses.
///
/// Reference: Higham, "Accuracy and Stability of Numerical Algorithms" (2002), chapter 14, method
/// of inverting the factor first.
///
/// - Parameters:
///   - n: order of the matrices.
///   - a: their packed lower triangles from position `base` on.
/// - Returns: 1 in the slots in which a pivot was not positive, so that they hold no inverse.
/// - Complexity: n³ / 2 multiplications and additions a slot.
func invertPositive(n: Int, _ a: inout MutableSpan<ScenarioVector>, at base: Int)
  -> ScenarioVector
{
  var storage = [ScenarioVector](repeating: .zero, count: 2 * n)
  var row = storage.mutableSpan
  var failed = ScenarioVector.zero
  // L below the diagonal; row[n + i] becomes 1 / d.
  for i in 0..<n {
    let start = rowStart(i, base)
    var pivot = a[start &+ i]
    for j in 0..<i {
      let other = rowStart(j, base)
      var sum = a[start &+ j]
      for k in 0..<j { sum -= row[k] * a[other &+ k] }
      row[j] = sum
      let entry = sum * row[n &+ j]
      pivot -= sum * entry
      a[start &+ j] = entry
    }
    let isPositive = pivot .> 0
    failed.replace(with: 1, where: .!isPositive)
    row[n &+ i] = 1 / pivot.replacing(with: 1, where: .!isPositive)
  }
  invertFactored(n: n, &a, at: base, row: &row)
  return failed
}

/// Overwrites four L, whose diagonals are not read, by the inverses of L D Lᵀ.
///
/// - Parameter row: 2 n values of room; those from n on hold 1 / D.
func invertFactored(
  n: Int, _ a: inout MutableSpan<ScenarioVector>, at base: Int,
  row: inout MutableSpan<ScenarioVector>
) {
  invertUnitLower(n: n, &a, at: base, row: &row)
  // The inverse L⁻ᵀ D⁻¹ L⁻¹ is the sum over rows k of L⁻¹ of their outer products times 1 / d_k.
  for k in 0..<n {
    let start = rowStart(k, base)
    let inverse = row[n &+ k]
    for j in 0..<k {
      row[j] = a[start &+ j]
      a[start &+ j] = .zero
    }
    row[k] = ScenarioVector(repeating: 1)
    a[start &+ k] = .zero
    for i in 0...k {
      let factor = row[i] * inverse
      let target = rowStart(i, base)
      for j in 0...i { a[target &+ j] += factor * row[j] }
    }
  }
}

/// Overwrites a unit lower triangular L, whose diagonal is not read, by L⁻¹.
private func invertUnitLower(
  n: Int, _ a: inout MutableSpan<ScenarioVector>, at base: Int,
  row: inout MutableSpan<ScenarioVector>
) {
  for i in 0..<n {
    let start = rowStart(i, base)
    for j in 0..<i { row[j] = .zero }
    for k in 0..<i {
      let other = rowStart(k, base)
      let factor = a[start &+ k]
      for j in 0..<k { row[j] += factor * a[other &+ j] }
      row[k] += factor
    }
    for j in 0..<i { a[start &+ j] = -row[j] }
  }
}

/// Multiplies four symmetric matrices, whose packed lower triangles are `a`, by four vectors:
/// y ← A x, y starting at position `base`.
func multiplySymmetric(
  n: Int, _ a: Span<ScenarioVector>, by x: Span<ScenarioVector>,
  into y: inout MutableSpan<ScenarioVector>, at base: Int
) {
  for i in 0..<n {
    let start = rowStart(i, 0)
    let value = x[i]
    var sum = a[start &+ i] * value
    for j in 0..<i {
      let entry = a[start &+ j]
      sum += entry * x[j]
      y[base &+ j] += entry * value
    }
    y[base &+ i] = sum
  }
}

/// Returns the position of a row of the packed triangle that starts at `base`.
@inline(__always)
func rowStart(_ i: Int, _ base: Int) -> Int {
  base &+ TransportLayout.packed(row: i, column: 0)
}
