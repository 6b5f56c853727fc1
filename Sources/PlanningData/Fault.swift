/// One thing that is wrong with a file, told so that a person can go there and mend it.
package struct Fault: Error, Hashable, Sendable, Codable {
  /// Whether the file can still be used.
  package enum Severity: String, Sendable, Codable {
    /// The input is refused.
    case error
    /// The input is used; the reader took a decision a person should know of.
    case warning
  }

  /// Whether the file can still be used.
  package var severity: Severity
  /// Path as the caller gave it.
  package var file: String
  /// Physical line, from 1; `nil` where the fault belongs to the whole file.
  package var line: Int?
  /// Name of the column or key, where the fault lies in one.
  package var column: String?
  /// What stands there, shortened to 60 characters, control characters escaped.
  package var value: String?
  /// What was expected instead.
  package var expected: String

  /// A fault as given; the value is shortened and made printable.
  package init(
    _ severity: Severity = .error, file: String, line: Int? = nil, column: String? = nil,
    value: String? = nil, expected: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.value = value.map(Fault.printable)
    self.expected = expected
  }

  /// At most 60 characters, without anything a terminal would obey.
  static func printable(_ text: String) -> String {
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

extension Fault: CustomStringConvertible {
  /// `file:line: warning: column: "value", expected …`, leaving out what does not apply.
  package var description: String {
    var text = file
    if let line { text += ":\(line)" }
    text += severity == .warning ? ": warning: " : ": "
    if let column { text += "\(Fault.printable(column)): " }
    if let value { text += "\"\(value)\", " }
    return text + "expected " + expected
  }
}

/// Collects faults while files are read, so that one pass names them all.
package struct FaultLog: Sendable {
  /// Most faults kept for one file, about a megabyte of them; the rest are only counted.
  static let mostForOneFile = 2_000

  /// Faults in the order in which they were found.
  package private(set) var faults: [Fault] = []
  private var countsByFile: [String: Int] = [:]

  /// A log without faults.
  package init() {}

  /// Whether an error was found; warnings do not count.
  package var hasErrors: Bool { faults.contains { $0.severity == .error } }

  /// Keeps a fault.
  package mutating func add(_ fault: Fault) {
    let count = countsByFile[fault.file, default: 0] + 1
    countsByFile[fault.file] = count
    if count <= FaultLog.mostForOneFile { faults.append(fault) }
    if count == FaultLog.mostForOneFile + 1 {
      faults.append(
        Fault(
          file: fault.file,
          expected: "fewer faults; those after line \(fault.line ?? 0) are not listed"))
    }
  }
}
