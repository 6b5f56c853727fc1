import ArgumentParser
import Forestock

/// `forestock verify`: recomputes what a plan states.
///
/// Makes the plan again from the case and the settings in `run.json` with `PlanVerification`,
/// compares every table cell by cell and every key, and prints what was found: money in the case's
/// currency with four decimals. The report is printed before the status is decided, so that 65 comes
/// with the figures that differ.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Make a plan again and compare everything it states.",
    discussion: """
      Recomputes every table and every key of run.json from the case and the plan's own settings, \
      and says what it did not check. Of a plan written with --proof the bound is also recomputed \
      from its prices, without a solve. Takes as long as the plan did. Exit status: 0 if every \
      statement holds, 65 if one does not or a file has faults.
      """)

  /// Path of the plan folder; it is read only.
  @Argument(help: "Folder of the plan.", completion: .directory)
  var plan: String

  /// Path of the case; its evening and the order of its dates are those of the plan's record.
  @Option(name: .customLong("case"), help: "Folder of the case.", completion: .directory)
  var caseFolder: String

  /// File of the external forecast, whose digest must be the recorded one.
  @Option(
    help: ArgumentHelp(
      "The forecast that the plan was made for by `plan --forecast`.", valueName: "file"),
    completion: .file())
  var forecast: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingErrors {
      let verification = try PlanVerification(
        plan: plan, caseFolder: caseFolder, forecast: forecast, threads: common.threads)
      let report = VerificationReport(verification)
      if common.json { try Console.result(json: report) } else { try Console.result(report.text) }
      guard verification.holds else {
        Console.messages(verification.differences.map(\.description))
        Console.message(
          "\(plan): \(verification.differences.count) statements do not hold")
        throw ExitStatus.badData.exit
      }
    }
  }
}
