import RealModule

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
