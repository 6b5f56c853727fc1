/// Collects diagnostics while input is read, so that one pass names every fault.
package struct DiagnosticLog: Sendable {
  /// Most diagnostics kept for one file, about a megabyte of them; later ones are only counted.
  static let limitPerFile = 2_000

  /// Diagnostics in the order in which they were found.
  package private(set) var diagnostics: [Diagnostic] = []
  private var countsByFile: [String: Int] = [:]

  /// Creates an empty log.
  package init() {}

  /// Whether an error was found; warnings do not count.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Keeps a diagnostic, or closes its file's list where the list is full.
  package mutating func add(_ diagnostic: Diagnostic) {
    let file = diagnostic.file ?? ""
    let count = countsByFile[file, default: 0] + 1
    countsByFile[file] = count
    if count <= DiagnosticLog.limitPerFile { diagnostics.append(diagnostic) }
    if count == DiagnosticLog.limitPerFile + 1 {
      diagnostics.append(
        Diagnostic(
          file: diagnostic.file,
          expected: "fewer faults; those after line \(diagnostic.line ?? 0) are not listed"))
    }
  }
}

/// The error of an input that is refused: every diagnostic that was found, warnings among them.
///
/// Thrown where the input is a value or a text in memory; readers of files throw `FileError`, which
/// tells a refused file from one that the system would not open.
///
/// ```swift
/// do {
///   let plan = try planner.plan(for: planningCase)
/// } catch {
///   error.diagnostics.forEach { print($0) }
/// }
/// ```
public struct InvalidInput: Error, Equatable, Sendable, CustomStringConvertible {
  /// The diagnostics in the order in which they were found; at least one is an error.
  public var diagnostics: [Diagnostic]

  /// Creates the error of the given diagnostics.
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Every diagnostic on its own line.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
