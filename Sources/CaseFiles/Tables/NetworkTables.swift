import FulfilmentModel
import Tabular

/// Columns of `regions.csv`, one row for each `Region`.
///
/// Key: `region`. Every other table names regions by it; demand is forecast for each.
package struct RegionsTable: DeclaredTable {
  /// Key, and name for people.
  package let region, name: Column<String>
  /// Centre of the region, by which imports place coordinates.
  ///
  /// Degrees north and east, on any common datum: hundreds of metres do not matter.
  /// `nil` where the identifier is to say it.
  package let latitude, longitude: Column<Double?>
  /// Inhabitants, a geographic signal.
  ///
  /// `nil` where it is not known.
  package let population: Column<Double?>
  /// Region group (`state`), which signals may name in place of a region.
  ///
  /// `nil` where the region belongs to none.
  package let group: Column<String?>

  /// The default of a centre, in words.
  private static let ownPlace = "of the US state, three-digit ZIP area or country that the id names"

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    region = columns.identifier("region", "identifier of the region; once in the table")
    name = columns.text("name", mayBeMissing: true, "name for people")
    latitude = columns.real(
      "latitude", unit: "degrees north", in: -90...90, empty: RegionsTable.ownPlace,
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell, "centre of the region")
    longitude = columns.real(
      "longitude", unit: "degrees east", in: -180...180, empty: RegionsTable.ownPlace,
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell, "centre of the region")
    population = columns.real(
      "population", unit: "inhabitants",
      empty: "without the column that of the place the id names; else not known",
      mayBeMissing: true, assumption: .missingColumn, "prior weight of the region's demand")
    group = columns.identifier(
      "state", empty: "none", mayBeMissing: true,
      "region group, such as a state, that signals may name")
  }
}

/// Columns of `hubs.csv`, one row for each `Hub`.
///
/// Key: `hub`. The origin of `case.json` is no hub, though it stands beside them in the program.
package struct HubsTable: DeclaredTable {
  /// Key, and name for people.
  package let hub, name: Column<String>
  /// Time zone of the cut-off hour.
  ///
  /// `nil` where it is not known.
  package let timeZone: Column<String?>
  /// Costs in money: by the horizon, by unit shipped, by unit and day stored.
  package let fixedCost, handlingCost, storageCost: Column<Double>
  /// Degrees, and money by unit brought in; `nil` where they follow from the place.
  package let latitude, longitude, inboundCost: Column<Double?>
  /// Right-hand side of the capacity row, and transit from the origin; `nil` where they follow from
  /// the supply and the place.
  package let capacity, inboundDays: Column<Int?>
  /// Right-hand side of the throughput row, and local hour of the last dispatch.
  ///
  /// `nil` is no limit, and a cut-off that is not known.
  package let throughput, cutoffHour: Column<Int?>
  /// Place of a hub without coordinates.
  package let postalCode, city, country: Column<String>
  /// Name of the partner, which `partners.csv` may limit; `nil` where nobody said.
  package let partner: Column<String?>
  /// Units that a plan brings to the hub; `nil` is no limit.
  package let minimumShipment, maximumShipment: Column<Int?>
  /// Whether the hub stands; `nil` where its stock is to say it.
  package let stands: Column<Bool?>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    hub = columns.identifier("hub", "identifier of the hub; once in the table, not the origin's")
    name = columns.text("name", mayBeMissing: true, "name for people")
    latitude = columns.real(
      "latitude", unit: "degrees north", in: -90...90, empty: HubsTable.ownPlace,
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell, "place of the hub")
    longitude = columns.real(
      "longitude", unit: "degrees east", in: -180...180, empty: HubsTable.ownPlace,
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell, "place of the hub")
    timeZone = columns.identifier(
      "timezone", empty: "not known", mayBeMissing: true, "IANA name of the time zone")
    capacity = columns.whole(
      "capacity_units", unit: "units", empty: "no limit: all available units and the opening stock",
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell,
      "most units the hub can hold, opening stock included")
    throughput = columns.whole(
      "throughput_units_per_day", unit: "units a day", empty: "no limit", mayBeMissing: true,
      assumption: .missingColumn, "most units the hub can ship in a day")
    fixedCost = columns.real(
      "fixed_cost", unit: "money", default: 0,
      "cost of keeping the hub open over the horizon, where the plan may open hubs (--open-hubs, network)"
    )
    handlingCost = columns.real(
      "handling_cost", unit: "money a unit", default: 0, "cost of each unit shipped from the hub")
    storageCost = columns.real(
      "storage_cost_per_unit_day", unit: "money a unit and day", default: 0,
      "cost of each unit stored")
    cutoffHour = columns.whole(
      "cutoff_hour", unit: "hour, local", to: 24, empty: "not known", mayBeMissing: true,
      "hour until which an order leaves on the same day")
    inboundCost = columns.real(
      "inbound_cost_per_unit", unit: "money a unit",
      empty: "0.25 + 0.0005 a kilometre from the origin", mayBeMissing: true,
      assumption: .missingColumnOrEmptyCell, "cost of each unit placed, from the origin")
    inboundDays = columns.whole(
      "inbound_transit_days", unit: "days",
      empty: "1, and 1 for each 800 km from the origin begun, at most 30", mayBeMissing: true,
      assumption: .missingColumnOrEmptyCell,
      "transit from the origin to the hub; in periods (plan --periods) units count from their arrival"
    )
    postalCode = columns.text(
      "postal_code", mayBeMissing: true, "US postal code, for a hub without coordinates")
    city = columns.text("city", mayBeMissing: true, "city, for a hub without coordinates")
    country = columns.text(
      "country", mayBeMissing: true, "country of postal_code and city: a code or a name")
    partner = columns.identifier(
      "partner", empty: "nobody said", mayBeMissing: true, "partner who runs the hub")
    minimumShipment = columns.whole(
      "minimum_shipment_units", unit: "units", empty: "no limit", mayBeMissing: true,
      "least units that a plan brings: fewer are raised or left out, whichever costs less")
    maximumShipment = columns.whole(
      "maximum_shipment_units", unit: "units", empty: "no limit", mayBeMissing: true,
      "most units that a plan brings")
    stands = columns.flag(
      "stands", empty: "yes where it holds, expects or owes stock", mayBeMissing: true,
      "whether the hub stands already: it is open, and --open-hubs leaves its fixed_cost out")
  }

  /// The default of a place, in words.
  private static let ownPlace = "of postal_code (three-digit ZIP area) or city"
}

/// Columns of `skus.csv`, one row for each `SKU`.
///
/// Key: `sku`. Key, release date, price and available units must be there.
package struct SKUsTable: DeclaredTable {
  /// Key, name for people, and the product line in either of two columns.
  ///
  /// Both product lines may be empty; `kind` goes before `brand`.
  package let sku, name, kind, brand: Column<String>
  /// First day of sale: a SKU is upcoming before it.
  package let releaseDate: Column<CalendarDate>
  /// Money and measures of a unit. The penalty is what a unit of shortage costs in the program.
  package let price, unitWeight, unitVolume: Column<Double>
  /// Money by unit; `nil` where they follow from the price.
  package let unitCost, stockoutPenalty: Column<Double?>
  /// Supply of the SKU in the program.
  package let availableUnits: Column<Int>
  /// Edition, key into the parcel rates, multiple of placements, and the shop's own guess.
  ///
  /// `nil` is an open edition, no parcel rate, single units, and no guess.
  package let mintSupply, billedWeight, casePack, expectedUnits: Column<Int?>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    sku = columns.identifier("sku", "identifier of the SKU; once in the table")
    name = columns.text("name", mayBeMissing: true, "name for people")
    releaseDate = columns.date("release_date", "first day of sale")
    price = columns.real("price", unit: "money a unit", "price a buyer pays")
    unitCost = columns.real(
      "unit_cost", unit: "money a unit", empty: "40 % of the price", mayBeMissing: true,
      assumption: .missingColumnOrEmptyCell, "cost to the creator")
    stockoutPenalty = columns.real(
      "stockout_penalty", unit: "money a unit", empty: "price − unit_cost, at least 0",
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell,
      "loss with each unit of demand that is not served")
    mintSupply = columns.whole(
      "mint_supply", unit: "units", empty: "open edition", mayBeMissing: true,
      assumption: .missingColumn,
      "edition: units ever made, which sales cannot exceed")
    availableUnits = columns.whole(
      "available_units", unit: "units",
      "units at the origin that can be placed; at most the edition")
    unitWeight = columns.real("unit_weight_kg", unit: "kilograms a unit", default: 0.4, "weight")
    billedWeight = columns.whole(
      "billed_weight_lb", unit: "pounds a unit", from: 1,
      empty: "no parcel rate applies; without the column the weight in whole pounds, rounded up",
      mayBeMissing: true, assumption: .missingColumn,
      "weight that a carrier bills, the key into parcel_rates.csv")
    unitVolume = columns.real(
      "unit_volume_m3", unit: "cubic metres a unit", default: 0, "volume, for partners' files")
    casePack = columns.whole(
      "case_pack_units", unit: "units", from: 1, empty: "1", mayBeMissing: true,
      "units that travel together: placements are multiples of it")
    expectedUnits = columns.whole(
      "expected_units", unit: "units", empty: "nobody said", mayBeMissing: true,
      "units the shop expects to sell in all, pre-orders included")
    kind = columns.text("kind", mayBeMissing: true, "product line whose SKUs are forecast alike")
    brand = columns.text("brand", mayBeMissing: true, "product line where kind says none")
  }
}

/// Columns of `lanes.csv`, one row for each `Lane`.
///
/// Key: `hub` and `region`. Every region must have a lane; a hub without one is warned of.
package struct LanesTable: DeclaredTable {
  /// The two ends.
  package let hub, region: Column<String>
  /// Days that promises to attendees are held against.
  ///
  /// Business days from dispatch to delivery.
  package let transitDays: Column<Int?>
  /// Cost of shipping where `zone` is empty or the SKU has no billed weight.
  package let costPerUnit: Column<Double?>
  /// Zone of the parcel rate that replaces the cost.
  ///
  /// `nil` where `cost_per_unit` applies to every SKU.
  package let zone: Column<Int?>
  /// For people; no cost follows from it.
  ///
  /// Kilometres along the great circle.
  package let distance: Column<Double?>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    hub = columns.identifier("hub", "hub the lane starts at; each pair of hub and region once")
    region = columns.identifier("region", "region the lane serves")
    transitDays = columns.whole(
      "transit_days", unit: "business days", empty: "by the zone of the distance",
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell, "from dispatch to delivery")
    costPerUnit = columns.real(
      "cost_per_unit", unit: "money a unit", empty: "by the zone of the distance, for one pound",
      mayBeMissing: true, assumption: .missingColumnOrEmptyCell,
      "shipping cost where no parcel rate applies")
    zone = columns.whole(
      "zone", empty: "cost_per_unit applies", mayBeMissing: true,
      "carrier's zone, the key into parcel_rates.csv")
    distance = columns.real(
      "distance_km", unit: "kilometres", empty: "not known", mayBeMissing: true,
      "great-circle distance")
  }
}

/// Columns of `parcel_rates.csv`, one row for each `ParcelRate`.
///
/// Key: `weight_lb` and `zone`. Each billed weight of a SKU needs a rate in each zone of a lane.
package struct ParcelRatesTable: DeclaredTable {
  /// The key.
  package let weight, zone: Column<Int>
  /// Price of a parcel that holds one unit.
  ///
  /// In the money of the case.
  package let price: Column<Double>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    weight = columns.whole(
      "weight_lb", unit: "pounds", from: 1, "billed weight; each pair of weight and zone once")
    zone = columns.whole("zone", "carrier's zone")
    price = columns.real("price", unit: "money a parcel", "carrier's price")
  }
}

/// Columns of `opening_stock.csv`, one row for each `StockRecord`.
///
/// Key: `hub` and `sku`. Pairs without a row have no stock.
package struct OpeningStockTable: DeclaredTable {
  /// The key.
  package let hub, sku: Column<String>
  /// Whole units; they count against the hub's capacity and serve demand like placements. Below 0 the
  /// hub owes units, which the plan covers first.
  package let quantity: Column<Int>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    hub = columns.identifier("hub", "hub that holds the units; each pair of hub and SKU once")
    sku = columns.identifier("sku", "SKU of the units")
    quantity = columns.whole(
      "quantity", unit: "units", from: -CellText.largestWhole,
      "stock before the plan; below 0 where more were sold than stood there: covered first")
  }
}
