/// The result of an import, file by file.
package struct ImportReport: Sendable, Codable {
  /// Rows and units left out under one reason.
  package struct Reject: Sendable, Codable, Equatable {
    /// The reason, as in `rejects.csv`.
    package var reason: String
    /// Rows left out.
    package var rows: Int
    /// Units of those rows, where they could be read.
    package var units: Int
  }

  /// The result for one file.
  package struct File: Sendable, Codable {
    /// Path as the caller wrote it.
    package var path: String
    /// Name of the source that it was read as.
    package var source: String
    /// The source's name for people.
    package var title: String
    /// Whether the source was recognised by the header rather than named by the caller.
    package var wasRecognised: Bool
    /// Whether the same bytes were imported before with the same options, so that nothing was done.
    package var wasKnown: Bool
    /// Rows of the file, without header and blank rows.
    package var rows: Int
    /// Rows that went into canonical tables.
    package var rowsUsed: Int
    /// Rows that did not, by reason, the most frequent first.
    package var rejects: [Reject]
    /// Decisions that a person should know of, with the number of times each was taken.
    package var notes: [String: Int]
  }

  /// The files in the order of the call.
  package var files: [File]
  /// Rows of each canonical table that was written, by its name.
  package var tables: [String: Int]
}
