import FulfilmentModel
import RealModule
import Statistics

/// Makes hubs, lanes and rates on an invented map; all money is made up, in the size of parcel and
/// warehouse prices of 2025.
enum NetworkMaker {
  /// The port in the south-west corner that all units come from.
  static let origin = Origin(id: "PORT", name: "South Harbour", latitude: 39.0, longitude: -1.0)

  /// Draws hubs in populous regions that are not next to each other; capacities share `capacity`
  /// units in proportion to the population nearest to each.
  ///
  /// - Parameter capacity: units that all hubs together shall hold, above 0.
  /// - Complexity: O(regions · hubs) for each halving of the distance asked for.
  static func hubs(
    _ count: Int, in regions: [Region], capacity: Double, source: inout RandomSource
  ) -> [Hub] {
    let chosen = hubRegions(count, regions)
    let served = populationServed(by: chosen, regions)
    let all = served.reduce(0, +)
    return chosen.enumerated().map { position, region in
      let share = served[position] / all
      let size = max(100, (capacity * share * source.uniform(0.8, 1.2) / 50).rounded(.up) * 50)
      return hub(position + 1, at: regions[region], size: size, source: &source)
    }
  }

  /// Returns the positions of the regions that get a hub: greedily the most populous that keeps its
  /// distance from those chosen.
  private static func hubRegions(_ count: Int, _ regions: [Region]) -> [Int] {
    var chosen: [Int] = []
    let order = regions.indices.sorted {
      (regions[$0].population ?? 0, $1) > (regions[$1].population ?? 0, $0)
    }
    // Kilometres between hubs, which fall until there are enough regions.
    var apart = 250.0
    while chosen.count < count {
      for region in order where chosen.count < count && !chosen.contains(region) {
        let near = chosen.contains { distance(regions[$0], regions[region]) < apart }
        if !near { chosen.append(region) }
      }
      apart = apart > 10 ? apart / 2 : 0
    }
    return chosen
  }

  /// Returns the population of the regions nearest to each hub.
  private static func populationServed(by hubs: [Int], _ regions: [Region]) -> [Double] {
    var served = [Double](repeating: 0, count: hubs.count)
    for region in regions {
      let nearest =
        hubs.indices.min {
          distance(regions[hubs[$0]], region) < distance(regions[hubs[$1]], region)
        } ?? 0
      served[nearest] += region.population ?? 0
    }
    return served
  }

  /// Draws a hub's costs and cut-off hour; it ships a fifth of its capacity in a day.
  ///
  /// - Parameter size: capacity in units.
  private static func hub(
    _ number: Int, at region: Region, size: Double, source: inout RandomSource
  ) -> Hub {
    let km = kilometres(
      from: (origin.latitude, origin.longitude), to: (region.latitude, region.longitude))
    // What labour and space cost here against the mean.
    let costIndex = source.uniform(0.85, 1.2)
    return Hub(
      id: "hub-" + padded(number, digits: 2), name: region.name + " depot",
      latitude: region.latitude, longitude: region.longitude, timeZone: "UTC",
      capacityUnits: Int(size), throughputUnitsPerDay: max(40, Int(size / 5)),
      fixedCost: rounded((250 + 0.3 * size) * costIndex, places: 2),
      handlingCost: rounded(2.1 * costIndex, places: 2),
      storageCostPerUnitDay: rounded(0.0095 * costIndex, places: 5),
      cutoffHour: [10, 12, 14, 16][min(3, Int(source.uniform() * 4))],
      inboundCostPerUnit: rounded(0.25 + 0.0016 * km, places: 2),
      inboundTransitDays: Int((km / 700).rounded(.up)) + 1)
  }

  /// Returns lanes of at most 450 km, and in any case from the three nearest hubs, by region and
  /// distance.
  ///
  /// - Complexity: O(regions · hubs · log hubs).
  static func lanes(from hubs: [Hub], to regions: [Region]) -> [Lane] {
    regions.flatMap { region in
      let ranked = hubs.map { hub in
        (
          hub: hub,
          km: kilometres(
            from: (hub.latitude, hub.longitude), to: (region.latitude, region.longitude))
        )
      }.sorted { ($0.km, $0.hub.id) < ($1.km, $1.hub.id) }
      return ranked.enumerated().filter { $0.offset < 3 || $0.element.km <= 450 }.map { _, pair in
        let zone = 1 + zoneEdges.count { pair.km > $0 }
        return Lane(
          hub: pair.hub.id, region: region.id, transitDays: transitDays[zone - 1],
          costPerUnit: price(weightLb: 3, zone: zone), zone: zone,
          distanceKm: rounded(pair.km, places: 1))
      }
    }
  }

  /// Parcel prices for 1 to 6 pounds and every zone.
  static var parcelRates: [ParcelRate] {
    (1...6).flatMap { weight in
      (1...zoneEdges.count + 1).map { zone in
        ParcelRate(weightLb: weight, zone: zone, price: price(weightLb: weight, zone: zone))
      }
    }
  }

  /// Kilometres at which the carrier's zones 2, 3, … begin.
  private static let zoneEdges = [60.0, 150, 300, 500, 800, 1200]
  /// Business days in transit, by zone.
  private static let transitDays = [1, 1, 2, 2, 3, 4, 5]

  /// Returns the money for a parcel: a base by zone and a price per pound that grows with the zone.
  private static func price(weightLb: Int, zone: Int) -> Double {
    rounded(
      4.2 + 0.55 * Double(zone) + (0.4 + 0.12 * Double(zone)) * Double(weightLb), places: 2)
  }

  /// Returns the great-circle distance of two regions in kilometres.
  private static func distance(_ a: Region, _ b: Region) -> Double {
    kilometres(from: (a.latitude, a.longitude), to: (b.latitude, b.longitude))
  }
}
