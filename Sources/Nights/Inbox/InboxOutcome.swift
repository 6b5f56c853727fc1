import Exchange

/// Files that came into the case from the inbox, and files that were left there.
package struct InboxOutcome: Sendable, Codable, Equatable {
  /// A file that came in.
  package struct Imported: Sendable, Codable, Equatable {
    /// Its name in the inbox, and its path below the inbox by now.
    package var file, keptAs: String
    /// Name of the source that it was read as.
    package var source: String
    /// Rows of the file, and those that count.
    package var rows, rowsUsed: Int
    /// Whether the case had its bytes already, so that nothing was counted.
    package var wasKnown: Bool

    /// Takes the counts of an import's report.
    init(file: String, report: ImportReport.File, keptAs: String) {
      (self.file, self.keptAs) = (file, keptAs)
      (source, wasKnown) = (report.source, report.wasKnown)
      (rows, rowsUsed) = (report.rows, report.rowsUsed)
    }
  }

  /// A file that was left.
  package struct Left: Sendable, Codable, Equatable {
    /// Its name in the inbox.
    package var file: String
    /// Every reason, in words.
    package var reasons: [String]

    /// Takes the reasons of a refusal.
    init(file: String, reasons: [String]) { (self.file, self.reasons) = (file, reasons) }

    /// Describes a file of which no row counts.
    init(file: String, fruitless report: ImportReport.File) {
      let rejects = report.rejects.prefix(3).map { "\($0.rows) rows: \($0.reason)" }
      self.init(
        file: file,
        reasons: ["expected a row that counts; none of its \(report.rows) does"] + rejects)
    }
  }

  /// Files that came in, in the order of names.
  package var imported: [Imported] = []
  /// Files that were left, in the order of names.
  package var left: [Left] = []
}
