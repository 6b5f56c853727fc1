import Forestock
import Foundation
import LinearProgramming
import TwoStageProgramming

/// The output of `solve`: status, objective, bound, residuals and time of one solve.
///
/// Objective and bound are in the program's own units and sense, with every digit in text and JSON.
/// A member that is `nil` is missing from both.
struct SolveSummary: Encodable {
  /// Name of the program in its file; of an instance, that of the file.
  var name: String
  /// Rows; of a stochastic program, those of the deterministic equivalent.
  var rows: Int
  /// Columns, likewise.
  var columns: Int
  /// Nonzeros of the matrix, likewise.
  var nonzeros: Int
  /// Number of scenarios; `nil` for a plain linear program.
  var scenarios: Int?
  /// Number of integer columns that were solved as continuous ones.
  var relaxedColumns: Int
  /// One of `optimal`, `infeasible`, `unbounded`, `limit` and `stalled`.
  var status: String
  /// The reason for the status: which limit was reached, or what the certificate shows.
  var detail: String
  /// A smallest set of rows and bounds that no point keeps together, where the program is
  /// infeasible.
  var conflict: ConflictReport?
  /// Objective at the point reported; `nil` where the program is infeasible.
  var objective: Double?
  /// Dual bound on every feasible objective; `nil` where there is none or it is infinite.
  var bound: Double?
  /// The worth of knowing more of a stochastic program; `nil` where nobody asked.
  var measures: MeasuresReport?
  /// Whether the bound holds exactly rather than up to `dualResidual`.
  var boundIsProven: Bool
  /// Relative gap of objective and bound; `nil` where there is no bound.
  var gap: Double?
  /// Largest violation of a row; of an instance, before the point was made feasible, in units.
  var primalResidual: Double
  /// Largest reduced cost that leans on an infinite bound; 0 for an instance.
  var dualResidual: Double
  /// Interior-point iterations.
  var iterations: Int
  /// CPU seconds of the solve without reading, as other solvers report it.
  var cpuSeconds: Double
  /// CPU seconds since the process started.
  var processCPUSeconds: Double
  /// Largest resident set of the process, in bytes, reading included.
  var peakBytes: Int

  /// Sums up the solve of a linear program.
  ///
  /// An infeasible program has neither objective nor bound, an unbounded one no bound; every other
  /// status has both, as far as they are finite.
  init(
    model: ReadModel, solution: LinearProgramSolution, since start: ProcessUsage,
    end usage: ProcessUsage
  ) {
    let program = model.program
    name = program.name
    rows = program.rowCount
    columns = program.columnCount
    nonzeros = program.matrix.nonzeroCount
    scenarios = model.scenarios
    relaxedColumns = model.relaxedColumns
    status = solution.status.word
    detail = SolveSummary.detail(solution.status, program)
    primalResidual = solution.primalInfeasibility
    dualResidual = solution.dualInfeasibility
    iterations = solution.iterations
    boundIsProven = false
    switch solution.status {
    case .infeasible(let certificate):
      conflict = ConflictReport(
        LinearProgramSolver().conflictingSet(of: program, from: certificate), in: program)
    case .unbounded: objective = solution.objective
    default:
      objective = solution.objective
      bound = solution.bound.isFinite ? solution.bound : nil
      boundIsProven = solution.boundIsProven
      gap = solution.gap.isFinite ? solution.gap : nil
    }
    cpuSeconds = usage.cpuSeconds - start.cpuSeconds
    processCPUSeconds = usage.cpuSeconds
    peakBytes = usage.peakBytes
  }

  /// Sums up the solve of a placement instance. Its bound is always proven; where rounding ended
  /// progress, its status is `limit` too.
  init(
    instance: PlacementInstanceFile, solution: TwoStageSolution, since start: ProcessUsage,
    end usage: ProcessUsage
  ) {
    name = instance.name
    (rows, columns, nonzeros) = instance.size
    scenarios = instance.program.scenarioCount
    relaxedColumns = 0
    switch solution.status {
    case .optimal: (status, detail) = ("optimal", "objective and bound are recomputed points")
    case .iterationLimit: (status, detail) = ("limit", "iteration limit; the best point so far")
    case .timeLimit: (status, detail) = ("limit", "time limit; the best point so far")
    case .stalled: (status, detail) = ("limit", "rounding ended progress; the best point so far")
    }
    objective = solution.objective
    bound = solution.bound
    boundIsProven = true
    gap = solution.gap
    primalResidual = solution.residual
    dualResidual = 0
    iterations = solution.iterations
    cpuSeconds = usage.cpuSeconds - start.cpuSeconds
    processCPUSeconds = usage.cpuSeconds
    peakBytes = usage.peakBytes
  }

  /// Returns the reason in words; certificates with the figures that were checked.
  private static func detail(_ status: LinearProgramStatus, _ program: LinearProgram) -> String {
    switch status {
    case .optimal: "residuals and gap within tolerance"
    case .iterationLimit: "iteration limit; the best point so far"
    case .timeLimit: "time limit; the best point so far"
    case .stalled: "rounding ended progress; the best point so far"
    case .unbounded(let ray):
      "a feasible point and a checked ray, slope \(ray.objectiveSlope), "
        + "largest violation \(ray.largestViolation)"
    case .infeasible(.crossedRow(let i)):
      "row \(program.rowName(i)) has its lower bound above its upper bound"
    case .infeasible(.crossedColumn(let j)):
      "column \(program.columnName(j)) has its lower bound above its upper bound"
    case .infeasible(.prices(let farkas)):
      "checked row prices: the rows need \(farkas.rowSide), the columns allow "
        + "\(farkas.columnSide)"
        + (farkas.excludedRadius.isFinite
          ? ", for every |x| up to \(farkas.excludedRadius)" : "")
    }
  }

  /// One `key: value` for each figure, keys as in JSON but `size`, which has three or four of them.
  var text: String {
    var lines = ["status: \(status)", "detail: \(detail)"]
    if let conflict { lines += conflict.lines }
    if let objective { lines.append("objective: \(objective)") }
    if let bound { lines.append("bound: \(bound)") }
    if let gap { lines.append("gap: \(gap)") }
    if let measures { lines += measures.lines }
    lines += [
      "primal_residual: \(primalResidual)", "dual_residual: \(dualResidual)",
      "iterations: \(iterations)", "cpu_seconds: \(decimal(cpuSeconds, 3))",
      "process_cpu_seconds: \(decimal(processCPUSeconds, 3))",
      "peak_bytes: \(peakBytes)",
      "size: \(rows) rows, \(columns) columns, \(nonzeros) nonzeros"
        + (scenarios.map { ", \($0) scenarios" } ?? ""),
    ]
    return lines.joined(separator: "\n")
  }
}
