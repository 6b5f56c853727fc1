import Foundation
import FulfilmentModel

/// Places as charts of searches and views name them, in the language of the user's account.
struct ChartPlaces {
  let context: ImportContext

  /// Languages in which names of countries are known, as the Unicode CLDR has them.
  private static let languages = [
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi",
    "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk",
    "sl", "sr", "sv", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant",
  ]

  /// Words for the whole world, folded.
  ///
  /// The list spares the common cases a note; `unknownWorld` decides the rest by the form of the
  /// chart.
  private static let worldNames: Set<String> = [
    "", "worldwide", "weltweit", "dans tous les pays", "tous les pays", "todo el mundo",
    "tutto il mondo", "todo o mundo", "wereldwijd",
  ]

  /// Returns the `region` cell of a place: a country's code, a region's id or everywhere; `nil`
  /// where the case has no such place.
  ///
  /// A country's name or code in capitals goes before a region of the same name.
  func region(of name: String) -> String? {
    let places = context.places
    if let code = places.gazetteer.countryCode(name), code.count == 2,
      name.count > 2 || code == name
    {
      return code
    }
    if case .region(let position) = places.resolve(label: name) {
      return context.regions[position].id
    }
    if Self.worldNames.contains(Gazetteer.folded(name)) { return RegionReference.everywhere.text }
    return Self.isLatin(name) ? nil : Self.countryCode(name)
  }

  /// Returns the label that all charts of a file bear, where it can only be the world.
  ///
  /// A chart without a choice of place is of the whole world, in a word of the user's language: a
  /// label that all columns share and that is neither a region, a country in any language, a state,
  /// nor a market area.
  func unknownWorld(_ labels: [String]) -> String? {
    guard let label = labels.first, labels.allSatisfy({ $0 == label }), region(of: label) == nil,
      context.places.gazetteer.subdivisions[Gazetteer.folded(label)] == nil,
      !RegionResolver.looksLikeMarketArea(label), !label.contains(","),
      !label.contains(where: \.isNumber), Self.countryCode(label) == nil
    else { return nil }
    return label
  }

  /// Returns whether a name has Latin letters only: the gazetteer knows such names of countries.
  private static func isLatin(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.value < 0x250 }
  }

  /// Returns the code of a country from its name in any of the languages.
  ///
  /// Goes through all names: charts have few labels.
  private static func countryCode(_ name: String) -> String? {
    let folded = Gazetteer.folded(name)
    let codes = Locale.Region.isoRegions.map(\.identifier).filter {
      $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
    for language in languages {
      let locale = Locale(identifier: language)
      for code in codes {
        if let known = locale.localizedString(forRegionCode: code),
          Gazetteer.folded(known) == folded
        {
          return code
        }
      }
    }
    return nil
  }
}
