// Elementary operations on vectors and small systems, in plain Swift.
//
// They serve vectors that are too short, or used too often, to pay for a BLAS call. Sums run from
// left to right in one fixed order on every processor, where those of BLAS depend on the kernels
// that it chooses.

/// Returns xᵀy, summed from left to right.
///
/// - Parameter y: at least as long as `x`.
package func dot(_ x: [Double], _ y: [Double]) -> Double {
  var sum = 0.0
  for k in x.indices { sum += x[k] * y[k] }
  return sum
}

/// Adds a multiple of a vector to another: y ← y + α x (BLAS's axpy).
///
/// - Parameter x: at least as long as `y`.
package func axpy(_ alpha: Double, _ x: [Double], into y: inout [Double]) {
  for k in y.indices { y[k] += alpha * x[k] }
}

/// Returns ‖x‖∞, the largest magnitude of an entry, 0 for none. NaN counts as infinite, so that a
/// test against a tolerance fails.
package func maxNorm(_ x: [Double]) -> Double {
  var result = 0.0
  for value in x {
    let size = value.magnitude
    if !(size <= result) { result = size.isNaN ? .infinity : size }
  }
  return result
}

/// Returns ‖x‖₂, scaled by the largest magnitude so that no square overflows or vanishes.
package func euclideanNorm(_ x: [Double]) -> Double {
  let size = x.reduce(0) { max($0, $1.magnitude) }
  guard size > 0 else { return 0 }
  return size * x.reduce(0) { $0 + ($1 / size) * ($1 / size) }.squareRoot()
}

/// Solves a small linear system by Gaussian elimination with partial pivoting.
///
/// For a handful of unknowns, where a call to LAPACK would cost more than the arithmetic. Results
/// do not depend on the processor.
///
/// - Parameter system: n rows of n coefficients and, in the last column, the right-hand side.
/// - Returns: `nil` where a pivot is not above 1e-12, that is where the system is close to
///   singular.
/// - Complexity: n³ / 3 multiplications.
package func solveByElimination(_ system: [[Double]]) -> [Double]? {
  var rows = system
  let n = rows.count
  for column in 0..<n {
    var pivot = column
    for row in column..<n where rows[row][column].magnitude > rows[pivot][column].magnitude {
      pivot = row
    }
    guard rows[pivot][column].magnitude > 1e-12 else { return nil }
    rows.swapAt(column, pivot)
    for row in stride(from: column + 1, to: n, by: 1) {
      let factor = rows[row][column] / rows[column][column]
      for k in column...n { rows[row][k] -= factor * rows[column][k] }
    }
  }
  var result = [Double](repeating: 0, count: n)
  for row in stride(from: n - 1, through: 0, by: -1) {
    var value = rows[row][n]
    for k in stride(from: row + 1, to: n, by: 1) { value -= rows[row][k] * result[k] }
    result[row] = value / rows[row][row]
  }
  return result
}
