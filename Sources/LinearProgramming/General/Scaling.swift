/// Row and column factors that bring the entries of a matrix near 1, and one factor each for the
/// right-hand side and the costs.
///
/// Rows and columns are divided in turn by the square root of their largest entry (Ruiz, "A scaling
/// algorithm to equilibrate both rows and columns norms in matrices", RAL-TR-2001-034, 2001);
/// factors are powers of 2, so that scaling itself rounds nothing.
struct Scaling {
  /// Multiplies each row.
  private(set) var row: [Double]
  /// Multiplies each column: x = column · x′.
  private(set) var column: [Double]
  /// Multiplies b and the bounds.
  let rhs: Double
  /// Multiplies the costs.
  let cost: Double

  init(
    _ matrix: SparseMatrix, costs: [Double], rhs: [Double], structurals: Int, slackRow: [Int],
    scaled: Bool
  ) {
    row = [Double](repeating: 1, count: matrix.rows)
    column = [Double](repeating: 1, count: matrix.columns)
    guard scaled else {
      self.rhs = 1
      cost = 1
      return
    }
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
    for (k, i) in slackRow.enumerated() { column[structurals + k] = 1 / row[i] }
    var costLargest = 0.0
    for j in costs.indices { costLargest = max(costLargest, costs[j].magnitude * column[j]) }
    var rhsLargest = 0.0
    for i in rhs.indices { rhsLargest = max(rhsLargest, rhs[i].magnitude * row[i]) }
    cost = costLargest > 0 ? Scaling.powerOfTwo(1 / costLargest) : 1
    self.rhs = rhsLargest > 0 ? Scaling.powerOfTwo(1 / rhsLargest) : 1
  }

  func apply(_ matrix: inout SparseMatrix) {
    for j in 0..<matrix.columns {
      for k in matrix.range(ofColumn: j) {
        matrix.values[k] *= row[matrix.rowIndices[k]] * column[j]
      }
    }
  }

  /// Q in the scaled columns; the objective ½xᵀQx is scaled by `rhs · cost` as cᵀx is.
  func applied(toQuadratic q: SparseMatrix) -> SparseMatrix {
    var result = q
    for j in 0..<q.columns {
      for k in q.range(ofColumn: j) {
        result.values[k] *= column[q.rowIndices[k]] * column[j] * cost / rhs
      }
    }
    return result
  }

  private static func powerOfTwo(_ value: Double) -> Double {
    guard value.isFinite, value > 0 else { return 1 }
    return Double(sign: .plus, exponent: value.exponent, significand: 1)
  }
}
