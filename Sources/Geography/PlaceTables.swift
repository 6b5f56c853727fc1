import CPlaceTables

/// The bundled tables of places, made by `Datasets/geography/make_tables.py`, and their look-ups.
///
/// Contains data © GeoNames (https://www.geonames.org), CC BY 4.0, aggregated, and facts of the US
/// Census Bureau (public domain). The tables are constants of the program: a case needs neither a
/// network nor a data file to know where a place is.
package enum PlaceTables {
  /// The fifty states and the District of Columbia, by code.
  package static let states = unsafe areas(forestock_us_states())
  /// Three-digit ZIP areas, by their digits.
  package static let zipAreas = unsafe areas(forestock_us_zip3())
  /// Countries, by their two letters.
  package static let nations = unsafe areas(forestock_countries())
  /// Cities of at least 50,000 inhabitants, the largest first.
  package static let cities = unsafe rows(forestock_world_cities()).compactMap(City.init(cells:))

  private static let stateByCode = index(states)
  private static let zipByCode = index(zipAreas)
  private static let nationByCode = index(nations)

  /// Returns a state of the USA by its two letters.
  package static func state(_ code: String) -> Area? { stateByCode[code] }

  /// Returns the three-digit area of a US postal code: `90731`, `90731-1234` or `907`.
  ///
  /// Leading zeros that a spreadsheet dropped (`7114` for `07114`) are restored.
  package static func zipArea(of postal: String) -> Area? {
    let digits = postal.prefix { $0 != "-" && $0 != " " && $0 != "." }
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), (3...5).contains(digits.count) else {
      return nil
    }
    if digits.count == 3 { return zipByCode[String(digits)] }
    let whole = String(repeating: "0", count: 5 - digits.count) + digits
    return zipByCode[String(whole.prefix(3))]
  }

  /// Returns a country by its two or three letters or its English name, in any letter case.
  package static func nation(_ text: String) -> Area? {
    let upper = text.uppercased()
    if let known = nationByCode[upper == "UK" ? "GB" : upper] { return known }
    return nations.first { $0.group == upper || $0.name.uppercased() == upper }
  }

  /// Returns the area that a region's identifier names by itself: `US-CA`, `US-900`, `900`, `GB`,
  /// `GBR`.
  ///
  /// Two letters alone are a state where `plainStates` says so, else a country.
  package static func area(ofRegion id: String, plainStates: Bool) -> Area? {
    if id.hasPrefix("US-") {
      let rest = String(id.dropFirst(3))
      return state(rest) ?? zipByCode[rest]
    }
    if id.utf8.count == 3, id.allSatisfy({ $0.isASCII && $0.isNumber }) { return zipByCode[id] }
    if plainStates, let state = state(id) { return state }
    let isCode = (2...3).contains(id.utf8.count) && id.allSatisfy { ("A"..."Z").contains($0) }
    return isCode ? nation(id) : nil
  }

  /// Returns a city by its name, with country and state where they are known.
  ///
  /// Names are compared without letter case, blanks and punctuation; of several cities of a name the
  /// largest is meant.
  package static func city(_ name: String, country: String = "", state: String = "") -> City? {
    let wanted = folded(name)
    let code = country.isEmpty ? "" : nation(country)?.code ?? country.uppercased()
    return cities.first {
      folded($0.name) == wanted && (code.isEmpty || $0.country == code)
        && (state.isEmpty || $0.state.isEmpty || $0.state == state.uppercased())
    }
  }

  /// Returns the place of a postal code in the USA, else of a city.
  ///
  /// - Parameters:
  ///   - postal: the code as written; used where the country is the USA or not said.
  ///   - city: name of the city; a state may follow a comma.
  ///   - country: a code or an English name; empty where nobody said.
  /// - Returns: `nil` where neither is known.
  package static func point(postal: String, city: String, country: String) -> MapPoint? {
    let code = country.isEmpty ? "" : nation(country)?.code ?? country
    if code.isEmpty || code == "US", let area = zipArea(of: postal) { return area.center }
    let parts = city.split(separator: ",").map { $0.trimmingBlanks }
    guard let name = parts.first else { return nil }
    let state = parts.count > 1 && Self.state(parts[1].uppercased()) != nil ? parts[1] : ""
    return Self.city(name, country: code, state: state)?.center
  }

  /// Returns a name as names are compared: lower case, without blanks, points and hyphens.
  private static func folded(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Returns the areas of a bundled table.
  private static func areas(_ table: UnsafePointer<CChar>) -> [Area] {
    unsafe rows(table).compactMap(Area.init(cells:))
  }

  /// Returns the cells of each line of a bundled table, without its header.
  private static func rows(_ table: UnsafePointer<CChar>) -> [[String]] {
    unsafe String(cString: table).split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Returns areas by their codes.
  private static func index(_ areas: [Area]) -> [String: Area] {
    Dictionary(areas.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Area {
  /// Reads code, name, group, degrees north and east, inhabitants, time zone; `nil` where a cell is
  /// missing or no number.
  fileprivate init?(cells: [String]) {
    guard cells.count == 7, let latitude = Double(cells[3]), let longitude = Double(cells[4]),
      let population = Double(cells[5])
    else { return nil }
    self.init(
      code: cells[0], name: cells[1], group: cells[2],
      center: MapPoint(latitude: latitude, longitude: longitude), population: population,
      timeZone: cells[6])
  }
}

extension City {
  /// Reads name, country, state, degrees north and east; `nil` where a cell is missing or no number.
  fileprivate init?(cells: [String]) {
    guard cells.count == 5, let latitude = Double(cells[3]), let longitude = Double(cells[4]) else {
      return nil
    }
    self.init(
      name: cells[0], country: cells[1], state: cells[2],
      center: MapPoint(latitude: latitude, longitude: longitude))
  }
}

extension Substring {
  /// The text without outer blanks.
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
