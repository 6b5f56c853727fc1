import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// What an import knows of the case and of the user's wishes.
package struct ImportContext {
  let folder: String
  let options: ImportOptions
  let settings: CaseSettings
  let regions: [Region]
  let hubs: [Hub]
  let skus: [SKU]
  private(set) var places: PlaceIndex
  let skuIndex: IdentifierIndex
  private(set) var releaseDates: [String: CalendarDate] = [:]
  /// SKUs by the codes partners use.
  private(set) var skuByCode: [String: String] = [:]
  /// Wallets left out of holder lists: the burn addresses and those of `--exclude`.
  private(set) var excludedWallets = ExcludedWallets.burnAddresses
  /// What decides how a file is read, beside the file: the same file with the same wishes need not
  /// be read again.
  private(set) var signature = ""

  package init(folder: String, options: ImportOptions) throws(FileError) {
    var draft = CaseDraft(folder: folder, options: ReadingOptions(dateOrder: options.dateOrder))
    guard FileKind(path: draft.folder) == .folder else {
      throw .invalid([
        Diagnostic(file: folder, expected: "a case folder with case.json; there is none")
      ])
    }
    try draft.readSettings()
    try draft.readRegions()
    try draft.readHubs()
    try draft.readSKUs()
    if draft.log.hasErrors { throw .invalid(draft.log.diagnostics) }
    self.folder = draft.folder
    self.options = options
    settings = draft.settings
    regions = draft.regions
    hubs = draft.hubs
    skus = draft.skus
    skuIndex = draft.skuIndex
    places = PlaceIndex(regions: draft.regions)
    for sku in draft.skus { releaseDates[sku.id] = sku.releaseDate }
    try readPlaces("\(draft.folder)/places.csv", isRequired: false)
    if let path = options.placesFile { try readPlaces(path, isRequired: true) }
    if let path = options.skuFile { try readSKUCodes(path) }
    if let path = options.excludeFile { try readExcluded(path) }
    signature = try makeSignature()
  }

  private func makeSignature() throws(FileError) -> String {
    var text = "1\n\(options)\n\(regions.map(\.id))\n\(hubs.map(\.id))\n\(skus.map(\.id))\n"
    text += "\(skus.map(\.releaseDate.description))\n"
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

  private mutating func readPlaces(_ path: String, isRequired: Bool) throws(FileError) {
    if !isRequired, FileKind(path: path) == .missing { return }
    let rows = try SmallTable.read(
      path,
      [
        ["country"], ["kind", "prefix_kind"], ["place", "prefix", "name"], ["region", "region_id"],
      ])
    for (line, row) in rows {
      guard let position = places.position(ofID: row[3]) else {
        throw .invalid([
          Diagnostic(
            file: path, line: line, column: "region", value: row[3],
            expected: "a region of regions.csv")
        ])
      }
      places.add(country: row[0].uppercased(), kind: row[1], place: row[2], region: position)
    }
  }

  private mutating func readSKUCodes(_ path: String) throws(FileError) {
    for (line, row) in try SmallTable.read(path, [["code"], ["sku"]]) {
      guard skuIndex.entries[row[1]] != nil else {
        throw .invalid([
          Diagnostic(
            file: path, line: line, column: "sku", value: row[1],
            expected: skuIndex.expectation(insteadOf: row[1]))
        ])
      }
      skuByCode[row[0]] = row[1]
    }
  }

  private mutating func readExcluded(_ path: String) throws(FileError) {
    let rows = try SmallTable.read(path, [["address", "wallet", "wallet_address"]])
    excludedWallets.formUnion(rows.map { $0.cells[0] })
  }

  /// The SKU of a code as a file has it, or why there is none.
  func sku(_ code: String) -> Result<String, CellProblem> {
    let text = code.first == "'" ? String(code.dropFirst()) : code
    if text.isEmpty { return .failure(CellProblem(reason: "no SKU")) }
    if let mapped = skuByCode[text] { return .success(mapped) }
    if skuIndex.entries[text] != nil { return .success(text) }
    if CellText.isSpreadsheetNumber(text) {
      return .failure(CellProblem(reason: "a spreadsheet destroyed the SKU"))
    }
    if CellText.identifierProblem(text) != nil {
      return .failure(CellProblem(reason: "the SKU has control characters or is too long"))
    }
    let hint = skuIndex.expectation(insteadOf: text)
    if hint.contains("zeros") {
      return .failure(CellProblem(reason: "unknown SKU: leading zeros lost?"))
    }
    if hint.contains("did you mean") {
      return .failure(CellProblem(reason: "unknown SKU: differs only in letter case"))
    }
    return .failure(CellProblem(reason: "unknown SKU"))
  }

  /// The hub of a location's name or id.
  func hub(_ location: String) -> String? {
    let folded = PlaceNames.folded(location)
    return hubs.first { $0.id == location }?.id
      ?? hubs.first { PlaceNames.folded($0.name) == folded && !folded.isEmpty }?.id
      ?? hubs.first { PlaceNames.folded($0.id) == folded }?.id
  }

  /// Whether a location is the place all units come from.
  func isOrigin(_ location: String) -> Bool {
    let folded = PlaceNames.folded(location)
    return location == settings.origin.id || folded == PlaceNames.folded(settings.origin.name)
  }
}

/// A small table of texts that helps an import.
enum SmallTable {
  /// The cells of the wanted columns, each by the first of its names that is there.
  static func read(
    _ path: String, _ columns: [[String]]
  ) throws(FileError) -> [(line: Int, cells: [String])] {
    try read(DelimitedReader(path: path), columns)
  }

  /// - Parameter most: rows after which reading stops.
  static func read(
    _ opened: DelimitedReader, _ columns: [[String]], most: Int = .max
  ) throws(FileError) -> [(line: Int, cells: [String])] {
    var reader = opened
    let path = reader.name
    let location = HeaderLocation.find(in: reader, required: columns.map { $0[0] })
    reader.delimiter = location.delimiter
    for _ in 0...location.preambleCount { _ = try reader.next() }
    let names = location.names.map(HeaderName.normalised)
    let positions = columns.map { options in
      options.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    for (position, options) in zip(positions, columns) where position == nil {
      throw .invalid([
        Diagnostic(
          file: path, line: location.preambleCount + 1, column: options[0],
          expected: "a column of this name, found \(location.names.joined(separator: ","))")
      ])
    }
    var rows: [(Int, [String])] = []
    while rows.count < most, try reader.next() {
      if reader.problem != nil || reader.isBlank { continue }
      var cells: [String] = []
      for position in positions {
        let text = CellText.trimmed(reader.text(position ?? 0))
        cells.append(text.first == "'" ? String(text.dropFirst()) : text)
      }
      rows.append((reader.line, cells))
    }
    return rows
  }
}

extension ExcludedWallets {
  /// Returns a pseudonym of a wallet that is the same in every file.
  ///
  /// Whoever has a list of addresses can compute it too: it keeps addresses out of tables and
  /// reports, it does not make them secret.
  static func pseudonym(_ address: String) -> String {
    "w" + FileDigest.sha256(Array("forestock wallet \(normalised(address))".utf8)).prefix(24)
  }
}
