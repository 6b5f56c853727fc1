import CaseFiles
import Diagnostics
import Prepositioning
import Tabular

/// The inputs of a stored plan, found again and checked: what is needed to make it once more.
struct PlanInputs {
  /// The plan's record.
  let record: RecordedPlan
  /// The case as of the plan's evening, byte for byte that of the plan.
  let reading: CaseReading
  /// File of the external forecast; `nil` where the plan was made without one.
  let forecast: String?
  /// Folder of the plan.
  let folder: String

  /// Finds the inputs of a plan in a case folder.
  ///
  /// - Parameters:
  ///   - plan: folder of the plan.
  ///   - caseFolder: a case that may be the plan's.
  ///   - forecast: file that may be the plan's external forecast.
  /// - Throws: `InputsMissing` where the files are not those of the plan; every fault of the files.
  init(of plan: String, caseFolder: String, forecast: String?) throws {
    record = try RecordedPlan(folder: plan)
    folder = plan
    if record.isFirstFormat {
      throw InputsMissing(reason: "\(plan) is of format 1, which does not state every setting")
    }
    reading = try PlanInputs.reading(caseFolder, for: record, plan: plan)
    let now = Set(reading.inputs)
    let changed = record.members.inputs.filter { !now.contains($0) }.map(\.file)
    let known = Set(record.members.inputs.map(\.file))
    let others = changed + reading.inputs.map(\.file).filter { !known.contains($0) }
    if !others.isEmpty {
      throw InputsMissing(
        reason: "\(caseFolder) is not as it was for \(plan): " + others.joined(separator: ", "))
    }
    guard let stated = record.members.externalForecast else {
      self.forecast = nil
      return
    }
    guard let forecast, try FileDigest.sha256(path: forecast) == stated.sha256 else {
      throw InputsMissing(
        reason: "the external forecast of \(plan), \(stated.file), is not named or has changed")
    }
    self.forecast = forecast
  }

  /// Reads a case as of a plan's evening.
  private static func reading(
    _ caseFolder: String, for record: RecordedPlan, plan: String
  ) throws -> CaseReading {
    do throws(FileError) {
      return try record.reading(of: caseFolder)
    } catch {
      // The case may have moved on to a later evening than the plan's.
      if case .invalid(let faults) = error, faults.contains(where: { $0.file == record.path }) {
        throw InputsMissing(reason: "\(caseFolder) is of a later evening than \(plan)")
      }
      throw error
    }
  }

  /// Makes the plan again, as its record says.
  ///
  /// - Complexity: that of a plan.
  func again(threads: Int) throws -> PlanRecomputation {
    try PlanRecomputation(
      record, plan: folder, reading: reading, forecast: forecast, threads: threads)
  }
}

extension PlanInputs {
  /// Refuses a plan made again whose cost is not the one that the record states, to four decimals.
  ///
  /// - Throws: `invalid` that names `verify`, which says what differs.
  func check(_ plan: Plan) throws(FileError) {
    let stated = record.members.certificate.cost
    guard (rounded(plan.cost, 4) - stated).magnitude > 1e-4 else { return }
    throw .invalid([
      Diagnostic(
        file: record.path, column: "certificate.cost", value: "\(stated)",
        expected: "\(rounded(plan.cost, 4)), as the plan costs when it is made again",
        note: "forestock verify says what differs")
    ])
  }
}

/// Inputs of a plan that are not at hand: its record has their digests only.
struct InputsMissing: Error {
  /// The thing that is not at hand, as a clause.
  let reason: String
}
