import Forestock
import Foundation
import LinearProgramming
import Logging
import Tabular

/// The process's two streams: results go to standard output, messages to standard error.
///
/// Nothing but results reaches standard output, so that a pipe gets a table or one JSON object
/// whether or not there were warnings. A result that does not arrive is an error; a message that
/// does not arrive changes nothing.
enum Console {
  /// Prints a line of result on standard output.
  ///
  /// - Throws: `inputOutput` where the disk is full, or whoever read the output has gone.
  static func result(_ text: String) throws(FileError) { try result(Array((text + "\n").utf8)) }

  /// Prints a report on standard output; at a terminal its tables stand in columns.
  ///
  /// - Throws: `inputOutput` where standard output refuses.
  static func report(_ text: String) throws(FileError) {
    try result(Style.isResultRead ? AlignedTables.of(text) : text)
  }

  /// Prints a value as one JSON object on standard output.
  ///
  /// - Throws: `inputOutput` where the value's own encoding fails or standard output refuses.
  static func result(json value: some Encodable) throws(FileError) {
    try result(JSONWriter.bytes(value))
  }

  /// Writes bytes on standard output, all of them.
  ///
  /// - Throws: `inputOutput` where standard output refuses.
  static func result(_ bytes: [UInt8]) throws(FileError) {
    try FileError.attempt("standard output") {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
  }

  /// Prints a line of message on standard error.
  static func message(_ text: String) { progress(text + "\n") }

  /// Tells a person at a terminal which command comes next; a log has no use for it.
  static func hint(_ text: String) {
    if Style.isTerminal { message(Style.faint("next: " + text)) }
  }

  /// Prints at most `limit` lines of one kind on standard error, then how many were left out.
  ///
  /// Twenty show the pattern of a fault; thousands would bury the summary that follows them.
  static func messages(_ lines: [String], limit: Int = 20) {
    lines.prefix(limit).forEach(message)
    if lines.count > limit { message("\(lines.count - limit) more like these") }
  }

  /// Prints text without a line end on standard error, for progress on a terminal; a failure is
  /// ignored.
  static func progress(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

/// Files that a command writes beside what it prints, each complete or absent.
enum ResultFile {
  /// Writes bytes to `path`, or to standard output where there is none.
  ///
  /// - Parameter path: where a file stands already, it is replaced in one step.
  /// - Throws: `inputOutput` where the disk, a permission or standard output refuses.
  static func write(_ bytes: [UInt8], to path: String?) throws(FileError) {
    guard let path else { return try Console.result(bytes) }
    try ReplacementFile.write(bytes, to: path)
  }

  /// Writes a linear program as an MPS file that any other solver reads.
  ///
  /// The text is never in memory as a whole, since it is larger than the program itself.
  ///
  /// - Throws: `inputOutput` where the disk or a permission refuses.
  static func write(_ program: LinearProgram, to path: String) throws {
    let file = try ReplacementFile(path: path)
    try MPSWriter.write(program) { line in try file.output.append(line) }
    try file.commit()
  }
}

extension Logger {
  /// Creates a logger that writes to standard error, errors only when quiet.
  ///
  /// Only `plan` and `nightly` log, since they run at night: their lines carry a time and a level. The
  /// other commands write plain messages.
  static func forCommand(_ label: String, quiet: Bool, format: LogFormat = .text) -> Logger {
    var logger = Logger(label: label) { label in
      switch format {
      case .text: StreamLogHandler.standardError(label: label)
      case .json: JSONLogHandler(label: label)
      }
    }
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
func percent(_ share: Double, _ places: Int = 4) -> String {
  String(format: "%.\(places)f %%", 100 * share)
}

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
