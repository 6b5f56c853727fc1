import Tabular

/// A recognised export format of a shop, wallet, search, event or ad system, as data: how its files
/// are recognised, which columns mean what, and which rules turn their rows into canonical ones.
///
/// Adding a source is one such value in `SourceCatalog.all`. A source holds no code: recognition,
/// reading and the rules are the same functions for all of them. Names of columns are compared in
/// the form of `HeaderName.normalised`.
package struct ImportSource: Sendable {
  /// Name on the command line.
  ///
  /// Written to `imports/files.csv` and, for orders and guests, into the groups of the import
  /// ledgers, so that it must not change between versions: the same orders would count again.
  package let name: String
  /// Name for people, for messages.
  package let title: String
  /// Columns that a file must have; together they recognise it.
  ///
  /// Empty for charts of searches, whose columns bear the search terms: those are recognised by the
  /// form of the header.
  let keys: [SourceColumn]
  /// Columns that are used where a file has them.
  ///
  /// Empty where the required columns say everything.
  let others: [SourceColumn]
  /// The decimal mark, for programs that write only one.
  ///
  /// `nil` where the program follows the user's locale: the mark is then inferred from the file.
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
  ///
  /// Each case has one `RowAssembler`, except for `refused`.
  enum Kind: Sendable {
    /// Lines of orders, for `demand_history` and `preorders`.
    case orders(OrderRules)
    /// Units at locations, for `opening_stock`.
    case stock(StockRules)
    /// Receipts of hubs against a plan, for `opening_stock` and the table of differences.
    case receipts
    /// Balances of wallets, for `token_holders`.
    case holders(HolderRules)
    /// Regions that wallets' holders consented to share, for the column `region` of
    /// `token_holders`.
    case claims
    /// Public attention, for `social_signals`.
    case signals(SignalRules)
    /// Guests of events, for `events`.
    case attendees(AttendeeRules)
    /// Results of advertisements, for `ad_tests`.
    case ads(AdRules)
    /// An export that cannot serve; the text names the one to use instead.
    case refused(String)
  }
}

/// Rules for rows that are lines of orders.
struct OrderRules: Sendable {
  /// The table that a line goes to.
  enum Target: Sendable {
    /// Every line is a sale, for `demand_history`.
    case sales
    /// Every line is a pre-order, for `preorders`.
    case preOrders
    /// Pre-orders where a tag of the order says so, else sales.
    case byTag
  }

  /// The table or tables that lines go to.
  var target: Target
  /// Statuses that count, normalised; empty where the source has no status.
  ///
  /// An unknown status does not count either: a refund counted as a sale is worse than a sale that
  /// is missing and named in the report.
  var counted: Set<String> = []
  /// Statuses, normalised, of orders that are not paid yet and may count in a later export.
  ///
  /// They are rejected with another reason than cancelled ones, since a later export may have them
  /// paid.
  var unpaid: Set<String> = []
  /// Whether statuses mean what `OrderStatusWords` says, beside the source's own.
  ///
  /// So it is for files that no program's own words are known of: mappings and plain tables.
  var usesCommonWords = false
  /// Whether only the first row of an order has the order's cells.
  ///
  /// Shopify writes status, date and address on an order's first line only. Such files are read in
  /// their order, and an order whose lines are apart is one that came before.
  var fillsForward = false
  /// Whether columns `[Addon: NUMBER] NAME` hold units of further products.
  ///
  /// A pledge without a reward is then no order of a product, whatever its amount.
  var hasAddOns = false
  /// Whether an order's number is that of a person, such as a backer: the ledgers then have a
  /// pseudonym of it.
  var numbersPeople = false
}

/// Rules for rows that are stock at locations.
///
/// The units are those available for sale; columns of units on hand or incoming are recognised but
/// not used.
struct StockRules: Sendable {
  /// Whether each location has a column of its own, named after it.
  var hasColumnPerLocation = false
  /// The last column before those of the locations, normalised.
  ///
  /// Empty where locations have no columns of their own.
  var lastFixedColumn = ""
  /// The one location of all rows, where the source is about one.
  ///
  /// `nil` where rows name their location. The option `--hub` goes before it.
  var fixedLocation: String?
}

/// Rules for rows that are token holders.
struct HolderRules: Sendable {
  /// The token's name unless `--token` gives another.
  ///
  /// A holder's balances of two tokens are two rows, so that the name keeps them apart.
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
    ///
    /// Its index is relative to the place with most interest, not to a day.
    case trendsMap
    /// A row for each country, with one value for the whole window.
    case byCountry
  }

  /// Decides which columns are read and which day a value stands on.
  var shape: Shape
  /// The signal's channel in the canonical table, such as `google_trends`.
  var channel: String
  /// The metric; `nil` where the file names it.
  var metric: String?
}

/// Rules for rows that are guests of an event.
///
/// Guests of any other status, such as refunded, declined or waiting, are rejected.
struct AttendeeRules: Sendable {
  /// Statuses of people who said they would come, normalised.
  var going: Set<String>
  /// Statuses of people who came, normalised; empty where a column tells: a time, or yes and no.
  var checkedIn: Set<String> = []
}

/// Rules for rows that are results of advertisements.
///
/// Counts of impressions, clicks and conversions may be added over rows; reach may not, since it
/// counts people who saw several advertisements once.
struct AdRules: Sendable {
  /// The network's name in the canonical table, such as `meta`.
  var platform: String
  /// Whether the period has a line of its own, such as `July 18, 2026 - August 16, 2026`.
  var hasPeriodLine = false
}
