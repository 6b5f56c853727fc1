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

  /// A place of which no region is known.
  package struct Place: Sendable, Codable, Hashable {
    /// The reason in words, without anything that a buyer typed.
    package var reason: String
    /// Whether it lies in a country where the case has no region.
    package var isOutside: Bool
  }

  /// Orders to one place that are kept without a region.
  package struct Unplaced: Sendable, Codable, Equatable {
    package var place: Place
    package var orders: Int
    package var units: Int
  }

  /// Rows of days after the planning date: they are kept, and count when their day has come.
  package struct Waiting: Sendable, Codable, Equatable {
    package var rows: Int
    package var units: Int
    /// ISO days.
    package var firstDay: String
    package var lastDay: String
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
    /// Orders that are kept without a region, by place, most units first.
    package var unplaced: [Unplaced]
    /// Rows that wait for their day; `nil` where none does.
    package var waiting: Waiting?

    /// Whether the file has rows and none of them counts: then the import did not do what was asked.
    package var isFruitless: Bool { rows > 0 && rowsUsed == 0 }
  }

  /// The files in the order of the call.
  package var files: [File]
  /// Rows of each canonical table that was written, by its name.
  package var tables: [String: Int]
  /// Path of the table of items that wait for a SKU; `nil` where all found theirs.
  package var proposals: String?
}

extension ImportReport.File {
  /// Creates the report of a file that was imported before.
  init(known path: String, source: String, rows: Int, rowsUsed: Int) {
    self.init(
      path: path, source: source, title: "", wasRecognised: false, wasKnown: true, rows: rows,
      rowsUsed: rowsUsed, rejects: [], notes: [:], unplaced: [], waiting: nil)
  }
}
