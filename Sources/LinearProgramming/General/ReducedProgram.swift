/// A program to be minimised, in plain arrays: what presolve writes and the standard form reads.
package struct ReducedProgram {
  package var matrix: SparseMatrix
  var costs: [Double]
  var offset: Double
  var rowLower: [Double]
  var rowUpper: [Double]
  var columnLower: [Double]
  var columnUpper: [Double]
  /// The whole symmetric Q, or `nil`.
  var quadratic: SparseMatrix?

  /// The program as a minimisation.
  package init(_ program: LinearProgram) {
    let sign: Double = program.sense == .minimise ? 1 : -1
    matrix = program.matrix.withoutZeros
    costs = program.costs.map { sign * $0 }
    offset = sign * program.objectiveOffset
    rowLower = program.rowLower
    rowUpper = program.rowUpper
    columnLower = program.columnLower
    columnUpper = program.columnUpper
    quadratic = program.quadratic.map { q in
      var entries = [SparseMatrix.Entry]()
      for j in 0..<q.columns {
        for k in q.range(ofColumn: j) {
          let i = q.rowIndices[k]
          entries.append(.init(row: i, column: j, value: sign * q.values[k]))
          if i != j { entries.append(.init(row: j, column: i, value: sign * q.values[k])) }
        }
      }
      return SparseMatrix(rows: q.rows, columns: q.columns, entries: entries)
    }
  }

  init(
    matrix: SparseMatrix, costs: [Double], offset: Double, rowLower: [Double],
    rowUpper: [Double], columnLower: [Double], columnUpper: [Double]
  ) {
    self.matrix = matrix
    self.costs = costs
    self.offset = offset
    self.rowLower = rowLower
    self.rowUpper = rowUpper
    self.columnLower = columnLower
    self.columnUpper = columnUpper
  }

  /// c + Qx − Aᵀy.
  func reducedCosts(_ x: [Double], _ y: [Double]) -> [Double] {
    var result = costs
    if let quadratic { multiplyAdd(1, quadratic, x, &result) }
    multiplyTransposedAdd(-1, matrix, y, &result)
    return result
  }
}
