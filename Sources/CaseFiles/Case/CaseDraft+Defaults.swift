import Diagnostics
import FulfilmentModel
import Geography
import Tabular

/// Defaults that records of a draft take from other tables, in the order of the records.
struct OpenDefaults {
  /// Degrees that `regions.csv` states.
  var regionPlaces: [(latitude: Double?, longitude: Double?)] = []
  /// Lines of regions and hubs, for messages.
  var regionLines: [Int] = []
  var hubLines: [Int] = []
  /// Whether `regions.csv` has a column of inhabitants; its empty cells say "not known".
  var hasPopulation = true
  /// Regions and hubs whose place is known.
  var placedRegions: Set<Int> = []
  var placedHubs: Set<Int> = []
  /// Hubs without a stated capacity.
  var hubsWithoutCapacity: Set<Int> = []
  /// Whether `skus.csv` lacks the billed weight, so that it follows from the weight.
  var weighsAllSKUs = false

  /// Remembers the place of a region.
  mutating func take(
    region place: (Double?, Double?), line: Int, hasPopulation: Bool
  ) {
    regionPlaces.append((latitude: place.0, longitude: place.1))
    regionLines.append(line)
    self.hasPopulation = hasPopulation
  }

  /// Remembers what a hub lacks.
  mutating func take(hub line: Int, isPlaced: Bool, hasCapacity: Bool) {
    if isPlaced { placedHubs.insert(hubLines.count) }
    if !hasCapacity { hubsWithoutCapacity.insert(hubLines.count) }
    hubLines.append(line)
  }
}

/// The place of a hub as its row states it.
struct HubAddress {
  var latitude, longitude: Double?
  var postalCode, city, country: String

  /// The hub's place: its coordinates, else the area of its US postal code, else its city; `nil`
  /// where none of them tells.
  var point: MapPoint? {
    if let latitude, let longitude { return MapPoint(latitude: latitude, longitude: longitude) }
    return PlaceTables.point(postal: postalCode, city: city, country: country)
  }
}

/// Defaults that follow from other cells and tables.
extension CaseDraft {
  /// Moves the planning date to a later evening; an earlier one is refused, since the case's evidence
  /// would lie ahead of it.
  mutating func takeLaterEvening() {
    guard let evening = laterEvening, let own = settings.planningDate else { return }
    if evening < own || own.days(until: evening) > CaseSettings.longestDelay {
      log.add(
        Diagnostic(
          file: CaseReader.laterEveningOption, value: evening.description,
          expected: "a day from the case's planning_date \(own) on, at most ten years later"))
    } else {
      settings.planningDate = evening
    }
  }

  /// Gives regions without coordinates the centre of the place that their identifier names.
  ///
  /// Two letters are states where all such identifiers are, else countries.
  mutating func placeRegions() {
    let short = regions.map(\.id).filter { $0.utf8.count == 2 }
    let plainStates = !short.isEmpty && short.allSatisfy { PlaceTables.state($0) != nil }
    for (index, stated) in defaults.regionPlaces.enumerated() {
      let area = PlaceTables.area(ofRegion: regions[index].id, plainStates: plainStates)
      if !defaults.hasPopulation { regions[index].population = area?.population }
      guard let latitude = stated.latitude ?? area?.center.latitude,
        let longitude = stated.longitude ?? area?.center.longitude
      else { continue }
      (regions[index].latitude, regions[index].longitude) = (latitude, longitude)
      defaults.placedRegions.insert(index)
    }
  }

  /// Places a hub, with cost and days from the origin where its row states none.
  ///
  /// - Returns: whether its place is known; a hub elsewhere is taken to lie 1,000 km from the
  ///   origin.
  func place(
    _ hub: inout Hub, at address: HubAddress, inbound: (cost: Double?, days: Int?)
  ) -> Bool {
    let point = address.point
    let kilometres = point.map { settings.origin.point.kilometres(to: $0) } ?? 1_000
    if let point { (hub.latitude, hub.longitude) = (point.latitude, point.longitude) }
    hub.inboundCostPerUnit = inbound.cost ?? DistanceRule.inboundCost(kilometres: kilometres)
    hub.inboundTransitDays = inbound.days ?? DistanceRule.inboundDays(kilometres: kilometres)
    return point != nil
  }

  /// Returns the lane of a distance, or of the places of its two ends; `nil` where neither is known.
  func laneByDistance(from hub: String, to region: String, kilometres: Double?) -> Lane? {
    var distance = kilometres
    if distance == nil, let h = hubs.firstIndex(where: { $0.id == hub }),
      let r = regions.firstIndex(where: { $0.id == region }), defaults.placedHubs.contains(h),
      defaults.placedRegions.contains(r)
    {
      distance = hubs[h].point.kilometres(to: regions[r].point)
    }
    return distance.map {
      LaneMaker.lane(hub: hub, region: region, kilometres: $0, ratedZones: [])
    }
  }

  /// Returns the release date of a SKU; `nil` where it is not known.
  func releaseDate(of sku: String) -> CalendarDate? {
    skuIndex.entries[sku].flatMap { entry in
      skus.indices.contains(entry.position) && skus[entry.position].id == sku
        ? skus[entry.position].releaseDate : skus.first { $0.id == sku }?.releaseDate
    }
  }

  /// Fills what follows from tables that were read since: capacities, billed weights, lanes.
  mutating func fillDefaults() {
    let supply = skus.reduce(0) { $0 + $1.availableUnits }
    for index in defaults.hubsWithoutCapacity {
      let id = hubs[index].id
      let opening = openingStock.lazy.filter { $0.hub == id }.reduce(0) { $0 + max(0, $1.quantity) }
      let inbound = statements.inbound.lazy.filter { $0.hub == id }.reduce(0) { $0 + $1.quantity }
      hubs[index].capacityUnits = supply + opening + inbound
    }
    if defaults.weighsAllSKUs, !knownRates.isEmpty {
      for index in skus.indices {
        let pounds = DistanceRule.billedPounds(kilograms: skus[index].unitWeightKg)
        let isRated = knownRates.contains { $0[0] == pounds }
        skus[index].billedWeightLb = isRated ? pounds : nil
      }
    }
    if path(of: .lanes) == nil { makeLanes() }
  }

  /// Makes the lanes of a case without `lanes.csv`; refuses each hub and region without a place.
  private mutating func makeLanes() {
    guard regionIndex.isComplete, hubIndex.isComplete, !hubs.isEmpty, !regions.isEmpty,
      !log.hasErrors
    else { return }
    refuseWithoutPlace(
      regions.indices.filter { !defaults.placedRegions.contains($0) }.map {
        (regions[$0].id, defaults.regionLines[$0])
      }, of: .regions,
      expected: "latitude and longitude, an id such as US-CA, 900 or GB, or a lanes.csv")
    refuseWithoutPlace(
      hubs.indices.filter { !defaults.placedHubs.contains($0) }.map {
        (hubs[$0].id, defaults.hubLines[$0])
      }, of: .hubs, expected: "latitude and longitude, a US postal_code, a city, or a lanes.csv")
    if log.hasErrors { return }
    let weights = Set(skus.compactMap(\.billedWeightLb))
    let rated = DistanceRule.zones.filter { zone in
      !weights.isEmpty && weights.allSatisfy { knownRates.contains([$0, zone]) }
    }
    lanes = LaneMaker.lanes(from: hubs, to: regions, ratedZones: Set(rated))
    assumed.append(
      AssumedColumn(
        table: CaseTable.lanes.rawValue, column: "(table)", rows: lanes.count,
        value: "each region's nearest hubs, days and cost by the zone of the distance"))
  }

  /// Refuses rows without a place by one fault, that of the first, with the number of the others.
  private mutating func refuseWithoutPlace(
    _ rows: [(id: String, line: Int)], of table: CaseTable, expected: String
  ) {
    guard let first = rows.first else { return }
    log.add(
      Diagnostic(
        file: paths[table], line: first.line, column: "latitude", value: first.id,
        expected: expected, note: rows.count > 1 ? "so for \(rows.count) rows" : nil))
  }
}
