import FulfilmentModel
import Tabular

/// Columns of `inbound.csv`, one row for each `InboundStock`.
///
/// Key: `sku`, `hub`, `arrives_on` and `confirmed`.
package struct InboundTable: DeclaredTable {
  /// SKU and hub of the units.
  package let sku, hub: Column<String>
  /// Whole units on their way.
  package let quantity: Column<Int>
  /// Day on which they stand at the hub, compared with the day on which units of the plan would.
  package let arrivesOn: Column<CalendarDate>
  /// Whether the partner has confirmed units and day; units that are not confirmed do not count.
  package let confirmed: Column<Bool>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    sku = columns.identifier("sku", "SKU of the units")
    hub = columns.identifier("hub", "hub that expects them")
    quantity = columns.whole("quantity", unit: "units", "units on their way")
    arrivesOn = columns.date(
      "arrives_on",
      "day on which they stand at the hub; they count as stock up to the day on which units of "
        + "the plan arrive (planning_date + 1 + inbound_transit_days)")
    confirmed = columns.flag(
      "confirmed", "whether the partner confirmed them; else they do not count")
  }
}

/// Columns of `stocking.csv`, one row for each `HubTerms`.
///
/// Key: `hub` and `sku`. Pairs without a row are stocked, without limits.
package struct StockingTable: DeclaredTable {
  /// The key.
  package let hub, sku: Column<String>
  /// Whether the hub takes the SKU; the minimum before the maximum where no whole pack fits.
  package let stocked, minimumFirst: Column<Bool>
  /// First day on which it does; `nil` where it does already.
  package let stockedFrom: Column<CalendarDate?>
  /// Units at the hub after the plan; `nil` is no limit.
  package let minimumStock, maximumStock: Column<Int?>
  /// Units of a line that the plan moves; `nil` is no limit.
  package let minimumLine, maximumLine: Column<Int?>
  /// Weight by which scarce stock is shared; `nil` where cost decides.
  package let shareWeight: Column<Double?>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    hub = columns.identifier("hub", "hub of the terms; each pair of hub and SKU once")
    sku = columns.identifier("sku", "SKU of the terms")
    stocked = columns.flag("stocked", empty: true, "no: no unit is moved there")
    stockedFrom = columns.date(
      "stocked_from", empty: "already", mayBeMissing: true,
      "first day on which the hub takes units; those of a plan that arrives before are not moved")
    minimumStock = columns.whole(
      "minimum_stock_units", unit: "units", empty: "no level", mayBeMissing: true,
      "units that are to stand at the hub after the plan, opening stock included, wanted or not")
    maximumStock = columns.whole(
      "maximum_stock_units", unit: "units", empty: "no limit", mayBeMissing: true,
      "most units that may stand at the hub after the plan, opening stock included")
    minimumLine = columns.whole(
      "minimum_line_units", unit: "units", from: 1, empty: "one pack", mayBeMissing: true,
      "least units of a line: a smaller one is raised or left out, whichever costs less")
    maximumLine = columns.whole(
      "maximum_line_units", unit: "units", empty: "no limit", mayBeMissing: true,
      "most units of a line")
    minimumFirst = columns.flag(
      "minimum_first", empty: false,
      "where no whole pack fits between minimum and maximum: yes moves the minimum, no nothing")
    shareWeight = columns.real(
      "share_weight", in: StockingTable.weights, empty: "cost decides", mayBeMissing: true,
      "weight, such as usual sales, by which a supply below all needs is shared; for all hubs of a "
        + "SKU or none")
  }

  /// Weights that a share can be computed from.
  private static let weights = 1e-6...1e12
}

/// Columns of `packs.csv`, one row for each `PackSize`.
///
/// Key: all columns. Sizes of a hub go before those of every hub, and both before `case_pack_units`.
package struct PacksTable: DeclaredTable {
  /// SKU that travels in the packs.
  package let sku: Column<String>
  /// Hub that they go to; `nil` for every hub without a row of its own.
  package let hub: Column<String?>
  /// Size of a pack.
  package let units: Column<Int>

  /// Largest size: the quantities that several sizes make up are tabulated.
  private static let largest = 100_000

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    sku = columns.identifier("sku", "SKU that travels in packs of this size")
    hub = columns.identifier(
      "hub", empty: "every hub without a row of its own", "hub that they go to")
    units = columns.whole(
      "units", unit: "units", from: 1, to: PacksTable.largest,
      "size of a pack; several rows are several sizes, which a line may mix")
  }
}

/// Columns of `partners.csv`, one row for each `PartnerTerms`.
///
/// Key: `partner`, a name that `hubs.csv` has.
package struct PartnersTable: DeclaredTable {
  /// The key.
  package let partner: Column<String>
  /// Units over all hubs of the partner; `nil` is no limit.
  package let minimum, maximum: Column<Int?>
  /// Money, once for all hubs of the partner.
  package let signingCost: Column<Double>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    partner = columns.identifier("partner", "partner of hubs in hubs.csv; once in the table")
    minimum = columns.whole(
      "minimum_units", unit: "units", empty: "no limit", mayBeMissing: true,
      "least units over all its hubs: fewer are raised or left out, whichever costs less")
    maximum = columns.whole(
      "maximum_units", unit: "units", empty: "no limit", mayBeMissing: true,
      "most units over all its hubs")
    signingCost = columns.real(
      "signing_cost", unit: "money", default: 0,
      "cost of signing the partner, once, where --open-hubs opens the first of its hubs")
  }
}
