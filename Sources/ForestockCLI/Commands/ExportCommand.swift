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
      The partner's limits are checked before anything is written, and every violation is named; the \
      files are read back and must sum to the plan. The \
      partner's names of hubs and SKUs come from the case's partner-hubs.csv and partner-skus.csv, or \
      from the files given. The folder --out is complete or absent. Beside the partner's files it has \
      lines.csv, with needed and planned units of each line, and export.json, with the references.
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

  @Option(help: "Day the units leave. (default: the day after the plan's date)")
  var shipDate: CalendarDate?

  @Option(help: "Day the units must arrive. (default: the ship date plus the hub's inbound days)")
  var arriveBy: CalendarDate?

  @Option(help: "Prefix of the references, before the hub. (default: made from the plan's goods)")
  var reference: String?

  @Option(
    help: ArgumentHelp(
      "Reference of an earlier export that this one replaces; may be repeated.",
      valueName: "[HUB=]reference"))
  var replaces: [String] = []

  @Flag(help: "Take the plan's orders back instead of placing them.")
  var withdraw = false

  @Flag(help: "List SKUs with 0 units too, where the partner takes such lines.")
  var complete = false

  @Option(help: "Hub to export; may be repeated. (default: all)")
  var hub: [String] = []

  @Option(help: "Table of the partner's hubs: hub,partner_id,name,address,city,state,...")
  var hubDetails: String?

  @Option(help: "Table of the partner's items: sku,partner_item,barcode,title,lot,...")
  var itemDetails: String?

  /// Day after which units must arrive. The default depends on the clock; name it where the check
  /// is to give the same result on every day.
  @Option(help: "Today: units leave no earlier and arrive later. (default: today at each hub)")
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
    options.replaced = replaces
    options.withdraws = withdraw
    options.isComplete = complete
    let now = Date.now
    try reportingErrors {
      let report = try Exporter.run(
        partner: partner, plan: plan, planningCase: planningCase, output: out, options: options,
        today: { today ?? CalendarDate(of: now, inZone: $0) })
      for name in report.keptAside ?? [] {
        Console.message("\(out): somebody changed a file since it was written; kept as \(name)")
      }
      if json { return try Console.result(json: report) }
      for file in report.files { try Console.result("\(out)/\(file)") }
      Console.message(
        "\(report.transfers) transfers, \(report.lines) lines, \(report.units) units for \(partner)"
          + (withdraw
            ? ", taken back"
            : complete
              ? "; complete: SKUs with 0 units are named"
              : "; a delta: SKUs that are not named get nothing"))
      if !withdraw, !report.activateFirst.isEmpty {
        Console.message(activations(report.activateFirst))
      }
      if report.companions.contains("withdrawals.csv") {
        Console.message("\(out)/withdrawals.csv names the references that are void")
      }
      if !withdraw {
        Console.hint(
          "once a hub has received it: forestock import receipts FILE --into \(planningCase) --shipped \(out)"
        )
      }
    }
  }

  /// Returns the message on SKUs that the partner's hubs do not stock yet.
  private func activations(_ lines: [ExportReport.Activation]) -> String {
    let units = lines.reduce(0) { $0 + $1.units }
    let names = lines.map { "\($0.sku) at \($0.hub)" }
    return "activate first at the partner, or \(units) units find no place: "
      + names.firstFew
  }
}
