import Diagnostics
import Foundation
import Tabular

/// One run of the importer: files go in one after another, tables come out at the end.
///
/// Nothing is visible in the case before the caller commits the folder: a run that throws leaves it
/// as it was.
package struct ImportRun {
  /// The case and the options, the same for all files.
  private let context: ImportContext
  /// The folder in which ledgers and rejects are written while files are read.
  private let place: OutputPlace
  /// Called now and then with the bytes read so far.
  private let progress: (Int) -> Void
  /// `rejects.csv` of all files of the run.
  private let rejects: RejectLog
  /// Items of all files of the run that no SKU was found for.
  private let proposals = ProductProposals()
  /// Where receipts of the run brought stock to.
  private let supplied = ReceivedStock()
  /// Ledgers that files of this run have fed, by table.
  ///
  /// Only tables that a file feeds are rewritten.
  private var ledgers: [LedgerTable: ImportLedger] = [:]
  /// Bytes of the files before the current one.
  ///
  /// They make the progress run over all files.
  private var bytesBefore = 0
  /// Files of the case that this run replaces: those that were written, and canonical tables that
  /// have no rows any more.
  private(set) var replacedNames: Set<String> = []

  /// Whether a file was read, so that what waits for a SKU was looked for anew.
  private var hasRead = false

  /// Whether an item of this run waits for a SKU.
  var hasProposals: Bool { !proposals.isEmpty }

  /// Starts a run that writes to the given place.
  ///
  /// - Throws: `inputOutput` where `rejects.csv` cannot be written.
  package init(
    context: ImportContext, place: OutputPlace, progress: @escaping (Int) -> Void
  ) throws(FileError) {
    self.context = context
    self.place = place
    self.progress = progress
    rejects = try RejectLog(try place.file("rejects.csv"))
  }

  /// Counts a file that is not read as read.
  mutating func skip(bytes: Int) { bytesBefore += bytes }

  /// Reads one file.
  ///
  /// - Parameter number: the file's number in the register of imports.
  /// - Returns: the file's counts, with `wasRecognised` where its header decided on the source.
  /// - Throws: `invalid` where the file is damaged, is of no known source or lacks what an option
  ///   could give.
  /// - Complexity: O(bytes); memory grows with the groups of the file, not with its rows, except
  ///   for sources whose assemblers wait until the last row.
  package mutating func take(
    _ stream: ByteStream, number: Int
  ) throws(FileError) -> ImportReport.File {
    let path = stream.path
    let owners = try AlchemyOwners.reader(stream)
    let reader =
      if let owners { owners } else {
        try DelimitedReader(stream: stream.reopened(), name: path)
      }
    let (sources, constants) = try SourceCatalog.candidates(
      for: path, named: context.options.source, mappingFile: context.options.mappingFile)
    guard let recognised = RecognisedSource(of: reader, among: sources) else {
      throw .invalid([UnrecognisedFile(reader, among: sources).diagnostic])
    }
    if case .refused(let reason) = recognised.source.kind {
      throw .invalid([
        Diagnostic(
          file: path, line: recognised.preamble.count + 1,
          expected: "another export: this is \(recognised.source.title), and \(reason)")
      ])
    }
    var table = try SourceTable(
      reader: reader, recognised: recognised, constants: constants,
      options: ReadingOptions(dateOrder: context.options.dateOrder))
    rejects.begin(importNumber: number, fileName: (path as NSString).lastPathComponent)
    if recognised.isLenient {
      rejects.note("names of columns read without regard to punctuation")
    }
    hasRead = true
    let used = try assemble(&table, number: number)
    if let line = table.reader.firstWindows1252Line {
      rejects.note("bytes that are not UTF-8, first on line \(line), read as Windows-1252")
    }
    if table.sawDayNumbers {
      rejects.note("a spreadsheet's day numbers read as dates counted from 1900")
    }
    bytesBefore += table.reader.bytesRead
    progress(bytesBefore)
    return ImportReport.File(
      path: path, source: recognised.source.name, title: recognised.source.title,
      wasRecognised: sources.count > 1, wasKnown: false, rows: table.rowCount, rowsUsed: used,
      rejects: rejects.counts.map {
        ImportReport.Reject(reason: $0.key, rows: $0.value.rows, units: $0.value.units)
      }.sorted { ($0.rows, $1.reason) > ($1.rows, $0.reason) },
      notes: rejects.notes,
      unplaced: rejects.unplaced.map {
        ImportReport.Unplaced(place: $0.key, orders: $0.value.orders, units: $0.value.units)
      }.sorted { ($0.units, $1.place.reason) > ($1.units, $0.place.reason) },
      waiting: rejects.waiting)
  }

  /// Reads the rows of a file by the rules of its source; returns how many were used.
  private mutating func assemble(
    _ table: inout SourceTable, number: Int
  ) throws(FileError) -> Int {
    let source = table.recognised.source
    func ledger(_ table: LedgerTable) throws(FileError) -> ImportLedger {
      let ledger = try self.ledger(table)
      ledger.importNumber = number
      return ledger
    }
    switch source.kind {
    case .refused: return 0
    case .orders(let rules):
      return try read(
        &table,
        with: OrderAssembler(
          context: context, rules: rules,
          ledgers: (sales: ledger(.demandHistory), preOrders: ledger(.preorders)),
          rejects: rejects, proposals: proposals))
    case .stock(let rules):
      return try read(
        &table,
        with: StockAssembler(
          context: context, rules: rules, stock: ledger(.openingStock),
          notStocked: ledger(.notStocked), rejects: rejects))
    case .receipts:
      return try read(
        &table,
        with: ReceiptAssembler(
          context: context, receipts: ledger(.receipts), stock: ledger(.openingStock),
          supplied: supplied, rejects: rejects))
    case .holders(let rules):
      // The table of holders is made of both ledgers, so that each needs the other.
      _ = try ledger(.tokenClaims)
      return try read(
        &table,
        with: HolderAssembler(
          context: context, rules: rules, holders: ledger(.tokenHolders), rejects: rejects))
    case .claims:
      _ = try ledger(.tokenHolders)
      return try read(
        &table,
        with: ClaimAssembler(context: context, claims: ledger(.tokenClaims), rejects: rejects))
    case .signals(let rules):
      return try read(
        &table,
        with: SignalAssembler(
          context: context, rules: rules, signals: ledger(.socialSignals), rejects: rejects))
    case .attendees(let rules):
      return try read(
        &table,
        with: AttendeeAssembler(
          context: context, rules: rules, source: source.name, events: ledger(.events),
          rejects: rejects))
    case .ads(let rules):
      return try read(
        &table,
        with: AdAssembler(
          context: context, rules: rules, ads: ledger(.adTests), rejects: rejects))
    }
  }

  /// Returns this run's ledger of a table, started on first use.
  private mutating func ledger(_ table: LedgerTable) throws(FileError) -> ImportLedger {
    if let known = ledgers[table] { return known }
    let ledger = try ImportLedger(table: table, file: try place.file(table.fileName))
    ledgers[table] = ledger
    return ledger
  }

  /// Starts the ledgers whose canonical rows depend on the planning date, where the case has them.
  ///
  /// - Returns: whether there is one.
  mutating func reopenDatedLedgers() throws(FileError) -> Bool {
    for table in LedgerTable.allCases
    where table.dependsOnEvening
      && FileKind(path: "\(context.folder)/\(table.fileName)") != .missing
    {
      _ = try ledger(table)
    }
    return !ledgers.isEmpty
  }

  /// Hands an assembler all rows of the right shape; returns how many it used.
  ///
  /// Faults that make bytes untrustworthy are gathered over the whole file, so that one run names
  /// all of them.
  private func read(
    _ table: inout SourceTable, with assembler: some RowAssembler
  ) throws(FileError) -> Int {
    var assembler = assembler
    try assembler.begin(table)
    var used = 0
    var faults: [Diagnostic] = []
    var sinceProgress = 0
    while try table.next() {
      sinceProgress += 1
      if sinceProgress == 20_000 {
        sinceProgress = 0
        progress(bytesBefore + table.reader.bytesRead)
      }
      guard let problem = table.shapeProblem else {
        if try assembler.take(&table) { used += 1 }
        continue
      }
      if problem.isFatal && !context.options.skipsBadRows {
        let detail = problem.detail.isEmpty ? "" : " at \(problem.detail)"
        faults.append(
          Diagnostic(
            file: table.path, line: table.line,
            expected: "\(problem.reason)\(detail); --skip-bad-rows leaves such records out"))
      } else {
        try rejects.reject(table, problem.reason, value: problem.detail)
      }
    }
    if !faults.isEmpty { throw .invalid(faults) }
    return used + (try assembler.finish())
  }

  /// Takes over what earlier runs left and writes the canonical tables.
  ///
  /// - Parameters:
  ///   - output: the case that is being written.
  ///   - redone: numbers of files that were imported again, whose earlier rejects go.
  /// - Returns: rows of each canonical table.
  mutating func finish(
    output: borrowing OutputFolder, redone: Set<Int>
  ) throws(FileError) -> [String: Int] {
    replacedNames = ["rejects.csv"]
    if let stock = ledgers[.openingStock] {
      try supplied.keepOwnStock(in: stock, of: context.folder)
    }
    for table in LedgerTable.allCases {
      guard let ledger = ledgers[table] else { continue }
      try ledger.takeOver(path: "\(context.folder)/\(table.fileName)")
      try ledger.close()
      replacedNames.insert(table.fileName)
    }
    try rejects.takeOver(path: context.folder + "/rejects.csv", except: redone)
    try rejects.close()
    if hasRead, ledgers[.demandHistory] != nil {
      replacedNames.insert(ProductProposals.fileName)
      if hasProposals { try output.write(ProductProposals.fileName, proposals.bytes) }
    }
    var rows: [String: Int] = [:]
    if let receipts = ledgers[.receipts] {
      let path = context.options.shippedFile
      let shipped = try path.map { path throws(FileError) in try ShippedLine.read(path) }
      let differences = ReceiptDifferences(of: receipts.current, shipped: shipped ?? [])
      replacedNames.insert(ReceiptDifferences.fileName)
      rows[ReceiptDifferences.fileName] = differences.rowCount
      try output.write(ReceiptDifferences.fileName, differences.bytes)
    }
    for table in LedgerTable.allCases where table.hasCanonicalTable {
      guard let ledger = ledgers[table] else { continue }
      let merged = try CanonicalMerge(
        context: context, ledger: ledger, claims: ledgers[.tokenClaims])
      rows[table.rawValue] = merged.rowCount
      replacedNames.insert(merged.name)
      if merged.rowCount > 0 {
        try output.write(merged.name, merged.bytes, packed: merged.isPacked)
      }
    }
    return rows
  }
}
