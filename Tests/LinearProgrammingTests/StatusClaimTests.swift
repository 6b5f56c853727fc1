import LinearAlgebra
import LinearProgramming
import Statistics
import TestSupport
import Testing

/// No status is claimed that its own numbers contradict.
@Suite struct StatusClaimTests {
  private func program(_ lines: [String]) throws -> LinearProgram {
    try MPSReader.read(Array((lines + ["ENDATA", ""]).joined(separator: "\n").utf8)).program
  }

  /// Buy from a lot of at least 6 and at most 12, or at 4 each; the shelf holds `shelf`.
  private func lots(shelf: Double) throws -> LinearProgram {
    try program([
      "NAME lots", "ROWS", " N cost", " L shelf", " G need", "COLUMNS",
      " lot cost 1 shelf 1", " lot need 1", " piece cost 4 need 1", "RHS",
      " RHS shelf \(shelf) need 2", "BOUNDS", " LO BND lot 6", " SC BND lot 12",
    ])
  }

  @Test("a semi-continuous column may be 0: a feasible program was called infeasible")
  func semiContinuousRelaxation() throws {
    let program = try lots(shelf: 8)
    #expect(program.columnLower == [0, 0])
    #expect(program.columnUpper == [12, .infinity])
    let solution = LinearProgramSolver().solve(program)
    #expect(solution.status == .optimal)
    expectClose(solution.objective, 2, relative: 1e-8)
  }

  @Test("a semi-continuous column that the rows keep below its least value is 0")
  func semiContinuousForcedToZero() throws {
    let program = try lots(shelf: 5)
    #expect(program.columnUpper[0] == 0)
    let solution = LinearProgramSolver().solve(program)
    #expect(solution.status == .optimal)
    expectClose(solution.objective, 8, relative: 1e-8)
  }

  @Test("a semi-continuous column decides another one through a row that they share")
  func semiContinuousChain() throws {
    let program = try program([
      "NAME chain", "ROWS", " N cost", " L first", " G second", "COLUMNS", " a cost 1 first 1",
      " a second 1", " b cost 1 second -1", "RHS", " RHS first 3", "BOUNDS", " LO B a 4",
      " SC B a 9", " LO B b 1", " SC B b 9",
    ])
    #expect(program.columnUpper == [0, 0])
  }

  @Test(
    "bounds of 1e20 and more are infinite: an upper bound of 1e22 was an optimum",
    arguments: ["1e20", "1e22", "1e300"])
  func hugeBounds(_ bound: String) throws {
    let file = try program([
      "NAME huge", "ROWS", " N cost", " G least", "COLUMNS", " x cost -1 least 1", "RHS",
      " RHS least 1", "BOUNDS", " UP B x \(bound)",
    ])
    guard case .unbounded = LinearProgramSolver().solve(file).status else {
      Issue.record("\(LinearProgramSolver().solve(file).status)")
      return
    }
    // The same program through the library.
    let same = try LinearProgram(
      costs: [-1], rows: [([1], 1, .infinity)], upper: [Double(bound) ?? .nan])
    #expect(same.columnUpper == [.infinity])
  }

  @Test("a row that no number can reach is infeasible", arguments: [1e20, .infinity])
  func unreachableRow(_ side: Double) throws {
    let program = try LinearProgram(costs: [1], rows: [([1], side, side)])
    #expect(LinearProgramSolver().solve(program).status == .infeasible(.crossedRow(0)))
  }

  @Test("a program that is infeasible by very little is not called optimal", arguments: 1...12)
  func infeasibleByLittle(_ size: Int) throws {
    // x0 = x1 = … = xn within bounds of 1, but x0 - xn = 1e-9 · size by the last row: the rows add
    // up to 0 = 1e-9 · size, which no residual within 1e-8 shows.
    let n = size + 2
    var rows = [([Double], Double, Double)]()
    for i in 0..<(n - 1) {
      var row = [Double](repeating: 0, count: n)
      (row[i], row[i + 1]) = (1, -1)
      rows.append((row, 0, 0))
    }
    var last = [Double](repeating: 0, count: n)
    (last[0], last[n - 1]) = (1, -1)
    rows.append((last, 1e-9 * Double(size), 1e-9 * Double(size)))
    let program = try LinearProgram(
      costs: (0..<n).map { Double($0 % 3) - 1 }, rows: rows,
      upper: [Double](repeating: 1, count: n))
    for solver in everySolver {
      let solution = solver.solve(program)
      guard case .infeasible(.prices(let farkas)) = solution.status else {
        Issue.record("\(solution.status), objective \(solution.objective), bound \(solution.bound)")
        continue
      }
      #expect(farkas.rowSide > farkas.columnSide)
    }
  }

  @Test(
    "rows that contradict one another by 10⁻ᵏ are infeasible, or solved to a gap that says so",
    .tags(.property), arguments: PropertyCase.all(60))
  func nearlyFeasible(_ drawn: PropertyCase) throws {
    var random = RandomSource(seed: drawn.seed)
    let n = 3 + Int(random.uniform() * 8)
    var rows = [([Double], Double, Double)]()
    for _ in 0..<n {
      let row = (0..<n).map { _ in (random.uniform() * 6).rounded() - 3 }
      let side = row.reduce(0, +) / 2
      rows.append((row, side, side))
    }
    // The sum of all rows once more, off by a little.
    let sum = (0..<n).map { j in rows.reduce(0) { $0 + $1.0[j] } }
    let off = [1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10][Int(random.uniform() * 8)]
    let side = sum.reduce(0, +) / 2 + off
    rows.append((sum, side, side))
    let program = try LinearProgram(
      costs: (0..<n).map { _ in random.uniform() - 0.5 }, rows: rows,
      upper: [Double](repeating: 1, count: n))
    let solution = LinearProgramSolver().solve(program)
    switch solution.status {
    case .optimal:
      #expect(solution.gap <= 1e-6)
      #expect(solution.primalInfeasibility <= 1e-6)
      #expect(off < 1e-6, "off by \(off) and called optimal")
    case .infeasible(.prices(let farkas)): #expect(farkas.rowSide > farkas.columnSide)
    // Nothing is claimed; allowed only where the contradiction is near the rounding of the rows.
    default: #expect(off <= 1e-8, "\(solution.status), off by \(off)")
    }
  }
}
