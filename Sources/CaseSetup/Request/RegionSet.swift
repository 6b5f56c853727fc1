import Exchange
import FulfilmentModel
import Geography

/// The regions that a new case forecasts demand for.
package enum RegionSet: String, Sendable, CaseIterable {
  /// US states and the District of Columbia, and each other country that orders come from.
  case states
  /// Three-digit ZIP areas of the USA, and each other country that orders come from.
  case zip3
  /// Countries that orders come from; all countries where there are no orders.
  case countries

  /// Returns the set that fits the places of orders: states where most units go to the USA or
  /// nothing is known, else countries.
  package static func fitting(_ survey: OrderSurvey) -> RegionSet {
    let abroad = survey.unitsByCountry.filter { !["US", ""].contains($0.key) }
      .reduce(0) { $0 + $1.value }
    return survey.units(in: "US") >= abroad ? .states : .countries
  }

  /// Returns the regions, by their identifiers, and the rows of `places.csv` that imports need.
  ///
  /// Centres, populations and time zones are those of the bundled tables.
  func regions(for survey: OrderSurvey) -> (regions: [Region], places: [[String]]) {
    let seen = survey.unitsByCountry.keys.filter { !$0.isEmpty }.sorted()
    switch self {
    case .states:
      let abroad = RegionSet.countries(seen.filter { $0 != "US" })
      return (PlaceTables.states.map { RegionSet.region($0, id: "US-\($0.code)") } + abroad, [])
    case .zip3:
      let abroad = RegionSet.countries(seen.filter { $0 != "US" })
      let areas = PlaceTables.zipAreas.filter { $0.population > 0 }
      let own = areas.map { area in
        var region = RegionSet.region(area, id: area.code)
        region.group = area.group
        return region
      }
      // With countries beside them, three digits are no longer known to be a ZIP area's.
      let places = abroad.isEmpty ? [] : areas.map { ["US", "zip3", $0.code, $0.code] }
      return (own + abroad, places)
    case .countries:
      let codes = seen.isEmpty ? PlaceTables.nations.map(\.code) : seen
      return (RegionSet.countries(codes), [])
    }
  }

  /// Returns the countries of the given codes, as far as they are known.
  private static func countries(_ codes: [String]) -> [Region] {
    codes.compactMap { PlaceTables.nation($0) }.map { region($0, id: $0.code) }
  }

  /// Returns the region of an area.
  private static func region(_ area: Area, id: String) -> Region {
    Region(
      id: id, name: area.name, latitude: area.center.latitude, longitude: area.center.longitude,
      population: area.population, group: nil)
  }
}
