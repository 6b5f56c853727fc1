import CaseFiles
import Diagnostics
import FulfilmentModel
import Prepositioning
import Tabular
import TwoStageProgramming

/// A plan's stated bound and cost beside the same numbers recomputed from its files and its case.
///
/// The bound follows from the prices by weak duality: any prices of at least 0 give a bound that
/// holds, so a wrong price can lower it but never fake it. The cost is solved again with the
/// placement fixed. Neither trusts the run that wrote the plan, apart from its scenarios and
/// settings.
public struct PlanVerification: Sendable, Equatable, Encodable {
  /// The bound that `run.json` states.
  public var statedBound: Double
  /// The bound that the plan's prices prove over its scenarios.
  public var recomputedBound: Double
  /// The cost that `run.json` states.
  public var statedCost: Double
  /// The cost of the placements over the plan's scenarios.
  public var recomputedCost: Double
  /// Input files whose content has changed since the plan was made.
  public var changedInputs: [String]

  /// Whether no input changed and both numbers agree to one part in a million.
  public var holds: Bool {
    func agree(_ a: Double, _ b: Double) -> Bool {
      (a - b).magnitude <= 1e-6 * max(a.magnitude, 1)
    }
    return changedInputs.isEmpty && agree(statedBound, recomputedBound)
      && agree(statedCost, recomputedCost)
  }

  /// Reads a plan that was written with its proof and recomputes bound and cost.
  ///
  /// - Parameters:
  ///   - plan: the plan's folder.
  ///   - reading: the case the plan was made for.
  /// - Throws: `FileError` with every fault of the files; `InvalidInput` where the case cannot be
  ///   planned.
  /// - Complexity: reading the files, one pass over the program for the bound, and one solve for
  ///   the cost.
  public init(plan: String, reading: CaseReading, threads: Int = 1) throws {
    let record = try RecordedPlan(folder: plan)
    let planningCase = reading.planningCase
    var settings = record.settings.placement
    settings.threads = threads
    let program = try PlacementProgram(planningCase, settings: settings)
    let proof = try ProofReader(plan: plan, planningCase: planningCase)
    let transport = program.transport(over: proof.scenarios)
    statedBound = record.certificate.bound
    statedCost = record.certificate.cost
    recomputedBound = proof.prices(of: transport).bound(of: transport)
    let placements = try PlacementReader.read(path: plan + "/placements.csv", for: planningCase)
    recomputedCost = try program.cost(of: placements, over: proof.scenarios)
    let inputs = Set(reading.inputs)
    changedInputs = record.inputs.filter { !inputs.contains($0) }.map(\.file)
  }
}

/// The part of a plan's `run.json` that a verification needs, in every format so far.
private struct RecordedPlan: Decodable {
  var certificate: RunRecord.Certificate
  var settings: RecordedSettings
  var inputs: [CaseInput]

  /// The member of every record that tells how to read the others.
  private struct Format: Decodable { var formatVersion: Int? }

  /// Reads a plan's record.
  ///
  /// Version 1 had keys in camel case and no `format_version`. The conversion from snake case
  /// leaves such keys as they are, so one declaration reads both.
  ///
  /// - Throws: `FileError.invalid` where the file is no record, or one of a later format.
  init(folder: String) throws(FileError) {
    let path = folder + "/" + PlanFolder.marker
    let bytes = try FileContents.read(path)
    let format = try JSONReader.read(Format.self, from: bytes, path: path).formatVersion ?? 1
    guard (1...RunRecord.currentFormat).contains(format) else {
      throw .invalid([
        Diagnostic(
          file: path, column: "format_version", value: "\(format)",
          expected: "1 to \(RunRecord.currentFormat)",
          note: "verify the plan with the version of forestock that wrote it, or plan again")
      ])
    }
    self = try JSONReader.read(RecordedPlan.self, from: bytes, path: path)
    if let fault = settings.placement.fault {
      throw .invalid([Diagnostic(file: path, column: "settings", message: fault)])
    }
  }
}
