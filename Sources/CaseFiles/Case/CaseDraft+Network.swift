import Diagnostics
import FulfilmentModel
import Tabular

/// The network and the products: regions, hubs, SKUs, lanes, parcel rates and opening stock.
///
/// A row's record is built from its cells first, with placeholders for faulty ones, and kept only
/// where the row turns out sound. Identifiers are remembered even of unsound rows, so that one
/// faulty cost does not make a hub unknown to every other table.
///
/// All of these throw `inputOutput` where the system refuses, and add faults of rows to `log`.
extension CaseDraft {
  /// Reads `regions.csv`: the identifiers are known also where the rest of a row is faulty, so that
  /// other tables that name them are not refused for it.
  mutating func readRegions() throws(FileError) {
    let isRead = try readTable(.regions, as: RegionsTable.self) { draft, row, column in
      let region = Region(
        id: row[column.region], name: row[column.name], population: row[column.population],
        group: row[column.group])
      let place = (row[column.latitude], row[column.longitude])
      draft.regionIndex.define(region.id, by: column.region, in: &row)
      guard row.isSound else { return }
      draft.regions.append(region)
      draft.defaults.take(region: place, line: row.line, hasPopulation: row.has(column.population))
    }
    regionIndex.isComplete = isRead && !regionIndex.entries.isEmpty
    placeRegions()
  }

  /// Reads `hubs.csv`. No hub may bear the identifier of the origin.
  mutating func readHubs() throws(FileError) {
    let isRead = try readTable(.hubs, as: HubsTable.self) { draft, row, column in
      let capacity = row[column.capacity]
      var hub = Hub(
        id: row[column.hub], name: row[column.name], timeZone: row[column.timeZone],
        capacityUnits: capacity ?? 0, throughputUnitsPerDay: row[column.throughput],
        fixedCost: row[column.fixedCost], handlingCost: row[column.handlingCost],
        storageCostPerUnitDay: row[column.storageCost], cutoffHour: row[column.cutoffHour])
      hub.partner = row[column.partner]
      hub.stands = row[column.stands]
      (hub.minimumShipment, hub.maximumShipment) = (
        row[column.minimumShipment], row[column.maximumShipment]
      )
      row.check(column.maximumShipment, hub.maximumShipment, from: hub.minimumShipment)
      let address = HubAddress(
        latitude: row[column.latitude], longitude: row[column.longitude],
        postalCode: row[column.postalCode], city: row[column.city], country: row[column.country])
      let isPlaced = draft.place(
        &hub, at: address, inbound: (row[column.inboundCost], row[column.inboundDays]))
      draft.hubIndex.define(hub.id, by: column.hub, in: &row)
      if row.isSound(column.hub), hub.id == draft.settings.origin.id {
        row.refuse(column.hub, hub.id, expected: "a hub other than the origin of case.json")
      }
      guard row.isSound else { return }
      draft.hubs.append(hub)
      draft.defaults.take(hub: row.line, isPlaced: isPlaced, hasCapacity: capacity != nil)
    }
    hubIndex.isComplete = isRead && !hubIndex.entries.isEmpty
  }

  /// Reads `skus.csv`. Available units cannot exceed the edition; `brand` stands in for an empty
  /// `kind`.
  mutating func readSKUs() throws(FileError) {
    let isRead = try readTable(.skus, as: SKUsTable.self) { draft, row, column in
      let (kind, brand) = (row[column.kind], row[column.brand])
      let line = kind.isEmpty ? brand : kind
      let price = row[column.price]
      // A creator's usual cost; what is not sold is lost margin.
      let unitCost = row[column.unitCost] ?? 0.4 * price
      var sku = SKU(
        id: row[column.sku], name: row[column.name], releaseDate: row[column.releaseDate],
        price: price, unitCost: unitCost,
        stockoutPenalty: row[column.stockoutPenalty] ?? max(0, price - unitCost),
        mintSupply: row[column.mintSupply],
        availableUnits: row[column.availableUnits], unitWeightKg: row[column.unitWeight],
        billedWeightLb: row[column.billedWeight], unitVolumeM3: row[column.unitVolume],
        casePackUnits: row[column.casePack] ?? 1, kind: line.isEmpty ? nil : line)
      sku.expectedUnits = row[column.expectedUnits]
      draft.skuIndex.define(sku.id, by: column.sku, in: &row)
      if let edition = sku.mintSupply, sku.availableUnits > edition,
        row.isSound(column.availableUnits)
      {
        row.refuse(
          column.availableUnits, String(sku.availableUnits),
          expected: "at most the mint_supply of \(edition)")
      }
      guard row.isSound else { return }
      draft.skus.append(sku)
      draft.defaults.weighsAllSKUs = !row.has(column.billedWeight)
    }
    skuIndex.isComplete = isRead && !skuIndex.entries.isEmpty
  }

  /// Reads `lanes.csv`: one lane for each pair of hub and region.
  ///
  /// Ends of unsound rows count as reached too, so that a faulty cost is not reported as a missing
  /// lane.
  mutating func readLanes() throws(FileError) {
    var seen = FirstLines<[String]>()
    var unmeasured: [Int] = []
    try readTable(.lanes, as: LanesTable.self) { draft, row, column in
      let (hub, region) = (
        row.reference(column.hub, to: draft.hubIndex),
        row.reference(column.region, to: draft.regionIndex)
      )
      let stated = (days: row[column.transitDays], cost: row[column.costPerUnit])
      let distance = row[column.distance]
      var lane = Lane(
        hub: hub, region: region, transitDays: stated.days ?? 0, costPerUnit: stated.cost ?? 0,
        zone: row[column.zone], distanceKm: distance)
      if stated.days == nil || stated.cost == nil, row.isSound {
        if let made = draft.laneByDistance(from: hub, to: region, kilometres: distance) {
          lane.transitDays = stated.days ?? made.transitDays
          lane.costPerUnit = stated.cost ?? made.costPerUnit
        } else {
          unmeasured.append(row.line)
        }
      }
      if row.isSound(column.region) { draft.reachedRegions.insert(lane.region) }
      if row.isSound(column.hub) { draft.sendingHubs.insert(lane.hub) }
      if row.areSound(column.hub, column.region),
        let earlier = seen.earlier([lane.hub, lane.region], line: row.line)
      {
        row.refuse(
          column.hub, lane.hub,
          expected: "each lane once; \(lane.hub) to \(lane.region) is on line \(earlier) already")
      }
      guard row.isSound, unmeasured.last != row.line else { return }
      draft.laneLines.append(row.line)
      draft.lanes.append(lane)
    }
    // Tables of hubs or regions that cannot be read are refused themselves.
    guard let first = unmeasured.first, hubIndex.isComplete, regionIndex.isComplete else { return }
    log.add(
      Diagnostic(
        file: paths[.lanes], line: first, column: "transit_days",
        expected: "transit_days and cost_per_unit, or a distance_km, or places of both ends",
        note: unmeasured.count > 1 ? "so for \(unmeasured.count) rows" : nil))
  }

  /// Reads `parcel_rates.csv`: one rate for each pair of billed weight and zone.
  ///
  /// Prices need not rise with weight or zone: carriers' tables do not always.
  mutating func readParcelRates() throws(FileError) {
    var seen = FirstLines<[Int]>()
    try readTable(.parcelRates, as: ParcelRatesTable.self) { draft, row, column in
      let rate = ParcelRate(
        weightLb: row[column.weight], zone: row[column.zone], price: row[column.price])
      if row.areSound(column.weight, column.zone) {
        let key = [rate.weightLb, rate.zone]
        draft.knownRates.insert(key)
        if let earlier = seen.earlier(key, line: row.line) {
          row.refuse(
            column.weight, String(rate.weightLb),
            expected:
              "each rate once; \(rate.weightLb) lb into zone \(rate.zone) is on line \(earlier) already"
          )
        }
      }
      if row.isSound { draft.parcelRates.append(rate) }
    }
  }

  /// Reads `opening_stock.csv`: one row for each pair of hub and SKU.
  ///
  /// Pairs without a row have none.
  mutating func readOpeningStock() throws(FileError) {
    var seen = FirstLines<[String]>()
    try readTable(.openingStock, as: OpeningStockTable.self) { draft, row, column in
      let stock = StockRecord(
        hub: row.reference(column.hub, to: draft.hubIndex),
        sku: row.reference(column.sku, to: draft.skuIndex), quantity: row[column.quantity])
      if row.areSound(column.hub, column.sku),
        let earlier = seen.earlier([stock.hub, stock.sku], line: row.line)
      {
        row.refuse(
          column.hub, stock.hub,
          expected: "each pair once; \(stock.sku) at \(stock.hub) is on line \(earlier) already")
      }
      if row.isSound { draft.openingStock.append(stock) }
    }
  }
}
