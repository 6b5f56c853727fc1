import FulfilmentModel

/// What the files of an import cannot say for themselves.
public struct ImportOptions: Sendable {
  /// Name of the source; `nil` where the header shall tell.
  public var source: String?
  /// Order of `03/04/2026` where no row decides it.
  public var dateOrder: DateOrder?
  /// Day of the export, for sources whose dates have no year or that cover a window.
  public var asOf: CalendarDate?
  /// Identifier and day of the event, for guest lists.
  public var event: String?
  /// Day of the event, for guest lists.
  public var eventDate: CalendarDate?
  /// Name of the token, for holder lists.
  public var token: String?
  /// Header of the owner's column, where a holder list has two addresses.
  public var ownerColumn: String?
  /// Tags that make an order a pre-order; compared without case, blanks and hyphens.
  public var preOrderTags: [String] = ["preorder"]
  /// Whether orders without such a tag are left out rather than counted as sales.
  public var ignoresUntagged = false
  /// Further statuses that count as sold, such as `On hold`.
  public var countedStatuses: [String] = []
  /// Hub or location of files that are about one place only.
  public var location: String?
  /// Money of the case for one unit of the file's currency, where the two differ.
  public var exchangeRate: Double?
  /// Whether records with damaged bytes are left out and counted rather than refused.
  public var skipsBadRows = false
  /// Path of a table of wallets to leave out (`address`).
  public var excludeFile: String?
  /// Path of a table that maps the file's codes to SKUs (`code,sku`).
  public var skuFile: String?
  /// Path of a table of places (`country,kind,place,region`), beside the case's `places.csv`.
  public var placesFile: String?
  /// Path of a generic mapping (`field,column`).
  public var mappingFile: String?

  /// Options as they stand where nothing is said.
  public init() {}
}

/// What an import did, file by file.
public struct ImportReport: Sendable, Codable {
  /// Rows and units left out under one reason.
  public struct Reject: Sendable, Codable, Equatable {
    /// Why.
    public var reason: String
    /// Rows.
    public var rows: Int
    /// Units of those rows, where they were known.
    public var units: Int
  }

  /// One file.
  public struct File: Sendable, Codable {
    /// Path as given.
    public var path: String
    /// Name of the source it was read as.
    public var source: String
    /// What that is, in words.
    public var title: String
    /// Whether the source was recognised by the header.
    public var wasRecognised: Bool
    /// Whether the very same file was imported before, so that nothing was done.
    public var wasKnown: Bool
    /// Rows of the file, header and blank rows aside.
    public var rows: Int
    /// Rows that went into canonical tables.
    public var rowsUsed: Int
    /// Rows that did not, by reason.
    public var rejects: [Reject]
    /// Decisions a person should know of, with their number.
    public var notes: [String: Int]
  }

  /// The files in the order given.
  public var files: [File]
  /// Rows of each canonical table that was written.
  public var tables: [String: Int]
}
