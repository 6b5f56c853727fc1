import LinearAlgebra
import LinearProgramming
import Statistics
import TestSupport
import Testing

/// Properties of every KKT backend; a new backend is one more case of `Backend`.
@Suite struct KKTConformanceTests {
  enum Backend: CaseIterable {
    case dense, sparse

    /// A system whose columns are all bounded.
    func make(_ matrix: SparseMatrix, quadratic: SparseMatrix? = nil) -> any KKTSystem {
      let isFree = [Bool](repeating: false, count: matrix.columns)
      return switch self {
      case .dense: DenseKKT(matrix: matrix, quadratic: quadratic, isFree: isFree)
      case .sparse: SparseKKT(matrix: matrix, quadratic: quadratic, isFree: isFree)
      }
    }
  }

  /// The largest residual of the regularised system, relative to its right-hand side.
  private func residual(
    of solution: KKTVector, for rhs: KKTVector, matrix: SparseMatrix, quadratic: SparseMatrix?,
    theta: [Double], delta: Double
  ) -> Double {
    let (dx, dy) = (solution.x, solution.y)
    var top = zip(rhs.x, zip(theta, dx)).map { $0 + $1.0 * $1.1 }
    var bottom = zip(rhs.y, dy).map { $0 - delta * $1 }
    for j in 0..<matrix.columns {
      for k in matrix.range(ofColumn: j) {
        top[j] -= matrix.values[k] * dy[matrix.rowIndices[k]]
        bottom[matrix.rowIndices[k]] -= matrix.values[k] * dx[j]
      }
      if let quadratic {
        for k in quadratic.range(ofColumn: j) {
          top[quadratic.rowIndices[k]] += quadratic.values[k] * dx[j]
        }
      }
    }
    let scale = (rhs.x + rhs.y).map(\.magnitude).max() ?? 1
    return ((top + bottom).map(\.magnitude).max() ?? 0) / scale
  }

  private func solve(
    _ backend: Backend, _ matrix: SparseMatrix, quadratic: SparseMatrix? = nil,
    theta: [Double], delta: Double, seed: UInt64
  ) -> Double {
    var random = RandomSource(seed: seed)
    let rhs = KKTVector(
      x: (0..<matrix.columns).map { _ in 2 * random.uniform() - 1 },
      y: (0..<matrix.rows).map { _ in 2 * random.uniform() - 1 })
    var system = backend.make(matrix, quadratic: quadratic)
    guard system.factorise(theta: theta, delta: delta) else { return .infinity }
    var solution = rhs
    system.solve(&solution)
    return residual(
      of: solution, for: rhs, matrix: matrix, quadratic: quadratic, theta: theta, delta: delta)
  }

  private func random(
    rows: Int, columns: Int, density: Double, seed: UInt64
  ) -> SparseMatrix {
    var random = RandomSource(seed: seed)
    var entries = [SparseMatrix.Entry]()
    for j in 0..<columns {
      for i in 0..<rows where random.uniform() < density {
        entries.append(.init(row: i, column: j, value: 2 * random.uniform() - 1))
      }
    }
    return SparseMatrix(rows: rows, columns: columns, entries: entries)
  }

  @Test(
    "solves the system it factored, for shapes from empty to a few hundred",
    arguments: Backend.allCases)
  func shapes(_ backend: Backend) {
    for (seed, shape) in [(0, 3), (4, 0), (1, 1), (5, 9), (40, 60), (120, 200)].enumerated() {
      let matrix = random(
        rows: shape.0, columns: shape.1, density: 0.1, seed: UInt64(seed))
      let theta = (0..<shape.1).map { 0.5 + Double($0 % 7) }
      #expect(
        solve(backend, matrix, theta: theta, delta: 1e-8, seed: UInt64(seed)) < 1e-9,
        "\(shape.0) x \(shape.1)")
    }
  }

  @Test("stays accurate where θ spans sixteen powers of ten", arguments: Backend.allCases)
  func spread(_ backend: Backend) {
    let matrix = random(rows: 30, columns: 80, density: 0.15, seed: 5)
    var theta = [Double](repeating: 1, count: 80)
    for j in theta.indices { theta[j] = j % 2 == 0 ? 1e-8 : 1e8 }
    #expect(solve(backend, matrix, theta: theta, delta: 1e-11, seed: 1) < 1e-6)
  }

  @Test("solves with linearly dependent rows", arguments: Backend.allCases)
  func dependentRows(_ backend: Backend) {
    let base = random(rows: 10, columns: 25, density: 0.4, seed: 6)
    var entries = [SparseMatrix.Entry]()
    for j in 0..<25 {
      for k in base.range(ofColumn: j) {
        entries.append(.init(row: base.rowIndices[k], column: j, value: base.values[k]))
        entries.append(.init(row: 10 + base.rowIndices[k], column: j, value: 2 * base.values[k]))
      }
    }
    let matrix = SparseMatrix(rows: 20, columns: 25, entries: entries)
    let theta = [Double](repeating: 1, count: 25)
    #expect(solve(backend, matrix, theta: theta, delta: 1e-6, seed: 2) < 1e-6)
  }

  /// Eliminating the columns joins all rows, so that the factor's tail is full.
  @Test(
    "stays accurate where the factor fills up, with duplicate rows and mixed signs",
    arguments: Backend.allCases)
  func fullTail(_ backend: Backend) {
    let base = random(rows: 90, columns: 260, density: 0.12, seed: 14)
    var entries = [SparseMatrix.Entry]()
    for j in 0..<260 {
      for k in base.range(ofColumn: j) {
        entries.append(.init(row: base.rowIndices[k], column: j, value: base.values[k]))
        if base.rowIndices[k] < 5 {
          entries.append(.init(row: 90 + base.rowIndices[k], column: j, value: base.values[k]))
        }
      }
      // Long columns are left to the end, among the rows.
      if j < 20 {
        for i in 0..<90 where i % 2 == j % 2 {
          entries.append(.init(row: i, column: 260 + j, value: 0.01 * Double(1 + (i + j) % 7)))
        }
      }
    }
    let matrix = SparseMatrix(rows: 95, columns: 280, entries: entries)
    let theta = (0..<280).map { 0.5 + Double($0 % 5) }
    #expect(solve(backend, matrix, theta: theta, delta: 1e-6, seed: 15) < 1e-7)
  }

  @Test("solves with a dense column and a dense row", arguments: Backend.allCases)
  func denseLines(_ backend: Backend) {
    var entries = [SparseMatrix.Entry]()
    for i in 0..<200 {
      entries.append(.init(row: i, column: i, value: 1))
      entries.append(.init(row: i, column: 200, value: 0.1))
      entries.append(.init(row: 200, column: i, value: 0.2))
    }
    let matrix = SparseMatrix(rows: 201, columns: 201, entries: entries)
    let theta = [Double](repeating: 0.7, count: 201)
    #expect(solve(backend, matrix, theta: theta, delta: 1e-8, seed: 3) < 1e-9)
    // One dense column must not fill the factor.
    let system = SparseKKT(
      matrix: matrix, quadratic: nil, isFree: [Bool](repeating: false, count: 201))
    #expect(system.factorCount < 5 * matrix.nonzeroCount)
  }

  @Test("solves with a quadratic objective", arguments: Backend.allCases)
  func quadratic(_ backend: Backend) {
    let matrix = random(rows: 6, columns: 12, density: 0.4, seed: 8)
    var entries = [SparseMatrix.Entry]()
    for j in 0..<12 {
      entries.append(.init(row: j, column: j, value: 2))
      if j > 0 {
        entries.append(.init(row: j, column: j - 1, value: -1))
        entries.append(.init(row: j - 1, column: j, value: -1))
      }
    }
    let q = SparseMatrix(rows: 12, columns: 12, entries: entries)
    let theta = [Double](repeating: 0.1, count: 12)
    #expect(solve(backend, matrix, quadratic: q, theta: theta, delta: 1e-8, seed: 4) < 1e-10)
  }

  @Test(
    "refactors for other diagonals; the same diagonals give the same bits",
    arguments: Backend.allCases
  )
  func again(_ backend: Backend) {
    let matrix = random(rows: 20, columns: 40, density: 0.2, seed: 9)
    var system = backend.make(matrix)
    var answers = [KKTVector]()
    for scale in [1.0, 5.0, 1.0] {
      let theta = (0..<40).map { scale * Double(1 + $0 % 3) }
      let isFactored = system.factorise(theta: theta, delta: 1e-9)
      #expect(isFactored)
      var vector = KKTVector(
        x: [Double](repeating: 1, count: 40), y: [Double](repeating: 1, count: 20))
      system.solve(&vector)
      answers.append(vector)
    }
    #expect(answers[0] == answers[2])
    #expect(answers[0] != answers[1])
  }

  @Test("refuses a diagonal of NaN", arguments: Backend.allCases)
  func notANumber(_ backend: Backend) {
    let matrix = random(rows: 5, columns: 8, density: 0.5, seed: 10)
    var system = backend.make(matrix)
    let isFactored = system.factorise(theta: [Double](repeating: .nan, count: 8), delta: 1e-8)
    #expect(!isFactored)
  }
}
