import LinearAlgebra

/// The bounds of a program's columns while its file becomes a program.
struct ColumnBounds {
  /// The least value of each column.
  var lower: [Double]
  /// The greatest value of each column.
  var upper: [Double]

  /// Fixes semi-continuous columns at 0 where the rows keep them below their least value.
  ///
  /// A column that is 0 or at least `least` has the relaxation [0, upper]. Where some row
  /// Σ aₖxₖ ≤ U, with the other terms at their least, allows only values below `least`, the column
  /// is 0 in every feasible point, and the relaxation may say so: its optimum is a better bound.
  /// Repeated until nothing changes, as one column at 0 may decide another.
  ///
  /// - Complexity: O(entries of the rows of such columns), for each round that fixes one.
  mutating func fixSemiContinuous(
    _ limits: [(column: Int, least: Double)], _ matrix: SparseMatrix, rowLower: [Double],
    rowUpper: [Double]
  ) {
    guard !limits.isEmpty else { return }
    let byRow = matrix.transposed
    var open = limits
    var changed = true
    while changed {
      changed = false
      open.removeAll { limit in
        let (j, least) = limit
        let isZero = matrix.range(ofColumn: j).contains { k in
          let (i, a) = (matrix.rowIndices[k], matrix.values[k])
          // The row as Σ sign · aₖxₖ ≤ side, with the sign that bounds the column from above.
          let (sign, side) = a > 0 ? (1.0, rowUpper[i]) : (-1, -rowLower[i])
          guard a != 0, side.isFinite else { return false }
          let others = leastActivity(of: byRow, row: i, sign: sign, without: j)
          let slack = 1e-9 * (1 + side.magnitude + others.magnitude)
          return (side - others + slack) / a.magnitude < least
        }
        if isZero {
          upper[j] = 0
          changed = true
        }
        return isZero
      }
    }
  }

  /// Returns the least Σ sign · aₖxₖ of a row over all columns but one.
  private func leastActivity(
    of byRow: SparseMatrix, row i: Int, sign: Double, without column: Int
  ) -> Double {
    var sum = 0.0
    for k in byRow.range(ofColumn: i) where byRow.rowIndices[k] != column && byRow.values[k] != 0 {
      let (a, j) = (sign * byRow.values[k], byRow.rowIndices[k])
      sum += a > 0 ? a * lower[j] : a * upper[j]
    }
    return sum
  }
}
