import ArgumentParser
import CaseFiles
import Forestock
import Foundation
import Nights
import Tabular

/// `forestock nightly`: the unattended job of a case.
///
/// Finds the settings in force, takes the case's lock and calls `NightJob`; everything it tells goes to
/// the log, the figures to standard output, the history, the metrics and the command for the end.
///
/// Exit statuses: 0 planned, or nothing to do; 3 planned, but outside the thresholds; 64 for the
/// options of the call; 65 for faults of settings, case or evidence, and where a partner would refuse
/// its files (the plan is written then); 74; 75 while another run works on the case.
struct NightlyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly",
    abstract: "Run a case's night unattended: import, review, plan, compare, export, alert.",
    discussion: """
      The night stands in NIGHTS/DATE, complete or absent: plan/, exports/PARTNER/ and night.json; \
      NIGHTS/latest leads to the newest, NIGHTS/history.sqlite keeps every run. The same night again \
      over the same inputs changes nothing. Every option may stand in CASE/nightly.json or in the \
      environment instead; forestock config shows what is in force.
      """)

  /// Path of the case. It is moved to the evening, and gets what lies in the inbox.
  @Argument(help: "Folder with case.json and the canonical tables.", completion: .directory)
  var planningCase: String

  @OptionGroup var options: NightOptions

  func run() throws {
    let start = ContinuousClock.now
    try reportingErrors {
      let settings = try SettingsInForce(
        planningCase: planningCase, arguments: Array(CommandLine.arguments.dropFirst(2)),
        environment: ProcessInfo.processInfo.environment)
      guard let nights = settings.options.out else {
        throw ValidationError(
          "--out: expected the folder of nights, by the option, FORESTOCK_NIGHTLY_OUT or nightly.json"
        )
      }
      let summary = try NightRun(
        planningCase: planningCase, nights: nights, settings: settings, start: start
      ).run()
      if options.common.json {
        try Console.result(json: summary)
      } else {
        try Console.result(NightReport(summary, nights: nights).text)
      }
      if let status = ExitStatus(rawValue: summary.exitStatus), status != .done {
        throw status.exit
      }
    }
  }
}
