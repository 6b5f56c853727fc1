import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// One run of the importer: files go in one after another, tables come out at the end.
package struct ImportRun {
  let context: ImportContext
  var rejects: RejectLog
  let progress: (Int) -> Void
  private let place: OutputPlace
  /// Bytes of the files before the current one.
  var bytesBefore = 0
  private var ledgers: [LedgerTable: Ledger] = [:]
  private(set) var writtenNames: [String] = []
  /// Canonical tables that have no rows any more.
  private(set) var emptiedNames: [String] = []

  package init(
    context: ImportContext, place: OutputPlace, progress: @escaping (Int) -> Void
  ) throws(FileError) {
    self.context = context
    self.place = place
    self.progress = progress
    rejects = try RejectLog(try place.file("rejects.csv"))
  }

  /// Reads one file.
  package mutating func take(
    _ stream: ByteStream, number: Int
  ) throws(FileError) -> ImportReport.File {
    let path = stream.path
    let owners = try AlchemyOwners.reader(stream)
    let reader =
      if let owners { owners } else {
        try DelimitedReader(stream: stream.reopened(), name: path)
      }
    var sources = SourceCatalog.all
    var constants: [SourceField: String] = [:]
    if let mapping = context.options.mappingFile {
      let generic = try GenericMapping(DelimitedReader(path: mapping))
      sources = [generic.source]
      constants = generic.constants
    } else if let name = context.options.source {
      guard let source = SourceCatalog.source(named: name) else {
        throw .invalid([
          Diagnostic(
            file: path, column: "source", value: name,
            expected: "one of \(SourceCatalog.all.map(\.name).joined(separator: ", "))")
        ])
      }
      sources = [source]
    }
    guard let recognised = SourceCatalog.recognise(reader, among: sources) else {
      throw .invalid([ImportRun.notRecognised(reader, sources)])
    }
    if case .refused(let reason) = recognised.source.kind {
      throw .invalid([
        Diagnostic(
          file: path, line: recognised.preamble.count + 1,
          expected: "another export: this is \(recognised.source.title), and \(reason)")
      ])
    }
    var table = try SourceTable(
      reader: reader, recognised: recognised,
      options: ReadingOptions(dateOrder: context.options.dateOrder))
    table.constants = constants
    rejects.begin(importNumber: number, fileName: (path as NSString).lastPathComponent)
    let used = try assemble(&table, number)
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
      notes: rejects.notes)
  }

  private static func notRecognised(_ reader: DelimitedReader, _ sources: [ImportSource])
    -> Diagnostic
  {
    let keys = sources.count == 1 ? sources[0].keys.map { $0.names[0] } : []
    let location = HeaderLocation.find(in: reader, required: keys)
    let found = location.names.prefix(40).map { Diagnostic.printable($0) }.joined(separator: ",")
    if location.names.allSatisfy(\.isEmpty) {
      return Diagnostic(file: reader.name, line: 1, expected: "a header line; the file is empty")
    }
    return Diagnostic(
      file: reader.name, line: location.preambleCount + 1,
      expected: sources.count == 1
        ? "the columns \(location.missing.joined(separator: ",")) of \(sources[0].title), found \(found)"
        : "the columns of a known source, found \(found) (\(reader.encoding.rawValue)); name the source, or describe the file with --mapping"
    )
  }

  private mutating func ledger(_ table: LedgerTable) throws(FileError) -> Ledger {
    if let known = ledgers[table] { return known }
    let ledger = try Ledger(table: table, file: try place.file(table.fileName))
    ledgers[table] = ledger
    return ledger
  }

  /// Goes through the rows that have the right shape.
  private mutating func forEachRow(
    _ table: inout SourceTable,
    _ take: (inout SourceTable, inout RejectLog) throws(FileError) -> Bool
  ) throws(FileError) -> Int {
    var used = 0
    var diagnostics: [Diagnostic] = []
    var sinceProgress = 0
    while try table.next() {
      sinceProgress += 1
      if sinceProgress == 20_000 {
        sinceProgress = 0
        progress(bytesBefore + table.reader.bytesRead)
      }
      if let problem = table.shapeProblem {
        if problem.isFatal && !context.options.skipsBadRows {
          diagnostics.append(
            Diagnostic(
              file: table.path, line: table.line,
              expected:
                "\(problem.reason)\(problem.detail.isEmpty ? "" : " at \(problem.detail)"); --skip-bad-rows leaves such records out"
            ))
        } else {
          try rejects.reject(line: table.line, reason: problem.reason, value: problem.detail)
        }
        continue
      }
      if try take(&table, &rejects) { used += 1 }
    }
    if !diagnostics.isEmpty { throw .invalid(diagnostics) }
    return used
  }

  private mutating func assemble(
    _ table: inout SourceTable, _ number: Int
  ) throws(FileError) -> Int {
    let source = table.recognised.source.name
    switch table.recognised.source.kind {
    case .refused: return 0
    case .orders(let rules):
      let sales = try ledger(.demandHistory)
      let preOrders = try ledger(.preorders)
      var orders = OrderAssembler(
        context: context, rules: rules, table: table, importNumber: number)
      return try forEachRow(&table) { (table, rejects) throws(FileError) in
        try orders.take(&table, sales: sales, preOrders: preOrders, rejects: &rejects)
      }
    case .stock(let rules):
      let ledger = try ledger(.openingStock)
      let stock = StockAssembler(context: context, rules: rules, importNumber: number)
      return try forEachRow(&table) { (table, rejects) throws(FileError) in
        try stock.take(&table, ledger, &rejects)
      }
    case .holders(let rules):
      let ledger = try ledger(.tokenHolders)
      _ = try self.ledger(.tokenClaims)
      var holders = HolderAssembler(context: context, rules: rules, importNumber: number)
      try holders.chooseOwner(table, &rejects)
      _ = try forEachRow(&table) { (table, rejects) throws(FileError) in
        try holders.take(&table, &rejects)
      }
      return try holders.finish(ledger, &rejects)
    case .claims:
      let ledger = try ledger(.tokenClaims)
      _ = try self.ledger(.tokenHolders)
      let claims = ClaimAssembler(context: context, importNumber: number)
      return try forEachRow(&table) { (table, rejects) throws(FileError) in
        try claims.take(&table, ledger, &rejects)
      }
    case .signals(let rules):
      let ledger = try ledger(.socialSignals)
      var signals = SignalAssembler(context: context, rules: rules, importNumber: number)
      try signals.begin(table)
      return try forEachRow(&table) { (table, rejects) throws(FileError) in
        if TotalRow.isTotal(table.cell(0)) {
          try rejects.reject(
            line: table.line, reason: "a total of other rows", value: table.cell(0))
          return false
        }
        return try signals.take(&table, ledger, &rejects)
      }
    case .attendees(let rules):
      let ledger = try ledger(.events)
      var guests = try AttendeeAssembler(
        context: context, rules: rules, source: source, importNumber: number, path: table.path)
      _ = try forEachRow(&table) { (table, rejects) throws(FileError) in
        try guests.take(&table, &rejects)
        return true
      }
      return try guests.finish(ledger, &rejects)
    case .ads(let rules):
      let ledger = try ledger(.adTests)
      var ads = AdAssembler(context: context, rules: rules, importNumber: number)
      try ads.begin(table)
      _ = try forEachRow(&table) { (table, rejects) throws(FileError) in
        try ads.take(&table, &rejects)
        return true
      }
      return try ads.finish(ledger, &rejects)
    }
  }

  /// Takes over what earlier runs left and writes the canonical tables.
  ///
  /// - Parameter redone: numbers of earlier imports that this run replaces.
  /// - Returns: rows of each table written.
  mutating func finish(
    output: borrowing OutputFolder, redone: Set<Int>
  ) throws(FileError) -> [String: Int] {
    for table in LedgerTable.allCases {
      guard let ledger = ledgers[table] else { continue }
      try ledger.takeOver(path: "\(context.folder)/\(table.fileName)")
      try ledger.close()
      writtenNames.append(table.fileName)
    }
    try keepRejects(redone: redone)
    try rejects.close()
    var rows: [String: Int] = [:]
    for table in LedgerTable.allCases where table != .tokenClaims {
      guard let ledger = ledgers[table] else { continue }
      let merged = try CanonicalMerge(
        context: context, ledger: ledger, claims: ledgers[.tokenClaims])
      rows[table.rawValue] = merged.rowCount
      if merged.rowCount == 0 {
        emptiedNames.append(merged.name)
      } else {
        writtenNames.append(merged.name)
        try output.write(merged.name, merged.bytes, packed: merged.isPacked)
      }
    }
    return rows
  }

  private mutating func keepRejects(redone: Set<Int>) throws(FileError) {
    let path = context.folder + "/rejects.csv"
    guard FileKind(path: path) == .file else { return }
    var reader = try DelimitedReader(path: path)
    _ = try reader.next()
    while try reader.next() {
      if let number = Int(reader.text(0)), redone.contains(number) { continue }
      let last = reader.fieldCount - 1
      try rejects.keep(reader.buffer[reader.rawStart(0)..<reader.rawEnd(last)])
    }
  }
}
