import CaseFiles
import Diagnostics
import Geography
import Tabular

/// A warehouse as a list names it, located.
package struct ListedHub: Sendable, Hashable {
  /// Identifier for the case.
  package var id: String
  /// Name for people.
  package var name: String
  /// Place of the warehouse.
  package var point: MapPoint
  /// Evidence by which the place was found: `postal code 90731`, `city Rotterdam`, `coordinates`.
  package var foundBy: String
  /// Units it can hold; `nil` where the list says none.
  package var capacity: Int?
}

/// Warehouses of any list with a name and a place: a US postal code, a city anywhere, or
/// coordinates.
package enum HubList {
  /// Names of the columns, normalised.
  private static let names: [String: [String]] = [
    "id": ["hub", "hub_id", "hub id", "id", "code", "warehouse id", "location id"],
    "name": [
      "name", "warehouse", "warehouse name", "hub name", "location", "location name", "title",
      "partner", "3pl",
    ],
    "postal": [
      "postal_code", "postal code", "zip", "zip code", "zipcode", "zip_code", "postcode", "plz",
    ],
    "city": ["city", "town", "place", "ort", "stadt", "ville"],
    "state": ["state", "province", "region", "state code"],
    "country": ["country", "country code", "country_code", "land", "pays"],
    "latitude": ["latitude", "lat"],
    "longitude": ["longitude", "lon", "lng", "long"],
    "capacity": ["capacity_units", "capacity", "units", "max units", "capacity units"],
  ]

  /// Reads a list; one without known column names is read by what its cells look like.
  ///
  /// - Throws: `invalid` naming every row whose place is not known; `inputOutput`.
  package static func read(_ path: String) throws(FileError) -> [ListedHub] {
    let list = try NamedRows(path: path, names: names)
    var hubs: [ListedHub] = []
    var faults: [Diagnostic] = []
    for row in list.rows {
      let cells = list.fields.isEmpty ? guessed(row.cells) : row.cells
      if let hub = hub(cells, existing: hubs.map(\.id)) {
        hubs.append(hub)
      } else {
        faults.append(
          Diagnostic(
            file: path, line: row.line, column: "place",
            value: cells["name"] ?? cells["id"],
            expected: "a US postal code, a city with its country, or latitude and longitude"))
      }
    }
    if hubs.isEmpty, faults.isEmpty {
      faults.append(
        Diagnostic(
          file: path, expected: "at least one warehouse: a name, and a postal code or a city"))
    }
    if !faults.isEmpty { throw .invalid(faults) }
    return hubs
  }

  /// Reads a warehouse from one line such as `Portside LA, 90731` or `Maas, Rotterdam, NL`.
  package static func read(line: String, existing: [String]) -> ListedHub? {
    let parts = line.split(separator: ",", omittingEmptySubsequences: false).map {
      CellText.trimmed(String($0))
    }
    let cells = Dictionary(
      parts.enumerated().map { (String($0), $1) }, uniquingKeysWith: { first, _ in first })
    return hub(guessed(cells), existing: existing)
  }

  /// Returns a place such as `90731`, `Rotterdam, NL` or `51.92, 4.48`; `nil` where it is not known.
  package static func place(_ text: String) -> (point: MapPoint, foundBy: String)? {
    let parts = text.split(separator: ",").map { CellText.trimmed(String($0)) }
    if parts.count == 2, let latitude = degrees(parts[0], 90),
      let longitude = degrees(parts[1], 180)
    {
      return (MapPoint(latitude: latitude, longitude: longitude), "coordinates")
    }
    var cells: [String: String] = [:]
    for part in parts { take(part, into: &cells) }
    return locate(cells)
  }

  /// Assigns the cells of a row without column names by what they look like.
  private static func guessed(_ cells: [String: String]) -> [String: String] {
    var result: [String: String] = [:]
    let ordered = cells.compactMap { key, value in Int(key).map { ($0, value) } }
      .sorted { $0.0 < $1.0 }.map(\.1).filter { !$0.isEmpty }
    for (index, cell) in ordered.enumerated() {
      if index == 0 { result["name"] = cell } else { take(cell, into: &result) }
    }
    if ordered.count == 1, let only = ordered.first { take(only, into: &result) }
    return result
  }

  /// Assigns one cell by what it looks like: postal code, degrees, state, country, else a city.
  private static func take(_ cell: String, into cells: inout [String: String]) {
    if PlaceTables.zipArea(of: cell) != nil, cells["postal"] == nil {
      cells["postal"] = cell
    } else if cell.contains("."), degrees(cell, 180) != nil {
      cells[cells["latitude"] == nil ? "latitude" : "longitude"] = cell
    } else if cells["city"] != nil, cells["state"] == nil, PlaceTables.state(cell) != nil {
      cells["state"] = cell
    } else if PlaceTables.nation(cell) != nil, cells["country"] == nil {
      cells["country"] = cell
    } else if cells["city"] == nil {
      cells["city"] = cell
    }
  }

  /// Returns the hub of a row; `nil` where its place is not known.
  private static func hub(_ cells: [String: String], existing: [String]) -> ListedHub? {
    guard let place = locate(cells) else { return nil }
    let name = cells["name"] ?? cells["id"] ?? cells["city"] ?? cells["postal"] ?? ""
    let wanted = cells["id"].flatMap { $0.isEmpty ? nil : $0 } ?? identifier(name)
    var id = wanted
    var number = 2
    while existing.contains(id) {
      id = "\(wanted)-\(number)"
      number += 1
    }
    return ListedHub(
      id: id, name: name, point: place.point, foundBy: place.foundBy,
      capacity: NamedRows.count(cells["capacity"] ?? ""))
  }

  /// Finds the place of a row: coordinates before the postal code, the postal code before the city.
  private static func locate(
    _ cells: [String: String]
  ) -> (point: MapPoint, foundBy: String)? {
    if let latitude = degrees(cells["latitude"] ?? "", 90),
      let longitude = degrees(cells["longitude"] ?? "", 180)
    {
      return (MapPoint(latitude: latitude, longitude: longitude), "coordinates")
    }
    let country = cells["country"] ?? ""
    let isInUSA = country.isEmpty || PlaceTables.nation(country)?.code == "US"
    let postal = cells["postal"] ?? ""
    if isInUSA, let area = PlaceTables.zipArea(of: postal) {
      return (area.center, "postal code \(postal) (centre of the \(area.code) area)")
    }
    let parts = (cells["city"] ?? "").split(separator: ",").map { CellText.trimmed(String($0)) }
    guard let name = parts.first, !name.isEmpty else { return nil }
    let tail = parts.count > 1 ? parts[1] : ""
    let state = [cells["state"] ?? "", tail].first { PlaceTables.state($0.uppercased()) != nil }
    let nation = country.isEmpty && state == nil && !tail.isEmpty ? tail : country
    guard
      let city = PlaceTables.city(
        name, country: state != nil && nation.isEmpty ? "US" : nation, state: state ?? "")
    else { return nil }
    return (city.center, "city \(city.name), \(city.country)")
  }

  /// Returns degrees between −limit and limit.
  private static func degrees(_ text: String, _ limit: Double) -> Double? {
    Double(text).flatMap { $0.magnitude <= limit ? $0 : nil }
  }

  /// Returns an identifier made of a name: its words in upper case, joined by hyphens.
  private static func identifier(_ name: String) -> String {
    let words = name.uppercased().split { !$0.isLetter && !$0.isNumber }
    let text = words.joined(separator: "-")
    return text.isEmpty ? "HUB" : String(text.prefix(40))
  }
}
