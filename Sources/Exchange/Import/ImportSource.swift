import CaseFiles
import Tabular

/// A kind of file that users hold, described as data: how it is recognised, which columns mean
/// what, and which rules turn its rows into canonical ones. Adding a source is one such value.
package struct ImportSource: Sendable {
  /// What the command line calls it.
  package let name: String
  /// What people call it.
  package let title: String
  /// Columns that must all be there; together they recognise the file.
  let keys: [SourceColumn]
  /// Columns that are used where they are there.
  let others: [SourceColumn]
  /// The decimal mark, where the exporting program knows only one.
  var mark: DecimalMark? = nil
  /// Whether a quote at the start of a field opens one; flat files of some programs have none.
  var hasQuotes = true
  /// How rows become canonical.
  let kind: Kind
}

extension ImportSource {
  /// What a source's rows are about, with the rules that differ between sources.
  enum Kind: Sendable {
    case orders(OrderRules)
    case stock(StockRules)
    case holders(HolderRules)
    case claims
    case signals(SignalRules)
    case attendees(AttendeeRules)
    case ads(AdRules)
    /// A file that cannot serve, and which one to export in its place.
    case refused(String)
  }

  var columns: [SourceColumn] { keys + others }

  /// How many columns the source names.
  package var columnCount: Int { columns.count }
}

/// One column of a source: the field it fills and the names it goes by, in any language.
struct SourceColumn: Sendable {
  /// How a header must agree with a name.
  enum Match: Sendable {
    /// The whole name.
    case whole
    /// The name and a currency code behind it: `Amount spent (USD)`.
    case withCurrency
    /// The name somewhere in the header: a question somebody wrote.
    case containing
  }

  let field: SourceField
  /// The names as their programs write them.
  let names: [String]
  /// The names as headers are compared, in the same order.
  let normalisedNames: [String]
  let match: Match

  init(_ field: SourceField, _ names: String..., match: Match = .whole) {
    self.field = field
    self.names = names
    self.match = match
    normalisedNames = names.map(HeaderName.normalised)
  }

  /// Whether a header is this column's under a name, both normalised.
  func matches(_ header: String, _ name: String) -> Bool {
    switch match {
    case .whole: return header == name
    case .withCurrency:
      guard header.hasPrefix(name + " ("), header.hasSuffix(")") else { return false }
      return header.count == name.count + 6
    case .containing: return header.contains(name)
    }
  }
}

/// What a cell means to us.
enum SourceField: Int, Sendable, CaseIterable {
  case order, date, startDate, endDate, status, cancelled, ships, tags, payment
  case country, province, postal, place, latitude, longitude
  case sku, quantity, netQuantity
  case location, available, onHand, committed, unavailable, incoming
  case wallet, balance, consent, key
  /// A number that always has decimals: it shows the file's decimal mark.
  case price
  case value, checkedIn
  case campaign, spend, impressions, clicks, conversions, currency

  /// What generic mappings call it.
  var name: String { String(describing: self) }
}

/// Rules for rows that are lines of orders.
struct OrderRules: Sendable {
  /// Which table a line goes to.
  enum Target: Sendable {
    case sales
    case preOrders
    /// Pre-orders where a tag of the order says so, else sales.
    case byTag
  }

  var target: Target
  /// Statuses that count, normalised; empty where a file has no status.
  var counted: Set<String> = []
  /// Statuses that may still count later: not paid yet.
  var unpaid: Set<String> = []
  /// Whether order-level cells stand only on an order's first row.
  var fillsForward = false
  /// The country of all rows, where the file cannot say.
  var country: String?
}

/// Rules for rows that are stock at places.
struct StockRules: Sendable {
  /// Whether each place has a column of its own, named by it.
  var hasColumnPerLocation = false
  /// The last column before the places, normalised.
  var lastFixedColumn = ""
  /// The one place all rows are of.
  var fixedLocation: String?
}

/// Rules for rows that are token holders.
struct HolderRules: Sendable {
  /// The token's name where the caller gives none.
  var token: String
}

/// Rules for rows that are observations of public attention.
struct SignalRules: Sendable {
  enum Shape: Sendable {
    /// A day and a value.
    case daily
    /// A search engine's chart: a column for each `term: (place)`.
    case trendsTimeline
    /// A search engine's map: a row for each place.
    case trendsMap
    /// A row for each country, one value for the whole window.
    case byCountry
  }

  var shape: Shape
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
  var platform: String
  /// Whether the period stands in a line of its own, such as `July 18, 2026 - August 16, 2026`.
  var hasPeriodLine = false
}
