import Diagnostics
import FulfilmentModel
import Tabular

/// A case while its files are being read: the records that were sound so far, and every diagnostic.
///
/// Tables are read in the order of `CaseTable`, those that define identifiers before those that use
/// them. Reading never stops at a fault, so that one pass names the faults of all files.
package struct CaseDraft {
  /// Without a slash behind it; empty where the draft has no folder.
  let folder: String
  /// Decisions that the files leave open, such as the order of day and month.
  let options: ReadingOptions
  /// Errors and warnings in the order of finding.
  var log = DiagnosticLog()
  /// Files that were read, in order.
  ///
  /// They are the inputs whose digests a plan records; faulty ones are included.
  var files: [String] = []
  /// The defaults until `case.json` was read.
  var settings = CaseSettings()

  // Sound records, in the order of their files.
  // Regions, hubs, SKUs, lanes and rates: the network and the products.
  var regions: [Region] = []
  var hubs: [Hub] = []
  var skus: [SKU] = []
  var lanes: [Lane] = []
  var parcelRates: [ParcelRate] = []
  var openingStock: [StockRecord] = []
  // What partners say of them.
  var statements = PartnerStatements()
  // The evidence, none of it later than the planning date except events to come.
  var sales: [Sale] = []
  var preOrders: [PreOrder] = []
  var socialSignals: [SocialSignal] = []
  /// First line of each place that signals name.
  ///
  /// Which of the places are known is checked once all regions are, by `checkSignalPlaces`.
  var signalPlaceLines: [String: Int] = [:]
  var tokenHoldings: [TokenHolding] = []
  var events: [EventAttendance] = []
  var adTests: [AdTest] = []
  // What the operator knows: days may lie ahead.
  var availability: [Availability] = []
  var adjustments: [Adjustment] = []

  /// Evening of the plan in place of that of `case.json`; `nil` keeps the case's own.
  var laterEvening: CalendarDate?
  /// Defaults that stood in for cells nobody filled, in the order of reading.
  var assumed: [AssumedColumn] = []
  /// Values of `assumptions.csv`, by table.
  var assumptions: [CaseTable: AssumedValues] = [:]
  /// Counts of the tables that were opened, for the doubts about them.
  var tallies: [CaseTable: TableTally] = [:]
  /// Defaults that records take once the tables that decide them were read.
  var defaults = OpenDefaults()

  /// Identifiers with their lines, sound rows or not.
  var regionIndex = IdentifierIndex(of: .regions)
  var hubIndex = IdentifierIndex(of: .hubs)
  var skuIndex = IdentifierIndex(of: .skus)
  /// Lines of the lanes, in the order of `lanes`.
  var laneLines: [Int] = []
  /// Regions and hubs that some lane names, sound or not.
  var reachedRegions: Set<String> = []
  /// Filled from `lanes.csv`, for the check that each hub reaches a region.
  var sendingHubs: Set<String> = []
  /// Pairs of weight and zone that have a rate, sound or not.
  var knownRates: Set<[Int]> = []
  /// Paths of the tables that were opened.
  ///
  /// A table that is not there has none, which silences the checks that need it.
  var paths: [CaseTable: String] = [:]
  /// Tables that are in memory in place of the folder's.
  ///
  /// Empty except while `check` runs.
  private var contents: [CaseTable: [UInt8]] = [:]
  /// Tables of the folder with cells that the options replace.
  var edited: [CaseTable: [UInt8]] = [:]

  /// Prepares to read the case of a folder.
  ///
  /// Nothing is opened yet.
  package init(folder: String, options: ReadingOptions = ReadingOptions()) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.options = options
  }

  /// Prepares to check tables against a case that was read before.
  ///
  /// Identifiers have line 0, since they come from no file of this draft.
  init(of planningCase: PlanningCase, options: ReadingOptions) {
    self.init(folder: "", options: options)
    settings.planningDate = planningCase.planningDate
    settings.horizonDays = planningCase.horizonDays
    regionIndex = IdentifierIndex(of: .regions, known: planningCase.regions.lazy.map(\.id))
    hubIndex = IdentifierIndex(of: .hubs, known: planningCase.hubs.lazy.map(\.id))
    skuIndex = IdentifierIndex(of: .skus, known: planningCase.skus.lazy.map(\.id))
  }

  /// Reads every file of the case; the diagnostics are in `log`.
  ///
  /// A case of a newer format is not read beyond its settings: columns may have another meaning.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  /// - Complexity: linear in the size of the files.
  package mutating func readAll() throws(FileError) {
    switch FileKind(path: folder) {
    case .folder: break
    case .missing:
      return log.add(Diagnostic(file: folder, expected: "a case folder; there is none"))
    case .file: return log.add(Diagnostic(file: folder, expected: "a case folder, found a file"))
    }
    try readSettings()
    if settings.isTooNew { return }
    takeLaterEvening()
    try readAssumptions()
    for table in CaseTable.allCases where table != .demandActual {
      try takeEdits(of: table)
      try read(table)
    }
    fillDefaults()
    checkNetwork()
    reviewTables()
  }

  /// Reads one table; those before it in `CaseTable` must have been read.
  ///
  /// Optional tables that are not there are passed over.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  mutating func read(_ table: CaseTable) throws(FileError) {
    switch table {
    case .regions: try readRegions()
    case .hubs: try readHubs()
    case .skus: try readSKUs()
    case .lanes: try readLanes()
    case .parcelRates: try readParcelRates()
    case .openingStock: try readOpeningStock()
    case .inbound: try readInbound()
    case .stocking: try readStocking()
    case .packs: try readPacks()
    case .partners: try readPartners()
    case .rules: try readRules()
    case .demandHistory: try readDemandHistory()
    case .preorders: try readPreOrders()
    case .socialSignals: try readSocialSignals()
    case .tokenHolders: try readTokenHolders()
    case .events: try readEvents()
    case .adTests: try readAdTests()
    case .availability: try readAvailability()
    case .adjustments: try readAdjustments()
    case .demandActual: try checkDemandActual()
    }
  }

  /// Reads bytes in place of a table of this case, which was read whole, and discards their rows.
  ///
  /// Lets an edited table be checked before it is written. The draft itself stays as it is.
  ///
  /// - Parameter bytes: the whole table, header included, not packed.
  /// - Throws: `invalid` where the bytes are refused, or the case was.
  package func check(_ bytes: [UInt8], as table: CaseTable) throws(FileError) {
    var copy = self
    copy.log = DiagnosticLog()
    copy.contents = [table: bytes]
    switch table {
    case .regions: copy.regionIndex = IdentifierIndex(of: .regions)
    case .hubs: copy.hubIndex = IdentifierIndex(of: .hubs)
    case .skus: copy.skuIndex = IdentifierIndex(of: .skus)
    default: break
    }
    try copy.read(table)
    try copy.throwErrors()
  }

  /// Throws every diagnostic where there is an error among them.
  ///
  /// Warnings alone throw nothing.
  ///
  /// - Throws: `invalid` with errors and warnings.
  package func throwErrors() throws(FileError) {
    if log.hasErrors { throw .invalid(log.diagnostics) }
  }

  /// The case, where no error was found.
  ///
  /// `nil` where an error was found.
  var planningCase: PlanningCase? {
    guard !log.hasErrors, let date = settings.planningDate, let days = settings.horizonDays else {
      return nil
    }
    var evidence = Evidence(
      asOf: date, sales: sales, preOrders: preOrders, socialSignals: socialSignals,
      tokenHoldings: tokenHoldings, events: events, adTests: adTests)
    evidence.availability = availability
    evidence.adjustments = adjustments
    var result = PlanningCase(
      planningDate: date, horizonDays: days, currency: settings.currency,
      origin: settings.origin, openPreOrders: settings.openPreOrders, seed: settings.seed,
      regions: regions, hubs: hubs, skus: skus, lanes: lanes, parcelRates: parcelRates,
      openingStock: openingStock, evidence: evidence)
    result.littleHistory = settings.littleHistory
    result.statements = statements
    return result
  }
}

/// The loop over a table's rows.
extension CaseDraft {
  /// Returns the path of a table; `nil` where the case has none.
  ///
  /// Of a table in memory it is the file's name, for messages.
  func path(of table: CaseTable) -> String? {
    contents[table] == nil ? table.path(in: folder) : "\(table.rawValue).csv"
  }

  /// Reads a table of the case, where it is there, and hands each row to `take`.
  ///
  /// - Parameters:
  ///   - table: the table, looked for plain and packed.
  ///   - keys: type of the keys of its columns.
  ///   - take: called for every row, sound or not, with the draft, the row and the keys.
  /// - Returns: whether the table was there and its header whole.
  /// - Throws: `inputOutput` where the system refuses.
  @discardableResult
  mutating func readTable<Keys: DeclaredTable>(
    _ table: CaseTable, as keys: Keys.Type,
    _ take: (inout CaseDraft, inout TableReader, Keys) -> Void
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
    let mayBeEmpty = table.isRequired ? "" : ", or no such file"
    return try readRows(table, at: path, as: keys, emptyNote: mayBeEmpty, take)
  }

  /// Reads the rows of a file and names what is wrong with it as a whole.
  ///
  /// Diagnostics of the file are added to `log` rather than thrown, so that reading goes on.
  ///
  /// - Parameter emptyNote: what an empty table could be replaced by.
  /// - Returns: whether the header is whole.
  /// - Throws: `inputOutput` where the system refuses.
  mutating func readRows<Keys: DeclaredTable>(
    _ table: CaseTable, at path: String, as keys: Keys.Type, emptyNote: String = "",
    _ take: (inout CaseDraft, inout TableReader, Keys) -> Void
  ) throws(FileError) -> Bool {
    let (keys, columns) = Keys.declared
    do throws(FileError) {
      let reader =
        if let bytes = contents[table] ?? edited[table] {
          try DelimitedReader(bytes: bytes, name: path)
        } else {
          try DelimitedReader(path: path)
        }
      if table.mayBeEmpty {
        tallies[table] = TableTally(path: path, isEmpty: reader.isBlankFile)
        if reader.isBlankFile { return false }
      }
      var row = try TableReader(
        reader: reader, columns: columns, options: options,
        assumptions: assumptions[table] ?? AssumedValues())
      while try row.next() { take(&self, &row, keys) }
      tallies[table] = TableTally(
        path: path, rows: row.rowCount, isSound: row.hasAllColumns && !row.log.hasErrors,
        endsInsideLine: row.endsInsideLine, lastLine: row.line)
      if row.rowCount == 0, row.hasAllColumns, !row.log.hasErrors, !table.mayBeEmpty {
        log.add(
          Diagnostic(
            file: path, line: row.line,
            expected: "at least one row\(emptyNote); the table is empty"))
      }
      row.log.diagnostics.forEach { log.add($0) }
      assumed += row.assumedColumns(of: table.rawValue)
      return row.hasAllColumns
    } catch {
      guard case .invalid(let diagnostics) = error else { throw error }
      diagnostics.forEach { log.add($0) }
      return false
    }
  }
}
