import ArgumentParser
import CaseSetup
import Exchange
import Forestock
import Foundation
import Tabular

/// `forestock import`: exports of shops, wallets, searches, events and ads into a case.
///
/// Calls `Importer.run`, which reads every file in a stream and replaces the case folder in one
/// step: canonical tables, `imports/`, `rejects.csv`. The result of each file is told on standard
/// error, the rows of each table that was written on standard output.
///
/// Exit statuses: 0, also where rows were left out or the files were known already; 65 where a file
/// or the case is refused, with the case unchanged, and where no row of a file counts: the case has
/// the other files then, and what was left out; 74; 75 while another run writes to the case.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import exports of shops, wallets, searches, events and ads into a case.",
    usage: "forestock import [SOURCE] FILE ... --into CASE [options]",
    discussion: """
      Without SOURCE each file is recognised by its header, and the source is printed.
      Sources: \(SourceCatalog.names).
      Where there is no case yet, one is made as init does: from these files, --hubs and what else is \
      known, with the rest assumed.
      The case changes as a whole or not at all. Rows that count are kept with their file and line \
      in CASE/imports, rows that do not in CASE/rejects.csv. Importing a file again changes nothing.
      Names, e-mail addresses, phone numbers and streets are never stored; wallets and numbers of \
      people become pseudonyms, by a key in CASE/private that only its owner may read.
      """)

  /// Sources and files share one list, since a command line cannot tell an optional first word from
  /// a path: a word that names a source and no file is the source.
  @Argument(help: "Name of the source (may be left out), then the files.")
  var arguments: [String]

  /// Path of the case; it may still lack tables. Where it is not there, it is made.
  @Option(name: .customLong("into"), help: "Folder of the case, made where it is not there.")
  var planningCase: String

  @OptionGroup(title: "For a case that is not there yet") var setup: SetupOptions
  @OptionGroup var today: TodayOption
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

  @OptionGroup var money: ExchangeRateOptions

  @Flag(help: "Leave records with damaged bytes out and count them, instead of refusing the file.")
  var skipBadRows = false

  /// Wallets of escrows and treasuries: they hold tokens but buy nothing.
  @Option(help: "Table of wallets to leave out: address.")
  var exclude: String?

  @Option(
    help: "Table of the file's codes or item names and the case's SKUs: code,name,variant,sku.")
  var skus: String?

  /// For shops without SKUs, once the proposals of an import were looked through.
  @Flag(help: "Accept item names that nearly fit the name of one SKU alone.")
  var acceptNames = false

  @Option(help: "Folder of the export that receipts are compared with.", completion: .directory)
  var shipped: String?

  @Option(help: "File of the key behind pseudonyms. (default: CASE/private/pseudonym.key)")
  var keyFile: String?

  @Option(help: "Table of places beside the case's places.csv: country,kind,place,region.")
  var places: String?

  @Option(help: "Table that describes any other file: field,column.")
  var mapping: String?

  @Flag(help: "List every reason, place and note, not only the most frequent.")
  var verbose = false

  @Flag(help: "Print the result as one JSON object.")
  var json = false

  @Flag(help: "Print no progress and no messages but errors.")
  var quiet = false

  mutating func validate() throws {
    guard !files.isEmpty else { throw ValidationError("expected at least one FILE") }
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
    options.exchangeRates = try money.rates()
    options.exchangeRate = options.exchangeRates.removeValue(forKey: "")
    options.acceptsNearNames = acceptNames
    options.skipsBadRows = skipBadRows
    options.excludeFile = exclude
    options.skuFile = skus
    options.placesFile = places
    options.keyFile = keyFile
    options.shippedFile = shipped
    options.mappingFile = mapping
    try reportingErrors {
      let isThere = FileKind(path: planningCase) != .missing
      if isThere, let option = (setup.given + (today.isStated ? ["--today"] : [])).first {
        throw ValidationError(
          "\(option): \(planningCase) is there already; expected the option for a new case only")
      }
      let isMade = !isThere && (setup.hubs != nil || !setup.noQuestions && Questions.canAsk)
      let report = isMade ? try makeCase(options) : try importFiles(options)
      let fruitless = report?.files.filter(\.isFruitless) ?? []
      for file in fruitless {
        Console.message("\(file.path): expected a row that counts; none of its \(file.rows) does")
      }
      if !fruitless.isEmpty { throw ExitStatus.badData.exit }
    }
  }

  /// Imports into the case that is there.
  private func importFiles(_ options: ImportOptions) throws -> ImportReport {
    let line = ProgressLine(quiet: quiet)
    defer { line.clear() }
    let report = try Importer.run(
      files: files, into: planningCase, options: options,
      importedAt: Date.now.formatted(.iso8601),
      progress: { line.showBar("import", done: $0, of: $1) })
    line.clear()
    try show(report)
    return report
  }

  /// Makes the case with the files in it; returns their import.
  private func makeCase(_ options: ImportOptions) throws -> ImportReport? {
    let made = try setup.makeCase(
      planningCase, orders: files, importing: options, today: today.day,
      importedAt: Date.now.formatted(.iso8601), isQuiet: json || quiet)
    if json {
      try Console.result(json: made.imported)
    } else if !quiet {
      SetupSummary.show(made, isVerbose: verbose)
    }
    return made.imported
  }

  /// Prints the report: with `--json` the whole object, with `--quiet` alone nothing.
  private func show(_ report: ImportReport) throws {
    if json {
      try Console.result(json: report)
    } else if !quiet {
      let summary = ImportSummary(isVerbose: verbose, proposals: report.proposals)
      for line in report.files.flatMap(summary.lines(of:)) { Console.message(line) }
      for (name, rows) in report.tables.sorted(by: { $0.key < $1.key }) {
        try Console.result("\(name): \(rows) rows")
      }
      Console.hint("forestock plan \(planningCase) --out \(planningCase)-plan")
    }
  }
}
