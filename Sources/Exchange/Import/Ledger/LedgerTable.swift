/// The import ledgers: one for each canonical table that imports feed, and one for wallets' claims.
enum LedgerTable: String, CaseIterable {
  case preorders, demandHistory = "demand_history", openingStock = "opening_stock"
  case socialSignals = "social_signals", events, adTests = "ad_tests"
  case tokenHolders = "token_holders", tokenClaims = "token_claims"

  /// Columns behind `group,item,import,line`: the key, then the measures.
  var columns: [String] {
    switch self {
    case .preorders: ["ordered_at", "due_at", "region", "sku", "quantity"]
    case .demandHistory: ["date", "region", "sku", "quantity"]
    case .openingStock: ["hub", "sku", "quantity"]
    case .socialSignals: ["date", "region", "channel", "metric", "value"]
    case .events: ["event", "date", "region", "going", "checked_in"]
    case .adTests:
      [
        "platform", "campaign", "start", "end", "region", "spend", "impressions", "clicks",
        "conversions",
      ]
    case .tokenHolders: ["holder", "token", "balance"]
    case .tokenClaims: ["holder", "region", "claimed_at", "claims"]
    }
  }

  /// How many of the columns are measures, which are summed by key.
  var measureCount: Int {
    switch self {
    case .events: 2
    case .adTests: 4
    default: 1
    }
  }

  /// The column whose day decides when a row enters the canonical table: not before the planning
  /// date has reached it; `nil` where rows enter at once.
  var dayColumn: String? {
    switch self {
    case .preorders: "ordered_at"
    case .demandHistory, .socialSignals: "date"
    case .adTests: "end"
    case .events, .openingStock, .tokenHolders, .tokenClaims: nil
    }
  }

  /// Whether the canonical table may hold several rows of one key: sales and pre-orders may.
  var allowsRepeatedKeys: Bool { self == .preorders || self == .demandHistory }

  /// Path of the ledger in the case folder.
  var fileName: String { "imports/\(rawValue).csv" }
}
