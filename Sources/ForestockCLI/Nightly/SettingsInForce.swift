import ArgumentParser
import Configuration
import Diagnostics
import Foundation
import Nights
import Synchronization
import Tabular

/// The settings of a night and where each comes from: options of the call go before the environment,
/// the environment before `CASE/nightly.json`, and that before the defaults.
struct SettingsInForce {
  /// A setting with its values.
  struct Entry {
    /// The setting.
    let setting: NightSetting
    /// Values as they would be typed; none where the default counts.
    let values: [String]
    /// Origin of the values.
    let source: Source
    /// The place to go to for a change: an option, a variable, a line of the file.
    let place: String

    /// Values in one text, the default's where none is stated.
    var shown: String { source == .default ? setting.standard : values.joined(separator: ",") }
  }

  /// Origins, those that go before others first.
  enum Source: String, CaseIterable {
    case flag, environment, file, `default`
  }

  /// Every setting, in the order of the help.
  let entries: [Entry]
  /// The options as all three ways together state them.
  let options: NightOptions

  /// Reads the three ways.
  ///
  /// - Parameters:
  ///   - planningCase: folder of the case, in which the file may lie.
  ///   - arguments: words of the call behind the name of the command, which the parser has accepted.
  ///   - environment: variables of the process.
  /// - Throws: `invalid` with every unknown name and every refused value of the file and of the
  ///   environment, `inputOutput` where the file cannot be read.
  init(
    planningCase: String, arguments: [String], environment: [String: String]
  ) throws(FileError) {
    let settings = try NightSetting.all()
    let file = try NightlyFile(folder: planningCase, settings: settings)
    var faults = file.faults + SettingsInForce.unknownVariables(environment, settings)
    let trace = SourceTrace()
    let reader = ConfigReader(
      providers: [
        InMemoryProvider(
          name: "flag", values: SettingsInForce.flags(of: arguments, settings)),
        EnvironmentVariablesProvider(environmentVariables: environment)
          .prefixKeys(with: ["forestock", "nightly"]),
        InMemoryProvider(name: "file", values: file.values),
      ], accessReporter: trace)
    entries = settings.map { setting in
      let key = ConfigKey([setting.name])
      let values =
        setting.isRepeating
        ? reader.stringArray(forKey: key) : reader.string(forKey: key).map { [$0] }
      let source = values == nil ? Source.default : trace.last
      let place =
        switch source {
        case .flag: "--\(setting.name)"
        case .environment: setting.variable
        case .file: file.place(of: setting.name)
        case .default: "default"
        }
      return Entry(setting: setting, values: values ?? [], source: source, place: place)
    }
    for entry in entries {
      if let fault = SettingsInForce.fault(of: entry) { faults.append(fault) }
    }
    if !faults.isEmpty { throw .invalid(faults) }
    do {
      options = try NightOptions.parse(entries.flatMap { $0.setting.arguments($0.values) })
    } catch {
      throw .invalid([Diagnostic(message: NightOptions.message(for: error))])
    }
  }

  /// Settings that are not the defaults, for the night's account.
  ///
  /// The command for the end is left out: people put tokens into it.
  var stated: [NightSummary.Setting] {
    entries.filter { $0.source != .default && $0.setting.name != "on-finish" }.map {
      NightSummary.Setting(
        name: $0.setting.name, value: $0.shown, source: $0.source.rawValue)
    }
  }

  /// Returns the fault of a value of the file or of the environment.
  private static func fault(of entry: Entry) -> Diagnostic? {
    guard entry.source == .file || entry.source == .environment else { return nil }
    do {
      _ = try NightOptions.parse(entry.setting.arguments(entry.values))
      return nil
    } catch {
      return Diagnostic(
        file: entry.place, column: entry.setting.name, value: entry.shown,
        message: NightOptions.message(for: error), expected: "a value that the option takes")
    }
  }

  /// Returns the options that a call states, by name.
  private static func flags(
    of arguments: [String], _ settings: [NightSetting]
  ) -> [AbsoluteConfigKey: ConfigValue] {
    var stated: [String: [String]] = [:]
    var rest = arguments.prefix { $0 != "--" }
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else { continue }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first.map(String.init),
        let setting = settings.first(where: { $0.name == name })
      else { continue }
      let value =
        setting.isFlag ? "true" : parts.count > 1 ? String(parts[1]) : rest.popFirst() ?? ""
      stated[name, default: []].append(value)
    }
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    for setting in settings {
      guard let words = stated[setting.name] else { continue }
      values[AbsoluteConfigKey([setting.name])] = setting.value(words)
    }
    return values
  }

  /// Returns a fault for each variable with the job's prefix that names no setting.
  private static func unknownVariables(
    _ environment: [String: String], _ settings: [NightSetting]
  ) -> [Diagnostic] {
    let known = settings.map(\.variable)
    return environment.keys.sorted()
      .filter { $0.hasPrefix("FORESTOCK_NIGHTLY_") && !known.contains($0) }
      .map { name in
        let near = NearestName.of(name, among: known)
        return Diagnostic(
          file: name, message: "no setting has this name",
          expected: near.map { "perhaps \($0)" } ?? "one that forestock config names")
      }
  }
}

extension NightSetting {
  /// Returns values in the form in which the reader looks for them; of several the last counts where
  /// the option takes one.
  func value(_ words: [String]) -> ConfigValue {
    ConfigValue(
      isRepeating ? .stringArray(words) : .string(words.last ?? ""), isSecret: false)
  }
}

/// Remembers which provider a value came from.
private final class SourceTrace: AccessReporter {
  private let source = Mutex(SettingsInForce.Source.default)

  /// Source of the value that was read last; its providers stand in the order of `Source`.
  var last: SettingsInForce.Source { source.withLock { $0 } }

  /// Takes the access of the reader.
  func report(_ event: AccessEvent) {
    let position = event.providerResults.firstIndex { result in
      if case .success(let found) = result.result { found.value != nil } else { false }
    }
    let all = SettingsInForce.Source.allCases
    source.withLock { $0 = position.map { all[min($0, all.count - 1)] } ?? .default }
  }
}
