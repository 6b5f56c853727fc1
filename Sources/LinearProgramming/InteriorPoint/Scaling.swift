import LinearAlgebra

/// Row and column factors that bring the entries of a matrix near 1, and one factor each for the
/// right-hand side and the costs.
///
/// Rows and columns are divided in turn by the square root of their largest entry (Ruiz, "A scaling
/// algorithm to equilibrate both rows and columns norms in matrices", RAL-TR-2001-034, 2001);
/// factors are powers of 2, so that scaling itself rounds nothing.
struct Scaling {
  /// Multiplies each row; the scaled row price is the price divided by it.
  private(set) var row: [Double]
  /// Multiplies each column: x = column · x′.
  private(set) var column: [Double]
  /// Multiplies b and the bounds.
  let rhs: Double
  /// Multiplies the costs.
  let cost: Double

  /// Factors of 1, for a program that is not to be scaled.
  init(unitFor matrix: SparseMatrix) {
    row = [Double](repeating: 1, count: matrix.rows)
    column = [Double](repeating: 1, count: matrix.columns)
    rhs = 1
    cost = 1
  }

  /// Computes the factors in ten passes over the matrix.
  ///
  /// - Parameters:
  ///   - matrix: structural columns, then one slack column for each of `slackRow`.
  ///   - slackRow: the row of each slack, whose scaled entry is to be 1 in magnitude.
  /// - Complexity: O(entries).
  init(_ matrix: SparseMatrix, costs: [Double], rhs: [Double], slackRow: [Int]) {
    row = [Double](repeating: 1, count: matrix.rows)
    column = [Double](repeating: 1, count: matrix.columns)
    let structurals = matrix.columns - slackRow.count
    for _ in 0..<10 {
      var rowLargest = [Double](repeating: 0, count: matrix.rows)
      var columnLargest = [Double](repeating: 0, count: structurals)
      for j in 0..<structurals {
        for k in matrix.range(ofColumn: j) {
          let size = matrix.values[k].magnitude * row[matrix.rowIndices[k]] * column[j]
          rowLargest[matrix.rowIndices[k]] = max(rowLargest[matrix.rowIndices[k]], size)
          columnLargest[j] = max(columnLargest[j], size)
        }
      }
      for i in row.indices where rowLargest[i] > 0 { row[i] /= rowLargest[i].squareRoot() }
      for j in 0..<structurals where columnLargest[j] > 0 {
        column[j] /= columnLargest[j].squareRoot()
      }
    }
    for i in row.indices { row[i] = Scaling.powerOfTwo(row[i]) }
    for j in 0..<structurals { column[j] = Scaling.powerOfTwo(column[j]) }
    // Slacks keep an entry of ±1, so that they cannot spoil the scaling of their rows.
    for (k, i) in slackRow.enumerated() { column[structurals + k] = 1 / row[i] }
    // One factor brings the largest cost near 1, another the largest right-hand side.
    var costLargest = 0.0
    for j in costs.indices { costLargest = max(costLargest, costs[j].magnitude * column[j]) }
    var rhsLargest = 0.0
    for i in rhs.indices { rhsLargest = max(rhsLargest, rhs[i].magnitude * row[i]) }
    cost = costLargest > 0 ? Scaling.powerOfTwo(1 / costLargest) : 1
    self.rhs = rhsLargest > 0 ? Scaling.powerOfTwo(1 / rhsLargest) : 1
  }

  /// Scales A in place.
  func apply(to matrix: inout SparseMatrix) {
    for j in 0..<matrix.columns {
      for k in matrix.range(ofColumn: j) {
        matrix.values[k] *= row[matrix.rowIndices[k]] * column[j]
      }
    }
  }

  /// Returns Q in the scaled columns; the objective ½xᵀQx is scaled by `rhs · cost` as cᵀx is.
  func applied(toQuadratic q: SparseMatrix) -> SparseMatrix {
    var result = q
    for j in 0..<q.columns {
      for k in q.range(ofColumn: j) {
        result.values[k] *= column[q.rowIndices[k]] * column[j] * cost / rhs
      }
    }
    return result
  }

  /// Returns the power of 2 at or below a value, 1 where it is 0 or not finite.
  private static func powerOfTwo(_ value: Double) -> Double {
    guard value.isFinite, value > 0 else { return 1 }
    return Double(sign: .plus, exponent: value.exponent, significand: 1)
  }
}
