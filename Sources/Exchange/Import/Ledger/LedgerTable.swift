import CaseFiles
import Tabular

/// The import ledgers: one for each canonical table that imports feed, one for the regions that
/// wallets' holders claim, which the table of holders is joined with, one for receipts, which are
/// compared with a plan, and one for what hubs do not stock yet, which exports name.
///
/// The raw value is the canonical table's name, except for `token_claims`, `receipts` and `not_stocked`.
enum LedgerTable: String, CaseIterable {
  case preorders, demandHistory = "demand_history", openingStock = "opening_stock"
  case socialSignals = "social_signals", events, adTests = "ad_tests"
  case tokenHolders = "token_holders", tokenClaims = "token_claims", receipts
  case notStocked = "not_stocked"

  /// The start of groups of `opening_stock` that are receipts: they add to a stock list, and a later
  /// list replaces them.
  static let receiptPrefix = "receipt "

  /// Whether a canonical table of the case has the ledger's rows.
  var hasCanonicalTable: Bool {
    self != .tokenClaims && self != .receipts && self != .notStocked
  }

  /// Path of the ledger in the case folder.
  var fileName: String { "imports/\(rawValue).csv" }

  /// Columns behind `group,item,import,line`: the key, then the measures.
  var columns: [String] { keyColumns + measureColumns }

  /// Number of measures.
  var measureCount: Int { measureColumns.count }

  /// Columns that tell rows apart, by the names that the canonical table declares.
  var keyColumns: [String] {
    switch self {
    case .preorders:
      let column = PreOrdersTable.declared.keys
      return [
        column.orderedAt.name, column.dueAt.name, column.region.name, column.sku.name,
        column.cancelledAt.name,
      ]
    case .demandHistory:
      let column = SalesTable.declared.keys
      return [column.date.name, column.region.name, column.sku.name]
    case .openingStock, .notStocked:
      let column = OpeningStockTable.declared.keys
      return [column.hub.name, column.sku.name]
    case .socialSignals:
      let column = SocialSignalsTable.declared.keys
      return [column.date.name, column.region.name, column.channel.name, column.metric.name]
    case .events:
      let column = EventsTable.declared.keys
      return [column.event.name, column.date.name, column.region.name]
    case .adTests:
      let column = AdTestsTable.declared.keys
      return [
        column.platform.name, column.campaign.name, column.start.name, column.end.name,
        column.region.name,
      ]
    case .tokenHolders:
      let column = TokenHoldersTable.declared.keys
      return [column.holder.name, column.token.name]
    case .tokenClaims:
      let column = TokenHoldersTable.declared.keys
      return [column.holder.name, column.region.name, "claimed_at"]
    case .receipts:
      let column = OpeningStockTable.declared.keys
      return ["reference", column.hub.name, column.sku.name]
    }
  }

  /// Columns of the canonical table that imports fill.
  var canonicalColumns: Set<String> {
    // Claims give holders their regions.
    self == .tokenHolders
      ? Set(columns + [TokenHoldersTable.declared.keys.region.name]) : Set(columns)
  }

  /// The last column of the key, where ledgers of earlier versions lack it; it is empty then.
  var lateKeyColumn: String? {
    self == .preorders ? PreOrdersTable.declared.keys.cancelledAt.name : nil
  }

  /// Columns that are summed over the rows of a key.
  ///
  /// An empty measure, such as conversions that are not reported, is not zero: sums of such cells
  /// are empty.
  private var measureColumns: [String] {
    switch self {
    case .preorders: return [PreOrdersTable.declared.keys.quantity.name]
    case .demandHistory: return [SalesTable.declared.keys.quantity.name]
    case .openingStock: return [OpeningStockTable.declared.keys.quantity.name]
    case .socialSignals: return [SocialSignalsTable.declared.keys.value.name]
    case .events:
      let column = EventsTable.declared.keys
      return [column.going.name, column.checkedIn.name]
    case .adTests:
      let column = AdTestsTable.declared.keys
      return [
        column.spend.name, column.impressions.name, column.clicks.name, column.conversions.name,
      ]
    case .tokenHolders: return [TokenHoldersTable.declared.keys.balance.name]
    case .tokenClaims: return ["claims"]
    case .receipts: return ["planned", "received", "damaged", "refused"]
    case .notStocked: return ["rows"]
    }
  }

  /// The column whose day decides when a row enters the canonical table: not before the planning
  /// date has reached it; `nil` where rows enter at once.
  var dayColumn: String? {
    switch self {
    case .preorders: PreOrdersTable.declared.keys.orderedAt.name
    case .demandHistory: SalesTable.declared.keys.date.name
    case .socialSignals: SocialSignalsTable.declared.keys.date.name
    case .adTests: AdTestsTable.declared.keys.end.name
    case .events, .openingStock, .tokenHolders, .tokenClaims, .receipts, .notStocked: nil
    }
  }

  /// Whether canonical rows are others on another planning date: days wait for it, and nobody has
  /// come to an event that lies ahead.
  var dependsOnEvening: Bool { dayColumn != nil || self == .events }

  /// Whether the canonical table may hold several rows of one key: sales and pre-orders may.
  ///
  /// A user's own row of the same key then stays beside the imported one.
  var allowsRepeatedKeys: Bool { self == .preorders || self == .demandHistory }
}
