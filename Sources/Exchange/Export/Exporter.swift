import CaseFiles
import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// What a plan and its case cannot say about a transfer.
package struct ExportOptions: Sendable {
  /// Day the units leave; `nil` is the day after the planning date.
  package var shipDate: CalendarDate?
  /// Day the units must be there; `nil` is the ship date and each hub's inbound days.
  package var arriveBy: CalendarDate?
  /// First part of the references; `nil` is the plan's name.
  package var reference: String?
  /// Hubs to export; empty means all with units.
  package var hubs: [String] = []
  /// Path of `hub,partner_id,name,address,city,state,postal,country,phone,reference`; `nil` is the
  /// case's `partner-hubs.csv`, where there is one.
  package var hubFile: String?
  /// Path of `sku,partner_item,barcode,title,…`; `nil` is the case's `partner-skus.csv`.
  package var itemFile: String?

  /// Options as they stand where nothing is said.
  package init() {}
}

/// What an export wrote.
package struct ExportReport: Sendable, Codable {
  /// The partner's name.
  package var partner: String
  /// Names of the files.
  package var files: [String]
  /// Transfers, one for each hub.
  package var transfers: Int
  /// Lines of all transfers.
  package var lines: Int
  /// Units of all lines.
  package var units: Int
}

/// Writes a plan as the files a partner's system takes in.
package enum Exporter {
  /// Exports a plan.
  ///
  /// - Parameters:
  ///   - partner: a name of `PartnerCatalog`.
  ///   - plan: folder with `placements.csv`.
  ///   - planningCase: folder of the case the plan is for.
  ///   - output: folder for the files, complete or absent; an earlier export there is replaced.
  ///   - options: what the plan cannot say.
  ///   - today: the day before which no arrival can be announced.
  /// - Throws: `invalid` with everything the partner would refuse, nothing written; `inputOutput`
  ///   and `locked` as `OutputFolder` does.
  package static func run(
    partner: String, plan: String, planningCase: String, output: String, options: ExportOptions,
    today: CalendarDate
  ) throws(FileError) -> ExportReport {
    guard let format = PartnerCatalog.all.first(where: { $0.name == partner }) else {
      throw .invalid([
        Diagnostic(
          file: plan, column: "partner", value: partner,
          expected: "one of \(PartnerCatalog.all.map(\.name).joined(separator: ", "))")
      ])
    }
    let (known, details) = try SteadyFolder.read(planningCase) { () throws(FileError) in
      let known = try CaseReader.read(folder: planningCase).planningCase
      return (known, try PartnerDetails(folder: planningCase, known, options))
    }
    let placements = try PlacementReader.read(path: "\(plan)/placements.csv", for: known)
    let transfers = try Exporter.transfers(placements, known, details, options)
    guard !transfers.isEmpty else {
      throw .invalid([
        Diagnostic(
          file: "\(plan)/placements.csv", expected: "at least one unit to move to these hubs")
      ])
    }
    let check = ExportCheck(
      hubFile: details.hubFile, itemFile: details.itemFile, today: today)
    // What is missing of a SKU is missing at every hub: once is enough.
    var named: Set<Diagnostic> = []
    let diagnostics = format.diagnostics(of: transfers, in: check).filter {
      named.insert($0).inserted
    }
    if !diagnostics.isEmpty { throw .invalid(diagnostics) }
    let files = try format.files(for: transfers)
    let report = ExportReport(
      partner: partner, files: files.map(\.name), transfers: transfers.count,
      lines: transfers.reduce(0) { $0 + $1.lines.count },
      units: transfers.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.units } })
    var folder = try OutputFolder(path: output, marker: "export.json")
    for (name, bytes) in files { try folder.write(name, bytes) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let manifest = try OutputFolder.attempt("export.json") {
      [UInt8](try encoder.encode(report)) + [0x0A]
    }
    try folder.write("export.json", manifest)
    try folder.commit()
    return report
  }

  private static func transfers(
    _ placements: [PlacementRecord], _ known: PlanningCase, _ details: PartnerDetails,
    _ options: ExportOptions
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
      let prefix = options.reference ?? planName
      transfers.append(
        Transfer(
          hub: hub, address: address, origin: known.origin,
          reference: address.reference.isEmpty ? "\(prefix)-\(hub.id)" : address.reference,
          planName: planName, shipDate: shipDate,
          arriveBy: options.arriveBy ?? shipDate.advanced(by: hub.inboundTransitDays),
          lines: lines))
    }
    return transfers
  }
}

/// The partner's own names of our hubs and SKUs.
struct PartnerDetails {
  let hubFile: String
  let itemFile: String
  private(set) var hubs: [String: PartnerHub] = [:]
  private(set) var items: [String: PartnerItem] = [:]

  init(
    folder: String, _ known: PlanningCase, _ options: ExportOptions
  ) throws(FileError) {
    hubFile = options.hubFile ?? "\(folder)/partner-hubs.csv"
    itemFile = options.itemFile ?? "\(folder)/partner-skus.csv"
    let hubIDs = Set(known.hubs.map(\.id))
    let skuIDs = Set(known.skus.map(\.id))
    var diagnostics: [Diagnostic] = []
    if options.hubFile != nil || FileKind(path: hubFile) != .missing {
      var table = try TableReader(
        path: hubFile,
        columns: TableColumns(
          required: ["hub"],
          optional: [
            "partner_id", "name", "address", "city", "state", "postal", "country", "phone",
            "reference",
          ]), options: ReadingOptions())
      while try table.next() {
        let column = table.column("hub")
        guard let id = table.identifier(column) else { continue }
        if !hubIDs.contains(id) { table.refuse(column, id, expected: "a hub of hubs.csv") }
        func text(_ name: String) -> String { table.text(table.column(name)) ?? "" }
        hubs[id] = PartnerHub(
          partnerID: text("partner_id"), name: text("name"), address: text("address"),
          city: text("city"), state: text("state"), postal: text("postal"),
          country: text("country"), phone: text("phone"), reference: text("reference"))
      }
      diagnostics += table.log.diagnostics
    }
    if options.itemFile != nil || FileKind(path: itemFile) != .missing {
      var table = try TableReader(
        path: itemFile,
        columns: TableColumns(
          required: ["sku"],
          optional: [
            "partner_item", "barcode", "title", "lot", "lot_date", "expiry", "first_serial",
            "box_length_cm", "box_width_cm", "box_height_cm", "box_weight_kg",
          ], real: ["box_length_cm", "box_width_cm", "box_height_cm", "box_weight_kg"],
          dates: ["lot_date", "expiry"]), options: ReadingOptions())
      while try table.next() {
        let column = table.column("sku")
        guard let id = table.identifier(column) else { continue }
        if !skuIDs.contains(id) { table.refuse(column, id, expected: "a SKU of skus.csv") }
        items[id] = PartnerItem(
          itemID: table.optionalIdentifier(table.column("partner_item")) ?? "",
          barcode: table.optionalIdentifier(table.column("barcode")) ?? "",
          title: table.text(table.column("title")) ?? "",
          lot: table.optionalIdentifier(table.column("lot")) ?? "",
          lotDate: table.optionalDate(table.column("lot_date")),
          expiry: table.optionalDate(table.column("expiry")),
          firstSerial: table.optionalWhole(table.column("first_serial")),
          boxLength: table.optionalAmount(table.column("box_length_cm")),
          boxWidth: table.optionalAmount(table.column("box_width_cm")),
          boxHeight: table.optionalAmount(table.column("box_height_cm")),
          boxWeight: table.optionalAmount(table.column("box_weight_kg")))
      }
      diagnostics += table.log.diagnostics
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw .invalid(diagnostics) }
  }
}
