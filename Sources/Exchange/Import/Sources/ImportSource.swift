import Tabular

/// A recognised export format of a shop, wallet, search, event or ad system, as data: how its files
/// are recognised, which columns mean what, and which rules turn their rows into canonical ones.
///
/// Adding a source is one such value in `SourceCatalog.all`.
package struct ImportSource: Sendable {
  /// Name on the command line.
  package let name: String
  /// Name for people, for messages.
  package let title: String
  /// Columns that a file must have; together they recognise it.
  let keys: [SourceColumn]
  /// Columns that are used where a file has them.
  let others: [SourceColumn]
  /// The decimal mark, for programs that write only one.
  var mark: DecimalMark? = nil
  /// Whether a quote at the start of a field opens one; the flat files of some programs do not
  /// quote.
  var hasQuotes = true
  /// The table that the rows go to, with the rules that differ between sources.
  let kind: Kind

  /// All columns, required ones first.
  var columns: [SourceColumn] { keys + others }
}

extension ImportSource {
  /// The subject of a source's rows, with the rules that differ between sources.
  enum Kind: Sendable {
    case orders(OrderRules)
    case stock(StockRules)
    case holders(HolderRules)
    case claims
    case signals(SignalRules)
    case attendees(AttendeeRules)
    case ads(AdRules)
    /// An export that cannot serve; the text names the one to use instead.
    case refused(String)
  }
}

/// Rules for rows that are lines of orders.
struct OrderRules: Sendable {
  /// The table that a line goes to.
  enum Target: Sendable {
    case sales
    case preOrders
    /// Pre-orders where a tag of the order says so, else sales.
    case byTag
  }

  /// The table or tables that lines go to.
  var target: Target
  /// Statuses that count, normalised; empty where the source has no status.
  var counted: Set<String> = []
  /// Statuses, normalised, of orders that are not paid yet and may count in a later export.
  var unpaid: Set<String> = []
  /// Whether only the first row of an order has the order's cells.
  var fillsForward = false
}

/// Rules for rows that are stock at locations.
struct StockRules: Sendable {
  /// Whether each location has a column of its own, named after it.
  var hasColumnPerLocation = false
  /// The last column before those of the locations, normalised.
  var lastFixedColumn = ""
  /// The one location of all rows, where the source is about one.
  var fixedLocation: String?
}

/// Rules for rows that are token holders.
struct HolderRules: Sendable {
  /// The token's name unless `--token` gives another.
  var token: String
}

/// Rules for rows that are observations of public attention.
struct SignalRules: Sendable {
  /// How a file lays days, places and values out.
  enum Shape: Sendable {
    /// A row for each day, with one value for the whole world.
    case daily
    /// A search engine's chart over time: a column for each `term: (place)`.
    case trendsTimeline
    /// A search engine's map: a row for each place.
    case trendsMap
    /// A row for each country, with one value for the whole window.
    case byCountry
  }

  var shape: Shape
  /// The signal's channel in the canonical table, such as `google_trends`.
  var channel: String
  /// The metric; `nil` where the file names it.
  var metric: String?
}

/// Rules for rows that are guests of an event.
struct AttendeeRules: Sendable {
  /// Statuses of people who said they would come, normalised.
  var going: Set<String>
  /// Statuses of people who came, normalised; empty where a time of check-in tells.
  var checkedIn: Set<String> = []
}

/// Rules for rows that are results of advertisements.
struct AdRules: Sendable {
  /// The network's name in the canonical table, such as `meta`.
  var platform: String
  /// Whether the period has a line of its own, such as `July 18, 2026 - August 16, 2026`.
  var hasPeriodLine = false
}
