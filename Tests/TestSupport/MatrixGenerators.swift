import LinearAlgebra
import Statistics

extension RandomSource {
  /// A matrix of independent uniform entries in (−1, 1).
  package mutating func matrix(rows: Int, columns: Int) -> Matrix {
    var result = Matrix(rows: rows, columns: columns)
    for index in result.elements.indices { result.elements[index] = 2 * uniform() - 1 }
    return result
  }

  /// A well-conditioned symmetric positive definite matrix.
  package mutating func positiveDefinite(_ order: Int) -> Matrix {
    let root = matrix(rows: order, columns: order)
    var result = root * root.transposed
    for i in 0..<order { result[i, i] += Double(order) }
    return result
  }
}

extension Matrix {
  /// Creates a matrix from its rows, all of one length.
  package init(rowsOf table: [[Double]]) {
    self.init(rows: table.count, columns: table.first?.count ?? 0)
    for (i, row) in table.enumerated() {
      precondition(row.count == columns, "row \(i) has \(row.count) entries, expected \(columns)")
      for (j, value) in row.enumerated() { self[i, j] = value }
    }
  }

  /// The transpose.
  package var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for j in 0..<columns { for i in 0..<rows { result[j, i] = self[i, j] } }
    return result
  }
}
