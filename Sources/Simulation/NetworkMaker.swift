import FulfilmentModel
import RealModule
import Statistics

/// Hubs, lanes and rates of an invented land; all money is made up.
struct NetworkMaker {
  /// The port in the south-west corner that all units come from.
  static let origin = Origin(id: "PORT", name: "South Harbour", latitude: 39.0, longitude: -1.0)

  /// Hubs in populous regions that are not next to each other; capacities share `capacity` units in
  /// proportion to the population nearest to each.
  static func hubs(
    _ count: Int, in regions: [Region], capacity: Double, _ source: inout RandomSource
  ) -> [Hub] {
    var chosen: [Int] = []
    let order = regions.indices.sorted {
      (regions[$0].population ?? 0, $1) > (regions[$1].population ?? 0, $0)
    }
    // The distance asked for falls until there are enough places.
    var apart = 250.0
    while chosen.count < count {
      for region in order where chosen.count < count && !chosen.contains(region) {
        let near = chosen.contains { distance(regions[$0], regions[region]) < apart }
        if !near { chosen.append(region) }
      }
      apart = apart > 10 ? apart / 2 : 0
    }
    var served = [Double](repeating: 0, count: count)
    for region in regions {
      let nearest =
        chosen.indices.min {
          distance(regions[chosen[$0]], region) < distance(regions[chosen[$1]], region)
        } ?? 0
      served[nearest] += region.population ?? 0
    }
    let all = served.reduce(0, +)
    return chosen.enumerated().map { position, index in
      let place = regions[index]
      let km = MapMaker.kilometres(
        (origin.latitude, origin.longitude), (place.latitude, place.longitude))
      let share = served[position] / all
      let size = max(100, (capacity * share * source.uniform(0.8, 1.2) / 50).rounded(.up) * 50)
      let costIndex = source.uniform(0.85, 1.2)
      return Hub(
        id: "hub-" + MapMaker.padded(position + 1, 2), name: place.name + " depot",
        latitude: place.latitude, longitude: place.longitude, timeZone: "UTC",
        capacityUnits: Int(size), throughputUnitsPerDay: max(40, Int(size / 5)),
        fixedCost: MapMaker.rounded((250 + 0.3 * size) * costIndex, 2),
        handlingCost: MapMaker.rounded(2.1 * costIndex, 2),
        storageCostPerUnitDay: MapMaker.rounded(0.0095 * costIndex, 5),
        cutoffHour: [10, 12, 14, 16][min(3, Int(source.uniform() * 4))],
        inboundCostPerUnit: MapMaker.rounded(0.25 + 0.0016 * km, 2),
        inboundTransitDays: Int((km / 700).rounded(.up)) + 1)
    }
  }

  /// Lanes of at most 450 km, and in any case from the three nearest hubs.
  static func lanes(_ hubs: [Hub], _ regions: [Region]) -> [Lane] {
    regions.flatMap { region in
      let ranked = hubs.map { hub in
        (
          hub: hub,
          km: MapMaker.kilometres(
            (hub.latitude, hub.longitude), (region.latitude, region.longitude))
        )
      }.sorted { ($0.km, $0.hub.id) < ($1.km, $1.hub.id) }
      return ranked.enumerated().filter { $0.offset < 3 || $0.element.km <= 450 }.map { _, pair in
        let zone = 1 + zoneEdges.count { pair.km > $0 }
        return Lane(
          hub: pair.hub.id, region: region.id, transitDays: transitDays[zone - 1],
          costPerUnit: price(weightLb: 3, zone: zone), zone: zone,
          distanceKm: MapMaker.rounded(pair.km, 1))
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

  private static let zoneEdges = [60.0, 150, 300, 500, 800, 1200]
  private static let transitDays = [1, 1, 2, 2, 3, 4, 5]

  private static func price(weightLb: Int, zone: Int) -> Double {
    MapMaker.rounded(4.2 + 0.55 * Double(zone) + (0.4 + 0.12 * Double(zone)) * Double(weightLb), 2)
  }

  private static func distance(_ a: Region, _ b: Region) -> Double {
    MapMaker.kilometres((a.latitude, a.longitude), (b.latitude, b.longitude))
  }
}
