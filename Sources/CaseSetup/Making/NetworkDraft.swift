import CaseFiles
import FulfilmentModel
import Geography
import Tabular

/// Hubs, regions, lanes and parcel rates of a new case.
struct NetworkDraft {
  let hubs: [ListedHub]
  let regions: [Region]
  let lanes: [Lane]
  let rates: [ParcelRate]
  /// Values that nobody stated.
  let assumptions: [Assumption]

  /// Derives lanes from distances and the carrier's table.
  ///
  /// - Parameter weights: kilograms by SKU, where they are known.
  init(
    _ request: SetupRequest, regions: [Region], carrier: CarrierRates, weights: [String: Double]
  ) {
    hubs = request.hubs
    self.regions = regions
    // The weight that is assumed for products without one is among them.
    let pounds = Set(([0.4] + weights.values).map { DistanceRule.billedPounds(kilograms: $0) })
    let rated = Set(pounds.filter { weight in carrier.rates.contains { $0.weightLb == weight } })
    let zones = carrier.zones(for: rated)
    rates = carrier.rates
    let placed = hubs.map {
      Hub(
        id: $0.id, name: $0.name, latitude: $0.point.latitude, longitude: $0.point.longitude,
        capacityUnits: 0)
    }
    lanes = LaneMaker.lanes(from: placed, to: regions, ratedZones: zones).map { lane in
      var lane = lane
      let days = (Double(lane.transitDays) * carrier.dayFactor).rounded(.up)
      lane.transitDays = max(1, Int(days))
      return lane
    }
    assumptions = NetworkDraft.assumptions(request, carrier: carrier)
  }

  /// Returns what was assumed about the network.
  private static func assumptions(
    _ request: SetupRequest, carrier: CarrierRates
  ) -> [Assumption] {
    let lanes = CaseTable.lanes.rawValue
    var result = [
      Assumption(
        table: lanes, column: "(table)", value: "each region's nearest hubs, eight at most",
        why: "lanes, days and zones follow from the distance: see first-night.md",
        howToChange: "edit lanes.csv, or delete it so that it follows from hubs.csv"),
      Assumption(
        table: CaseTable.parcelRates.rawValue, column: "(table)", value: request.carrier,
        why: carrier.source, howToChange: "write your contract's prices in parcel_rates.csv"),
      Assumption(
        table: CaseTable.hubs.rawValue, column: "(inbound_cost_per_unit)",
        value: "0.25 + 0.0005 a kilometre from the origin",
        why: "nobody stated what a unit costs "
          + "on its way to a hub", howToChange: "add inbound_cost_per_unit to hubs.csv"),
      Assumption(
        table: CaseTable.hubs.rawValue, column: "(inbound_transit_days)",
        value: "1, and 1 for each 800 km from the origin begun", why: "nobody stated it",
        howToChange: "add inbound_transit_days to hubs.csv"),
      Assumption(
        table: CaseTable.skus.rawValue, column: "(unit_cost)", value: "40 % of the price",
        why: "nobody stated it", howToChange: "add unit_cost to skus.csv"),
      Assumption(
        table: CaseTable.skus.rawValue, column: "(stockout_penalty)", value: "price − unit_cost",
        why: "a unit that is not served loses its margin",
        howToChange: "add stockout_penalty to skus.csv"),
    ]
    if request.hubs.contains(where: { $0.capacity == nil }) {
      result.append(
        Assumption(
          table: CaseTable.hubs.rawValue, column: "(capacity_units)", value: "no limit",
          why: "nobody stated what a hub can hold", howToChange: "write capacity_units in hubs.csv")
      )
    }
    for hub in request.hubs where hub.foundBy != "coordinates" {
      result.append(
        Assumption(
          table: CaseTable.hubs.rawValue, column: "(place)", key: hub.id,
          value:
            "\(TableWriter.format(hub.point.latitude)), \(TableWriter.format(hub.point.longitude))",
          why: hub.foundBy, howToChange: "write latitude and longitude in hubs.csv"))
    }
    return result
  }

  /// Returns `regions.csv`.
  var regionsTable: [UInt8] {
    let column = RegionsTable.declared.keys
    return TableWriter(
      regions,
      columns: [
        column.region.from(\.id), column.name.from(\.name), column.latitude.from { $0.latitude },
        column.longitude.from { $0.longitude }, column.population.from(\.population),
        column.group.from(\.group),
      ]
    ).bytes
  }

  /// Returns `hubs.csv`: identifier, name, place and capacity.
  var hubsTable: [UInt8] {
    let column = HubsTable.declared.keys
    return TableWriter(
      hubs,
      columns: [
        column.hub.from(\.id), column.name.from(\.name),
        column.latitude.from { $0.point.latitude }, column.longitude.from { $0.point.longitude },
        column.capacity.from(\.capacity),
      ]
    ).bytes
  }

  /// Returns `lanes.csv`.
  var lanesTable: [UInt8] {
    let column = LanesTable.declared.keys
    return TableWriter(
      lanes,
      columns: [
        column.hub.from(\.hub), column.region.from(\.region),
        column.transitDays.from { $0.transitDays }, column.costPerUnit.from { $0.costPerUnit },
        column.zone.from(\.zone), column.distance.from(\.distanceKm),
      ]
    ).bytes
  }

  /// Returns `parcel_rates.csv`.
  var ratesTable: [UInt8] {
    let column = ParcelRatesTable.declared.keys
    return TableWriter(
      rates,
      columns: [
        column.weight.from(\.weightLb), column.zone.from(\.zone), column.price.from(\.price),
      ]
    ).bytes
  }
}
