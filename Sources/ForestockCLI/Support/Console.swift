import Forestock
import Foundation
import LinearProgramming
import Logging
import Tabular

/// The process's two streams: results go to standard output, messages to standard error.
///
/// Nothing but results reaches standard output, so that a pipe gets a table or one JSON object
/// whether or not there were warnings.
enum Console {
  /// Prints a line of result on standard output.
  static func result(_ text: String) { write(text + "\n", to: .standardOutput) }

  /// Prints a value as one JSON object on standard output.
  ///
  /// - Throws: `inputOutput` where the value's own encoding fails.
  static func result(json value: some Encodable) throws { result(try JSONWriter.text(value)) }

  /// Prints a line of message on standard error.
  static func message(_ text: String) { write(text + "\n", to: .standardError) }

  /// Prints at most `limit` lines of one kind on standard error, then how many were left out.
  ///
  /// Twenty show the pattern of a fault; thousands would bury the summary that follows them.
  static func messages(_ lines: [String], limit: Int = 20) {
    lines.prefix(limit).forEach(message)
    if lines.count > limit { message("\(lines.count - limit) more like these") }
  }

  /// Prints text without a line end on standard error, for progress on a terminal.
  static func progress(_ text: String) { write(text, to: .standardError) }

  /// Writes UTF-8 bytes at once; a failure is ignored.
  private static func write(_ text: String, to handle: FileHandle) {
    // A closed pipe means that the reader has seen enough; the run goes on.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}

/// Files that a command writes beside what it prints.
///
/// Tables are written under another name and renamed, so that each is complete or absent. Programs
/// in MPS are written in place, piece by piece: a run that is killed meanwhile leaves a part.
enum ResultFile {
  /// Writes bytes to `path`, or to standard output where there is none.
  ///
  /// - Parameter path: where a file stands already, it is replaced in one step.
  /// - Throws: `inputOutput` where the disk or a permission refuses.
  static func write(_ bytes: [UInt8], to path: String?) throws(FileError) {
    do {
      guard let path else { return try FileHandle.standardOutput.write(contentsOf: Data(bytes)) }
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .inputOutput(path: path ?? "standard output", reason: error.localizedDescription)
    }
  }

  /// Writes a linear program as an MPS file that any other solver reads.
  ///
  /// The text is never in memory as a whole, since it is larger than the program itself.
  ///
  /// - Throws: `inputOutput` where the disk or a permission refuses.
  static func write(_ program: LinearProgram, to path: String) throws {
    let file = try OutputFile(creating: path)
    try MPSWriter.write(program) { line in try file.append(line) }
    try file.close()
  }
}

extension Logger {
  /// Creates a logger that writes to standard error, errors only when quiet.
  ///
  /// Only `plan` logs, since it runs at night: its lines carry a time and a level. The other
  /// commands write plain messages.
  static func forCommand(_ label: String, quiet: Bool) -> Logger {
    var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = quiet ? .error : .info
    return logger
  }
}

/// Returns a number with a fixed number of decimals, independent of any locale.
///
/// Infinite and undefined values become `inf` and `nan`.
func decimal(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }

/// Returns a share as a percentage with four decimals, so that the default gap of 1e-6 shows as
/// `0.0001 %`.
func percent(_ share: Double) -> String { String(format: "%.4f %%", 100 * share) }

/// Returns the nearest number with the given count of significant decimal digits.
///
/// The last bits of a likelihood's optimum or of a covariance's factor depend on the BLAS kernels
/// that the processor selects; digits that are printed must not.
func rounded(_ value: Double, significantDigits digits: Int) -> Double {
  Double(String(format: "%.\(digits - 1)e", value)) ?? value
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double { Double(components.seconds) + 1e-18 * Double(components.attoseconds) }
}
