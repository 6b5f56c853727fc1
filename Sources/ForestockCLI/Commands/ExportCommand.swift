import ArgumentParser
import Exchange
import Forestock
import Foundation

/// `forestock export`: a plan as the files of a logistics partner.
///
/// Calls `Exporter.run`: it reads the case and `placements.csv` of the plan, checks all transfers
/// against the partner's limits, and writes the files and `export.json`. Standard output has their
/// paths, standard error the counts.
///
/// Exit statuses: 0; 65 for an unknown partner or hub, faults of the tables, and everything the
/// partner would refuse, with nothing written; 74; 75 while another run writes to `--out`.
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

  /// A name of `PartnerCatalog`, as listed above.
  @Argument(help: "Name of the partner.")
  var partner: String

  @Argument(help: "Folder of the plan.", completion: .directory)
  var plan: String

  @Option(name: .customLong("case"), help: "Folder of the case that was planned.")
  var planningCase: String

  /// Path of the folder; an earlier export, recognised by `export.json`, is replaced.
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

  /// Day after which units must arrive. The default depends on the clock; name it where the check
  /// is to give the same result on every day.
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
      for file in report.files { try Console.result("\(out)/\(file)") }
      Console.message(
        "\(report.transfers) transfers, \(report.lines) lines, \(report.units) units for \(partner)"
      )
    }
  }
}
