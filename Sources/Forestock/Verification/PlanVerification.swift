import CaseFiles
import Diagnostics
import Tabular

/// A plan's statements beside the same recomputed from its inputs and settings.
///
/// Two ways that do not lean on each other. The plan is made again by the same pipeline, and every
/// table and every key of `run.json` is compared as it is printed. And where the plan was written
/// with its proof, the bound follows from the prices by weak duality: any prices of at least 0 give
/// a bound that holds, so a wrong price can lower it but never fake it.
public struct PlanVerification: Sendable, Equatable, Encodable {
  /// The bound that `run.json` states.
  public var statedBound: Double
  /// The bound that the plan's prices prove over its scenarios, or that solving again proves where
  /// there are none; `nil` where inputs have changed.
  public var recomputedBound: Double?
  /// The cost that `run.json` states.
  public var statedCost: Double
  /// The cost of the placements over the plan's scenarios; `nil` where inputs have changed.
  public var recomputedCost: Double?
  /// Input files whose content has changed since the plan was made.
  public var changedInputs: [String] = []
  /// Every statement that does not hold: file, line, column, value and expectation.
  package var differences: [Diagnostic] = []
  /// Files that were compared, with what of them.
  package var checked: [String] = []
  /// Statements that were not checked, and why.
  package var notChecked: [String] = []

  /// Whether every statement that was checked holds.
  public var holds: Bool { differences.isEmpty }

  /// Reads a plan and recomputes what it states.
  ///
  /// - Parameters:
  ///   - plan: the plan's folder.
  ///   - caseFolder: the case the plan was made for.
  ///   - forecast: file of the external forecast that the plan was made for.
  /// - Throws: `FileError` with every fault of the files; `InvalidInput` where the case cannot be
  ///   planned.
  /// - Complexity: that of a plan: a fit, the draws and two solves.
  public init(
    plan: String, caseFolder: String, forecast: String? = nil, threads: Int = 1
  ) throws {
    let record = try RecordedPlan(folder: plan)
    try record.checkProgram()
    statedBound = record.members.certificate.bound
    statedCost = record.members.certificate.cost
    let reading = try record.reading(of: caseFolder)
    compareInputs(record, with: reading.inputs)
    if let forecast { try compareForecast(record, with: forecast) }
    guard changedInputs.isEmpty, differences.isEmpty else {
      notChecked.append("every table and figure: the inputs are not those of the plan")
      return
    }
    if record.isFirstFormat {
      try checkFirstFormat(
        plan, record: record, planningCase: reading.planningCase, threads: threads)
      return
    }
    let again = try PlanRecomputation(
      record, plan: plan, reading: reading, forecast: forecast, threads: threads)
    notChecked += again.notChecked
    try compare(plan, record, with: again)
    let run = again.folder.run
    (recomputedBound, recomputedCost) = (run.plan.certificate.bound, run.plan.certificate.cost)
    if again.folder.includesProof {
      let faults = try PlanVerification.faults { () throws(FileError) in
        try recomputeBound(
          plan, record: record, planningCase: reading.planningCase, program: run.program)
      }
      // The comparison may have named the same damage.
      for fault in faults where !differences.contains(fault) { differences.append(fault) }
    } else {
      notChecked.append(
        "bound from prices: the plan was written without --proof; the bound was found by solving "
          + "again")
    }
    try compareDigests(plan)
    listOthers(in: plan, beside: again.folder)
  }
}
