import Foundation
import LinearAlgebra
import Statistics
import TestSupport
import Testing

@Suite struct DenseAlgebraTests {
  @Test("a product agrees with the sum it stands for", arguments: [1, 3, 17])
  func product(order: Int) {
    var random = RandomSource(seed: UInt64(order))
    let a = random.matrix(rows: order, columns: order + 2)
    let b = random.matrix(rows: order + 2, columns: order + 1)
    var expected = Matrix(rows: order, columns: order + 1)
    for i in 0..<a.rows {
      for j in 0..<b.columns { for k in 0..<a.columns { expected[i, j] += a[i, k] * b[k, j] } }
    }
    expectClose((a * b).elements, expected.elements, relative: 1e-13, absolute: 1e-14)
  }

  @Test(
    "a Cholesky solution has no residual, and the determinant is the product of the pivots",
    arguments: [1, 2, 9, 64])
  func cholesky(order: Int) throws {
    var random = RandomSource(seed: UInt64(order))
    let a = random.positiveDefinite(order)
    let b = random.matrix(rows: order, columns: 1).elements
    let factor = try #require(Cholesky(a))
    expectClose(a * factor.solve(b), b, absolute: 1e-12)
    let identity = Matrix.identity(order)
    expectClose((a * factor.solve(identity)).elements, identity.elements, absolute: 1e-12)
    let logarithms = (0..<order).reduce(0) { $0 + log(factor.lower[$1, $1]) }
    expectClose(factor.logDeterminant, 2 * logarithms)
    expectClose((factor.lower * factor.lower.transposed).elements, a.elements, relative: 1e-12)
  }

  @Test("an indefinite matrix has no Cholesky factor")
  func indefinite() {
    #expect(Cholesky(Matrix(rowsOf: [[1, 2], [2, 1]])) == nil)
  }

  @Test("least squares reports the rank and takes the smallest solution")
  func rankDeficient() {
    let a = Matrix(rowsOf: [[1, 1], [1, 1], [1, 1]])
    let solution = leastSquares(a, [1, 2, 3])
    #expect(solution.rank == 1)
    expectClose(solution.x, [1, 1], relative: 1e-12)
  }

  @Test("work over elements is the same for any number of threads", arguments: [1, 2, 5])
  func concurrency(threads: Int) {
    var values = (0..<101).map(Double.init)
    forEachConcurrently(&values, threads: threads) { index, value in
      value = value * 2 + Double(index)
    }
    #expect(values == (0..<101).map { Double($0) * 3 })
    #expect(mapConcurrently(count: 7, threads: threads) { $0 * $0 } == [0, 1, 4, 9, 16, 25, 36])
  }
}
