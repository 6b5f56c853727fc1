/// Measures a primal and a dual point against a program as it was given.
struct SolutionReport {
  private let program: LinearProgram
  private let sign: Double
  private let reduced: ReducedProgram
  /// x, one a column.
  var primal: [Double]
  /// Row prices of the program as a minimisation.
  var dual: [Double]

  init(_ program: LinearProgram) {
    self.program = program
    sign = program.sense == .minimise ? 1 : -1
    reduced = ReducedProgram(program)
    dual = [Double](repeating: 0, count: program.rowCount)
    primal = (0..<program.columnCount).map { j in
      let (lower, upper) = (program.columnLower[j], program.columnUpper[j])
      return lower > 0 ? lower : upper < 0 ? upper : 0
    }
  }

  /// The solution with residuals, bound and gap of the points above.
  func solution(status: LinearProgramStatus, iterations: Int) -> LinearProgramSolution {
    var x = primal
    for j in x.indices {
      if !x[j].isFinite { x[j] = 0 }
      x[j] = Swift.max(program.columnLower[j], Swift.min(program.columnUpper[j], x[j]))
      if !x[j].isFinite { x[j] = 0 }
    }
    var y = dual.map { $0.isFinite ? $0 : 0 }
    var dualError = 0.0
    var value = reduced.offset
    // A price that leans on an infinite bound is no price; leaving it out keeps the bound valid.
    for i in y.indices where y[i] != 0 {
      let side = y[i] > 0 ? program.rowLower[i] : program.rowUpper[i]
      if side.isFinite {
        value += y[i] * side
      } else {
        y[i] = 0
      }
    }
    let z = reduced.reducedCosts(x, y)
    var leaning = [Int]()
    for j in z.indices where z[j] != 0 {
      let side = z[j] > 0 ? program.columnLower[j] : program.columnUpper[j]
      if side.isFinite {
        value += z[j] * side
      } else {
        dualError = max(dualError, z[j].magnitude)
        leaning.append(j)
      }
    }
    if let quadratic = reduced.quadratic {
      var product = [Double](repeating: 0, count: x.count)
      multiplyAdd(1, quadratic, x, &product)
      value -= 0.5 * dot(product, x)
    }
    let activities = program.activities(at: x)
    var primalError = 0.0
    for i in activities.indices {
      primalError = max(
        primalError, program.rowLower[i] - activities[i], activities[i] - program.rowUpper[i])
    }
    let objective = program.objective(at: x)
    let loss = lossAtImpliedBounds(z, leaning)
    let proven = loss <= 1e-9 * (1 + objective.magnitude)
    // Reduced costs that lean on an infinite bound by rounding are forgiven, and the bound is not
    // called proven; beyond rounding only what the rows imply makes a bound.
    if proven || dualError > 1e-6 * (1 + largest(reduced.costs)) { value -= loss }
    let bound = sign * value
    return LinearProgramSolution(
      status: status, primal: x, dual: y.map { sign * $0 }, reducedCosts: z.map { sign * $0 },
      objective: objective, bound: bound, boundIsProven: proven,
      gap: bound.isFinite
        ? (objective - bound).magnitude / Swift.max(1, objective.magnitude) : .infinity,
      primalInfeasibility: primalError, dualInfeasibility: dualError, iterations: iterations)
  }

  /// What the bound loses where reduced costs lean on infinite bounds: with the bounds the rows
  /// imply in their place it is finite, without such bounds infinite.
  private func lossAtImpliedBounds(_ z: [Double], _ leaning: [Int]) -> Double {
    guard !leaning.isEmpty else { return 0 }
    let implied = ImpliedBounds(program)
    var loss = 0.0
    for j in leaning { loss -= z[j] * (z[j] > 0 ? implied.lower[j] : implied.upper[j]) }
    return loss
  }
}
