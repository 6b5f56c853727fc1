import Tabular

/// The tables of a case folder: names, columns, and which may be left out.
///
/// A case plans with few columns: hubs with a place, SKUs with price, units and release date, and
/// regions. Every other column has a declared default; one that was used is reported as assumed,
/// and a header that is a slip of the pen for it is refused, so that a misspelt
/// `throughput_units_per_day` does not turn a limit into none.
///
/// The raw value is the file's name without `.csv`. Cases stand in the order of reading: tables
/// that define identifiers before those that use them.
package enum CaseTable: String, CaseIterable, Sendable {
  // The network and the products.
  case regions, hubs, skus, lanes
  case parcelRates = "parcel_rates"
  case openingStock = "opening_stock"
  // What partners say of them.
  case inbound
  case stocking = "stocking"
  case packs, partners
  // What the operator rules of placements.
  case rules
  // The evidence known on the planning date.
  case demandHistory = "demand_history"
  case preorders
  case socialSignals = "social_signals"
  case tokenHolders = "token_holders"
  case events
  case adTests = "ad_tests"
  // What the operator knows beside the records.
  case availability, adjustments
  // The outcome, for settling a plan.
  case demandActual = "demand_actual"

  /// Whether every case must have it.
  ///
  /// A table of the network that is there must have rows; evidence without rows is doubted, since an
  /// export that failed looks like it.
  package var isRequired: Bool {
    switch self {
    case .regions, .hubs, .skus: true
    default: false
    }
  }

  /// The rows of the table, as a noun phrase.
  ///
  /// Used by help texts and the reference page `case-tables.md`.
  package var meaning: String {
    switch self {
    case .regions: "Places where buyers live: the units in which demand is forecast."
    case .hubs: "Micro-hubs that hold stock and ship it."
    case .skus: "Products that can be placed and sold."
    case .lanes:
      "Ways to ship from a hub to a region. Without the table each region's eight nearest hubs reach it."
    case .parcelRates: "A carrier's prices by billed weight and zone."
    case .openingStock: "Units that stand at hubs before the plan."
    case .inbound: "Units on their way to hubs: confirmed and in time they count as stock."
    case .stocking:
      "Terms of a SKU at a hub: stocked or not, levels, least and most units of a line."
    case .packs: "Sizes of packs by SKU and hub, in place of case_pack_units."
    case .partners: "Least and most units that a partner takes in a night over all its hubs."
    case .rules:
      "Linear rules on what is placed: a weighted sum of lines with a minimum or maximum."
    case .demandHistory: "Sales up to the planning date; several rows of a day add up."
    case .preorders: "Orders placed before the units can be delivered."
    case .socialSignals: "Observations of public attention."
    case .tokenHolders: "Token holdings by wallet."
    case .events: "Sign-ups and attendance of live events."
    case .adTests: "Small advertising experiments, each in one region."
    case .availability:
      "Days with and without stock at the origin: 0 units mask days from the history, others are restocks."
    case .adjustments:
      "Changes that people make to the forecast: demand of some days times a factor, plus units."
    case .demandActual: "Demand of the horizon, known afterwards; no forecast reads it."
    }
  }

  /// The columns, in the order in which they are written.
  ///
  /// Those that may be missing are included.
  package var columns: ColumnList { keys.declared.columns }

  /// Type of the keys of the table's columns.
  ///
  /// History and actual demand have the same columns.
  private var keys: any DeclaredTable.Type {
    switch self {
    case .regions: RegionsTable.self
    case .hubs: HubsTable.self
    case .skus: SKUsTable.self
    case .lanes: LanesTable.self
    case .parcelRates: ParcelRatesTable.self
    case .openingStock: OpeningStockTable.self
    case .inbound: InboundTable.self
    case .stocking: StockingTable.self
    case .packs: PacksTable.self
    case .partners: PartnersTable.self
    case .rules: RulesTable.self
    case .demandHistory, .demandActual: SalesTable.self
    case .preorders: PreOrdersTable.self
    case .socialSignals: SocialSignalsTable.self
    case .tokenHolders: TokenHoldersTable.self
    case .events: EventsTable.self
    case .adTests: AdTestsTable.self
    case .availability: AvailabilityTable.self
    case .adjustments: AdjustmentsTable.self
    }
  }

  /// Returns the table's file in a folder, plain before packed; `nil` where there is none.
  ///
  /// Nothing is opened: a folder or a file without permission counts as there.
  package func path(in folder: String) -> String? {
    let plain = "\(folder)/\(rawValue).csv"
    return [plain, plain + ".gz"].first { FileKind(path: $0) != .missing }
  }

  /// Returns whether both the plain and the packed file are there.
  ///
  /// Such a case is refused: nothing says which of the two is the newer.
  func isDoubled(in folder: String) -> Bool {
    ["", ".gz"].allSatisfy { FileKind(path: "\(folder)/\(rawValue).csv\($0)") != .missing }
  }
}
