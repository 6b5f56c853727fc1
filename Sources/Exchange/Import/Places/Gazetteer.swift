import CaseFiles
import Foundation

/// A small gazetteer: names of countries and of their first-level subdivisions as exports write
/// them, in several languages, with their codes of ISO 3166-1 and 3166-2.
///
/// Cases with other places bring a `places.csv`.
///
/// Only names without doubt are listed: cities are not, since most names of cities stand for
/// several. The tables are part of the program, so that an import needs neither a network nor a
/// data file.
struct Gazetteer: Sendable {
  /// Codes of countries by folded name.
  ///
  /// The values are ISO 3166-1 alpha-2 codes, such as `DE`.
  let countries: [String: String]
  /// Codes such as `US-CA` by folded name; several where countries share a name.
  ///
  /// The codes are those of ISO 3166-2: the country, a hyphen and the subdivision.
  let subdivisions: [String: [String]]
  /// Codes of the states of the USA.
  ///
  /// Two letters each, Puerto Rico and the District of Columbia included.
  let states: Set<String>

  /// Returns a name in the form in which names are compared: lower case, no accents, no
  /// punctuation, one blank between words.
  ///
  /// `São Paulo`, `SAO PAULO` and `Sao-Paulo` are one. The folding has no locale, so that it is the
  /// same on every machine.
  ///
  /// - Complexity: O(length).
  static func folded(_ name: String) -> String {
    let plain = name.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    let words = plain.split { !$0.isLetter && !$0.isNumber }
    return words.joined(separator: " ")
  }

  /// Builds the indices from the tables below.
  ///
  /// - Complexity: O(names); a resolver builds them once.
  init() {
    var countries: [String: String] = [:]
    for (code, names) in Gazetteer.entries(Gazetteer.countryTable) {
      for name in names { countries[Gazetteer.folded(name)] = code }
    }
    var subdivisions: [String: [String]] = [:]
    var states: Set<String> = []
    for (country, table) in Gazetteer.subdivisionTables {
      for (code, names) in Gazetteer.entries(table) {
        if country == "US" { states.insert(code) }
        for name in names {
          subdivisions[Gazetteer.folded(name), default: []].append("\(country)-\(code)")
        }
      }
    }
    self.countries = countries
    self.subdivisions = subdivisions
    self.states = states
  }

  /// Splits a table `CODE=name|name;…` into codes and their names.
  ///
  /// An entry of any other form is passed over.
  private static func entries(_ table: String) -> [(code: String, names: [String])] {
    table.split(separator: ";").compactMap { entry in
      let parts = entry.split(separator: "=")
      guard parts.count == 2 else { return nil }
      return (
        parts[0].trimmingCharacters(in: .whitespacesAndNewlines),
        parts[1].split(separator: "|").map(String.init)
      )
    }
  }

  /// Returns the code of a country by its name, unless a subdivision has that name too: `Georgia`
  /// is a country and a state.
  ///
  /// `nil` for names that are no country's, too.
  func unmistakableCountry(_ name: String) -> String? {
    let folded = Gazetteer.folded(name)
    return subdivisions[folded] == nil ? countries[folded] : nil
  }

  /// Returns the code of a country from its two-letter code or its name; `nil` for other texts.
  ///
  /// Any two ASCII letters count as a code, listed here or not, and `UK` is `GB`.
  func countryCode(_ text: String) -> String? {
    let upper = text.uppercased()
    if upper.utf8.count == 2, upper.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      return upper == "UK" ? "GB" : upper
    }
    return countries[Gazetteer.folded(text)]
  }

  /// Countries as `CODE=name|name`, English first, then other languages of exports.
  ///
  /// Codes are ISO 3166-1 alpha-2. Countries that are not listed are known by their code only.
  private static let countryTable = """
    US=United States|United States of America|USA|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten;
    CA=Canada|Kanada|Canadá;GB=United Kingdom|Great Britain|Vereinigtes Königreich|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk;
    DE=Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Alemanha;FR=France|Frankreich|Francia|Frankrijk|França;
    ES=Spain|Spanien|Espagne|España|Spagna|Spanje;IT=Italy|Italien|Italie|Italia|Italië;NL=Netherlands|The Netherlands|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Nederland;
    BE=Belgium|Belgien|Belgique|België;AT=Austria|Österreich|Autriche;CH=Switzerland|Schweiz|Suisse|Svizzera;IE=Ireland|Irland|Irlande;
    PT=Portugal;SE=Sweden|Schweden|Suède|Sverige;NO=Norway|Norwegen|Norvège|Norge;DK=Denmark|Dänemark|Danemark|Danmark;FI=Finland|Finnland|Finlande|Suomi;
    PL=Poland|Polen|Pologne|Polska;CZ=Czechia|Czech Republic|Tschechien;HU=Hungary|Ungarn;RO=Romania|Rumänien|România;GR=Greece|Griechenland|Grèce;
    JP=Japan|Japon|日本;KR=South Korea|Korea|Südkorea;CN=China;HK=Hong Kong;TW=Taiwan;SG=Singapore|Singapur;IN=India|Indien|Inde;ID=Indonesia;TH=Thailand;PH=Philippines;MY=Malaysia;VN=Vietnam;
    AU=Australia|Australien|Australie;NZ=New Zealand|Neuseeland;BR=Brazil|Brasil|Brasilien|Brésil;MX=Mexico|México|Mexiko|Mexique;AR=Argentina;CL=Chile;CO=Colombia;PE=Peru;
    ZA=South Africa|Südafrika;NG=Nigeria;EG=Egypt;KE=Kenya;MA=Morocco;TR=Turkey|Türkiye;IL=Israel;AE=United Arab Emirates;SA=Saudi Arabia;UA=Ukraine;RU=Russia;GE=Georgia|Georgien|Géorgie
    """

  /// States, provinces and Länder by country, in the same form.
  ///
  /// Codes are the part of ISO 3166-2 behind the hyphen.
  private static let subdivisionTables: [(String, String)] = [
    (
      "US",
      """
      AL=Alabama;AK=Alaska;AZ=Arizona;AR=Arkansas;CA=California|Kalifornien|Californie;CO=Colorado;CT=Connecticut;DE=Delaware;DC=District of Columbia|Washington DC|Washington D.C.;FL=Florida|Floride;GA=Georgia;HI=Hawaii;ID=Idaho;IL=Illinois;IN=Indiana;IA=Iowa;KS=Kansas;KY=Kentucky;LA=Louisiana|Louisiane;ME=Maine;MD=Maryland;MA=Massachusetts;MI=Michigan;MN=Minnesota;MS=Mississippi;MO=Missouri;MT=Montana;NE=Nebraska;NV=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico|Nouveau-Mexique;NY=New York|État de New York;NC=North Carolina|Caroline du Nord;ND=North Dakota;OH=Ohio;OK=Oklahoma;OR=Oregon;PA=Pennsylvania|Pennsylvanie;RI=Rhode Island;SC=South Carolina|Caroline du Sud;SD=South Dakota;TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;VA=Virginia|Virginie;WA=Washington|Washington State;WV=West Virginia;WI=Wisconsin;WY=Wyoming;PR=Puerto Rico
      """
    ),
    (
      "CA",
      """
      AB=Alberta;BC=British Columbia|Colombie-Britannique;MB=Manitoba;NB=New Brunswick;NL=Newfoundland and Labrador;NS=Nova Scotia;NT=Northwest Territories;NU=Nunavut;ON=Ontario;PE=Prince Edward Island;QC=Quebec|Québec;SK=Saskatchewan;YT=Yukon
      """
    ),
    ("GB", "ENG=England|Angleterre;SCT=Scotland|Schottland|Écosse;WLS=Wales;NIR=Northern Ireland"),
    (
      "DE",
      """
      BW=Baden-Württemberg;BY=Bavaria|Bayern;BE=Berlin;BB=Brandenburg;HB=Bremen;HH=Hamburg;HE=Hesse|Hessen;MV=Mecklenburg-Vorpommern;NI=Lower Saxony|Niedersachsen;NW=North Rhine-Westphalia|Nordrhein-Westfalen;RP=Rhineland-Palatinate|Rheinland-Pfalz;SL=Saarland;SN=Saxony|Sachsen;ST=Saxony-Anhalt|Sachsen-Anhalt;SH=Schleswig-Holstein;TH=Thuringia|Thüringen
      """
    ),
    (
      "FR",
      """
      ARA=Auvergne-Rhône-Alpes;BFC=Bourgogne-Franche-Comté;BRE=Bretagne|Brittany;CVL=Centre-Val de Loire;COR=Corse|Corsica;GES=Grand Est;HDF=Hauts-de-France;IDF=Île-de-France;NOR=Normandie|Normandy;NAQ=Nouvelle-Aquitaine;OCC=Occitanie;PDL=Pays de la Loire;PAC=Provence-Alpes-Côte d'Azur
      """
    ),
    (
      "AU",
      """
      NSW=New South Wales;VIC=Victoria;QLD=Queensland;WA=Western Australia;SA=South Australia;TAS=Tasmania;ACT=Australian Capital Territory;NT=Northern Territory
      """
    ),
  ]
}
