/// How a solve ended. Certificates were checked against the program before a case is claimed.
package enum LinearProgramStatus: Equatable, Sendable {
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
  case numericalTrouble

  /// One word for tables and JSON.
  package var word: String {
    switch self {
    case .optimal: "optimal"
    case .infeasible: "infeasible"
    case .unbounded: "unbounded"
    case .iterationLimit, .timeLimit: "limit"
    case .numericalTrouble: "numerical trouble"
    }
  }
}

/// What a solve returns.
///
/// Signs are those of a minimisation and of a maximisation alike: dual value and reduced cost are
/// the change of the *stated* objective with the row's active bound and the column's active bound.
package struct LinearProgramSolution: Equatable, Sendable {
  /// How the solve ended.
  package let status: LinearProgramStatus
  /// x, one value a column, inside the column bounds.
  package let primal: [Double]
  /// y, one value a row: the objective's change for one more unit of the row's active bound.
  package let dual: [Double]
  /// c + Qx − Aᵀy, one value a column.
  package let reducedCosts: [Double]
  /// The objective at `primal`, offset included.
  package let objective: Double
  /// The dual objective, a bound on every feasible point's objective; infinite where the prices give
  /// none.
  package let bound: Double
  /// Whether the bound holds for every feasible point: no reduced cost leans on an infinite bound,
  /// or the rows bound such columns well enough. Otherwise it forgives reduced costs up to
  /// `dualInfeasibility`, which are rounding.
  package let boundIsProven: Bool
  /// |objective − bound| / max(1, |objective|).
  package let gap: Double
  /// The largest violation of a row or column bound, in the row's or column's units.
  package let primalInfeasibility: Double
  /// The largest reduced cost or row price of the wrong sign at an infinite bound.
  package let dualInfeasibility: Double
  /// Interior-point iterations, over all phases.
  package let iterations: Int
}
