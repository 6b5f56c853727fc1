import FulfilmentModel
import Geography

/// Makes the lanes of a case from the places of its hubs and regions.
package enum LaneMaker {
  /// Most hubs that serve one region: its nearest ones.
  package static let hubsPerRegion = 8

  /// Returns a lane from each region's nearest hubs, regions and hubs in their given order.
  ///
  /// - Parameter ratedZones: zones in which every SKU's billed weight has a parcel rate; lanes of
  ///   other zones cost what `DistanceRule` says of a parcel of one pound.
  /// - Complexity: O(hubs · regions).
  package static func lanes(
    from hubs: [Hub], to regions: [Region], ratedZones: Set<Int> = []
  ) -> [Lane] {
    var result: [Lane] = []
    for region in regions {
      let distances = hubs.map { $0.point.kilometres(to: region.point) }
      let nearest = hubs.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
        .prefix(hubsPerRegion).sorted()
      for hub in nearest {
        result.append(
          lane(
            hub: hubs[hub].id, region: region.id, kilometres: distances[hub],
            ratedZones: ratedZones))
      }
    }
    return result
  }

  /// Returns the lane of a distance.
  package static func lane(
    hub: String, region: String, kilometres: Double, ratedZones: Set<Int>
  ) -> Lane {
    let zone = DistanceRule.zone(kilometres: kilometres)
    return Lane(
      hub: hub, region: region, transitDays: DistanceRule.transitDays(zone: zone),
      costPerUnit: DistanceRule.price(weightLb: 1, zone: zone),
      zone: ratedZones.contains(zone) ? zone : nil, distanceKm: kilometres)
  }
}

extension Hub {
  /// The hub's place.
  package var point: MapPoint { MapPoint(latitude: latitude, longitude: longitude) }
}

extension Region {
  /// The region's centre.
  package var point: MapPoint { MapPoint(latitude: latitude, longitude: longitude) }
}

extension Origin {
  /// The origin's place.
  package var point: MapPoint { MapPoint(latitude: latitude, longitude: longitude) }
}
