import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Writes a plan as the files that a partner's system takes in.
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
  /// - Throws: `invalid` with everything the partner would refuse, nothing written; `inputOutput`
  ///   and `locked` as `OutputFolder` does.
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
    let (known, details) = try SteadyFolder.read(planningCase) { () throws(FileError) in
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
  private static func transfers(
    of placements: [PlacementRecord], in known: PlanningCase, details: PartnerDetails,
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
