import Diagnostics
import FulfilmentModel
import Tabular

/// The keys of an object in `case.json`, with the lines they stand on.
///
/// A key of the inner object and one of the outer object are looked for in the same bytes: the
/// first occurrence gives the line.
struct SettingsObject {
  /// Path of `case.json`, for diagnostics.
  let path: String
  /// Values by key, faulty or not.
  let members: [String: JSONValue]
  /// The whole file, in which lines of keys are looked up.
  let bytes: [UInt8]
  /// Keys that were asked for, present or not: those that mean something.
  private var known: [String] = []
  /// Faults of this object's keys.
  var log = DiagnosticLog()

  /// Creates the object of one pair of braces; `bytes` are those of the whole file.
  init(path: String, members: [String: JSONValue], bytes: [UInt8]) {
    self.path = path
    self.members = members
    self.bytes = bytes
  }

  /// Returns whether this program reads the object's `format_version`; names it where it does not.
  ///
  /// A file without the key is of version 1.
  mutating func hasKnownVersion() -> Bool {
    let key = "format_version"
    known.append(key)
    guard let version = members[key],
      let fault = FormatVersion.fault(
        in: version.shown, of: "case", file: path, line: line(of: key))
    else { return true }
    log.add(fault)
    return false
  }

  /// Returns the value of a key that must be there; `nil` with a diagnostic where it is not.
  ///
  /// - Parameters:
  ///   - key: name of the key.
  ///   - expected: completes the sentence "expected …" of a diagnostic.
  ///   - convert: returns `nil` for a value that the key cannot have.
  mutating func take<Value>(
    _ key: String, expected: String, _ convert: (JSONValue) -> Value?
  ) -> Value? {
    if members[key] == nil {
      log.add(Diagnostic(file: path, column: key, expected: "this key, with \(expected)"))
      return nil
    }
    return takeIfPresent(key, expected: expected, convert)
  }

  /// Returns the value of a key that may be left out.
  ///
  /// - Returns: `nil` where the key is left out, and with a diagnostic where its value is faulty.
  mutating func takeIfPresent<Value>(
    _ key: String, expected: String, _ convert: (JSONValue) -> Value?
  ) -> Value? {
    if !known.contains(key) { known.append(key) }
    guard let value = members[key] else { return nil }
    if let converted = convert(value) { return converted }
    log.add(
      Diagnostic(
        file: path, line: line(of: key), column: key, value: value.shown, expected: expected))
    return nil
  }

  /// Warns of each key that nobody asked for, with the known key it is probably meant to be.
  ///
  /// Called once every known key was asked for.
  mutating func warnOfUnknownKeys() {
    for key in members.keys.sorted() where !known.contains(key) {
      let nearest = NearestName.of(key, among: known)
      log.add(
        Diagnostic(
          .warning, file: path, line: line(of: key), column: key,
          message: "no key of this name means anything",
          expected: nearest.map { "perhaps \($0)" } ?? "one of \(known.joined(separator: ", "))",
          note: "it is not used", kind: .unknownKey))
    }
  }

  /// Returns the line of a key's first occurrence; JSON values know no lines.
  ///
  /// `nil` where the key is written with escapes.
  ///
  /// - Complexity: O(bytes); called for faults only.
  private func line(of key: String) -> Int? {
    let wanted = Array("\"\(key)\"".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else {
      return nil
    }
    return 1 + bytes[..<start].count { $0 == 0x0A }
  }
}
