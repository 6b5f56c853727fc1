import Diagnostics

/// The diagnostics of one model file while it is read, and the line and section that the reader has
/// reached: every diagnostic names both, the section as its `column`.
struct ModelFileLog {
  private let file: String
  /// The line at hand, from 1; 0 before the first.
  var line = 0
  /// The section at hand, such as `COLUMNS`; empty before the first.
  var section = ""
  private var errors = DiagnosticLog()
  /// Decisions that the reader took: what it ignored, added or kept.
  private(set) var warnings = [Diagnostic]()

  init(file: String) { self.file = file }

  /// Whether the file is to be refused.
  var hasErrors: Bool { errors.hasErrors }

  /// Records an error at the line and section at hand.
  mutating func error(
    _ message: String? = nil, value: String? = nil, expected: String? = nil
  ) {
    errors.add(diagnostic(.error, value: value, message: message, expected: expected, note: nil))
  }

  /// Records that a line's fields are not those of its section.
  mutating func unexpected(_ fields: [String], expected: String) {
    error(value: fields.joined(separator: " "), expected: expected)
  }

  /// Records a warning at the line and section at hand; `note` says what the reader did.
  mutating func warn(_ message: String, value: String? = nil, note: String? = nil) {
    warnings.append(
      diagnostic(.warning, value: value, message: message, expected: nil, note: note))
  }

  /// Returns a coefficient; an error is recorded where the text is no finite number.
  mutating func finiteNumber(_ text: String) -> Double? {
    guard let value = modelNumber(text), value.isFinite else {
      error(value: text, expected: "a finite number")
      return nil
    }
    return value
  }

  /// Throws `InvalidInput` with every error, where there is one.
  func throwErrors() throws(InvalidInput) {
    if errors.hasErrors { throw InvalidInput(errors.diagnostics) }
  }

  private func diagnostic(
    _ severity: Diagnostic.Severity, value: String?, message: String?, expected: String?,
    note: String?
  ) -> Diagnostic {
    Diagnostic(
      severity, file: file.isEmpty ? nil : file, line: line == 0 ? nil : line,
      column: section.isEmpty ? nil : section, value: value, message: message,
      expected: expected, note: note)
  }
}

/// Returns the number that a text of a model file states, or `nil`.
///
/// Decimal, with `e`, `E`, `d` or `D` before the exponent, or `inf`, `infinity`, `nan` with or
/// without a sign, in any case.
func modelNumber(_ text: String) -> Double? {
  var ascii = [UInt8]()
  ascii.reserveCapacity(text.utf8.count)
  var hasDigit = false
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
    case UInt8(ascii: "d"), UInt8(ascii: "D"):
      if hasDigit {
        ascii.append(UInt8(ascii: "e"))
        continue
      }
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      break
    default: if hasDigit { return nil }
    }
    ascii.append(byte)
  }
  let cleaned = String(decoding: ascii, as: UTF8.self)
  if !hasDigit {
    switch cleaned.lowercased() {
    case "inf", "+inf", "infinity", "+infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    case "nan", "+nan", "-nan": return .nan
    default: return nil
    }
  }
  return Double(cleaned)
}
