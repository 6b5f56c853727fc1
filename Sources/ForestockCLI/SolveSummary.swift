import Forestock
import Foundation

/// How a solve ended, for a person or a program.
struct SolveSummary: Encodable {
  var name: String
  var rows: Int
  var columns: Int
  var nonzeros: Int
  var scenarios: Int?
  var relaxedColumns: Int
  var status: String
  /// What the status rests on: which limit, or what the certificate shows.
  var detail: String
  var objective: Double?
  var bound: Double?
  var boundIsProven: Bool
  var gap: Double?
  var primalResidual: Double
  var dualResidual: Double
  var iterations: Int
  /// CPU of the solve itself, as other solvers report it: reading left out.
  var cpuSeconds: Double
  /// CPU since the process started.
  var processCPUSeconds: Double
  var peakBytes: Int

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
    case .infeasible: break
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

  private static func detail(_ status: LinearProgramStatus, _ program: LinearProgram) -> String {
    switch status {
    case .optimal: "residuals and gap within tolerance"
    case .iterationLimit: "iteration limit; the best point so far"
    case .timeLimit: "time limit; the best point so far"
    case .numericalTrouble: "rounding ended progress; the best point so far"
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

  enum CodingKeys: String, CodingKey {
    case name, rows, columns, nonzeros, scenarios, status, detail, objective, bound, gap
    case iterations
    case relaxedColumns = "relaxed_columns"
    case boundIsProven = "bound_is_proven"
    case primalResidual = "primal_residual"
    case dualResidual = "dual_residual"
    case cpuSeconds = "cpu_seconds"
    case processCPUSeconds = "process_cpu_seconds"
    case peakBytes = "peak_bytes"
  }

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      encoder.nonConformingFloatEncodingStrategy = .convertToString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  var text: String {
    var lines = ["status: \(status)", "detail: \(detail)"]
    if let objective { lines.append("objective: \(objective)") }
    if let bound { lines.append("bound: \(bound)") }
    if let gap { lines.append("gap: \(gap)") }
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

/// What the process has used since it started.
struct ProcessUsage {
  var cpuSeconds: Double
  var peakBytes: Int

  static var current: ProcessUsage {
    var usage = rusage()
    #if os(Linux)
      let own = __rusage_who_t(RUSAGE_SELF.rawValue)
    #else
      let own = RUSAGE_SELF
    #endif
    unsafe getrusage(own, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + 1e-6 * Double(time.tv_usec) }
    #if os(Linux)
      let unit = 1024
    #else
      let unit = 1
    #endif
    return ProcessUsage(
      cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakBytes: usage.ru_maxrss * unit)
  }
}

/// A solution as CSV, one line a column or row, numbers that bring the same double back.
struct SolutionTables {
  let program: LinearProgram
  let solution: LinearProgramSolution

  /// `column,value,reduced_cost`, and `ray` where the program is unbounded.
  var primal: String {
    var ray: [Double]?
    if case .unbounded(let found) = solution.status { ray = found.direction }
    var text = "column,value,reduced_cost" + (ray == nil ? "\n" : ",ray\n")
    for j in 0..<program.columnCount {
      text += SolutionTables.quoted(program.columnName(j))
      text += ",\(solution.primal[j]),\(solution.reducedCosts[j])"
      if let ray { text += ",\(ray[j])" }
      text += "\n"
    }
    return text
  }

  /// `row,price,activity`, and `certificate` where the program is infeasible.
  var dual: String {
    var farkas: [Double]?
    if case .infeasible(.prices(let found)) = solution.status { farkas = found.rowPrices }
    let activities = program.activities(at: solution.primal)
    var text = "row,price,activity" + (farkas == nil ? "\n" : ",certificate\n")
    for i in 0..<program.rowCount {
      text += SolutionTables.quoted(program.rowName(i))
      text += ",\(solution.dual[i]),\(activities[i])"
      if let farkas { text += ",\(farkas[i])" }
      text += "\n"
    }
    return text
  }

  private static func quoted(_ name: String) -> String {
    guard name.contains(where: { ",\"\n\r".contains($0) }) else { return name }
    return "\"" + name.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
