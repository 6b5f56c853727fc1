import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Writes a plan as the files that a partner's system takes in.
///
/// Partners refuse an upload as a whole, so that everything they check is checked before anything
/// is written.
package enum Exporter {
  /// Exports a plan.
  ///
  /// - Parameters:
  ///   - partner: a name of `PartnerCatalog`.
  ///   - plan: folder with `placements.csv`.
  ///   - planningCase: folder of the case that the plan is for.
  ///   - output: folder for the files, complete or absent; an earlier export there is replaced.
  ///   - options: days, references and hubs.
  ///   - today: arrivals must lie after this day.
  /// - Returns: names and counts of the files that were written.
  /// - Throws: `invalid` with everything the partner would refuse, nothing written; `inputOutput`
  ///   and `locked` as `OutputFolder` does.
  /// - Complexity: linear in the placements, the case and the files.
  package static func run(
    partner: String, plan: String, planningCase: String, output: String, options: ExportOptions,
    today: CalendarDate
  ) throws(FileError) -> ExportReport {
    guard let format = PartnerCatalog.format(named: partner) else {
      let names = PartnerCatalog.all.map(\.name).joined(separator: ", ")
      throw .invalid([
        Diagnostic(file: plan, column: "partner", value: partner, expected: "one of \(names)")
      ])
    }
    let (known, details) = try FolderSnapshot.read(planningCase) { () throws(FileError) in
      let known = try CaseReader.read(folder: planningCase).planningCase
      return (known, try PartnerDetails(folder: planningCase, for: known, options: options))
    }
    let placements = try PlacementReader.read(path: "\(plan)/placements.csv", for: known)
    let transfers = try transfers(of: placements, in: known, details: details, options: options)
    guard !transfers.isEmpty else {
      throw .invalid([
        Diagnostic(
          file: "\(plan)/placements.csv", expected: "at least one unit to move to these hubs")
      ])
    }
    let check = ExportCheck(hubFile: details.hubFile, itemFile: details.itemFile, today: today)
    // What a SKU lacks it lacks at every hub: once is enough.
    var named: Set<Diagnostic> = []
    let diagnostics = format.diagnostics(of: transfers, in: check).filter {
      named.insert($0).inserted
    }
    if !diagnostics.isEmpty { throw .invalid(diagnostics) }
    let files = try format.files(for: transfers)
    let lines = transfers.flatMap(\.lines)
    let report = ExportReport(
      partner: partner, files: files.map(\.name), transfers: transfers.count, lines: lines.count,
      units: lines.reduce(0) { $0 + $1.units })
    var folder = try OutputFolder(path: output, marker: "export.json")
    for file in files { try folder.write(file.name, file.bytes) }
    try folder.write("export.json", try JSONWriter.bytes(report))
    try folder.commit()
    return report
  }

  /// Returns a transfer for each hub of the case that receives units, in the case's order of hubs
  /// and SKUs.
  ///
  /// - Parameters:
  ///   - placements: records of the plan; those of 0 units make no line.
  ///   - known: the case that the plan is for.
  /// - Throws: `invalid` where `options.hubs` names a hub that the case lacks.
  private static func transfers(
    of placements: [StockRecord], in known: PlanningCase, details: PartnerDetails,
    options: ExportOptions
  ) throws(FileError) -> [Transfer] {
    for hub in options.hubs where !known.hubs.contains(where: { $0.id == hub }) {
      throw .invalid([Diagnostic(file: "--hub", value: hub, expected: "a hub of hubs.csv")])
    }
    let planName = "PLAN-\(known.planningDate)"
    let shipDate = options.shipDate ?? known.planningDate.advanced(by: 1)
    var unitsByHub: [String: [String: Int]] = [:]
    for record in placements where record.quantity > 0 {
      unitsByHub[record.hub, default: [:]][record.sku] = record.quantity
    }
    var nextSerial: [String: Int] = [:]
    var number = 0
    var transfers: [Transfer] = []
    for hub in known.hubs {
      guard let units = unitsByHub[hub.id] else { continue }
      var lines: [TransferLine] = []
      for sku in known.skus {
        guard let count = units[sku.id] else { continue }
        let item = details.items[sku.id] ?? PartnerItem()
        var serials: ClosedRange<Int>?
        if let first = nextSerial[sku.id] ?? item.firstSerial {
          serials = first...(first + count - 1)
          nextSerial[sku.id] = first + count
        }
        number += 1
        lines.append(
          TransferLine(
            number: number, sku: sku, item: item, units: count, casePack: sku.casePackUnits,
            serials: serials))
      }
      // Serials are dealt out over all hubs, so that a part of an export has the same ones.
      guard options.hubs.isEmpty || options.hubs.contains(hub.id) else { continue }
      let address = details.hubs[hub.id] ?? PartnerHub()
      transfers.append(
        Transfer(
          hub: hub, address: address, origin: known.origin,
          reference: address.reference.isEmpty
            ? "\(options.reference ?? planName)-\(hub.id)" : address.reference,
          planName: planName, shipDate: shipDate,
          arriveBy: options.arriveBy ?? shipDate.advanced(by: hub.inboundTransitDays),
          lines: lines))
    }
    return transfers
  }
}

/// Options of an export: days, references and the partner's own names.
package struct ExportOptions: Sendable {
  /// Day on which the units leave; `nil` is the day after the planning date.
  package var shipDate: CalendarDate?
  /// Day on which the units must have arrived; `nil` is the ship date plus each hub's inbound days.
  package var arriveBy: CalendarDate?
  /// First part of the references; `nil` is the plan's name.
  package var reference: String?
  /// Hubs to export; empty means all that receive units.
  package var hubs: [String] = []
  /// Path of `hub,partner_id,name,address,city,state,postal,country,phone,reference`; `nil` is the
  /// case's `partner-hubs.csv`, where there is one.
  package var hubFile: String?
  /// Path of `sku,partner_item,barcode,title,…`; `nil` is the case's `partner-skus.csv`.
  package var itemFile: String?

  /// Creates the options of an export of everything, dated by the plan.
  package init() {}
}

/// The result of an export; `export.json` holds it too.
package struct ExportReport: Sendable, Codable {
  /// The partner's name.
  package var partner: String
  /// Names of the files that were written.
  package var files: [String]
  /// Transfers, one for each hub.
  package var transfers: Int
  /// Lines of all transfers.
  package var lines: Int
  /// Units of all lines.
  package var units: Int
}

/// All partner formats. Adding a partner is one type that conforms to `PartnerFormat`, named here.
package enum PartnerCatalog {
  /// The formats in the order in which help texts list them.
  static let all: [any PartnerFormat] = [
    GenericTransfers(), ShipBobOrders(), ShipHeroOrders(), AmazonManifest(), ShipwireOrders(),
    SkutopiaTransfers(), ExtensivReceipts(), FlexportOrders(), MatrixifyTransfers(),
  ]

  /// Names on the command line, with the names for people.
  package static var names: [(name: String, title: String)] { all.map { ($0.name, $0.title) } }

  /// Returns the format of a name, or `nil` where there is none.
  static func format(named name: String) -> (any PartnerFormat)? { all.first { $0.name == name } }
}
