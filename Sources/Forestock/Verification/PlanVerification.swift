import CaseFiles
import Diagnostics
import Foundation
import FulfilmentModel
import Prepositioning
import Tabular
import TwoStageProgramming

/// What a plan states, beside the same recomputed from its inputs and settings.
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
  /// What was not checked, and why.
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
    guard
      let again = try PlanRecomputation(
        record, plan: plan, reading: reading, forecast: forecast, threads: threads)
    else {
      notChecked.append(
        "every table and figure: the plan was made for an external forecast; name its file by "
          + "--forecast")
      return
    }
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
    listOthers(in: plan, beside: again.folder)
  }
}

extension PlanVerification {
  /// Names every input whose digest is not the recorded one, or that has come or gone.
  private mutating func compareInputs(_ record: RecordedPlan, with inputs: [CaseInput]) {
    let now = Dictionary(inputs.map { ($0.file, $0.sha256) }) { first, _ in first }
    for (index, input) in record.members.inputs.enumerated() where now[input.file] != input.sha256 {
      changedInputs.append(input.file)
      differences.append(
        Diagnostic(
          file: record.path, column: "inputs[\(index)].sha256", value: input.sha256,
          expected: now[input.file].map { "\($0), the digest of \(input.file)" }
            ?? "\(input.file) among the files of the case"))
    }
    let recorded = Set(record.members.inputs.map(\.file))
    for input in inputs where !recorded.contains(input.file) {
      changedInputs.append(input.file)
      differences.append(
        Diagnostic(
          file: record.path, column: "inputs", message: "no entry of \(input.file)",
          expected: input.sha256))
    }
    checked.append("\(record.members.inputs.count) files of the case, by digest")
  }

  /// Compares the digest of an external forecast with the recorded one.
  private mutating func compareForecast(
    _ record: RecordedPlan, with forecast: String
  ) throws(FileError) {
    let digest = try FileDigest.sha256(path: forecast)
    guard record.members.externalForecast?.sha256 != digest else { return }
    differences.append(
      Diagnostic(
        file: record.path, column: "external_forecast.sha256",
        value: record.members.externalForecast?.sha256 ?? "none",
        expected: "\(digest), the digest of \(forecast)"))
  }

  /// Compares every table and every key with the plan made again.
  private mutating func compare(
    _ plan: String, _ record: RecordedPlan, with again: PlanRecomputation
  ) throws(FileError) {
    for table in again.folder.tables {
      let tolerances = table.name == ProofTables.pricesFile ? ["price": 1e-6] : [:]
      let expected = table.bytes()
      let faults = try PlanVerification.faults { () throws(FileError) in
        let comparison = try TableComparison(
          "\(plan)/\(table.name)", with: expected, tolerances: tolerances)
        differences += comparison.differences
        checked.append("\(table.name), \(comparison.rowCount) rows")
      }
      differences += faults
    }
    let comparison = try RecordComparison(
      record, with: again.folder.record(), exempt: again.exempt)
    differences += comparison.differences
    checked.append("\(PlanFolder.marker), \(comparison.valueCount) values")
    notChecked.append(
      "digits that depend on the processor: "
        + (RecordComparison.tolerances.keys.sorted() + ["prices"]).joined(separator: ", ")
        + " are compared up to a small share")
  }

  /// Returns the faults of files that `body` throws; none where it ends well.
  private static func faults(
    _ body: () throws(FileError) -> Void
  ) throws(FileError) -> [Diagnostic] {
    do {
      try body()
      return []
    } catch .invalid(let faults) {
      return faults
    }
  }

  /// Recomputes bound and cost of a plan of format 1 from its tables alone.
  private mutating func checkFirstFormat(
    _ plan: String, record: RecordedPlan, planningCase: PlanningCase, threads: Int
  ) throws {
    var settings = record.members.settings.placement
    settings.threads = threads
    let program = try PlacementProgram(planningCase, settings: settings)
    let scenarios = try recomputeBound(
      plan, record: record, planningCase: planningCase, program: program)
    let placements = try PlacementReader.read(path: plan + "/placements.csv", for: planningCase)
    let cost = try program.cost(of: placements, over: scenarios)
    recomputedCost = cost
    compare("cost", of: record, stated: statedCost, with: cost)
    notChecked.append(
      "everything but inputs, bound and cost: the plan is of format 1, whose forecasts this "
        + "version does not make")
  }

  /// Recomputes the bound from the tables of the proof, without a solve.
  ///
  /// - Returns: the scenarios of the proof.
  @discardableResult
  private mutating func recomputeBound(
    _ plan: String, record: RecordedPlan, planningCase: PlanningCase, program: PlacementProgram
  ) throws(FileError) -> DemandScenarios {
    let proof = try RecordedProof(plan: plan, planningCase: planningCase)
    let transport = program.transport(over: proof.scenarios)
    let bound = proof.prices(of: transport).bound(of: transport)
    recomputedBound = bound
    compare("bound", of: record, stated: statedBound, with: bound)
    return proof.scenarios
  }

  /// Compares a figure of the certificate with the same recomputed, to one part in a million: the
  /// gap to which programs are solved.
  private mutating func compare(
    _ key: String, of record: RecordedPlan, stated: Double, with again: Double
  ) {
    guard !((stated - again).magnitude <= 1e-6 * max(stated.magnitude, 1)) else { return }
    differences.append(
      Diagnostic(
        file: record.path, column: "certificate.\(key)", value: "\(stated)",
        expected: "\(again), which follows from prices, scenarios and placements"))
  }

  /// Names files of the folder that no plan has.
  private mutating func listOthers(in plan: String, beside folder: PlanFolder) {
    let own = Set(folder.tables.map(\.name) + [PlanFolder.marker])
    let names = (try? FileManager.default.contentsOfDirectory(atPath: plan)) ?? []
    for name in names.sorted() where !own.contains(name) {
      notChecked.append("\(name): no file of a plan")
    }
  }
}
