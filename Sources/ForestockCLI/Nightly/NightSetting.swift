import ArgumentParser
import Forestock
import Foundation
import Tabular

/// A setting of a night as its option declares it: the one list of names, from which the settings file,
/// the environment and `config` are read.
struct NightSetting: Equatable {
  /// Name of the option, without dashes.
  let name: String
  /// Whether it is a switch without a value.
  let isFlag: Bool
  /// Whether it may stand several times.
  let isRepeating: Bool
  /// The default as the help prints it; empty where the option says none.
  let standard: String

  /// Options of one call, which are no settings of the job.
  private static let ofTheCall: Set<String> = ["help", "version", "json"]

  /// Every setting, in the order of the help.
  ///
  /// - Throws: `inputOutput` where the parser's description of the options cannot be read.
  static func all() throws(FileError) -> [NightSetting] {
    let text = NightOptions._dumpHelp()
    let tool = try JSONReader.read(
      Tool.self, from: Array(text.utf8), path: "options of nightly", keys: .asDeclared)
    return tool.command.arguments.compactMap { argument in
      guard let name = argument.names?.first(where: { $0.kind == "long" })?.name,
        !ofTheCall.contains(name)
      else { return nil }
      return NightSetting(
        name: name, isFlag: argument.kind == "flag", isRepeating: argument.isRepeating,
        standard: argument.defaultValue ?? (argument.kind == "flag" ? "false" : ""))
    }
  }

  /// Name of its variable in the environment.
  var variable: String {
    "FORESTOCK_NIGHTLY_" + name.uppercased().replacing("-", with: "_")
  }

  /// Returns the words of a command line that state values of the setting.
  ///
  /// A switch is on for `true`, `yes` and `1`, off for `false`, `no` and `0`; any other word is passed
  /// on, so that the parser refuses it.
  func arguments(_ values: [String]) -> [String] {
    guard isFlag else { return values.map { "--\(name)=\($0)" } }
    switch values.last?.lowercased() {
    case "true", "yes", "1": return ["--\(name)"]
    case "false", "no", "0", nil: return []
    case .some(let word): return ["--\(name)=\(word)"]
    }
  }

  /// Members that are needed of the parser's own description of its options (`--experimental-dump-help`).
  private struct Tool: Decodable {
    struct Command: Decodable { var arguments: [Argument] }
    struct Name: Decodable { var kind, name: String }
    struct Argument: Decodable {
      var kind: String
      var isRepeating: Bool
      var names: [Name]?
      var defaultValue: String?
    }
    var command: Command
  }
}
