import LinearProgramming
import TestSupport
import Testing

@Suite struct PresolveTests {
  private let unbounded = Double.infinity

  /// Rows and columns left, or `nil` where presolve proves infeasibility.
  private func left(_ program: LinearProgram) -> (rows: Int, columns: Int)? {
    let presolver = Presolver(program.minimisation)
    guard case .reduced(let remainder, _) = presolver.run() else { return nil }
    return (remainder.rowCount, remainder.columnCount)
  }

  /// Solves with presolve and expects prices and values that hold in the whole program.
  private func expectSolved(_ program: LinearProgram, _ optimum: Double) {
    let solution = LinearProgramSolver().solve(program)
    expectOptimal(program, solution)
    expectClose(solution.objective, optimum, relative: 1e-7, absolute: 1e-7)
  }

  @Test("singleton rows become bounds, and get their prices back")
  func singletons() throws {
    // x >= 2 by the first row, x >= 3 by the second, which is the one that binds.
    let program = try LinearProgram(
      costs: [4, 1],
      rows: [
        ([1, 0], 2, unbounded), ([-2, 0], -unbounded, -6), ([1, 1], 5, unbounded),
        ([1, -1], -9, 9),
      ])
    #expect(left(program).map { $0.rows <= 2 } == true)
    expectSolved(program, 14)
    let solution = LinearProgramSolver().solve(program)
    expectClose(solution.dual, [0, -1.5, 1, 0], absolute: 1e-6)
  }

  @Test("fixed and dominated columns are removed")
  func fixedColumns() throws {
    let program = try LinearProgram(
      costs: [1, 2, -3, 1],
      rows: [([1, 1, 0, 1], 4, unbounded), ([1, -1, 0, 1], -unbounded, 8)],
      lower: [2, 0, -1, 0], upper: [2, unbounded, 6, unbounded])
    #expect(left(program).map { $0.columns <= 2 } == true)
    expectSolved(program, -14)
  }

  @Test("rows that are multiples of one another are merged, whichever is binding")
  func duplicates() throws {
    let program = try LinearProgram(
      costs: [1, 1, 2],
      rows: [
        ([1, 2, 1], 3, unbounded), ([-2, -4, -2], -unbounded, -8), ([0.5, 1, 0.5], 0, 10),
        ([1, -1, 0], -1, 1),
      ])
    #expect(left(program).map { $0.rows <= 2 } == true)
    let solution = LinearProgramSolver().solve(program)
    expectOptimal(program, solution)
    expectClose(solution.dual[0], 0, absolute: 1e-7)
    #expect(solution.dual[1] < -0.1)
  }

  @Test("a forcing row fixes its columns")
  func forcing() throws {
    let program = try LinearProgram(
      costs: [-5, -1, 3, 1],
      rows: [
        ([1, 2, 0, 0], -unbounded, 0), ([1, 0, 1, 1], 2, unbounded), ([0, 1, 1, -1], -4, 4),
      ])
    #expect(left(program).map { $0.columns <= 2 } == true)
    expectSolved(program, 2)
  }

  @Test("a free column singleton is removed with its row")
  func freeSingleton() throws {
    let program = try LinearProgram(
      costs: [1, 2, 3],
      rows: [([1, 1, 2], 6, 6), ([1, -1, 0], -2, 2)], lower: [0, 0, -unbounded])
    #expect(left(program).map { $0.rows <= 1 } == true)
    // x3 = (6 - x1 - x2) / 2: the cost is 9 - 0.5 x1 + 0.5 x2, least at x1 = 2, x2 = 0.
    expectSolved(program, 8)
  }

  @Test("infeasibility found by presolve is certified in the stated program")
  func infeasible() throws {
    let chain = try LinearProgram(
      costs: [1, 1],
      rows: [([1, 0], 5, unbounded), ([0, 1], -unbounded, 2), ([1, -1], -unbounded, 1)])
    let rows = try LinearProgram(
      costs: [1, 1], rows: [([1, 1], 4, unbounded), ([2, 2], -unbounded, 6)])
    for program in [chain, rows] {
      #expect(left(program) == nil)
      guard case .infeasible(.prices(let farkas)) = LinearProgramSolver().solve(program).status
      else {
        Issue.record("no certificate")
        continue
      }
      #expect(farkas.rowSide > farkas.columnSide)
      #expect(farkas.excludedRadius == .infinity)
    }
  }
}
