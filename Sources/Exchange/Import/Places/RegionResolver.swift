import Foundation
import FulfilmentModel
import Tabular

/// Resolves addresses, codes and names of places to regions of a case (geocoding by rules).
///
/// In this order: a region's own id; country and subdivision as an ISO 3166-2 code; the postal
/// code, by the longest prefix in `places.csv` or, in cases whose regions are three-digit ZIP
/// areas, by its first three digits; the name; the country as a whole.
struct RegionResolver: Sendable {
  /// The outcome for one place.
  enum Resolution: Equatable, Sendable {
    /// A position in the case's regions.
    case region(Int)
    /// No region, and the reason; of an address it holds at most the area of the postal code.
    case unknown(String)
  }

  let regions: [Region]
  let gazetteer = Gazetteer()
  /// Positions of the case's regions by id.
  private var positionByID: [String: Int] = [:]
  /// Positions by folded name; several regions may share a name.
  private var positionsByName: [String: [Int]] = [:]
  /// Regions by country and postal prefix, from `places.csv`.
  private var prefixes: [String: [String: Int]] = [:]
  /// Regions by country (or "") and folded name, from `places.csv`.
  private var namedPlaces: [String: [String: Int]] = [:]
  /// The country of the regions where their ids do not name one: `US` for states and ZIP areas.
  private let plainCountry: String?

  /// Creates a resolver that knows the regions' ids and gazetteer.
  init(regions: [Region]) {
    self.regions = regions
    for (index, region) in regions.enumerated() {
      positionByID[region.id] = index
      if !region.name.isEmpty {
        positionsByName[Gazetteer.folded(region.name), default: []].append(index)
      }
    }
    let states = gazetteer.states
    plainCountry =
      !regions.isEmpty && regions.allSatisfy { states.contains($0.group ?? $0.id) } ? "US" : nil
  }

  /// Adds a row of `places.csv`.
  ///
  /// - Parameter kind: `name`, `city`, `dma`, `country` or `iso` for a name; anything else, such as
  ///   `zip3` or `outward`, for a postal prefix.
  mutating func add(country: String, kind: String, place: String, region: Int) {
    let isName = ["name", "city", "dma", "country", "iso"].contains(kind.lowercased())
    if isName {
      namedPlaces[country, default: [:]][Gazetteer.folded(place)] = region
    } else {
      prefixes[country, default: [:]][RegionResolver.compact(place)] = region
    }
  }

  /// Returns a postal code as it is compared: upper case, letters and digits only.
  private static func compact(_ postal: String) -> String {
    String(postal.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  /// Returns the position of a region's id, or `nil` where the case has no such region.
  func position(ofID id: String) -> Int? { positionByID[id] }

  /// Resolves an address.
  ///
  /// - Parameter note: called with what was mended in the address.
  func resolve(
    country rawCountry: String, province: String, postal rawPostal: String,
    note: (String) -> Void
  ) -> Resolution {
    if rawCountry.isEmpty && province.isEmpty && rawPostal.isEmpty {
      return .unknown("no shipping address")
    }
    let country =
      rawCountry.isEmpty ? plainCountry ?? "" : gazetteer.countryCode(rawCountry) ?? rawCountry
    var postal = RegionResolver.compact(
      rawPostal.hasSuffix(".0") ? String(rawPostal.dropLast(2)) : rawPostal)
    if country == "US", (3...4).contains(postal.count), postal.allSatisfy(\.isNumber) {
      postal = String(repeating: "0", count: 5 - postal.count) + postal
      note("leading zero of a US postal code restored")
    }
    if !province.isEmpty, let hit = subdivision(country, province.uppercased()) {
      return .region(hit)
    }
    if !postal.isEmpty, let hit = byPostal(country, postal) { return .region(hit) }
    if !province.isEmpty, let hit = byName(province, country: country) { return .region(hit) }
    if postal.isEmpty, province.isEmpty || positionByID[country] != nil {
      if let hit = positionByID[country] { return .region(hit) }
      if let hit = namedPlaces[country]?[Gazetteer.folded(rawCountry)] { return .region(hit) }
      return .unknown("no region for the country \(country) alone")
    }
    if let hit = positionByID[country] { return .region(hit) }
    let prefix = RegionResolver.shownPrefix(country, postal)
    let detail = [country, province, prefix].filter { !$0.isEmpty }.joined(separator: " ")
    return .unknown("no region for \(detail)")
  }

  /// Returns the part of a postal code that may appear in a message: an area of thousands of
  /// people.
  private static func shownPrefix(_ country: String, _ postal: String) -> String {
    switch country {
    case "GB": postal.count > 3 ? String(postal.dropLast(3)) : postal
    case "AU", "CH", "AT", "BE", "NL", "DK", "NO", "HU": String(postal.prefix(2))
    default: String(postal.prefix(3))
    }
  }

  /// Returns the region of an ISO 3166-2 code, given in two parts.
  private func subdivision(_ country: String, _ code: String) -> Int? {
    if let hit = positionByID["\(country)-\(code)"] { return hit }
    if let hit = positionByID[code], code.hasPrefix(country + "-") { return hit }
    return country == plainCountry ? positionByID[code] : nil
  }

  /// Returns the region of a compact postal code.
  private func byPostal(_ country: String, _ postal: String) -> Int? {
    if let table = prefixes[country] {
      // In Britain the outward code is a whole: the prefix E8 must not match E80.
      if country == "GB", postal.count > 3, let hit = table[String(postal.dropLast(3))] {
        return hit
      }
      let area = country == "GB" ? String(postal.prefix { $0.isLetter }) : postal
      for length in stride(from: area.count, through: 1, by: -1) {
        if let hit = table[String(area.prefix(length))] { return hit }
      }
    }
    if country == "US", postal.count >= 5, plainCountry == "US" {
      return positionByID[String(postal.prefix(3))]
    }
    return nil
  }

  /// Returns the region of a name, in a country where the source gives one.
  func byName(_ name: String, country: String) -> Int? {
    if let hit = positionByID[name] { return hit }
    let folded = Gazetteer.folded(name)
    if let hit = namedPlaces[country]?[folded] ?? namedPlaces[""]?[folded] { return hit }
    if country.isEmpty {
      let hits = Set(namedPlaces.values.compactMap { $0[folded] })
      if hits.count == 1 { return hits.first }
    }
    let codes = (gazetteer.subdivisions[folded] ?? []).filter {
      country.isEmpty || $0.hasPrefix(country + "-")
    }
    let positions = codes.compactMap {
      positionByID[$0]
        ?? (plainCountry == "US" && $0.hasPrefix("US-")
          ? positionByID[String($0.dropFirst(3))] : nil)
    }
    if Set(positions).count == 1 { return positions[0] }
    let named = positionsByName[folded] ?? []
    return named.count == 1 ? named[0] : nil
  }

  /// Resolves a label such as `California`, `Austin, Texas, United States` or `US-CA`.
  func resolve(label: String) -> Resolution {
    if let hit = positionByID[label] { return .region(hit) }
    if label.utf8.count > CellText.longestValue { return .unknown("no region of this name") }
    let parts = label.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    guard let last = parts.last else { return .unknown("no place") }
    if parts.count == 1 { return resolve(bareName: last) }
    if parts.count == 2, gazetteer.states.contains(last) {
      return resolve(city: parts[0], state: last)
    }
    guard let country = gazetteer.countryCode(last) else {
      // `Brooklyn, NY` or `Leeds, England`.
      if let hit = byName(last, country: "") ?? byName(parts[0], country: "") {
        return .region(hit)
      }
      return .unknown("no region of this name")
    }
    if parts.count >= 3, RegionResolver.looksLikeMarketArea(parts[0]) {
      if let hit = mapped(parts[0], country: country) { return .region(hit) }
      return .unknown("a market area lies inside its state: its figures must not be added twice")
    }
    // The whole label, then its parts from the widest to the narrowest.
    for part in parts.dropLast().reversed() {
      if let hit = byName(part, country: country) { return .region(hit) }
    }
    return .unknown("no region of this name")
  }

  /// Resolves `Boston, MA`; in `Toronto, CA` the code may also be a country's of the case, and then
  /// only the city decides.
  private func resolve(city: String, state code: String) -> Resolution {
    let isCountry =
      plainCountry == nil && regions.contains { $0.id == code || $0.id.hasPrefix(code + "-") }
    if isCountry {
      if let hit = byName(city, country: code) ?? mapped(city, country: "US") {
        return .region(hit)
      }
      return .unknown("the code is a country's and a state's")
    }
    return (subdivision("US", code) ?? mapped(city, country: "US")).map { .region($0) }
      ?? .unknown("no region of this name")
  }

  /// Returns the region that `places.csv` gives a name.
  func mapped(_ name: String, country: String) -> Int? {
    let folded = Gazetteer.folded(name)
    return namedPlaces[country]?[folded] ?? namedPlaces[""]?[folded]
  }

  /// Returns whether a name has the form of a US television market (DMA), named by cities and a
  /// state: `San Francisco-Oakland-San Jose CA`.
  static func looksLikeMarketArea(_ name: String) -> Bool {
    let tail = name.hasSuffix(")") ? String(name.dropLast().suffix(3)) : String(name.suffix(3))
    guard tail.count == 3, tail.first == " " else { return false }
    return tail.dropFirst().allSatisfy { ("A"..."Z").contains($0) }
  }

  /// Resolves a label without commas.
  private func resolve(bareName name: String) -> Resolution {
    let folded = Gazetteer.folded(name)
    if let hit = namedPlaces[""]?[folded] { return .region(hit) }
    let isAlsoCountry = gazetteer.countries[folded] != nil && gazetteer.subdivisions[folded] != nil
    if isAlsoCountry { return .unknown("the name is a country's and a state's") }
    if let hit = byName(name, country: "") { return .region(hit) }
    // `paris 11e`: words of the guest's own behind a place that `places.csv` has.
    var words = folded.split(separator: " ")
    while words.count > 1 {
      words.removeLast()
      let hits = Set(namedPlaces.values.compactMap { $0[words.joined(separator: " ")] })
      if hits.count == 1, let hit = hits.first { return .region(hit) }
    }
    // `Brooklyn NY`: a state's code at the end.
    if let code = name.split(separator: " ").last, gazetteer.states.contains(String(code)),
      let hit = subdivision("US", String(code))
    {
      return .region(hit)
    }
    return .unknown("no region of this name")
  }

  /// Returns the region whose centre is nearest by great circle to a point in degrees; `nil` where
  /// the case has no regions.
  ///
  /// - Complexity: O(regions).
  func nearest(latitude: Double, longitude: Double) -> Int? {
    func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
    let (lat, lon) = (radians(latitude), radians(longitude))
    var best: (index: Int, cosine: Double)?
    for (index, region) in regions.enumerated() {
      let other = radians(region.latitude)
      let cosine =
        sin(lat) * sin(other) + cos(lat) * cos(other) * cos(lon - radians(region.longitude))
      if cosine > best?.cosine ?? -2 { best = (index, cosine) }
    }
    return best?.index
  }
}
