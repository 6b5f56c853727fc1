import FulfilmentModel
import Tabular

/// Regions, hubs, products, lanes, rates and stock.
extension CaseDraft {
  package mutating func readRegions() throws(FileError) {
    regionIndex.isComplete = try readTable(.regions) { draft, row in
      let idColumn = row.column("region")
      let id = row.identifier(idColumn)
      if let id, let earlier = draft.regionIndex.insert(id, line: row.line) {
        row.refuse(idColumn, id, expected: "each region once; it is on line \(earlier) already")
      }
      let name = row.text(row.column("name"))
      let latitude = row.real(row.column("latitude"), in: -90...90)
      let longitude = row.real(row.column("longitude"), in: -180...180)
      let population = row.optionalAmount(row.column("population"))
      let group = row.optionalIdentifier(row.column("state"))
      guard row.rowIsSound, let id, let latitude, let longitude else { return }
      draft.regions.append(
        Region(
          id: id, name: name ?? "", latitude: latitude, longitude: longitude,
          population: population, group: group))
    }
  }

  package mutating func readHubs() throws(FileError) {
    hubIndex.isComplete = try readTable(.hubs) { draft, row in
      let idColumn = row.column("hub")
      let id = row.identifier(idColumn)
      if let id, let earlier = draft.hubIndex.insert(id, line: row.line) {
        row.refuse(idColumn, id, expected: "each hub once; it is on line \(earlier) already")
      }
      if let id, id == draft.settings.origin.id {
        row.refuse(idColumn, id, expected: "a hub other than the origin of case.json")
      }
      let name = row.text(row.column("name"))
      let latitude = row.real(row.column("latitude"), in: -90...90)
      let longitude = row.real(row.column("longitude"), in: -180...180)
      let timeZone = row.optionalIdentifier(row.column("timezone"))
      let capacity = row.whole(row.column("capacity_units"))
      let throughput = row.optionalWhole(row.column("throughput_units_per_day"))
      let fixed = row.amount(row.column("fixed_cost"))
      let handling = row.amount(row.column("handling_cost"))
      let storage = row.amount(row.column("storage_cost_per_unit_day"))
      let cutoffColumn = row.column("cutoff_hour")
      let cutoff = row.optionalWhole(cutoffColumn)
      if let cutoff, cutoff > 24 {
        row.refuse(cutoffColumn, String(cutoff), expected: "an hour from 0 to 24")
      }
      let inbound = row.amount(row.column("inbound_cost_per_unit"))
      let inboundDays = row.whole(row.column("inbound_transit_days"))
      guard row.rowIsSound, let id, let latitude, let longitude, let capacity, let fixed,
        let handling, let storage, let inbound, let inboundDays
      else { return }
      draft.hubs.append(
        Hub(
          id: id, name: name ?? "", latitude: latitude, longitude: longitude, timeZone: timeZone,
          capacityUnits: capacity, throughputUnitsPerDay: throughput, fixedCost: fixed,
          handlingCost: handling, storageCostPerUnitDay: storage, cutoffHour: cutoff,
          inboundCostPerUnit: inbound, inboundTransitDays: inboundDays))
    }
  }

  package mutating func readSKUs() throws(FileError) {
    skuIndex.isComplete = try readTable(.skus) { draft, row in
      let idColumn = row.column("sku")
      let id = row.identifier(idColumn)
      if let id, let earlier = draft.skuIndex.insert(id, line: row.line) {
        row.refuse(idColumn, id, expected: "each SKU once; it is on line \(earlier) already")
      }
      let name = row.text(row.column("name"))
      let release = row.date(row.column("release_date"))
      let price = row.amount(row.column("price"))
      let unitCost = row.amount(row.column("unit_cost"))
      let penalty = row.amount(row.column("stockout_penalty"))
      let mint = row.optionalWhole(row.column("mint_supply"))
      let availableColumn = row.column("available_units")
      let available = row.whole(availableColumn)
      if let mint, let available, available > mint {
        row.refuse(
          availableColumn, String(available), expected: "at most the mint_supply of \(mint)")
      }
      let weight = row.amount(row.column("unit_weight_kg"))
      let billed = row.optionalWhole(row.column("billed_weight_lb"), atLeast: 1)
      let volume = row.amount(row.column("unit_volume_m3"))
      let pack = row.optionalWhole(row.column("case_pack_units"), atLeast: 1)
      let kind = row.text(row.column("kind")).flatMap { $0.isEmpty ? nil : $0 }
      let brand = row.text(row.column("brand")).flatMap { $0.isEmpty ? nil : $0 }
      guard row.rowIsSound, let id, let release, let price, let unitCost, let penalty,
        let available, let weight, let volume
      else { return }
      draft.skus.append(
        SKU(
          id: id, name: name ?? "", releaseDate: release, price: price, unitCost: unitCost,
          stockoutPenalty: penalty, mintSupply: mint, availableUnits: available,
          unitWeightKg: weight, billedWeightLb: billed, unitVolumeM3: volume,
          casePackUnits: pack ?? 1, kind: kind ?? brand))
    }
  }

  mutating func readLanes() throws(FileError) {
    var seen: [PairKey: Int] = [:]
    try readTable(.lanes) { draft, row in
      let hubColumn = row.column("hub")
      let hub = row.reference(hubColumn, to: draft.hubIndex)
      let region = row.reference(row.column("region"), to: draft.regionIndex)
      if let hub, let region {
        if let earlier = seen[PairKey(hub, region)] {
          row.refuse(
            hubColumn, hub,
            expected: "each lane once; \(hub) to \(region) is on line \(earlier) already")
        }
        seen[PairKey(hub, region)] = seen[PairKey(hub, region)] ?? row.line
      }
      let transit = row.whole(row.column("transit_days"))
      let cost = row.amount(row.column("cost_per_unit"))
      let zone = row.optionalWhole(row.column("zone"))
      let distance = row.optionalAmount(row.column("distance_km"))
      if let region { draft.reachedRegions.insert(region) }
      if let hub { draft.sendingHubs.insert(hub) }
      guard row.rowIsSound, let hub, let region, let transit, let cost else { return }
      draft.laneLines.append(row.line)
      draft.lanes.append(
        Lane(
          hub: hub, region: region, transitDays: transit, costPerUnit: cost, zone: zone,
          distanceKm: distance))
    }
  }

  mutating func readParcelRates() throws(FileError) {
    var seen: [[Int]: Int] = [:]
    try readTable(.parcelRates) { draft, row in
      let weightColumn = row.column("weight_lb")
      let weight = row.whole(weightColumn, atLeast: 1)
      let zone = row.whole(row.column("zone"))
      if let weight, let zone {
        if let earlier = seen[[weight, zone]] {
          row.refuse(
            weightColumn, String(weight),
            expected: "each rate once; \(weight) lb into zone \(zone) is on line \(earlier) already"
          )
        }
        seen[[weight, zone]] = seen[[weight, zone]] ?? row.line
      }
      let price = row.amount(row.column("price"))
      if let weight, let zone { draft.knownRates.insert([weight, zone]) }
      guard row.rowIsSound, let weight, let zone, let price else { return }
      draft.parcelRates.append(ParcelRate(weightLb: weight, zone: zone, price: price))
    }
  }

  mutating func readOpeningStock() throws(FileError) {
    var seen: [PairKey: Int] = [:]
    try readTable(.openingStock) { draft, row in
      let hubColumn = row.column("hub")
      let hub = row.reference(hubColumn, to: draft.hubIndex)
      let sku = row.reference(row.column("sku"), to: draft.skuIndex)
      if let hub, let sku {
        if let earlier = seen[PairKey(hub, sku)] {
          row.refuse(
            hubColumn, hub,
            expected: "each pair once; \(sku) at \(hub) is on line \(earlier) already")
        }
        seen[PairKey(hub, sku)] = seen[PairKey(hub, sku)] ?? row.line
      }
      let quantity = row.whole(row.column("quantity"))
      guard row.rowIsSound, let hub, let sku, let quantity else { return }
      draft.openingStock.append(StockRecord(hub: hub, sku: sku, quantity: quantity))
    }
  }
}

/// Two identifiers as one key.
struct PairKey: Hashable {
  let first: String
  let second: String

  init(_ first: String, _ second: String) {
    self.first = first
    self.second = second
  }
}
