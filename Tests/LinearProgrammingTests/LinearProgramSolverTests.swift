import Diagnostics
import LinearAlgebra
import LinearProgramming
import Statistics
import TestSupport
import Testing

@Suite struct LinearProgramSolverTests {
  private let unbounded = Double.infinity

  @Test("all four solvers under test exist")
  func solvers() { #expect(everySolver.count == 4) }

  @Test("every kind of row and bound, against a solution by hand")
  func everyKind() throws {
    // x1 in [-1, 4], x2 <= 3, x3 free, x4 = 2, x5 >= 1.
    let program = try LinearProgram(
      costs: [1, -2, 0.5, 7, 1],
      rows: [
        ([1, 1, 0, 0, 0], -unbounded, 5), ([0, 1, 1, 0, 0], 2, unbounded),
        ([1, 0, 1, 1, 1], 3, 3), ([0, 1, -1, 0, 0], -10, 1),
        ([1, 1, 1, 1, 1], -unbounded, unbounded),
      ], lower: [-1, -unbounded, -unbounded, 2, 1], upper: [4, 3, unbounded, 2, unbounded],
      offset: 10)
    for solver in everySolver {
      let solution = solver.solve(program)
      expectOptimal(program, solution)
      // x2 = 1 + x3 by the fourth row, and x1 + x3 = 0: the cost falls with x1 down to -1, x3 = 1.
      expectClose(solution.primal, [-1, 2, 1, 2, 1], absolute: 1e-7)
      expectClose(solution.objective, 20.5, relative: 1e-8)
    }
  }

  @Test("shadow prices are the change of the objective, in both senses", arguments: [false, true])
  func prices(_ maximises: Bool) throws {
    let sign: Double = maximises ? -1 : 1
    func program(_ demand: Double) throws -> LinearProgram {
      try LinearProgram(
        maximises ? .maximise : .minimise, costs: [2 * sign, 3 * sign],
        rows: [([1, 1], demand, unbounded), ([1, 0], -unbounded, 6)])
    }
    let solver = LinearProgramSolver()
    let solution = solver.solve(try program(10))
    let more = solver.solve(try program(11))
    expectClose(solution.objective, sign * 24, relative: 1e-8)
    expectClose(solution.dual, [sign * 3, -sign], absolute: 1e-6)
    expectClose(more.objective - solution.objective, solution.dual[0], absolute: 1e-6)
  }

  @Test("infeasible programs give a Farkas certificate that holds by its own numbers")
  func infeasible() throws {
    let programs = [
      try LinearProgram(
        costs: [1, 1],
        rows: [([1, 1], 3, unbounded), ([1, 2], -unbounded, 2), ([1, -1], 0, 0)]),
      try LinearProgram(
        costs: [0, 0, 0], rows: [([1, 1, 1], 10, 10)], upper: [3, 3, 3]),
      try LinearProgram(
        costs: [1, 0], rows: [([1, -1], 1, 1), ([2, -2], 3, 3)], lower: [-unbounded, -unbounded]),
      try LinearProgram(costs: [1], rows: [([0], 1, 2)]),
    ]
    for (number, program) in programs.enumerated() {
      for solver in everySolver {
        let solution = solver.solve(program)
        guard case .infeasible(.prices(let farkas)) = solution.status else {
          Issue.record("program \(number): \(solution.status)")
          continue
        }
        #expect(farkas.rowSide > farkas.columnSide)
        expectFarkas(program, farkas)
      }
    }
  }

  /// Recomputes both sides of a certificate from nothing but its prices.
  private func expectFarkas(_ program: LinearProgram, _ farkas: FarkasCertificate) {
    var rowSide = 0.0
    var combined = [Double](repeating: 0, count: program.columnCount)
    for (i, y) in farkas.rowPrices.enumerated() where y != 0 {
      rowSide += y * (y > 0 ? program.rowLower[i] : program.rowUpper[i])
    }
    for j in 0..<program.columnCount {
      for k in program.matrix.range(ofColumn: j) {
        combined[j] += program.matrix.values[k] * farkas.rowPrices[program.matrix.rowIndices[k]]
      }
    }
    var columnSide = 0.0
    for (j, value) in combined.enumerated() where value.magnitude > 1e-9 {
      columnSide += value * (value > 0 ? program.columnUpper[j] : program.columnLower[j])
    }
    #expect(rowSide > columnSide)
  }

  @Test("crossed bounds are reported by row or column")
  func crossed() throws {
    let row = try LinearProgram(costs: [1], rows: [([1], 2, 1)])
    let column = try LinearProgram(costs: [1], rows: [], lower: [3], upper: [2])
    for solver in everySolver {
      #expect(solver.solve(row).status == .infeasible(.crossedRow(0)))
      #expect(solver.solve(column).status == .infeasible(.crossedColumn(0)))
    }
  }

  @Test("unbounded programs give a feasible point and a ray")
  func unboundedRay() throws {
    let programs = [
      try LinearProgram(
        costs: [-1, -1], rows: [([1, -1], -unbounded, 2), ([1, -1], -4, unbounded)]),
      try LinearProgram(.maximise, costs: [1, 0], rows: [([0, 1], 1, 5)]),
      try LinearProgram(costs: [1, -1], rows: [([1, 1], 3, 3)], lower: [-unbounded, -unbounded]),
    ]
    for (number, program) in programs.enumerated() {
      let sign: Double = program.sense == .minimise ? 1 : -1
      for solver in everySolver {
        let solution = solver.solve(program)
        guard case .unbounded(let ray) = solution.status else {
          Issue.record("program \(number): \(solution.status)")
          continue
        }
        #expect(sign * ray.objectiveSlope < 0)
        #expect(solution.primalInfeasibility < 1e-7)
        let far = zip(solution.primal, ray.direction).map { $0 + 1e6 * $1 }
        let activities = program.activities(at: far)
        for i in activities.indices {
          #expect(activities[i] >= program.rowLower[i] - 0.1)
          #expect(activities[i] <= program.rowUpper[i] + 0.1)
        }
      }
    }
  }

  @Test("a program with a ray but no feasible point is infeasible, not unbounded")
  func rayWithoutPoint() throws {
    let program = try LinearProgram(
      costs: [-1, 0, 0], rows: [([0, 1, 1], -unbounded, -1)])
    for solver in everySolver {
      guard case .infeasible = solver.solve(program).status else {
        Issue.record("\(solver.solve(program).status)")
        continue
      }
    }
  }

  @Test("limits end a solve with the best point so far and its gap")
  func limits() throws {
    let program = transport(sources: 8, sinks: 12, seed: 3)
    let few = LinearProgramSolver(settings: try .init(iterationLimit: 3)).solve(program)
    #expect(few.status == .iterationLimit)
    #expect(few.iterations == 3)
    #expect(few.primal.count == program.columnCount)
    var reading = 0.0
    let late = LinearProgramSolver(settings: try .init(timeLimit: 4.5)).solve(program) {
      reading += 1
      return reading
    }
    #expect(late.status == .timeLimit)
    #expect(late.iterations < 8)
    #expect(late.bound <= LinearProgramSolver().solve(program).objective * (1 + 1e-9))
  }

  @Test("every setting that is out of range is named")
  func settings() {
    let tolerance = Diagnostic(
      column: "tolerance", value: "0.0", expected: "a number above 0 and below 1")
    #expect(throws: InvalidInput([tolerance])) { try LinearProgramSettings(tolerance: 0) }
    let inconsistent = #expect(throws: InvalidInput.self) {
      try LinearProgramSettings(tolerance: 2)
    }
    #expect(inconsistent?.diagnostics.map(\.column) == ["tolerance", "acceptableTolerance"])
    let several = #expect(throws: InvalidInput.self) {
      try LinearProgramSettings(timeLimit: -1, centralityCorrectors: -1, denseLimit: 10_001)
    }
    #expect(
      several?.diagnostics.map(\.column) == ["timeLimit", "centralityCorrectors", "denseLimit"])
  }

  @Test("a program with NaN or infinite coefficients is refused, naming each place")
  func notNumbers() {
    let error = #expect(throws: InvalidInput.self) {
      try LinearProgram(
        costs: [.nan, 1], rows: [([1, .infinity], 0, 1)], lower: [0, .nan])
    }
    #expect(
      error?.diagnostics.map(\.column) == [
        "cost of column C1", "bounds of column C2", "row R1, column C2",
      ])
    #expect(error?.diagnostics.map(\.value) == ["nan", "nan", "inf"])
  }

  @Test("programs without rows or columns have an optimum")
  func empty() throws {
    let nothing = try LinearProgram(costs: [], rows: [], offset: 3)
    let noRows = try LinearProgram(costs: [1, -1], rows: [], lower: [2, 0], upper: [5, 7])
    for solver in everySolver {
      #expect(solver.solve(nothing).objective == 3)
      expectClose(solver.solve(noRows).objective, -5, relative: 1e-7)
    }
  }

  @Test("a convex quadratic objective, against a solution by hand")
  func quadratic() throws {
    // (x - 1)² + (y - 2)², x + y = 2: the optimum is (0.5, 1.5).
    let q = SparseMatrix(
      rows: 2, columns: 2,
      entries: [.init(row: 0, column: 0, value: 2), .init(row: 1, column: 1, value: 2)])
    let program = try LinearProgram(
      costs: [-2, -4], rows: [([1, 1], 2, 2)], offset: 5, quadratic: q)
    for solver in everySolver {
      let solution = solver.solve(program)
      #expect(solution.status == .optimal)
      expectClose(solution.primal, [0.5, 1.5], absolute: 1e-6)
      expectClose(solution.objective, 0.5, absolute: 1e-7)
      expectClose(solution.bound, 0.5, absolute: 1e-6)
    }
  }

  @Test("the same program gives the same bits on every backend")
  func deterministic() {
    let program = transport(sources: 6, sinks: 9, seed: 11)
    for solver in everySolver { #expect(solver.solve(program) == solver.solve(program)) }
  }

  @Test("scaled units, reversed rows and a redundant row leave the optimum unchanged")
  func invariance() throws {
    let program = transport(sources: 7, sinks: 10, seed: 5)
    let solver = LinearProgramSolver()
    let base = solver.solve(program)
    expectOptimal(program, base)
    for factor in [1e-4, 1e5] {
      let scaled = try LinearProgram(
        matrix: program.matrix, costs: program.costs.map { $0 * factor },
        rowLower: program.rowLower.map { $0 * 1e3 }, rowUpper: program.rowUpper.map { $0 * 1e3 },
        columnLower: program.columnLower, columnUpper: program.columnUpper)
      expectClose(
        solver.solve(scaled).objective, base.objective * factor * 1e3, relative: 1e-7)
    }
    var entries = [SparseMatrix.Entry]()
    let rows = program.rowCount
    for j in 0..<program.columnCount {
      for k in program.matrix.range(ofColumn: j) {
        entries.append(
          .init(row: rows - 1 - program.matrix.rowIndices[k], column: j, value: 1))
      }
      entries.append(.init(row: rows, column: j, value: 1))
    }
    let total = program.rowLower.filter(\.isFinite).reduce(0, +)
    let turned = try LinearProgram(
      matrix: SparseMatrix(rows: rows + 1, columns: program.columnCount, entries: entries),
      costs: program.costs, rowLower: program.rowLower.reversed() + [total / 2],
      rowUpper: program.rowUpper.reversed() + [.infinity], columnLower: program.columnLower,
      columnUpper: program.columnUpper)
    expectClose(solver.solve(turned).objective, base.objective, relative: 1e-7)
  }

  /// A transport program whose supplies exceed its demands.
  private func transport(sources: Int, sinks: Int, seed: UInt64) -> LinearProgram {
    var random = RandomSource(seed: seed)
    var entries = [SparseMatrix.Entry]()
    var costs = [Double]()
    for i in 0..<sources {
      for j in 0..<sinks {
        entries.append(.init(row: i, column: i * sinks + j, value: 1))
        entries.append(.init(row: sources + j, column: i * sinks + j, value: 1))
        costs.append(1 + 9 * random.uniform())
      }
    }
    let demand = (0..<sinks).map { _ in 1 + (9 * random.uniform()).rounded() }
    let supply = demand.reduce(0, +) / Double(sources) * 1.3
    let lower = [Double](repeating: -.infinity, count: sources) + demand
    let upper =
      [Double](repeating: supply, count: sources)
      + [Double](repeating: .infinity, count: sinks)
    guard
      let program = try? LinearProgram(
        matrix: SparseMatrix(rows: sources + sinks, columns: sources * sinks, entries: entries),
        costs: costs, rowLower: lower, rowUpper: upper,
        columnLower: [Double](repeating: 0, count: costs.count),
        columnUpper: [Double](repeating: .infinity, count: costs.count))
    else { preconditionFailure("finite numbers make a program") }
    return program
  }
}
