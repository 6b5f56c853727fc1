/// Solves a small linear system by Gaussian elimination with partial pivoting.
///
/// For a handful of unknowns, where a call to LAPACK would cost more than the arithmetic. Results do
/// not depend on the processor.
///
/// - Parameter system: n rows of n coefficients and, in the last column, the right-hand side.
/// - Returns: `nil` where a pivot is not above 1e-12, that is where the system is close to singular.
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
