import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import FulfilmentModel
import Prepositioning

/// `forestock validate`: every fault of every file of a case in one pass.
///
/// Calls `CaseReader.diagnostics`, which finds every fault of every table in one pass, those of
/// `demand_actual` included. Faults go to standard error in the order of the files, the verdict to
/// standard output where no error was found, and to standard error otherwise. Where every file is sound,
/// rules of placements are checked for limits that no plan keeps together; such a case ends with 2. Doubts about the
/// evidence are warnings, which `--strict` refuses with 65. Nothing is written.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Name every fault of every file of a case, in one pass.",
    discussion: """
      Each fault is one line on standard error: file:line: column: "value", expected ...
      Warnings do not stop a plan, except with --strict. Exit status: 0 no error, 2 rules \
      that conflict, 65 at least one error, 74 \
      a file or folder could not be read.
      """)

  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var today: TodayOption
  @OptionGroup var strict: StrictFlag

  /// Whether the faults also stand in one object on standard output, errors or not.
  @Flag(help: "Print the faults as one JSON object.")
  var json = false

  func run() throws {
    try reportingErrors { try validateCase() }
  }

  /// Prints every fault and the verdict; warnings alone leave the status at 0.
  private func validateCase() throws {
    var faults = try CaseReader.diagnostics(
      folder: planningCase, options: reading.options, today: today.day)
    if !faults.contains(where: { $0.severity == .error }) { faults += try conflicts() }
    for fault in faults { Console.message(fault.description) }
    let errors = faults.count { $0.severity == .error }
    let report = Report(
      path: planningCase, errors: errors, warnings: faults.count - errors,
      kinds: faults.warningsByKind, faults: faults)
    if json {
      try Console.result(json: report)
    } else if errors == 0 {
      try Console.result(
        "\(planningCase): no fault" + (report.warnings > 0 ? ", \(report.warnings) warnings" : ""))
      Console.hint("forestock plan \(planningCase) --out \(planningCase)-plan")
    } else {
      Console.message("\(planningCase): \(errors) faults, \(report.warnings) warnings")
    }
    if errors > 0 {
      throw ExitStatus(refusing: InvalidInput(faults.filter { $0.severity == .error })).exit
    }
    try strict.check(faults)
  }

  /// Returns the limits that no plan keeps together, at default settings; empty where the case has no
  /// rules.
  private func conflicts() throws -> [Diagnostic] {
    guard CaseTable.rules.path(in: planningCase) != nil else { return [] }
    let read = try CaseReader.read(
      folder: planningCase, options: reading.options, planningDate: nil)
    do {
      _ = try PlacementProgram(read.planningCase)
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// The faults as JSON: `errors` and `warnings` are counts, `kinds` has the warnings by kind, `faults` has every diagnostic of both
  /// kinds with file, line, column and value where they are known.
  private struct Report: Encodable {
    var path: String
    var errors: Int
    var warnings: Int
    var kinds: [String: Int]
    var faults: [Diagnostic]

    enum CodingKeys: String, CodingKey {
      case path = "case"
      case errors, warnings, kinds, faults
    }
  }
}
