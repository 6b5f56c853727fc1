import Diagnostics
import FulfilmentModel
import Tabular

/// A case that was read, and what its reader had to decide.
package struct CaseReading: Sendable {
  /// The planning job.
  package var planningCase: PlanningCase
  /// What a person should know of; none of it stops a plan.
  package var warnings: [Diagnostic]
  /// The files that were read, in the order of reading.
  package var inputs: [CaseInput]
}

/// A file of a case.
package struct CaseInput: Sendable, Hashable, Codable {
  /// Its name in the folder.
  package var file: String
  /// Its SHA-256, hexadecimal.
  package var sha256: String

  /// A file as given.
  package init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}

/// Reads a case folder: `case.json` and the canonical tables, each `NAME.csv` or `NAME.csv.gz`.
///
/// A case that an import or a simulation replaces meanwhile is read as it was before or as it is
/// after. Every fault of every file is found in one pass; a table that cannot be read silences only the
/// checks that need it.
package enum CaseReader {
  /// Reads a case.
  ///
  /// - Parameters:
  ///   - folder: path of the case.
  ///   - options: what the files cannot say for themselves.
  /// - Throws: `invalid` with every error and warning where there is at least one error;
  ///   `inputOutput` where the system refuses; `locked` where the case is replaced all the time.
  /// - Complexity: linear in the size of the files.
  package static func read(
    folder: String, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> CaseReading {
    try SteadyFolder.read(folder) { () throws(FileError) in
      var draft = CaseDraft(folder: folder, options: options)
      try draft.readAll()
      guard let planningCase = draft.planningCase else { throw .invalid(draft.log.diagnostics) }
      var inputs: [CaseInput] = []
      for path in draft.files {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        inputs.append(CaseInput(file: name, sha256: try FileDigest.sha256(path: path)))
      }
      return CaseReading(
        planningCase: planningCase, warnings: draft.log.diagnostics, inputs: inputs)
    }
  }

  /// Every fault of a case, `demand_actual` included where it is there; empty where it is sound.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  package static func diagnostics(
    folder: String, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) -> [Diagnostic] {
    try SteadyFolder.read(folder) { () throws(FileError) in
      var draft = CaseDraft(folder: folder, options: options)
      try draft.readAll()
      if !draft.files.isEmpty { try draft.checkDemandActual() }
      return draft.log.diagnostics
    }
  }
}

/// A case while its files are being read.
package struct CaseDraft {
  package let folder: String
  package let options: ReadingOptions
  package var log = DiagnosticLog()
  package var files: [String] = []
  package var settings = CaseSettings()

  package var regions: [Region] = []
  package var hubs: [Hub] = []
  package var skus: [SKU] = []
  package var lanes: [Lane] = []
  package var parcelRates: [ParcelRate] = []
  package var openingStock: [StockRecord] = []
  package var sales: [Sale] = []
  package var preOrders: [PreOrder] = []
  package var socialSignals: [SocialSignal] = []
  /// First line of each place that signals name.
  var signalPlaceLines: [String: Int] = [:]
  package var tokenHoldings: [TokenHolding] = []
  package var events: [EventAttendance] = []
  package var adTests: [AdTest] = []

  /// Identifiers with their lines, sound rows or not.
  var regionIndex = IdentifierIndex(kind: "region", table: .regions)
  var hubIndex = IdentifierIndex(kind: "hub", table: .hubs)
  package var skuIndex = IdentifierIndex(kind: "SKU", table: .skus)
  /// Lines of the lanes, in the order of `lanes`.
  var laneLines: [Int] = []
  /// Regions and hubs that some lane names, sound or not.
  var reachedRegions: Set<String> = []
  var sendingHubs: Set<String> = []
  /// Pairs of weight and zone that have a rate, sound or not.
  var knownRates: Set<[Int]> = []
  package var paths: [CaseTable: String] = [:]
  /// Tables that are in memory in place of the folder's.
  var contents: [CaseTable: [UInt8]] = [:]

  package init(folder: String, options: ReadingOptions) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.options = options
  }

  package mutating func readAll() throws(FileError) {
    switch FileKind(path: folder) {
    case .folder: break
    case .missing:
      return log.add(Diagnostic(file: folder, expected: "a case folder; there is none"))
    case .file: return log.add(Diagnostic(file: folder, expected: "a case folder, found a file"))
    }
    try readSettings()
    for table in CaseTable.allCases where table != .demandActual { try read(table) }
    checkNetwork()
  }

  /// Reads one table; those before it in `CaseTable` must have been read.
  package mutating func read(_ table: CaseTable) throws(FileError) {
    switch table {
    case .regions: try readRegions()
    case .hubs: try readHubs()
    case .skus: try readSKUs()
    case .lanes: try readLanes()
    case .parcelRates: try readParcelRates()
    case .openingStock: try readOpeningStock()
    case .demandHistory: try readDemandHistory()
    case .preorders: try readPreOrders()
    case .socialSignals: try readSocialSignals()
    case .tokenHolders: try readTokenHolders()
    case .events: try readEvents()
    case .adTests: try readAdTests()
    case .demandActual: try checkDemandActual()
    }
  }

  /// Reads bytes in place of a table of this case and discards what they hold.
  ///
  /// - Throws: `invalid` where the bytes are refused.
  package func check(_ bytes: [UInt8], as table: CaseTable) throws(FileError) {
    var copy = self
    copy.log = DiagnosticLog()
    copy.contents = [table: bytes]
    switch table {
    case .regions: copy.regionIndex = IdentifierIndex(kind: "region", table: .regions)
    case .hubs: copy.hubIndex = IdentifierIndex(kind: "hub", table: .hubs)
    case .skus: copy.skuIndex = IdentifierIndex(kind: "SKU", table: .skus)
    default: break
    }
    try copy.read(table)
    if copy.log.hasErrors { throw .invalid(copy.log.diagnostics) }
  }

  /// The case, where no error was found.
  package var planningCase: PlanningCase? {
    guard !log.hasErrors, let date = settings.planningDate, let days = settings.horizonDays else {
      return nil
    }
    return PlanningCase(
      planningDate: date, horizonDays: days, currency: settings.currency,
      origin: settings.origin, openPreOrders: settings.openPreOrders, seed: settings.seed,
      regions: regions, hubs: hubs, skus: skus, lanes: lanes, parcelRates: parcelRates,
      openingStock: openingStock,
      evidence: Evidence(
        asOf: date, sales: sales, preOrders: preOrders, socialSignals: socialSignals,
        tokenHoldings: tokenHoldings, events: events, adTests: adTests))
  }

  package func path(of table: CaseTable) -> String? {
    contents[table] == nil ? table.path(in: folder) : "\(table.rawValue).csv"
  }

  package func open(_ table: CaseTable, _ path: String) throws(FileError) -> TableReader {
    let reader =
      if let bytes = contents[table] { try DelimitedReader(bytes: bytes, name: path) } else {
        try DelimitedReader(path: path)
      }
    return try TableReader(reader: reader, path: path, columns: table.columns, options: options)
  }

  /// Opens a table and hands each row to `take`; names what is wrong with the table as a whole.
  ///
  /// - Returns: whether the table was there and its header whole.
  @discardableResult
  mutating func readTable(
    _ table: CaseTable, _ take: (inout CaseDraft, inout TableReader) -> Void
  ) throws(FileError) -> Bool {
    guard let path = path(of: table) else {
      if table.isRequired {
        log.add(
          Diagnostic(file: "\(folder)/\(table.rawValue).csv", expected: "a file; there is none"))
      }
      return false
    }
    paths[table] = path
    files.append(path)
    if contents[table] == nil, table.isDoubled(in: folder) {
      log.add(
        Diagnostic(
          file: path, expected: "one file of this table; \(table.rawValue).csv.gz is there too"))
    }
    do throws(FileError) {
      var reader = try open(table, path)
      while try reader.next() { take(&self, &reader) }
      if reader.rowCount == 0, reader.hasAllColumns, !reader.log.hasErrors {
        log.add(
          Diagnostic(
            file: path, line: reader.line,
            expected: table.isRequired
              ? "at least one row; the table is empty"
              : "at least one row, or no such file; the table is empty"))
      }
      reader.log.diagnostics.forEach { log.add($0) }
      return reader.hasAllColumns
    } catch {
      guard case .invalid(let diagnostics) = error else { throw error }
      diagnostics.forEach { log.add($0) }
      return false
    }
  }
}
