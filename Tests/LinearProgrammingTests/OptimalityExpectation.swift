import LinearAlgebra
import LinearProgramming
import Testing

/// Expects a solution to be optimal by its own numbers: bounds kept, prices of the right sign,
/// complementarity, and a gap within `tolerance`, all relative to the sizes in the program.
func expectOptimal(
  _ program: LinearProgram, _ solution: LinearProgramSolution, tolerance: Double = 1e-6,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(solution.status == .optimal, sourceLocation: sourceLocation)
  let sign: Double = program.sense == .minimise ? 1 : -1
  func size(_ values: [Double]) -> Double {
    1 + (values.filter(\.isFinite).map(\.magnitude).max() ?? 0)
  }
  let rowSize = size(program.rowLower + program.rowUpper + solution.primal)
  let costSize = size(program.costs)
  let activities = program.activities(at: solution.primal)
  var broken = 0.0
  var wrongSign = 0.0
  for i in 0..<program.rowCount {
    broken = max(
      broken, program.rowLower[i] - activities[i], activities[i] - program.rowUpper[i])
    let price = sign * solution.dual[i]
    if program.rowLower[i] == -.infinity { wrongSign = max(wrongSign, price) }
    if program.rowUpper[i] == .infinity { wrongSign = max(wrongSign, -price) }
  }
  for j in 0..<program.columnCount {
    let x = solution.primal[j]
    #expect(
      x >= program.columnLower[j] && x <= program.columnUpper[j], "column \(j): \(x)",
      sourceLocation: sourceLocation)
    let reduced = sign * solution.reducedCosts[j]
    if program.columnLower[j] == -.infinity { wrongSign = max(wrongSign, reduced) }
    if program.columnUpper[j] == .infinity { wrongSign = max(wrongSign, -reduced) }
  }
  #expect(broken <= tolerance * rowSize, sourceLocation: sourceLocation)
  #expect(wrongSign <= tolerance * costSize, sourceLocation: sourceLocation)
  #expect(solution.gap <= tolerance, sourceLocation: sourceLocation)
  #expect(
    (solution.objective - program.objective(at: solution.primal)).magnitude
      <= 1e-12 * (1 + solution.objective.magnitude), sourceLocation: sourceLocation)
}

extension LinearProgram {
  /// A program from rows, for tests: each row is its coefficients and its two bounds.
  init(
    _ sense: Sense = .minimise, costs: [Double],
    rows: [(coefficients: [Double], lower: Double, upper: Double)], lower: [Double]? = nil,
    upper: [Double]? = nil, offset: Double = 0, quadratic: SparseMatrix? = nil
  ) throws {
    var entries = [SparseMatrix.Entry]()
    for (i, row) in rows.enumerated() {
      for (j, value) in row.coefficients.enumerated() where value != 0 {
        entries.append(.init(row: i, column: j, value: value))
      }
    }
    try self.init(
      sense: sense,
      matrix: SparseMatrix(rows: rows.count, columns: costs.count, entries: entries),
      costs: costs, objectiveOffset: offset, rowLower: rows.map(\.lower),
      rowUpper: rows.map(\.upper),
      columnLower: lower ?? [Double](repeating: 0, count: costs.count),
      columnUpper: upper ?? [Double](repeating: .infinity, count: costs.count),
      quadratic: quadratic)
  }
}

/// Every backend, with and without presolve: a solver for each.
let everySolver: [LinearProgramSolver] = [
  (.dense, true), (.dense, false), (.sparse, true), (.sparse, false),
].compactMap { (backend: LinearProgramSettings.Backend, presolve: Bool) in
  (try? LinearProgramSettings(presolve: presolve, backend: backend)).map {
    LinearProgramSolver(settings: $0)
  }
}
