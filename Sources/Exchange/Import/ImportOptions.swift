import FulfilmentModel
import Tabular

/// What the files of an import cannot say for themselves.
package struct ImportOptions: Sendable {
  /// Name of the source; `nil` where the header shall tell.
  package var source: String?
  /// Order of `03/04/2026` where no row decides it.
  package var dateOrder: DateOrder?
  /// Day of the export, for sources whose dates have no year or that cover a window.
  package var asOf: CalendarDate?
  /// Identifier and day of the event, for guest lists.
  package var event: String?
  /// Day of the event, for guest lists.
  package var eventDate: CalendarDate?
  /// Name of the token, for holder lists.
  package var token: String?
  /// Header of the owner's column, where a holder list has two addresses.
  package var ownerColumn: String?
  /// Tags that make an order a pre-order; compared without case, blanks and hyphens.
  package var preOrderTags: [String] = ["preorder"]
  /// Whether orders without such a tag are left out rather than counted as sales.
  package var ignoresUntagged = false
  /// Further statuses that count as sold, such as `On hold`.
  package var countedStatuses: [String] = []
  /// Hub or location of files that are about one place only.
  package var location: String?
  /// Money of the case for one unit of the file's currency, where the two differ.
  package var exchangeRate: Double?
  /// Whether records with damaged bytes are left out and counted rather than refused.
  package var skipsBadRows = false
  /// Path of a table of wallets to leave out (`address`).
  package var excludeFile: String?
  /// Path of a table that maps the file's codes to SKUs (`code,sku`).
  package var skuFile: String?
  /// Path of a table of places (`country,kind,place,region`), beside the case's `places.csv`.
  package var placesFile: String?
  /// Path of a generic mapping (`field,column`).
  package var mappingFile: String?

  /// Options as they stand where nothing is said.
  package init() {}
}

/// What an import did, file by file.
package struct ImportReport: Sendable, Codable {
  /// Rows and units left out under one reason.
  package struct Reject: Sendable, Codable, Equatable {
    /// Why.
    package var reason: String
    /// Rows.
    package var rows: Int
    /// Units of those rows, where they were known.
    package var units: Int
  }

  /// One file.
  package struct File: Sendable, Codable {
    /// Path as given.
    package var path: String
    /// Name of the source it was read as.
    package var source: String
    /// What that is, in words.
    package var title: String
    /// Whether the source was recognised by the header.
    package var wasRecognised: Bool
    /// Whether the very same file was imported before, so that nothing was done.
    package var wasKnown: Bool
    /// Rows of the file, header and blank rows aside.
    package var rows: Int
    /// Rows that went into canonical tables.
    package var rowsUsed: Int
    /// Rows that did not, by reason.
    package var rejects: [Reject]
    /// Decisions a person should know of, with their number.
    package var notes: [String: Int]
  }

  /// The files in the order given.
  package var files: [File]
  /// Rows of each canonical table that was written.
  package var tables: [String: Int]
}
