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
