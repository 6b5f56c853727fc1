import CaseFiles
import Diagnostics
import FulfilmentModel
import Prepositioning
import Tabular
import TwoStageProgramming

/// Checks that follow from the tables of the proof alone, without the run that wrote them.
extension PlanVerification {
  /// Recomputes bound and cost of a plan of format 1 from its tables alone.
  mutating func checkFirstFormat(
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
  mutating func recomputeBound(
    _ plan: String, record: RecordedPlan, planningCase: PlanningCase, program: PlacementProgram
  ) throws(FileError) -> DemandScenarios {
    let proof = try RecordedProof(
      plan: plan, planningCase: planningCase, scenarioCount: record.members.settings.scenarios)
    var transport = program.transport(over: proof.scenarios)
    if let risk = program.settings.risk {
      guard let weights = proof.weights,
        risk.admits(weights, probabilities: transport.probabilities),
        weights.allSatisfy({ $0 > 0 })
      else {
        differences.append(
          Diagnostic(
            file: "\(plan)/\(ProofTables.pricesFile)", column: "price",
            value: proof.weights == nil ? "no weights" : "weights of the scenarios",
            expected: "weights that are above 0, sum to 1 and give no scenario more than its tail"))
        return proof.scenarios
      }
      transport.probabilities = weights
    }
    let bound = proof.prices(of: transport).bound(of: transport) + program.fixedCost
    recomputedBound = bound
    compare("bound", of: record, stated: statedBound, with: bound)
    return proof.scenarios
  }

  /// Compares a figure of the certificate with the same recomputed, to one part in a million, the gap
  /// to which programs are solved, or the fourth decimal, with which figures are printed.
  private mutating func compare(
    _ key: String, of record: RecordedPlan, stated: Double, with again: Double
  ) {
    guard !((stated - again).magnitude <= max(1e-6 * stated.magnitude, 6e-5)) else { return }
    differences.append(
      Diagnostic(
        file: record.path, column: "certificate.\(key)", value: "\(stated)",
        expected: "\(again), which follows from prices, scenarios and placements"))
  }
}
