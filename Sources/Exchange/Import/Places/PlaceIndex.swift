import Foundation
import FulfilmentModel
import Tabular

/// Turns addresses, codes and names of places into regions of a case.
///
/// In this order: a region's own id; country and state as an ISO 3166-2 code; the postal code, by
/// the case's `places.csv` (longest prefix first) or, in cases whose regions are three-digit ZIP
/// areas, by its first three digits; the country as a whole.
struct PlaceIndex: Sendable {
  /// Where units go, or why they go nowhere.
  enum Answer: Equatable, Sendable {
    /// A position in the case's regions.
    case region(Int)
    /// No region, and the reason without any part of an address but the postal prefix.
    case unknown(String)
  }

  let regions: [Region]
  let names: PlaceNames
  private var positionByID: [String: Int] = [:]
  private var positionsByName: [String: [Int]] = [:]
  /// Regions by country and postal prefix, from `places.csv`.
  private var prefixes: [String: [String: Int]] = [:]
  /// Regions by country (or "") and folded name, from `places.csv`.
  private var namedPlaces: [String: [String: Int]] = [:]
  /// The country whose states or ZIP areas the regions are, where their ids do not say.
  private let plainCountry: String?

  init(regions: [Region]) {
    self.regions = regions
    names = PlaceNames()
    for (index, region) in regions.enumerated() {
      positionByID[region.id] = index
      if !region.name.isEmpty {
        positionsByName[PlaceNames.folded(region.name), default: []].append(index)
      }
    }
    let states = names.states
    plainCountry =
      !regions.isEmpty && regions.allSatisfy { states.contains($0.group ?? $0.id) } ? "US" : nil
  }

  /// Adds a row of `places.csv`.
  mutating func add(country: String, kind: String, place: String, region: Int) {
    let isName = ["name", "city", "dma", "country", "iso"].contains(kind.lowercased())
    if isName {
      namedPlaces[country, default: [:]][PlaceNames.folded(place)] = region
    } else {
      prefixes[country, default: [:]][PlaceIndex.compact(place)] = region
    }
  }

  /// Upper case, letters and digits only.
  static func compact(_ postal: String) -> String {
    String(postal.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  func position(ofID id: String) -> Int? { positionByID[id] }

  /// The region of an address; `note` is told of what was mended.
  func resolve(
    country rawCountry: String, province: String, postal rawPostal: String,
    note: (String) -> Void
  ) -> Answer {
    if rawCountry.isEmpty && province.isEmpty && rawPostal.isEmpty {
      return .unknown("no shipping address")
    }
    let country =
      rawCountry.isEmpty ? plainCountry ?? "" : names.countryCode(rawCountry) ?? rawCountry
    var postal = PlaceIndex.compact(
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
      if let hit = namedPlaces[country]?[PlaceNames.folded(rawCountry)] { return .region(hit) }
      return .unknown("no region for the country \(country) alone")
    }
    if let hit = positionByID[country] { return .region(hit) }
    let prefix = PlaceIndex.shownPrefix(country, postal)
    let detail = [country, province, prefix].filter { !$0.isEmpty }.joined(separator: " ")
    return .unknown("no region for \(detail)")
  }

  /// The part of a postal code that is no address: an area of thousands of people.
  static func shownPrefix(_ country: String, _ postal: String) -> String {
    switch country {
    case "GB": postal.count > 3 ? String(postal.dropLast(3)) : postal
    case "AU", "CH", "AT", "BE", "NL", "DK", "NO", "HU": String(postal.prefix(2))
    default: String(postal.prefix(3))
    }
  }

  private func subdivision(_ country: String, _ code: String) -> Int? {
    if let hit = positionByID["\(country)-\(code)"] { return hit }
    if let hit = positionByID[code], code.hasPrefix(country + "-") { return hit }
    return country == plainCountry ? positionByID[code] : nil
  }

  private func byPostal(_ country: String, _ postal: String) -> Int? {
    if let table = prefixes[country] {
      // In Britain the outward code is a whole: E8 must not take the letters of E80.
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

  /// The region of a name, with its country where the source gives one.
  func byName(_ name: String, country: String) -> Int? {
    if let hit = positionByID[name] { return hit }
    let folded = PlaceNames.folded(name)
    if let hit = namedPlaces[country]?[folded] ?? namedPlaces[""]?[folded] { return hit }
    if country.isEmpty {
      let hits = Set(namedPlaces.values.compactMap { $0[folded] })
      if hits.count == 1 { return hits.first }
    }
    let codes = (names.subdivisions[folded] ?? []).filter {
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

  /// The region of a label such as `California`, `Austin, Texas, United States` or `US-CA`.
  func resolve(label: String) -> Answer {
    if let hit = positionByID[label] { return .region(hit) }
    if label.utf8.count > CellText.longestValue { return .unknown("no region of this name") }
    let parts = label.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    guard let last = parts.last else { return .unknown("no place") }
    if parts.count == 1 { return resolve(bareName: last) }
    if parts.count == 2, names.states.contains(last) {
      return resolve(city: parts[0], state: last)
    }
    guard let country = names.countryCode(last) else {
      // `Brooklyn, NY` or `Leeds, England`.
      if let hit = byName(last, country: "") ?? byName(parts[0], country: "") {
        return .region(hit)
      }
      return .unknown("no region of this name")
    }
    if parts.count >= 3, PlaceIndex.looksLikeMarketArea(parts[0]) {
      if let hit = mapped(parts[0], country: country) { return .region(hit) }
      return .unknown("a market area lies inside its state: its figures must not be added twice")
    }
    // The whole label, then its parts from the widest to the narrowest.
    for part in parts.dropLast().reversed() {
      if let hit = byName(part, country: country) { return .region(hit) }
    }
    return .unknown("no region of this name")
  }

  /// `Boston, MA`; in `Toronto, CA` the code may be a country's of the case, and the city decides.
  private func resolve(city: String, state code: String) -> Answer {
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

  /// The region `places.csv` gives a name, and nothing else.
  func mapped(_ name: String, country: String) -> Int? {
    let folded = PlaceNames.folded(name)
    return namedPlaces[country]?[folded] ?? namedPlaces[""]?[folded]
  }

  /// `San Francisco-Oakland-San Jose CA`: a television market, named by cities and a state.
  static func looksLikeMarketArea(_ name: String) -> Bool {
    let tail = name.hasSuffix(")") ? String(name.dropLast().suffix(3)) : String(name.suffix(3))
    guard tail.count == 3, tail.first == " " else { return false }
    return tail.dropFirst().allSatisfy { ("A"..."Z").contains($0) }
  }

  private func resolve(bareName name: String) -> Answer {
    let folded = PlaceNames.folded(name)
    if let hit = namedPlaces[""]?[folded] { return .region(hit) }
    let isAlsoCountry = names.countries[folded] != nil && names.subdivisions[folded] != nil
    if isAlsoCountry { return .unknown("the name is a country's and a state's") }
    if let hit = byName(name, country: "") { return .region(hit) }
    // `paris 11e`: somebody's own words behind a place that is known.
    var words = folded.split(separator: " ")
    while words.count > 1 {
      words.removeLast()
      let hits = Set(namedPlaces.values.compactMap { $0[words.joined(separator: " ")] })
      if hits.count == 1, let hit = hits.first { return .region(hit) }
    }
    // `Brooklyn NY`: a state's code at the end.
    if let code = name.split(separator: " ").last, names.states.contains(String(code)),
      let hit = subdivision("US", String(code))
    {
      return .region(hit)
    }
    return .unknown("no region of this name")
  }

  /// The region whose centre is nearest, by great circle.
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
