import ArgumentParser
import CaseSetup
import Exchange
import Forestock
import Foundation
import Tabular

/// `forestock init`: a case from the files that a shop has.
///
/// Calls `CaseSetup.run`. Where standard input is a terminal, what no option says is asked for, one
/// question at a time with a default; elsewhere the defaults hold. Either way every one of them
/// stands in the case's `assumptions.csv`.
///
/// Exit statuses: 0; 65 where a file is refused or hubs or products are missing, with nothing
/// written; 74.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a case from a shop's orders, products and warehouses.",
    discussion: """
      Products come from --products (Shopify, WooCommerce or any list) and from the orders; orders are \
      imported. Warehouses are any list with a name and a US postal code, a city or coordinates. Lanes, \
      days and costs follow from distance, zone and rate. What nobody stated is assumed and written to \
      NAME/assumptions.csv, with its reason and the way to change it.
      """)

  @Argument(help: "Folder of the case to make; there must be none.")
  var name: String

  @Option(help: "Evening of the plan, such as 2026-09-28. (default: --today)")
  var planningDate: CalendarDate?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Exports of orders, as import takes them.", valueName: "file"))
  var orders: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Exports of products: name, variant, SKU, price, weight, barcode, stock.",
      valueName: "file"))
  var products: [String] = []

  @Option(help: ArgumentHelp("List of warehouses: a name and a place.", valueName: "file"))
  var hubs: String?

  @Option(help: "Place that all units come from: a US postal code, a city, or degrees.")
  var origin: String?

  @Option(
    help:
      "Parcel rates: \(CarrierRates.names.joined(separator: ", ")), or a file weight_lb,zone,price."
  )
  var carrier = "ground"

  @Option(help: "Regions: states, zip3 or countries. (default: by the places of the orders)")
  var regions: RegionSet?

  @Option(help: "First day of sale of every product. (default: the day of its first order)")
  var releaseDate: CalendarDate?

  @Option(help: "Units of each product that can be placed, where no list states its stock.")
  var units: Int?

  @Option(help: "Price of products of which no file states one.")
  var price: Double?

  /// A number for each product, or `SKU=NUMBER`.
  @Option(help: "Units you expect to sell: of each product, or SKU=N; may be repeated.")
  var expect: [String] = []

  @Option(help: "Days of demand that the plan must serve.")
  var horizon = 28

  @Option(help: "ISO 4217 code of all money.")
  var currency = "USD"

  @Option(help: "File of the key behind pseudonyms. (default: a new one in NAME/private)")
  var keyFile: String?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var today: TodayOption

  @Flag(help: "Ask nothing, even at a terminal.")
  var noQuestions = false

  @Flag(help: "Print no messages but errors.")
  var quiet = false

  mutating func validate() throws {
    try OptionRange.check("--units", units, in: 0...CellText.largestWhole)
    try OptionRange.check("--price", price, in: .amounts)
    try OptionRange.check("--horizon", horizon, in: 1...3_660)
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw ValidationError("--currency \(currency): expected an ISO 4217 code such as USD")
    }
    _ = try expected()
    if let origin, HubList.place(origin) == nil {
      throw ValidationError(
        "--origin \(origin): expected a US postal code, a city such as \"Rotterdam, NL\", or degrees such as 51.9,4.5"
      )
    }
  }

  /// Returns the expected units by SKU, `*` for each.
  private func expected() throws -> [String: Int] {
    var result: [String: Int] = [:]
    for text in expect {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let last = parts.last, let units = Int(last),
        (0...CellText.largestWhole).contains(units)
      else { throw ValidationError("--expect \(text): expected a number of units, or SKU=NUMBER") }
      result[parts.count == 2 ? parts[0] : AssumedValues.everyRow] = units
    }
    return result
  }

  func run() throws {
    var request = SetupRequest(
      path: name, planningDate: planningDate ?? today.day,
      importedAt: Date.now.formatted(.iso8601))
    request.isDateStated = planningDate != nil
    request.horizonDays = horizon
    request.currency = currency
    request.orders = orders
    request.products = products
    request.carrier = carrier
    request.regions = regions
    request.releaseDate = releaseDate
    request.units = units
    request.price = price
    request.expected = try expected()
    request.origin = origin.flatMap { HubList.place($0)?.point }
    request.importing.dateOrder = reading.dateOrder
    request.importing.keyFile = keyFile
    try reportingErrors {
      if let hubs { request.hubs = try HubList.read(hubs) }
      if !noQuestions, Questions.canAsk { Questions.complete(&request) }
      let report = try CaseSetup.run(request)
      try show(report)
    }
  }

  /// Tells what was made on standard output, what was imported and assumed on standard error.
  private func show(_ report: SetupReport) throws {
    try Console.result(
      "\(report.path): \(report.regions) regions, \(report.hubs) hubs, \(report.skus) SKUs, \(report.lanes) lanes"
    )
    if quiet { return }
    for file in report.imported?.files ?? [] {
      Console.message(
        "\(file.path): \(file.title), \(file.rowsUsed) of \(file.rows) rows used")
      for reject in file.rejects.prefix(5) {
        Console.message("  left out, \(reject.reason): \(reject.rows) rows, \(reject.units) units")
      }
    }
    let lines = SetupSummary.lines(report.assumptions)
    if !lines.isEmpty {
      Console.message("assumed (\(report.path)/assumptions.csv says why, and how to change it):")
      lines.forEach { Console.message("  " + $0) }
    }
    Console.message("next: forestock plan \(report.path) --out \(report.path)-plan")
  }
}

extension RegionSet: ExpressibleByArgument {}
