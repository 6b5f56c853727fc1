import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// The case and the options that the rows of an import are interpreted with.
///
/// Read once for a run and not changed by it: all files of a run are interpreted alike.
package struct ImportContext {
  /// Path of the case.
  ///
  /// Without a slash behind it.
  let folder: String
  /// Decisions that files leave open.
  let options: ImportOptions
  /// Settings of `case.json`: planning date, currency and origin matter here.
  private(set) var settings: CaseSettings
  /// Regions, in the case's order, to which positions of places refer.
  let regions: [Region]
  /// Hubs, to which locations of stock are matched.
  let hubs: [Hub]
  /// Products, with the release dates on which pre-orders are due.
  let skus: [SKU]
  /// Resolves places, with the case's `places.csv` and that of `--places`.
  private(set) var places: RegionResolver
  /// Release dates by SKU: a pre-order is due on the release.
  let releaseDates: [String: CalendarDate]
  /// Finds the SKU of a code or an item's name, with the table of `--skus`.
  private(set) var products: ProductMatcher
  /// Wallets left out of holder lists: the burn addresses and those of `--exclude`.
  private(set) var excludedWallets = ExcludedWallets.burnAddresses
  /// The key behind the pseudonyms of wallets and people, read or made when one is needed.
  let pseudonyms: PseudonymKeeper
  /// A digest of all that decides how a file is read, apart from the file: a file with the same
  /// digest and the same signature need not be read again.
  ///
  /// Sixteen hexadecimal digits of a SHA-256.
  private(set) var signature = ""

  /// Reads a case's settings, regions, hubs and SKUs, and the tables that the options name.
  ///
  /// - Throws: `invalid` where one of them has faults; `inputOutput` where the system refuses.
  package init(folder: String, options: ImportOptions) throws(FileError) {
    let network = try CaseReader.network(
      folder: folder, options: ReadingOptions(dateOrder: options.dateOrder))
    self.folder = network.folder
    self.options = options
    pseudonyms = PseudonymKeeper(folder: network.folder, keyFile: options.keyFile)
    settings = network.settings
    regions = network.regions
    hubs = network.hubs
    skus = network.skus
    products = ProductMatcher(
      skus: network.skus, index: network.skuIndex, acceptsNearNames: options.acceptsNearNames)
    releaseDates = Dictionary(
      network.skus.map { ($0.id, $0.releaseDate) }, uniquingKeysWith: { $1 })
    places = RegionResolver(regions: network.regions)
    let ownPlaces = "\(network.folder)/places.csv"
    if FileKind(path: ownPlaces) != .missing { try readPlaces(ownPlaces) }
    if let path = options.placesFile { try readPlaces(path) }
    if let path = options.skuFile { try products.read(path) }
    if let path = options.excludeFile { try readExcluded(path) }
    signature = try makeSignature()
  }

  /// Returns the context with another planning date.
  func on(_ evening: CalendarDate) -> ImportContext {
    var copy = self
    copy.settings.planningDate = evening
    return copy
  }

  /// Hashes the options, the case's identifiers and release dates, and the tables beside the
  /// import.
  ///
  /// Regions, SKUs and release dates are part of it, because a row that was rejected as unknown may
  /// count once the case knows its SKU. The `1` in front is the version of the form.
  private func makeSignature() throws(FileError) -> String {
    var text = "1\n\(options.signatureText)\n\(regions.map(\.id))\n\(hubs.map(\.id))\n"
    text += "\(skus.map(\.id))\n\(skus.map(\.releaseDate.description))\n"
    for path in [
      "\(folder)/places.csv", options.placesFile, options.skuFile, options.excludeFile,
      options.mappingFile,
    ] {
      if let path, FileKind(path: path) == .file {
        text += try FileDigest.sha256(path: path) + "\n"
      }
    }
    return String(FileDigest.sha256(Array(text.utf8)).prefix(16))
  }

  /// Adds a table of places to the resolver; a region that the case lacks is refused.
  private mutating func readPlaces(_ path: String) throws(FileError) {
    let rows = try LookupTable.rows(
      ofFile: path,
      columns: [
        ["country"], ["kind", "prefix_kind"], ["place", "prefix", "name"], ["region", "region_id"],
      ])
    for row in rows {
      let (country, kind, place, region) = (row.cells[0], row.cells[1], row.cells[2], row.cells[3])
      guard let position = places.position(ofID: region) else {
        throw .invalid([
          Diagnostic(
            file: path, line: row.line, column: "region", value: region,
            expected: "a region of regions.csv")
        ])
      }
      places.add(country: country.uppercased(), kind: kind, place: place, region: position)
    }
  }

  /// Adds the addresses of a table to the excluded wallets.
  private mutating func readExcluded(_ path: String) throws(FileError) {
    let rows = try LookupTable.rows(
      ofFile: path, columns: [["address", "wallet", "wallet_address"]])
    excludedWallets.formUnion(rows.map { $0.cells[0] })
  }
}

extension ImportContext {
  /// Returns the SKU of a code in a file, or the reason why there is none.
  func sku(_ code: String) -> Result<String, CellProblem> {
    products.match(code: code, item: "", variant: "").map(\.sku)
  }

  /// Returns the hub of a location's id or name; `nil` where the case has no such hub.
  ///
  /// The id goes before the folded name, the name before the folded id.
  ///
  /// - Complexity: O(hubs).
  func hub(_ location: String) -> String? {
    let folded = Gazetteer.folded(location)
    return hubs.first { $0.id == location }?.id
      ?? hubs.first { Gazetteer.folded($0.name) == folded && !folded.isEmpty }?.id
      ?? hubs.first { Gazetteer.folded($0.id) == folded }?.id
  }

  /// Returns whether a location is the origin, from which all units come.
  ///
  /// Its stock is the SKU's available units, not the opening stock of a hub.
  func isOrigin(_ location: String) -> Bool {
    let folded = Gazetteer.folded(location)
    return location == settings.origin.id || folded == Gazetteer.folded(settings.origin.name)
  }

  /// Returns the cell of the column `region` for a resolved place.
  ///
  /// The region's id, or `(unassigned)`.
  func regionCell(_ resolution: RegionResolver.Resolution) -> String {
    switch resolution {
    case .region(let position): regions[position].id
    case .unknown, .outside: RegionReference.unassigned.text
    }
  }
}
