import LinearAlgebra
import Statistics
import TestSupport
import Testing

@Suite struct FixedOrderTests {
  /// Orders around the widths of registers, the blocks of the kernels and their scratch.
  static let orders = [1, 2, 3, 7, 8, 9, 31, 32, 33, 65, 130, 300]

  @Test("a product agrees with the sum it stands for, transposed or not", arguments: orders)
  func product(order: Int) {
    var random = RandomSource(seed: UInt64(order))
    let (m, n, k) = (order, max(1, order / 2), order + 3)
    let (a, b) = (random.matrix(rows: m, columns: k), random.matrix(rows: k, columns: n))
    let start = random.matrix(rows: m, columns: n)
    var expected = start
    for j in 0..<n {
      for i in 0..<m {
        var sum = 0.0
        for p in 0..<k { sum += a[i, p] * b[p, j] }
        expected[i, j] = 0.5 * start[i, j] - 2 * sum
      }
    }
    for (transposeA, transposeB) in [(false, false), (true, false), (false, true), (true, true)] {
      let (left, right) = (transposeA ? a.transposed : a, transposeB ? b.transposed : b)
      var result = start
      FixedOrder.multiply(
        m: m, n: n, k: k, alpha: -2, transposeA: transposeA, left: left.elements, at: 0,
        leading: left.rows, transposeB: transposeB, right: right.elements, at: 0,
        leading: right.rows, beta: 0.5, into: &result.elements, at: 0, leading: m)
      expectClose(result.elements, expected.elements, relative: 1e-12, absolute: 1e-12)
    }
  }

  @Test("a product of blocks leaves what lies around the block alone")
  func blocks() {
    var c = [Double](repeating: 7, count: 30)
    FixedOrder.multiply(
      m: 2, n: 3, k: 1, alpha: 1, left: [9, 1, 2], at: 1, leading: 2, right: [1, 1, 1], at: 0,
      leading: 1, beta: 0, into: &c, at: 6, leading: 5)
    var expected = [Double](repeating: 7, count: 30)
    for column in 0..<3 { (expected[6 + 5 * column], expected[7 + 5 * column]) = (1, 2) }
    #expect(c == expected)
  }

  @Test("a matrix times a vector is the product with one column", arguments: orders)
  func vector(order: Int) {
    var random = RandomSource(seed: UInt64(order))
    let a = random.matrix(rows: order, columns: order + 2)
    let x = random.matrix(rows: order + 2, columns: 1).elements
    let y = random.matrix(rows: order, columns: 1).elements
    var straight = y
    FixedOrder.multiplyVector(
      m: order, n: order + 2, alpha: 3, matrix: a.elements, at: 0, leading: order, vector: x, at: 0,
      beta: 1, into: &straight, at: 0)
    expectClose(straight, zip(y, a * x).map { $0 + 3 * $1 }, relative: 1e-12, absolute: 1e-12)
    var transposed = [Double](repeating: .nan, count: order + 2)
    FixedOrder.multiplyVector(
      m: order, n: order + 2, alpha: 1, transpose: true, matrix: a.elements, at: 0, leading: order,
      vector: y, at: 0, beta: 0, into: &transposed, at: 0)
    expectClose(transposed, a.transposed * y, relative: 1e-12, absolute: 1e-12)
  }

  @Test("triangular solves undo a factor, whether few or many right-hand sides", arguments: orders)
  func triangular(order: Int) throws {
    var random = RandomSource(seed: UInt64(order))
    let a = random.positiveDefinite(order)
    let factor = try #require(Cholesky(a)).lower
    expectClose((factor * factor.transposed).elements, a.elements, relative: 1e-11)
    for columns in [1, 3, 4, 40] {
      let b = random.matrix(rows: order, columns: columns)
      for system in [TriangularSystem.lower, .lowerTransposed] {
        var x = b
        FixedOrder.solveTriangular(
          system, n: order, columns: columns, factor: factor.elements, at: 0, leading: order,
          into: &x.elements, at: 0, leading: order)
        let back = system == .lower ? factor * x : factor.transposed * x
        expectClose(back.elements, b.elements, absolute: 1e-11)
      }
    }
  }

  @Test("a factor names the first minor that is not positive", arguments: [1, 5, 32, 33, 70])
  func minor(order: Int) {
    var matrix = Matrix.identity(80)
    matrix[order - 1, order - 1] = -1
    #expect(FixedOrder.choleskyFactor(n: 80, &matrix.elements, at: 0, leading: 80) == order)
    var undefined = Matrix.identity(80)
    undefined[order - 1, order - 1] = .nan
    #expect(FixedOrder.choleskyFactor(n: 80, &undefined.elements, at: 0, leading: 80) == order)
  }

  @Test("least squares leaves a residual that no column can lessen", arguments: [2, 6, 20])
  func normalEquations(columns: Int) {
    var random = RandomSource(seed: UInt64(columns))
    let a = random.matrix(rows: 50, columns: columns)
    let b = random.matrix(rows: 50, columns: 1).elements
    let solution = leastSquares(a, b)
    #expect(solution.rank == columns)
    let residual = zip(a * solution.x, b).map { $0 - $1 }
    #expect(maxNorm(a.transposed * residual) < 1e-12)
  }

  @Test("of many least-squares solutions the smallest is taken: it has no part that A ignores")
  func smallest() {
    var random = RandomSource(seed: 5)
    let half = random.matrix(rows: 12, columns: 4)
    var a = Matrix(rows: 12, columns: 8)
    // Columns 4...7 are sums of columns 0...3: the null space is known.
    for i in 0..<12 {
      for j in 0..<4 { (a[i, j], a[i, j + 4]) = (half[i, j], half[i, j] + half[i, (j + 1) % 4]) }
    }
    let solution = leastSquares(a, random.matrix(rows: 12, columns: 1).elements)
    #expect(solution.rank == 4)
    for j in 0..<4 {
      expectClose(solution.x[j + 4], solution.x[j] + solution.x[(j + 1) % 4], absolute: 1e-12)
    }
  }

  @Test("more unknowns than equations are solved exactly")
  func wide() {
    var random = RandomSource(seed: 9)
    let a = random.matrix(rows: 3, columns: 7)
    let solution = leastSquares(a, [1, -2, 3])
    #expect(solution.rank == 3)
    expectClose(a * solution.x, [1, -2, 3], absolute: 1e-12)
  }
}
