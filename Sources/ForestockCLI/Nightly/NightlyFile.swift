import CaseFiles
import Configuration
import Diagnostics
import Foundation
import Tabular

/// The file `nightly.json` of a case: settings of its nights by the names of the options.
///
/// Numbers, texts and truth values stand as they are; a setting that may be repeated takes a text or an
/// array of texts. A key that means nothing is refused: a threshold with a slip in its name would let
/// every plan pass.
struct NightlyFile {
  /// Name of the file in the case.
  static let name = "nightly.json"

  /// Values by key, for the reader of settings; none where there is no file.
  private(set) var values: [AbsoluteConfigKey: ConfigValue] = [:]
  /// Every fault of the file.
  private(set) var faults: [Diagnostic] = []
  private let path: String
  /// Lines of the keys.
  private var lines: [String: Int] = [:]

  /// Reads the file of a case, where it is there; 1 MB at most.
  ///
  /// - Throws: `invalid` where it is no JSON object, `inputOutput` where the system refuses.
  init(folder: String, settings: [NightSetting]) throws(FileError) {
    path = "\(folder)/\(NightlyFile.name)"
    guard FileKind(path: path) != .missing else { return }
    let bytes = try FileContents.read(path, limit: 1 << 20)
    let content = try JSONReader.read(JSONValue.self, from: bytes, path: path, keys: .asDeclared)
    guard case .object(let members) = content else {
      throw .invalid([Diagnostic(file: path, line: 1, expected: "a JSON object")])
    }
    for key in JSONKeyScan(bytes).keys {
      guard lines.updateValue(key.line, forKey: key.path) != nil else { continue }
      faults.append(
        Diagnostic(file: path, line: key.line, column: key.path, expected: "each key once"))
    }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let setting = settings.first(where: { $0.name == name }) else {
        let near = NearestName.of(name, among: settings.map(\.name))
        faults.append(
          Diagnostic(
            file: path, line: lines[name], column: name, message: "no setting has this name",
            expected: near.map { "perhaps \($0)" } ?? "one that forestock config names"))
        continue
      }
      guard let words = NightlyFile.words(of: value, for: setting) else {
        faults.append(
          Diagnostic(
            file: path, line: lines[name], column: name, value: value.shown,
            expected: setting.isFlag
              ? "true or false"
              : setting.isRepeating ? "a text or an array of texts" : "a text or a number"))
        continue
      }
      values[AbsoluteConfigKey([name])] = setting.value(words)
    }
  }

  /// Returns file and line of a setting.
  func place(of name: String) -> String { path + (lines[name].map { ":\($0)" } ?? "") }

  /// Returns a value as it would be typed; `nil` for one that the setting cannot have.
  private static func words(of value: JSONValue, for setting: NightSetting) -> [String]? {
    switch value {
    case .flag(let isOn): return setting.isFlag ? ["\(isOn)"] : nil
    case .text(let text): return setting.isFlag ? nil : [text]
    case .whole, .large, .real: return setting.isFlag ? nil : [value.shown]
    case .array(let items):
      guard setting.isRepeating else { return nil }
      let texts = items.compactMap(\.text)
      return texts.count == items.count ? texts : nil
    case .object, .null: return nil
    }
  }
}
