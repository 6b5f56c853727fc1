import Foundation
import Tabular

/// The tables of a case folder: names, columns, and which may be left out.
///
/// A column of the list may have empty cells where its value is optional, but it must be there:
/// a misspelt `throughput_units_per_day` must not turn a limit into none.
package enum CaseTable: String, CaseIterable {
  case regions, hubs, skus, lanes
  case parcelRates = "parcel_rates"
  case openingStock = "opening_stock"
  case demandHistory = "demand_history"
  case preorders
  case socialSignals = "social_signals"
  case tokenHolders = "token_holders"
  case events
  case adTests = "ad_tests"
  case demandActual = "demand_actual"

  /// Whether a case cannot be without it.
  package var isRequired: Bool {
    switch self {
    case .regions, .hubs, .skus, .lanes, .demandHistory: true
    default: false
    }
  }

  package var columns: TableColumns {
    switch self {
    case .regions:
      TableColumns(
        required: ["region", "name", "latitude", "longitude", "population", "state"],
        real: ["latitude", "longitude", "population"])
    case .hubs:
      TableColumns(
        required: [
          "hub", "name", "latitude", "longitude", "timezone", "capacity_units",
          "throughput_units_per_day", "fixed_cost", "handling_cost", "storage_cost_per_unit_day",
          "cutoff_hour", "inbound_cost_per_unit", "inbound_transit_days",
        ],
        real: [
          "latitude", "longitude", "fixed_cost", "handling_cost", "storage_cost_per_unit_day",
          "inbound_cost_per_unit",
        ])
    case .skus:
      TableColumns(
        required: [
          "sku", "name", "release_date", "price", "unit_cost", "stockout_penalty", "mint_supply",
          "available_units", "unit_weight_kg", "billed_weight_lb", "unit_volume_m3",
        ], optional: ["case_pack_units", "kind", "brand"],
        real: ["price", "unit_cost", "stockout_penalty", "unit_weight_kg", "unit_volume_m3"],
        dates: ["release_date"])
    case .lanes:
      TableColumns(
        required: ["hub", "region", "transit_days", "cost_per_unit", "zone", "distance_km"],
        real: ["cost_per_unit", "distance_km"])
    case .parcelRates:
      TableColumns(required: ["weight_lb", "zone", "price"], real: ["price"])
    case .openingStock: TableColumns(required: ["hub", "sku", "quantity"])
    case .demandHistory, .demandActual:
      TableColumns(required: ["date", "region", "sku", "quantity"], dates: ["date"])
    case .preorders:
      TableColumns(
        required: ["ordered_at", "due_at", "region", "sku", "quantity"],
        optional: ["cancelled_at"], dates: ["ordered_at", "due_at", "cancelled_at"])
    case .socialSignals:
      TableColumns(
        required: ["date", "region", "channel", "metric", "value"], real: ["value"],
        dates: ["date"])
    case .tokenHolders:
      TableColumns(required: ["holder", "region", "token", "balance"], real: ["balance"])
    case .events:
      TableColumns(
        required: ["event", "date", "region", "going", "checked_in"], optional: ["sku"],
        dates: ["date"])
    case .adTests:
      TableColumns(
        required: [
          "platform", "campaign", "start", "end", "region", "spend", "impressions", "clicks",
          "conversions",
        ], optional: ["sku"], real: ["spend"], dates: ["start", "end"])
    }
  }

  /// The table's file in a folder, plain before packed; `nil` where there is none.
  package func path(in folder: String) -> String? {
    let plain = "\(folder)/\(rawValue).csv"
    return [plain, plain + ".gz"].first { FileKind(path: $0) != .missing }
  }

  /// Whether both the plain and the packed file are there.
  func isDoubled(in folder: String) -> Bool {
    ["", ".gz"].allSatisfy { FileKind(path: "\(folder)/\(rawValue).csv\($0)") != .missing }
  }
}
