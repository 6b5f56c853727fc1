import ArgumentParser
import Exchange
import Forestock
import Foundation

/// `forestock import`: exports of shops, wallets, searches, events and ads into a case.
///
/// Calls `Importer.run`, which reads every file in a stream and replaces the case folder in one
/// step: canonical tables, `imports/`, `rejects.csv`. The result of each file is told on standard
/// error, the rows of each table that was written on standard output.
///
/// Exit statuses: 0, also where rows were left out or the files were known already; 65 where a file
/// or the case is refused, with the case unchanged; 74; 75 while another run writes to the case.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import exports of shops, wallets, searches, events and ads into a case.",
    usage: "forestock import [SOURCE] FILE ... --into CASE [options]",
    discussion: """
      Without SOURCE each file is recognised by its header, and the source is printed.
      Sources: \(SourceCatalog.all.map(\.name).joined(separator: ", ")).
      The case changes as a whole or not at all. Rows that count are kept with their file and line \
      in CASE/imports, rows that do not in CASE/rejects.csv. Importing a file again changes nothing.
      Names, e-mail addresses, phone numbers and streets are never stored; wallets become pseudonyms.
      """)

  /// Sources and files share one list, since a command line cannot tell an optional first word from
  /// a path: a word that names a source and no file is the source.
  @Argument(help: "Name of the source (may be left out), then the files.")
  var arguments: [String]

  /// Path of the case; it exists, and may still lack tables.
  @Option(name: .customLong("into"), help: "Folder of the case, with case.json.")
  var planningCase: String

  @OptionGroup var reading: ReadingFlags

  @Option(help: "Day of the export, such as 2026-09-14, for files without dates or years.")
  var asOf: CalendarDate?

  @Option(help: "Identifier of the event, for guest lists.")
  var event: String?

  @Option(help: "Day of the event, such as 2026-09-14, for guest lists.")
  var eventDate: CalendarDate?

  @Option(help: "Name of the token, for holder lists.")
  var token: String?

  @Option(help: "Header of the owner's column, where a holder list has two addresses.")
  var ownerColumn: String?

  /// Tags in place of `preorder`; case, blanks and hyphens do not matter.
  @Option(help: "Tag that marks an order as a pre-order; may be repeated.")
  var preOrderTag: [String] = []

  @Flag(help: "Leave orders without such a tag out, instead of counting them as sales.")
  var ignoreUntagged = false

  /// Statuses beside those that the source counts by itself.
  @Option(help: "Further status that counts as sold, such as \"On hold\"; may be repeated.")
  var countStatus: [String] = []

  @Option(help: "Hub of a file that is about one place only.")
  var hub: String?

  /// A finite number above 0; `nil` where the currencies are the same.
  @Option(help: "Units of the case's currency for one unit of the file's.")
  var exchangeRate: Double?

  @Flag(help: "Leave records with damaged bytes out and count them, instead of refusing the file.")
  var skipBadRows = false

  /// Wallets of escrows and treasuries: they hold tokens but buy nothing.
  @Option(help: "Table of wallets to leave out: address.")
  var exclude: String?

  @Option(help: "Table of the file's codes and the case's SKUs: code,sku.")
  var skus: String?

  @Option(help: "Table of places beside the case's places.csv: country,kind,place,region.")
  var places: String?

  @Option(help: "Table that describes any other file: field,column.")
  var mapping: String?

  @Flag(help: "Print the result as one JSON object.")
  var json = false

  @Flag(help: "Print no progress and no messages but errors.")
  var quiet = false

  mutating func validate() throws {
    guard !files.isEmpty else { throw ValidationError("expected at least one FILE") }
    if let exchangeRate, !(exchangeRate > 0 && exchangeRate.isFinite) {
      throw ValidationError("--exchange-rate \(exchangeRate): expected more than 0")
    }
  }

  /// The first argument if it names a source and no file.
  private var source: String? {
    guard let first = arguments.first, SourceCatalog.source(named: first) != nil else { return nil }
    return FileManager.default.fileExists(atPath: first) ? nil : first
  }

  /// The files to import, in the order of the call; of two that state the same, the later counts.
  private var files: [String] { source == nil ? arguments : Array(arguments.dropFirst()) }

  /// Imports and tells the result. The ledger gets the time of the import from the clock.
  func run() throws {
    var options = ImportOptions()
    options.source = source
    options.dateOrder = reading.dateOrder
    options.asOf = asOf
    options.event = event
    options.eventDate = eventDate
    options.token = token
    options.ownerColumn = ownerColumn
    if !preOrderTag.isEmpty { options.preOrderTags = preOrderTag }
    options.ignoresUntagged = ignoreUntagged
    options.countedStatuses = countStatus
    options.location = hub
    options.exchangeRate = exchangeRate
    options.skipsBadRows = skipBadRows
    options.excludeFile = exclude
    options.skuFile = skus
    options.placesFile = places
    options.mappingFile = mapping
    try reportingErrors {
      let line = ProgressLine(quiet: quiet)
      defer { line.clear() }
      let report = try Importer.run(
        files: files, into: planningCase, options: options,
        importedAt: Date.now.formatted(.iso8601),
        progress: { line.showBar("import", done: $0, of: $1) })
      line.clear()
      try show(report)
    }
  }

  /// Prints the report: with `--json` the whole object, with `--quiet` alone nothing.
  private func show(_ report: ImportReport) throws {
    if json {
      try Console.result(json: report)
    } else if !quiet {
      for file in report.files { tell(file) }
      for (name, rows) in report.tables.sorted(by: { $0.key < $1.key }) {
        try Console.result("\(name): \(rows) rows")
      }
    }
  }

  /// Tells on standard error how a file was read, and what of it was left out and why.
  private func tell(_ file: ImportReport.File) {
    if file.wasKnown {
      Console.message("\(file.path): imported before with the same options; nothing changed")
      return
    }
    let how = file.wasRecognised ? "recognised as" : "read as"
    Console.message(
      "\(file.path): \(how) \(file.source), \(file.title): \(file.rowsUsed) of \(file.rows) rows used"
    )
    for reject in file.rejects {
      let units = reject.units > 0 ? ", \(reject.units) units" : ""
      Console.message("  left out, \(reject.reason): \(reject.rows) rows\(units)")
    }
    for (note, count) in file.notes.sorted(by: { $0.key < $1.key }) {
      Console.message("  note, \(note)" + (count > 1 ? " (\(count) times)" : ""))
    }
  }
}
