import CaseFiles
import DemandSignals
import Diagnostics
import FulfilmentModel
import Prepositioning
import Tabular

/// The `run.json` of a plan as it stands: what the plan states about itself, and the settings from
/// which it can be made again.
package struct RecordedPlan {
  /// Path of the file, for diagnostics.
  let path: String
  /// The whole record, key by key.
  let content: JSONValue
  /// The bytes of the file, by whose line ends keys are found again.
  let bytes: [UInt8]
  /// The members that a computation needs.
  let members: Members

  /// The members of a record that decide how the others are checked, in every format so far.
  struct Members: Decodable {
    var formatVersion: Int?
    var program: String?
    var planningDate: String
    var certificate: RunRecord.Certificate
    var settings: RecordedSettings
    var inputs: [CaseInput]
    var externalForecast: CaseInput?
    var deadline: RunRecord.Deadline?
  }

  /// The member of every record that tells how to read the others.
  private struct Format: Decodable { var formatVersion: Int? }

  /// Whether the record is of format 1, which stated no version and had keys in camel case.
  private(set) var isFirstFormat = false

  /// Reads a plan's record.
  ///
  /// Format 1 had keys in camel case and no `format_version`. The conversion from snake case
  /// leaves such keys as they are, so one declaration reads both.
  ///
  /// - Throws: `FileError.invalid` where the file is no record, one of a later format, or one with a
  ///   setting outside its range.
  package init(folder: String) throws(FileError) {
    path = folder + "/" + PlanFolder.marker
    bytes = try FileContents.read(path)
    let format = try JSONReader.read(Format.self, from: bytes, path: path).formatVersion ?? 1
    guard (1...RunRecord.currentFormat).contains(format) else {
      throw RecordedPlan.refusal(
        path, key: "format_version", value: "\(format)",
        expected: "1 to \(RunRecord.currentFormat)",
        note: "verify the plan with the version of forestock that wrote it, or plan again")
    }
    content = try JSONReader.read(JSONValue.self, from: bytes, path: path)
    members = try JSONReader.read(Members.self, from: bytes, path: path)
    try checkSettings()
    if case .object(let keys) = content { isFirstFormat = keys["planningDate"] != nil }
  }

  /// Refuses a plan of format 2 that another version of the program wrote: its forecasts may differ.
  func checkProgram() throws(FileError) {
    guard !isFirstFormat, members.program != RunRecord.programName else { return }
    throw RecordedPlan.refusal(
      path, key: "program", value: members.program ?? "", expected: RunRecord.programName,
      note: "another version may forecast otherwise; verify the plan with the one that wrote it")
  }

  /// Refuses settings that no run can have had: what a damaged record may ask for is bounded.
  private func checkSettings() throws(FileError) {
    let settings = members.settings
    if let fault = settings.placement.fault {
      throw .invalid([Diagnostic(file: path, column: "settings", message: fault)])
    }
    for (name, count, most) in [
      ("scenarios", settings.scenarios, Planner.scenarioRange.upperBound),
      ("draws", settings.draws ?? 1, Planner.mostDraws),
    ] where !(1...most).contains(count) {
      throw RecordedPlan.refusal(
        path, key: "settings.\(name)", value: "\(count)", expected: "1 to \(most)")
    }
    let reasons = RunRecord.Deadline.reasons
    if let reason = members.deadline?.endedBy, !reasons.contains(reason) {
      throw RecordedPlan.refusal(
        path, key: "deadline.ended_by", value: reason,
        expected: "one of " + reasons.joined(separator: ", "))
    }
    for (index, group) in (settings.spread?.groups ?? []).enumerated()
    where !SpreadFactors.range.contains(group.factor) {
      let range = SpreadFactors.range
      throw RecordedPlan.refusal(
        path, key: "settings.spread.groups[\(index)].factor", value: "\(group.factor)",
        expected: "\(range.lowerBound) to \(range.upperBound)")
    }
    for part in settings.excludedParts where DemandPart(rawValue: part) == nil {
      throw RecordedPlan.refusal(
        path, key: "settings.excluded_parts", value: part,
        expected: "one of " + DemandPart.allCases.map(\.rawValue).joined(separator: ", "))
    }
  }

  /// Returns the error of one faulty key.
  private static func refusal(
    _ path: String, key: String, value: String, expected: String, note: String? = nil
  ) -> FileError {
    .invalid([Diagnostic(file: path, column: key, value: value, expected: expected, note: note)])
  }

  /// Reads the case of the plan as of its evening, with the decisions that the record states.
  ///
  /// - Parameter dateOrder: an order of day and month that goes before the record's.
  /// - Throws: as `CaseReader.read`, and `invalid` where the record has no day, or one before the
  ///   case's own.
  package func reading(
    of folder: String, dateOrder: DateOrder? = nil
  ) throws(FileError) -> CaseReading {
    let (key, text) = ("planning_date", members.planningDate)
    guard let day = CalendarDate(iso: text) else {
      throw RecordedPlan.refusal(
        path, key: key, value: text, expected: "a date such as 2026-09-14")
    }
    var options = ReadingOptions(dateOrder: dateOrder ?? members.settings.dateOrder)
    options.edits = members.settings.changedCells ?? []
    do {
      return try CaseReader.read(folder: folder, options: options, planningDate: day)
    } catch .invalid(let faults) {
      throw .invalid(
        faults.map { fault in
          guard fault.file == CaseReader.laterEveningOption else { return fault }
          var fault = fault
          (fault.file, fault.column) = (path, key)
          return fault
        })
    }
  }

  /// The costs and limits that the plan was made with.
  package var placement: PlacementSettings { members.settings.placement }

  /// Returns the planner that made the plan for a case of the given seed.
  ///
  /// Promises to attendees follow from the case's events, so that they are not taken from the
  /// record but compared with it.
  func planner(caseSeed: UInt64, threads: Int) -> Planner {
    let settings = members.settings
    var planner = Planner(
      scenarios: settings.scenarios, draws: settings.draws ?? 0, seed: settings.seed &- caseSeed)
    planner.demand = DemandSettings(
      excluded: Set(settings.excludedParts.compactMap { DemandPart(rawValue: $0) }))
    planner.demand.excludedWallets.formUnion(settings.excludedWallets ?? [])
    planner.demand.spread = settings.spread
    planner.placement = settings.placement
    planner.placement.promises = []
    // The hubs that stay closed follow from the choice, and are compared with it.
    if settings.placement.openHubs != nil { planner.placement.closedHubs = nil }
    planner.placement.threads = threads
    return planner
  }
}
