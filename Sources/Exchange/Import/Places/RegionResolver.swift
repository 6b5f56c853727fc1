import Foundation
import FulfilmentModel
import Tabular

/// Resolves addresses, codes and names of places to regions of a case (geocoding by rules).
///
/// In this order: a region's own id; country and subdivision as an ISO 3166-2 code; the postal
/// code, by the longest prefix in `places.csv` or, in cases whose regions are three-digit ZIP
/// areas, by its first three digits; the name; the country as a whole.
///
/// Cases choose their regions freely: states, three-digit ZIP areas, postal areas or countries.
/// Rules are tried until one gives a region of the case; a place that fits two regions gives none,
/// since units in a wrong region mislead the forecast more than units in none.
struct RegionResolver: Sendable {
  /// The outcome for one place.
  ///
  /// Units without a region are kept under `(unassigned)` and counted in the report.
  enum Resolution: Equatable, Sendable {
    /// A position in the case's regions.
    case region(Int)
    /// No region, and the reason; of an address it holds at most the area of the postal code.
    ///
    /// Reasons name neither a city nor a street, since they are written to reports.
    case unknown(String)
    /// A country in which the case has no region, by its code of two letters.
    case outside(String)

    /// Why there is no region; `nil` where there is one.
    var reason: String? {
      switch self {
      case .region: nil
      case .unknown(let reason): reason
      case .outside(let country): "the case has no region in \(country)"
      }
    }
  }

  /// In the case's order, to which all positions refer.
  let regions: [Region]
  /// Names of countries and subdivisions in several languages.
  let gazetteer = Gazetteer()
  /// Positions of the case's regions by id.
  private var positionByID: [String: Int] = [:]
  /// Positions by folded name; several regions may share a name.
  private var positionsByName: [String: [Int]] = [:]
  /// Regions by country and postal prefix, from `places.csv`.
  ///
  /// Prefixes are compact (`compact(_:)`): `SW1A 1AA` is `SW1A1AA`.
  private var prefixes: [String: [String: Int]] = [:]
  /// Regions by country (or "") and folded name, from `places.csv`.
  ///
  /// The country `""` holds for addresses of any country.
  private var namedPlaces: [String: [String: Int]] = [:]
  /// The country of the regions where their ids do not name one: `US` for states and ZIP areas.
  ///
  /// `nil` where the regions are of other countries, or of several. Addresses without a country
  /// belong to it, and only there are bare codes such as `CA` read as states.
  private let plainCountry: String?
  /// Countries of the regions and of `places.csv`.
  ///
  /// `nil` where the id of some region names no country: then no address is known to lie outside.
  private var servedCountries: Set<String>?

  /// Creates a resolver that knows the regions' ids and gazetteer.
  ///
  /// - Complexity: O(regions).
  init(regions: [Region]) {
    self.regions = regions
    for (index, region) in regions.enumerated() {
      positionByID[region.id] = index
      if !region.name.isEmpty {
        positionsByName[Gazetteer.folded(region.name), default: []].append(index)
      }
    }
    // Regions that are ZIP areas have their state as the region group.
    let states = gazetteer.states
    plainCountry =
      !regions.isEmpty && regions.allSatisfy { states.contains($0.group ?? $0.id) } ? "US" : nil
    servedCountries =
      plainCountry.map { [$0] } ?? RegionResolver.countries(of: regions, knownTo: gazetteer)
  }

  /// Returns the countries that ids such as `DE` and `GB-ENG` name; `nil` where one names none.
  private static func countries(of regions: [Region], knownTo gazetteer: Gazetteer) -> Set<String>?
  {
    var countries: Set<String> = []
    for region in regions {
      let code = String(region.id.prefix { $0 != "-" })
      guard code.utf8.count == 2, gazetteer.countryCode(code) == code else { return nil }
      countries.insert(code)
    }
    return countries.isEmpty ? nil : countries
  }

  /// Adds a row of `places.csv`.
  ///
  /// A later row replaces an earlier one of the same place.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1 alpha-2 in upper case; empty for any country.
  ///   - kind: `name`, `city`, `dma`, `country` or `iso` for a name; anything else, such as `zip3`
  ///     or `outward`, for a postal prefix.
  ///   - place: the name, or the postal code's first characters.
  ///   - region: position in `regions`.
  mutating func add(country: String, kind: String, place: String, region: Int) {
    if country.isEmpty {
      servedCountries = nil
    } else {
      servedCountries?.insert(country)
    }
    let isName = ["name", "city", "dma", "country", "iso"].contains(kind.lowercased())
    if isName {
      namedPlaces[country, default: [:]][Gazetteer.folded(place)] = region
    } else {
      prefixes[country, default: [:]][RegionResolver.compact(place)] = region
    }
  }

  /// Returns a postal code as it is compared: upper case, letters and digits only.
  ///
  /// Blanks and hyphens differ between programs that write the same code.
  private static func compact(_ postal: String) -> String {
    String(postal.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  /// Returns the position of a region's id, or `nil` where the case has no such region.
  func position(ofID id: String) -> Int? { positionByID[id] }

  /// Resolves an address.
  ///
  /// `.0` behind a postal code, and lost leading zeros of a US one, are what spreadsheets make of
  /// it and are mended. A subdivision's code goes before the postal code, the postal code before
  /// the subdivision's name, which may be misspelt.
  ///
  /// - Parameters:
  ///   - country: a code or a name; empty where the row has none.
  ///   - province: a subdivision's code or name; empty where the row has none.
  ///   - postal: the postal code as written; empty where the row has none.
  ///   - note: called with what was mended in the address.
  /// - Complexity: O(length of the postal code) look-ups.
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
    if let hit = positionByID[country] { return .region(hit) }
    if let hit = namedPlaces[country]?[Gazetteer.folded(rawCountry)], postal.isEmpty,
      province.isEmpty
    {
      return .region(hit)
    }
    let code = gazetteer.countryCode(country)
    if let code, let servedCountries, !servedCountries.contains(code) { return .outside(code) }
    // What a buyer typed is never echoed: only codes that are known to be codes.
    let shown = code ?? "an unknown country"
    if postal.isEmpty, province.isEmpty {
      return .unknown("no region for the country \(shown) alone")
    }
    let detail = [shown, RegionResolver.shownArea(country, postal)].filter { !$0.isEmpty }
    return .unknown("no region for \(detail.joined(separator: " "))")
  }

  /// Returns the part of a postal code that may appear in a message: an area of thousands of
  /// people; empty where the text has not the form of a postal code.
  ///
  /// In Britain the outward code, in Canada the forward sortation area, elsewhere two or three
  /// digits: a whole postal code may stand for a single house, and people type their street into
  /// the field.
  private static func shownArea(_ country: String, _ postal: String) -> String {
    let isDigits = postal.allSatisfy { $0.isASCII && $0.isNumber }
    switch country {
    case "GB", "IE":
      let area = postal.count > 3 ? String(postal.dropLast(3)) : postal
      let hasForm =
        (5...8).contains(postal.count) && area.first?.isLetter == true
        && area.dropFirst().contains(where: \.isNumber) && area.count <= 4
      return hasForm ? area : ""
    case "CA":
      let area = Array(postal.prefix(3))
      let hasForm =
        [3, 6].contains(postal.count) && area.count == 3 && area[0].isLetter && area[1].isNumber
        && area[2].isLetter
      return hasForm ? String(area) : ""
    case "AU", "CH", "AT", "BE", "DK", "NO", "HU":
      return isDigits && postal.count == 4 ? String(postal.prefix(2)) : ""
    default: return isDigits && (4...10).contains(postal.count) ? String(postal.prefix(3)) : ""
    }
  }

  /// Returns the region of an ISO 3166-2 code, given in two parts.
  ///
  /// `nil` where the case has no such region. Regions may be named `US-CA` or, in a case of one
  /// country, `CA`.
  private func subdivision(_ country: String, _ code: String) -> Int? {
    if let hit = positionByID["\(country)-\(code)"] { return hit }
    if let hit = positionByID[code], code.hasPrefix(country + "-") { return hit }
    return country == plainCountry ? positionByID[code] : nil
  }

  /// Returns the region of a compact postal code.
  ///
  /// The longest prefix wins, so that a table may except a part of an area. In Britain prefixes
  /// other than whole outward codes are areas, the letters before the first digit.
  ///
  /// - Returns: `nil` where no prefix of `places.csv` fits and the regions are not ZIP areas.
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
  ///
  /// Order: the region's own id, `places.csv`, the gazetteer, the regions' own names. A name that
  /// fits several regions gives `nil`.
  ///
  /// - Parameter country: ISO 3166-1 alpha-2; empty where the source gives none, and then any
  ///   country of `places.csv` serves if only one has the name.
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
  ///
  /// The last part decides the country. The parts before it are tried from the widest, next to the
  /// country, to the narrowest: the state before the city.
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
  ///
  /// `nil` where it does not; the row without a country is the second choice.
  func mapped(_ name: String, country: String) -> Int? {
    let folded = Gazetteer.folded(name)
    return namedPlaces[country]?[folded] ?? namedPlaces[""]?[folded]
  }

  /// Returns whether a name has the form of a US television market (DMA), named by cities and a
  /// state: `San Francisco-Oakland-San Jose CA`.
  ///
  /// Search engines and advertisers report by DMA as well as by state; a market area may cross
  /// states.
  static func looksLikeMarketArea(_ name: String) -> Bool {
    let tail = name.hasSuffix(")") ? String(name.dropLast().suffix(3)) : String(name.suffix(3))
    guard tail.count == 3, tail.first == " " else { return false }
    return tail.dropFirst().allSatisfy { ("A"..."Z").contains($0) }
  }

  /// Resolves a label without commas.
  ///
  /// A name that is a country's and a state's, such as `Georgia`, is refused unless `places.csv`
  /// decides.
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
  /// Compares cosines of the central angle (spherical law of cosines): the greatest cosine is the
  /// least distance, and no inverse is needed.
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
