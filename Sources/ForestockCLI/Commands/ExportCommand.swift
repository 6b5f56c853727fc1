import ArgumentParser
import Forestock
import Foundation

/// Writes a plan as the files a partner's system takes in.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a plan as the files a partner's system takes in.",
    discussion: """
      Partners:
      \(PartnerCatalog.names.map { "  \($0.name): \($0.title)" }.joined(separator: "\n"))
      The partner's limits are checked before anything is written, all faults at once. What the
      partner calls our hubs and SKUs stands in the case's partner-hubs.csv and partner-skus.csv,
      or in the files given. The folder --out is complete or absent.
      """)

  @Argument(help: "The partner's name.")
  var partner: String

  @Argument(help: "Folder of the plan.", completion: .directory)
  var plan: String

  @Option(name: .customLong("case"), help: "Folder of the case the plan is for.")
  var planningCase: String

  @Option(help: "Folder for the partner's files.", completion: .directory)
  var out: String

  @Option(help: "Day the units leave; else the day after the planning date.")
  var shipDate: CalendarDate?

  @Option(help: "Day the units must be there; else the ship date and the hub's inbound days.")
  var arriveBy: CalendarDate?

  @Option(help: "First part of the references; the hub follows. The same again updates.")
  var reference: String?

  @Option(help: "A hub to export; may be given again. Else all.")
  var hub: [String] = []

  @Option(help: "Table of the partner's hubs: hub,partner_id,name,address,city,state,...")
  var hubDetails: String?

  @Option(help: "Table of the partner's items: sku,partner_item,barcode,title,lot,...")
  var itemDetails: String?

  @Option(help: "The day no arrival may lie before; else today in UTC.")
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
