import ArgumentParser
import CaseSetup
import Exchange
import Forestock
import Foundation

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

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Exports of orders, as import takes them.", valueName: "file"))
  var orders: [String] = []

  @OptionGroup var setup: SetupOptions
  @OptionGroup var money: ExchangeRateOptions

  @Option(help: "File of the key behind pseudonyms. (default: a new one in NAME/private)")
  var keyFile: String?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var today: TodayOption

  @Flag(help: "Print no messages but errors.")
  var quiet = false

  func run() throws {
    var importing = ImportOptions()
    importing.dateOrder = reading.dateOrder
    importing.keyFile = keyFile
    importing.exchangeRates = try money.rates()
    importing.exchangeRate = importing.exchangeRates.removeValue(forKey: "")
    try reportingErrors {
      let report = try setup.makeCase(
        name, orders: orders, importing: importing, today: today.day,
        importedAt: Date.now.formatted(.iso8601))
      if !quiet { SetupSummary.show(report, isVerbose: false) }
    }
  }
}
