/// One fault or doubt about an input, worded so that a person can go there and mend it.
///
/// Every reader and every check of the package reports through this type: cells of tables, lines of
/// MPS and SMPS files, keys of settings, values of a case built in memory.
public struct Diagnostic: Error, Hashable, Sendable, Codable {
  /// Whether the input can still be used.
  public enum Severity: String, Sendable, Codable {
    /// The input is refused.
    case error
    /// The input is used; the reader took a decision that a person should know of.
    case warning
  }

  /// Whether the input can still be used.
  public var severity: Severity
  /// Path as the caller wrote it; `nil` for a value that comes from no file.
  public var file: String?
  /// Physical line, from 1; `nil` where the diagnostic concerns the whole file.
  public var line: Int?
  /// Name of the column, key or section, where the diagnostic concerns one.
  public var column: String?
  /// The text found there, shortened to 60 characters, control characters escaped.
  public var value: String?
  /// The fault in words; `nil` where `expected` says it all.
  public var message: String?
  /// The expectation, as a noun phrase; `nil` where `message` says it all.
  public var expected: String?
  /// The next step for a person, or the decision that the reader took.
  public var note: String?
  /// The kind of a doubt, for programs; `nil` where it has none.
  package var kind: DoubtKind?

  /// Creates a diagnostic. The value is shortened and made printable.
  package init(
    _ severity: Severity = .error, file: String? = nil, line: Int? = nil, column: String? = nil,
    value: String? = nil, message: String? = nil, expected: String? = nil, note: String? = nil,
    kind: DoubtKind? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.value = value.map(Diagnostic.printable)
    self.message = message
    self.expected = expected
    self.note = note
    self.kind = kind
  }

  /// Returns at most 60 characters of a text, with everything escaped that a terminal would obey.
  package static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(61) {
      switch scalar.value {
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return text.unicodeScalars.count > 60 ? String(result.dropLast()) + "…" : result
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line: warning: column: "value", message, expected …; note`, without what does not apply.
  public var description: String {
    var place = file ?? ""
    if let line { place += file == nil ? "line \(line)" : ":\(line)" }
    var parts: [String] = []
    if !place.isEmpty { parts.append(place) }
    if severity == .warning { parts.append("warning") }
    if let column { parts.append(Diagnostic.printable(column)) }
    return (parts + [text]).joined(separator: ": ")
  }

  /// Returns `"value", message, expected …; note`: the part that does not say where.
  package var text: String {
    let wrong = [value.map { "\"\($0)\"" }, message, expected.map { "expected " + $0 }]
      .compactMap(\.self).joined(separator: ", ")
    return note.map { wrong.isEmpty ? $0 : wrong + "; " + $0 } ?? wrong
  }
}
