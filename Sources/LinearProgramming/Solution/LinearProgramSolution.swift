import LinearAlgebra

/// How a solve ended. Certificates are checked against the stated program before a case is claimed.
public enum LinearProgramStatus: Equatable, Sendable {
  /// The answer is optimal within the tolerance.
  case optimal
  /// No point keeps all bounds; the certificate says why.
  case infeasible(InfeasibilityCertificate)
  /// A feasible point was found from which the objective improves for ever along the ray.
  case unbounded(UnboundedRay)
  /// The iteration limit ended the solve; the best point so far is reported.
  case iterationLimit
  /// The time limit ended the solve; the best point so far is reported.
  case timeLimit
  /// Rounding ended progress outside the tolerance; the best point so far is reported.
  case stalled

  /// One word for tables and JSON; both limits are a `limit`.
  public var word: String {
    switch self {
    case .optimal: "optimal"
    case .infeasible: "infeasible"
    case .unbounded: "unbounded"
    case .iterationLimit, .timeLimit: "limit"
    case .stalled: "stalled"
    }
  }
}

/// The primal and dual point that a solve ended at, with residuals, bound and duality gap measured
/// on the stated program.
///
/// In minimisations and maximisations alike a price or reduced cost is the change of the *stated*
/// objective for one more unit of the row's or column's active bound.
public struct LinearProgramSolution: Equatable, Sendable {
  /// How the solve ended.
  public let status: LinearProgramStatus
  /// x, one value a column, inside the column bounds.
  public let primal: [Double]
  /// y, the shadow price of each row: the objective's change for one more unit of its active bound.
  public let dual: [Double]
  /// z = c + Qx − Aᵀy, one value a column.
  public let reducedCosts: [Double]
  /// The objective at `primal`, offset included.
  public let objective: Double
  /// The dual objective, a bound on every feasible point's objective (`DualBound`); infinite where
  /// the prices give none.
  public let bound: Double
  /// Whether the bound holds for every feasible point: no reduced cost leans on an infinite bound,
  /// or the rows bound such columns well enough. Otherwise it forgives reduced costs up to
  /// `dualInfeasibility`, which are rounding.
  public let boundIsProven: Bool
  /// The duality gap |objective − bound| / max(1, |objective|).
  public let gap: Double
  /// The primal residual: the largest violation of a row's bounds by A x, in the row's units.
  public let primalInfeasibility: Double
  /// The dual residual: the largest reduced cost that leans on an infinite bound.
  public let dualInfeasibility: Double
  /// Interior-point iterations, over all attempts.
  public let iterations: Int
}

extension LinearProgramSolution {
  /// Measures a primal and a dual point on a program.
  ///
  /// - Parameters:
  ///   - primal: x, projected here on the column bounds; `nil` for the point of those bounds
  ///     nearest 0.
  ///   - dual: row prices of `program.minimisation`; `nil` for zeros.
  /// - Complexity: O(entries).
  init(
    of program: LinearProgram, primal: [Double]? = nil, dual: [Double]? = nil,
    status: LinearProgramStatus, iterations: Int
  ) {
    let sign: Double = program.sense == .minimise ? 1 : -1
    let x = LinearProgramSolution.projected(
      primal ?? [Double](repeating: 0, count: program.columnCount), on: program)
    let activities = program.activities(at: x)
    var violation = 0.0
    for i in activities.indices {
      violation = max(
        violation, program.rowLower[i] - activities[i], activities[i] - program.rowUpper[i])
    }
    let objective = program.objective(at: x)
    let dualBound = DualBound(
      of: program.minimisation, rowPrices: dual ?? [Double](repeating: 0, count: program.rowCount),
      primal: x, objective: objective)
    let bound = sign * dualBound.value
    self.init(
      status: status, primal: x, dual: dualBound.rowPrices.map { sign * $0 },
      reducedCosts: dualBound.reducedCosts.map { sign * $0 }, objective: objective, bound: bound,
      boundIsProven: dualBound.isProven,
      gap: bound.isFinite ? (objective - bound).magnitude / max(1, objective.magnitude) : .infinity,
      primalInfeasibility: violation, dualInfeasibility: dualBound.infeasibility,
      iterations: iterations)
  }

  /// Returns the same point with another status.
  func with(status: LinearProgramStatus) -> LinearProgramSolution {
    LinearProgramSolution(
      status: status, primal: primal, dual: dual, reducedCosts: reducedCosts, objective: objective,
      bound: bound, boundIsProven: boundIsProven, gap: gap,
      primalInfeasibility: primalInfeasibility, dualInfeasibility: dualInfeasibility,
      iterations: iterations)
  }

  /// Returns the nearest point inside the column bounds, 0 for entries that are not finite.
  private static func projected(_ point: [Double], on program: LinearProgram) -> [Double] {
    var x = point
    for j in x.indices {
      if !x[j].isFinite { x[j] = 0 }
      x[j] = max(program.columnLower[j], min(program.columnUpper[j], x[j]))
      if !x[j].isFinite { x[j] = 0 }
    }
    return x
  }
}
