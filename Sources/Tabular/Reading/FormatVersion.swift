import Diagnostics

/// The version of the files that the program reads again: cases, mapping files, import ledgers.
///
/// | file | place of the version |
/// | --- | --- |
/// | `case.json` | key `format_version`; it holds for the tables of the case too |
/// | a mapping file | row `format_version` |
/// | `imports/files.csv` | column `format_version`; it holds for all ledgers beside it |
///
/// A file without a version is of version 1: programs before 0.2 wrote none. The version rises when
/// a file of the old form could be misread, not with every column that may be missing. `run.json` of
/// a plan folder counts its own versions, since other programs read it (see `PlanVerification`).
package enum FormatVersion {
  /// The version that this program writes, and the newest that it reads.
  package static let current = 1

  /// Returns what is wrong with a version as a file states it; `nil` for one that can be read.
  ///
  /// - Parameters:
  ///   - text: the version as it stands in the file.
  ///   - subject: the kind of file, for the message.
  package static func fault(
    in text: String, of subject: String, file: String, line: Int?
  ) -> Diagnostic? {
    guard let version = Int(text), version >= 1 else {
      return Diagnostic(
        file: file, line: line, column: "format_version", value: text,
        expected: "a whole number from 1 to \(current)")
    }
    guard version > current else { return nil }
    return Diagnostic(
      file: file, line: line, column: "format_version", value: text,
      expected: "version \(current) or older",
      note: "a newer forestock wrote this \(subject): update forestock to read it")
  }
}
