import FulfilmentModel
import RealModule
import Statistics

/// Draws an invented map: regions in provinces, with names made of syllables.
///
/// The map lies between 40° and 50° north and 0° and 14° east of an invented meridian; populations
/// are log-normal, those of capitals e times as large.
enum MapMaker {
  /// Draws regions, the capitals of the provinces first; every name occurs once.
  ///
  /// - Complexity: O(count), beside names drawn again.
  static func regions(_ count: Int, source: inout RandomSource) -> [Region] {
    let provinceCount = max(1, min(count / 5, 12))
    let width = 14.0
    let centers = (0..<provinceCount).map { _ in
      (latitude: source.uniform(40, 50), longitude: source.uniform(0, width))
    }
    let places = (0..<count).map { index in
      // Each province has a capital, further places spread around it.
      let center = centers[index % provinceCount]
      let spread = index < provinceCount ? 0 : 1.3
      return (
        latitude: rounded(center.latitude + spread * source.normal(), places: 4),
        longitude: rounded(center.longitude + spread * 1.3 * source.normal(), places: 4),
        population: (Double.exp(12.6 + (index < provinceCount ? 1.0 : 0) + 0.9 * source.normal()))
          .rounded()
      )
    }
    var used: Set<String> = []
    let digits = String(count).utf8.count
    return places.indices.map { index in
      let place = places[index]
      var name = placeName(&source)
      while used.contains(name), used.count < nameCount { name = placeName(&source) }
      if used.contains(name) { name += " \(index + 1)" }
      used.insert(name)
      return Region(
        id: "R" + padded(index + 1, digits: digits), name: name, latitude: place.latitude,
        longitude: place.longitude, population: place.population,
        group: "P" + padded(index % provinceCount + 1, digits: 2))
    }
  }

  /// Names that the syllables make; the regions beyond bear their number too.
  private static var nameCount: Int { starts.count * middles.count * ends.count }

  private static let starts = [
    "Al", "Bre", "Cor", "Del", "Es", "Fal", "Gra", "Hol", "Is", "Kel", "Lor", "Mer", "Nor", "Os",
    "Pel", "Quin", "Ros", "Sel", "Tor", "Ul", "Ver", "Wes", "Yar", "Zel",
  ]
  private static let middles = [
    "an", "be", "do", "i", "la", "mo", "ne", "o", "ri", "ta", "u", "va",
  ]
  private static let ends = ["by", "dale", "ford", "ham", "mar", "mouth", "port", "stead", "wick"]

  private static func placeName(_ source: inout RandomSource) -> String {
    [starts, middles, ends].map {
      $0[min(Int(source.uniform() * Double($0.count)), $0.count - 1)]
    }.joined()
  }
}

/// Returns a number with leading zeros.
func padded(_ number: Int, digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}

/// Returns a number rounded to decimal places, halves away from zero.
func rounded(_ value: Double, places: Int) -> Double {
  let scale = Double.pow(10, Double(places))
  return (value * scale).rounded() / scale
}

/// Returns the great-circle distance in kilometres by the haversine formula, mean Earth radius
/// 6371.0088 km.
func kilometres(
  from a: (latitude: Double, longitude: Double), to b: (latitude: Double, longitude: Double)
) -> Double {
  let radians = Double.pi / 180
  let dLatitude = Double.sin((b.latitude - a.latitude) * radians / 2)
  let dLongitude = Double.sin((b.longitude - a.longitude) * radians / 2)
  let h =
    dLatitude * dLatitude
    + Double.cos(a.latitude * radians) * Double.cos(b.latitude * radians) * dLongitude
    * dLongitude
  return 2 * 6371.0088 * Double.asin(min(1, Double.sqrt(h)))
}
