import LinearAlgebra
import Statistics
import TestSupport
import Testing

@Suite struct SparseMatrixTests {
  /// Draws entries in any order, some places twice, some values 0.
  private func draw(_ random: inout RandomSource) -> (SparseMatrix, dense: Matrix) {
    let (rows, columns) = (Int(random.uniform() * 9), 1 + Int(random.uniform() * 9))
    var entries = [SparseMatrix.Entry]()
    var dense = Matrix(rows: rows, columns: columns)
    for _ in 0..<(rows * 4) {
      let i = Int(random.uniform() * Double(rows))
      let j = Int(random.uniform() * Double(columns))
      let value = (4 * random.uniform() - 2).rounded()
      entries.append(.init(row: i, column: j, value: value))
      dense[i, j] += value
    }
    return (SparseMatrix(rows: rows, columns: columns, entries: entries), dense)
  }

  @Test(
    "products, transpose and stored zeros agree with a dense matrix", .tags(.property),
    arguments: PropertyCase.all(40))
  func againstDense(_ drawn: PropertyCase) {
    var random = drawn.random
    let (sparse, dense) = draw(&random)
    for j in 0..<sparse.columns {
      let rows = sparse.rowIndices[sparse.range(ofColumn: j)]
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0 < $1 })
    }
    #expect(sparse.transposed.transposed == sparse)
    #expect(!sparse.withoutZeros.values.contains(0))
    let x = (0..<sparse.columns).map { _ in random.uniform() }
    let y = (0..<sparse.rows).map { _ in random.uniform() }
    var (product, transposedProduct) = (y, x)
    sparse.multiplyAdd(0.5, x, to: &product)
    sparse.withoutZeros.multiplyTransposedAdd(-2, y, to: &transposedProduct)
    var turned = x
    sparse.transposed.multiplyAdd(-2, y, to: &turned)
    for i in 0..<sparse.rows {
      let expected = (0..<sparse.columns).reduce(y[i]) { $0 + 0.5 * dense[i, $1] * x[$1] }
      expectClose(product[i], expected, relative: 1e-12, absolute: 1e-12)
    }
    for j in 0..<sparse.columns {
      let expected = (0..<sparse.rows).reduce(x[j]) { $0 - 2 * dense[$1, j] * y[$1] }
      expectClose(transposedProduct[j], expected, relative: 1e-12, absolute: 1e-12)
      expectClose(turned[j], expected, relative: 1e-12, absolute: 1e-12)
    }
  }

  @Test("a triangle becomes the symmetric matrix")
  func symmetrized() {
    let lower = SparseMatrix(
      rows: 2, columns: 2,
      entries: [
        .init(row: 0, column: 0, value: 2), .init(row: 1, column: 0, value: -1),
        .init(row: 1, column: 1, value: 3),
      ])
    #expect(lower.symmetrized == lower.transposed.symmetrized)
    #expect(lower.symmetrized.values == [2, -1, -1, 3])
  }
}
