import FulfilmentModel
import RealModule
import Statistics

/// An invented land: regions in provinces, with names made of syllables.
struct MapMaker {
  /// Regions by falling population.
  static func regions(_ count: Int, _ source: inout RandomSource) -> [Region] {
    let provinceCount = max(1, min(count / 5, 12))
    let width = 14.0
    let centres = (0..<provinceCount).map { _ in
      (latitude: source.uniform(40, 50), longitude: source.uniform(0, width))
    }
    let places = (0..<count).map { index in
      // Each province has a capital, further places spread around it.
      let centre = centres[index % provinceCount]
      let spread = index < provinceCount ? 0 : 1.3
      return (
        latitude: rounded(centre.latitude + spread * source.normal(), 4),
        longitude: rounded(centre.longitude + spread * 1.3 * source.normal(), 4),
        population: (Double.exp(12.6 + (index < provinceCount ? 1.0 : 0) + 0.9 * source.normal()))
          .rounded()
      )
    }
    var used: Set<String> = []
    let digits = String(count).utf8.count
    return places.indices.map { index in
      let place = places[index]
      var name = placeName(&source)
      while used.contains(name) { name = placeName(&source) }
      used.insert(name)
      return Region(
        id: "R" + padded(index + 1, digits), name: name, latitude: place.latitude,
        longitude: place.longitude, population: place.population,
        group: "P" + padded(index % provinceCount + 1, 2))
    }
  }

  private static let starts = [
    "Al", "Bre", "Cor", "Del", "Es", "Fal", "Gra", "Hol", "Is", "Kel", "Lor", "Mer", "Nor", "Os",
    "Pel", "Quin", "Ros", "Sel", "Tor", "Ul", "Ver", "Wes", "Yar", "Zel",
  ]
  private static let middles = [
    "an", "be", "do", "i", "la", "mo", "ne", "o", "ri", "ta", "u", "va",
  ]
  private static let ends = ["by", "dale", "ford", "ham", "mar", "mouth", "port", "stead", "wick"]

  private static func placeName(_ source: inout RandomSource) -> String {
    func pick(_ list: [String], _ source: inout RandomSource) -> String {
      list[min(Int(source.uniform() * Double(list.count)), list.count - 1)]
    }
    return pick(starts, &source) + pick(middles, &source) + pick(ends, &source)
  }

  static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  static func rounded(_ value: Double, _ digits: Int) -> Double {
    let scale = Double.pow(10, Double(digits))
    return (value * scale).rounded() / scale
  }

  /// Great-circle kilometres by the haversine formula, mean Earth radius 6371.0088 km.
  static func kilometres(
    _ a: (latitude: Double, longitude: Double), _ b: (latitude: Double, longitude: Double)
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
}
