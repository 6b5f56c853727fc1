import ArgumentParser
import CaseFiles
import CaseSetup
import Exchange
import Forestock
import Tabular

/// Options that `init` needs beside orders to make a case, and `import` where it is not there yet.
///
/// Options that are not given are asked for at a terminal, else assumed; either way they stand in
/// the case's `assumptions.csv`.
struct SetupOptions: ParsableArguments {
  @Option(help: "Evening of a new case's plan, such as 2026-09-28. (default: --today)")
  var planningDate: CalendarDate?

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
      "Parcel rates: \(CarrierRates.names.joined(separator: ", ")), or a file weight_lb,zone,price. (default: ground)"
  )
  var carrier: String?

  @Option(help: "Regions: states, zip3 or countries. (default: by the places of the orders)")
  var regions: RegionSet?

  @Option(help: "First day of sale of every product. (default: the day of its first order)")
  var releaseDate: CalendarDate?

  @Option(help: "Units of each product that can be placed, where no list states its stock.")
  var units: Int?

  @Option(help: "Price of products of which no file states one.")
  var price: Double?

  /// A number for each product, or `NAME=NUMBER` for a SKU, a product, or all sizes of one.
  @Option(
    help:
      "Units you expect to sell: of each product, or SKU=N, or \"Owl Tee - Black=N\" for all its sizes; may be repeated."
  )
  var expect: [String] = []

  @Option(help: "Days of demand that the plan must serve. (default: 28)")
  var horizon: Int?

  @Option(help: "ISO 4217 code of all money. (default: that of most orders, else USD)")
  var currency: String?

  @Flag(help: "Ask nothing, even at a terminal.")
  var noQuestions = false

  mutating func validate() throws {
    try OptionRange.check("--units", units, in: OptionRange.units)
    try OptionRange.check("--price", price, in: .amounts)
    try OptionRange.check("--horizon", horizon, in: 1...3_660)
    if let currency,
      currency.utf8.count != 3 || !currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    {
      throw ValidationError("--currency \(currency): expected an ISO 4217 code such as USD")
    }
    _ = try expected()
    if let origin, HubList.place(origin) == nil {
      throw ValidationError(
        "--origin \(origin): expected a US postal code, a city such as \"Rotterdam, NL\", or degrees such as 51.9,4.5"
      )
    }
  }

  /// The options that were given, by name.
  var given: [String] {
    let isGiven = [
      ("--planning-date", planningDate != nil), ("--products", !products.isEmpty),
      ("--hubs", hubs != nil), ("--origin", origin != nil), ("--carrier", carrier != nil),
      ("--regions", regions != nil), ("--release-date", releaseDate != nil),
      ("--units", units != nil), ("--price", price != nil), ("--expect", !expect.isEmpty),
      ("--horizon", horizon != nil), ("--currency", currency != nil),
    ]
    return isGiven.filter(\.1).map(\.0)
  }

  /// Returns the expected units by SKU, `*` for each.
  private func expected() throws -> [String: Int] {
    var result: [String: Int] = [:]
    for text in expect {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let last = parts.last, let units = Int(last),
        OptionRange.units.contains(units)
      else { throw ValidationError("--expect \(text): expected a number of units, or SKU=NUMBER") }
      result[parts.count == 2 ? parts[0] : AssumedValues.everyRow] = units
    }
    return result
  }

  /// Makes the case and tells on standard output what was made.
  ///
  /// - Parameters:
  ///   - path: the folder to make.
  ///   - orders: files to import, orders among them.
  ///   - importing: options of the import.
  ///   - importedAt: the time to record.
  ///   - isQuiet: whether nothing goes to standard output, as an object will.
  /// - Throws: `FileError` as `CaseSetup.run` and the list of warehouses do.
  func makeCase(
    _ path: String, orders: [String], importing: ImportOptions, today: CalendarDate,
    importedAt: String, isQuiet: Bool = false
  ) throws -> SetupReport {
    var request = SetupRequest(
      path: path, planningDate: planningDate ?? today, importedAt: importedAt)
    request.isDateStated = planningDate != nil
    request.horizonDays = horizon ?? request.horizonDays
    request.currency = currency ?? request.currency
    request.isCurrencyStated = currency != nil
    request.orders = orders
    request.products = products
    request.carrier = carrier ?? request.carrier
    request.regions = regions
    request.releaseDate = releaseDate
    request.units = units
    request.price = price
    request.expected = try expected()
    request.origin = origin.flatMap { HubList.place($0)?.point }
    request.importing = importing
    if let hubs { request.hubs = try HubList.read(hubs) }
    let asks = !noQuestions && Questions.canAsk
    let report = try CaseSetup.run(request) { if asks { Questions().complete(&$0) } }
    if !isQuiet {
      try Console.result(
        "\(report.path): \(report.regions) regions, \(report.hubs) hubs, \(report.skus) SKUs, \(report.lanes) lanes"
      )
    }
    return report
  }
}

/// Rates by which money in files of another currency becomes money of the case.
///
/// Rates are never assumed: without one, amounts of another currency are refused or left out, and the
/// message names the option.
struct ExchangeRateOptions: ParsableArguments {
  /// A number above 0, or `CODE=NUMBER` for one currency of several.
  @Option(
    help: ArgumentHelp(
      "Units of the case's currency for one unit of the file's: 1.08, or EUR=1.08; may be repeated.",
      valueName: "rate"))
  var exchangeRate: [String] = []

  mutating func validate() throws { _ = try rates() }

  /// Returns the rates by currency; the one without a currency under `""`.
  func rates() throws -> [String: Double] {
    var rates: [String: Double] = [:]
    for text in exchangeRate {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let code = parts.count == 2 ? parts[0].uppercased() : ""
      guard let rate = parts.last.flatMap({ Double($0) }), rate > 0, rate.isFinite,
        parts.count == 1 || code.count == 3
      else {
        throw ValidationError(
          "--exchange-rate \(text): expected more than 0, such as 1.08 or EUR=1.08")
      }
      guard rates.updateValue(rate, forKey: code) == nil else {
        throw ValidationError("--exchange-rate \(text): expected one rate for each currency")
      }
    }
    return rates
  }
}

extension RegionSet: ExpressibleByArgument {}
