import ArgumentParser
import Forestock
import Foundation

/// `forestock config`: every setting of a case's nights, and where it comes from.
///
/// Reads the settings as `nightly` does and runs nothing. Exit statuses: 0; 64 for options that the
/// parser refuses; 65 where `nightly.json` or the environment have faults, each named with its line or
/// variable; 74.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the settings of a case's nights, and where each comes from.",
    discussion: """
      Options of the call go before variables of the environment (FORESTOCK_NIGHTLY_KEEP for --keep), \
      those before CASE/nightly.json, and that before the defaults. Pass the options of the nightly call \
      to see what they change.
      """)

  /// Path of the case, whose `nightly.json` is read where it is there.
  @Argument(help: "Folder of the case.", completion: .directory)
  var planningCase: String

  @OptionGroup(title: "The options of nightly") var options: NightOptions

  func run() throws {
    try reportingErrors {
      let settings = try SettingsInForce(
        planningCase: planningCase, arguments: Array(CommandLine.arguments.dropFirst(2)),
        environment: ProcessInfo.processInfo.environment)
      let rows = settings.entries.map {
        Row(
          name: $0.setting.name, value: $0.shown, source: $0.source.rawValue, place: $0.place)
      }
      if options.common.json {
        return try Console.result(json: Report(planningCase: planningCase, settings: rows))
      }
      let lines = rows.map {
        "| \($0.name) | \($0.value.isEmpty ? "none" : $0.value) | \($0.place) |"
      }
      try Console.report(
        (["| setting | value | from |", "| --- | --- | --- |"] + lines).joined(separator: "\n"))
    }
  }

  /// The settings as JSON.
  private struct Report: Encodable {
    var planningCase: String
    var settings: [Row]
  }

  /// A setting: `source` is `flag`, `environment`, `file` or `default`.
  private struct Row: Encodable {
    var name, value, source, place: String
  }
}
