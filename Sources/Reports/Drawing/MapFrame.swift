/// The frame of the map: where a place on earth stands in the picture.
///
/// Plate carrée, with degrees of longitude shortened as they are at the middle latitude, so that
/// distances look alike in both directions there. The frame holds nearly all of the demand; places far
/// outside, such as islands, stand at its edge, so that they do not shrink all others.
struct MapFrame {
  /// A place in degrees north and east.
  struct Place {
    let latitude, longitude: Double
    /// Weight in the choice of the frame, such as units.
    let weight: Double
  }

  /// Pixels of the picture from left to right.
  static let width = 960.0
  /// Pixels kept free along the edges.
  private static let margin = 34.0

  /// Pixels from top to bottom.
  let height: Double
  /// Degrees at the left and the upper edge of the frame.
  private let west, north: Double
  /// Pixels of a degree of longitude and of latitude.
  private let perLongitude, perLatitude: Double

  /// Fits the frame to places: their weighted 0.5th to 99.5th percentile, and all anchors.
  ///
  /// - Parameters:
  ///   - places: places of which a few may stand at the edge.
  ///   - anchors: places that are always inside, such as hubs.
  init(_ places: [Place], anchors: [Place]) {
    func range(_ coordinate: (Place) -> Double) -> (low: Double, high: Double) {
      let sorted = places.map { (coordinate($0), $0.weight) }.sorted { $0.0 < $1.0 }
      let total = sorted.reduce(0) { $0 + $1.1 }
      var (low, high, sum) = (sorted.first?.0 ?? 0, sorted.last?.0 ?? 0, 0.0)
      var isLowFound = false
      for (value, weight) in sorted where total > 0 {
        if !isLowFound, sum + weight > 0.005 * total { (low, isLowFound) = (value, true) }
        if sum < 0.995 * total { high = value }
        sum += weight
      }
      for anchor in anchors.map(coordinate) { (low, high) = (min(low, anchor), max(high, anchor)) }
      // A single place, or places in one line, still need an area.
      let span = max(high - low, 0.5)
      let middle = (low + high) / 2
      return (middle - span / 2 * 1.04, middle + span / 2 * 1.04)
    }
    let (south, north) = range(\.latitude)
    let (west, east) = range(\.longitude)
    let shortening = MapFrame.cosine(ofDegrees: (south + north) / 2)
    let inner = MapFrame.width - 2 * MapFrame.margin
    let tall = inner * (north - south) / ((east - west) * shortening)
    // A very tall or very flat area keeps its form and is padded at the sides.
    let allowed = min(max(tall, 260), 620)
    let pixels = min(inner / ((east - west) * shortening), allowed / (north - south))
    perLatitude = pixels
    perLongitude = pixels * shortening
    height = allowed + 2 * MapFrame.margin
    self.west = (west + east) / 2 - MapFrame.width / 2 / perLongitude
    self.north = (south + north) / 2 + height / 2 / perLatitude
  }

  /// Returns the pixels of a place, and whether it had to be moved to the edge.
  func point(latitude: Double, longitude: Double) -> (x: Double, y: Double, isMoved: Bool) {
    let x = (longitude - west) * perLongitude
    let y = (north - latitude) * perLatitude
    let kept = (
      x: min(max(x, 8), MapFrame.width - 8), y: min(max(y, 8), height - 8)
    )
    return (kept.x, kept.y, kept.x != x || kept.y != y)
  }

  /// Round degrees of latitude and longitude inside the frame, for the grid.
  var graticule: (latitudes: [Double], longitudes: [Double]) {
    func ticks(_ low: Double, _ high: Double) -> [Double] {
      let step = [1, 2, 5, 10, 20, 30].first { (high - low) / $0 <= 7 } ?? 45.0
      return stride(from: (low / step).rounded(.up) * step, through: high, by: step).map { $0 }
    }
    return (
      ticks(north - height / perLatitude, north), ticks(west, west + MapFrame.width / perLongitude)
    )
  }

  /// Returns the cosine of an angle, by its series: the same bits on every machine.
  private static func cosine(ofDegrees degrees: Double) -> Double {
    let x = min(max(degrees, -85), 85) * Double.pi / 180
    var (term, sum) = (1.0, 1.0)
    for n in 1...12 {
      term *= -x * x / Double((2 * n - 1) * (2 * n))
      sum += term
    }
    return sum
  }
}
