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
  /// Warnings: names and values that the reader ignored or added.
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
