import CaseFiles
import Diagnostics
import Foundation
import FulfilmentModel
import Prepositioning
import Tabular
import TwoStageProgramming

/// A plan's statements, reckoned again from its files and its case.
package struct PlanVerification: Sendable, Equatable {
  /// The bound `run.json` states.
  package var statedBound: Double
  /// The bound that prices and scenarios of the plan's files prove.
  package var recomputedBound: Double
  /// The cost `run.json` states.
  package var statedCost: Double
  /// The cost of the placements over the scenarios of the plan's files.
  package var recomputedCost: Double
  /// Input files whose content is no longer what was planned on.
  package var changedInputs: [String]

  /// Whether every statement holds, money to one part in a million.
  package var holds: Bool {
    func agree(_ a: Double, _ b: Double) -> Bool {
      (a - b).magnitude <= 1e-6 * max(a.magnitude, 1)
    }
    return changedInputs.isEmpty && agree(statedBound, recomputedBound)
      && agree(statedCost, recomputedCost)
  }

  /// Reads a plan written with its proof and reckons its statements again.
  ///
  /// - Throws: `FileError` with every fault of the files; `PlacementFault` where the case
  ///   cannot be planned.
  package init(plan: String, reading: CaseReading, threads: Int = 1) throws {
    let record: RunRecord
    do {
      let bytes = try FileContents.read(plan + "/" + PlanFolder.marker)
      record = try JSONDecoder().decode(RunRecord.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw FileError.invalid([
        Diagnostic(file: plan + "/" + PlanFolder.marker, expected: "a plan's record (\(error))")
      ])
    }
    let planningCase = reading.planningCase
    let proof = try ProofReader(plan: plan, planningCase: planningCase)
    var planner = PlacementPlanner(record.settings.placement)
    planner.settings.threads = threads
    let program = try planner.program(planningCase, proof.scenarios)
    statedBound = record.certificate.bound
    statedCost = record.certificate.cost
    recomputedBound = proof.prices(of: program).bound(of: program)
    let records = try PlacementReader.read(path: plan + "/placements.csv", for: planningCase)
    recomputedCost = try planner.cost(
      planningCase, placement: records.map { ($0.sku, $0.hub, $0.quantity) }, proof.scenarios)
    let inputs = Set(reading.inputs)
    changedInputs = record.inputs.filter { !inputs.contains($0) }.map(\.file)
  }
}
