import ArgumentParser
import Exchange
import Forestock
import Foundation

/// `forestock export`: a plan as the files of a logistics partner.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a plan as files that a logistics partner's system takes in.",
    discussion: """
      Partners:
      \(PartnerCatalog.names.map { "  \($0.name): \($0.title)" }.joined(separator: "\n"))
      The partner's limits are checked before anything is written, and every violation is named. The \
      partner's names of hubs and SKUs come from the case's partner-hubs.csv and partner-skus.csv, or \
      from the files given. The folder --out is complete or absent.
      """)

  @Argument(help: "Name of the partner.")
  var partner: String

  @Argument(help: "Folder of the plan.", completion: .directory)
  var plan: String

  @Option(name: .customLong("case"), help: "Folder of the case that was planned.")
  var planningCase: String

  @Option(help: "Folder to write the partner's files to.", completion: .directory)
  var out: String

  @Option(help: "Day the units leave. (default: the day after the planning date)")
  var shipDate: CalendarDate?

  @Option(help: "Day the units must arrive. (default: the ship date plus the hub's inbound days)")
  var arriveBy: CalendarDate?

  @Option(help: "Prefix of the references, before the hub; the same prefix again means an update.")
  var reference: String?

  @Option(help: "Hub to export; may be repeated. (default: all)")
  var hub: [String] = []

  @Option(help: "Table of the partner's hubs: hub,partner_id,name,address,city,state,...")
  var hubDetails: String?

  @Option(help: "Table of the partner's items: sku,partner_item,barcode,title,lot,...")
  var itemDetails: String?

  @Option(help: "Earliest day of arrival. (default: today in UTC)")
  var today: CalendarDate?

  @Flag(help: "Print the result as one JSON object.")
  var json = false

  func run() throws {
    var options = ExportOptions()
    options.shipDate = shipDate
    options.arriveBy = arriveBy
    options.reference = reference
    options.hubs = hub
    options.hubFile = hubDetails
    options.itemFile = itemDetails
    let days = Int((Date.now.timeIntervalSince1970 / 86_400).rounded(.down))
    try reportingErrors {
      let report = try Exporter.run(
        partner: partner, plan: plan, planningCase: planningCase, output: out, options: options,
        today: today ?? CalendarDate(daysSinceEpoch: days))
      if json { return try Console.result(json: report) }
      for file in report.files { Console.result("\(out)/\(file)") }
      Console.message(
        "\(report.transfers) transfers, \(report.lines) lines, \(report.units) units for \(partner)"
      )
    }
  }
}
