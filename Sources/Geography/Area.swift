import RealModule

/// A place on the map, in degrees on any common datum.
package struct MapPoint: Hashable, Sendable {
  /// Degrees north, -90...90.
  package var latitude: Double
  /// Degrees east, -180...180.
  package var longitude: Double

  /// Creates a point without checking it.
  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

extension MapPoint {
  /// Mean radius of the Earth in kilometres (IUGG).
  private static let earthRadius = 6371.0088

  /// Returns the great-circle distance in kilometres, to a tenth (haversine formula).
  ///
  /// It is rounded so that zones that follow from it do not depend on the last bit of a sine.
  package func kilometres(to other: MapPoint) -> Double {
    let degree = Double.pi / 180
    let north = Double.sin((other.latitude - latitude) * degree / 2)
    let east = Double.sin((other.longitude - longitude) * degree / 2)
    let chord =
      north * north
      + Double.cos(latitude * degree) * Double.cos(other.latitude * degree) * east * east
    let angle = 2 * Double.asin(min(1, chord.squareRoot()))
    return (angle * MapPoint.earthRadius * 10).rounded() / 10
  }
}

/// A state, a three-digit ZIP area or a country, with what the bundled tables know of it.
package struct Area: Hashable, Sendable {
  /// Code: two letters of a state or of ISO 3166-1, or the three digits of a ZIP area.
  package let code: String
  /// English name; of a ZIP area its largest post town.
  package let name: String
  /// Code of the larger area: the state of a ZIP area, `US` of a state, ISO's three letters of a
  /// country.
  package let group: String
  /// Population-weighted centre.
  package let center: MapPoint
  /// Inhabitants; 0 for ZIP areas of post boxes and offices.
  package let population: Double
  /// IANA name of the time zone in which most of its people live.
  package let timeZone: String
}

/// A city of the bundled table.
package struct City: Hashable, Sendable {
  /// Name as GeoNames has it: English or local.
  package let name: String
  /// ISO 3166-1 alpha-2 code of the country.
  package let country: String
  /// State of a city in the USA; empty elsewhere.
  package let state: String
  /// Centre of the city.
  package let center: MapPoint
}
