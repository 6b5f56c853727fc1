import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Makes the transfers of a plan: one for each hub, in the case's order of hubs and SKUs.
struct TransferBuilder {
  /// The case that the plan is for.
  let planningCase: PlanningCase
  /// Where the plan's day and references come from.
  let identity: PlanIdentity
  /// The partner's own names.
  let details: PartnerDetails
  /// Pairs of hub and SKU that are not stocked yet.
  let activations: Activations
  let options: ExportOptions

  /// Returns a transfer for each hub to export, with a line for each SKU that the plan moves
  /// anywhere and the hub stocks: units of 0 where it moves none here.
  ///
  /// - Throws: `invalid` where an option names a hub that the case lacks or does not export.
  func transfers(of placed: [PlacedLine]) throws(FileError) -> [Transfer] {
    let exported = try exportedHubs()
    let replaced = try replacedReferences(exported: exported)
    let fileNames = PartnerCatalog.fileNames(ofHubs: planningCase.hubs.map(\.id))
    var lineOf: [String: [String: PlacedLine]] = [:]
    for line in placed { lineOf[line.hub, default: [:]][line.sku] = line }
    let moved = Set(placed.lazy.filter { $0.units > 0 }.map(\.sku))
    let shipDate =
      options.shipDate ?? (identity.planningDate ?? planningCase.planningDate).advanced(by: 1)
    let terms = StockingTerms(planningCase)
    var nextSerial: [String: Int] = [:]
    var number = 0
    var transfers: [Transfer] = []
    for hub in planningCase.hubs {
      let placed = lineOf[hub.id] ?? [:]
      var lines: [TransferLine] = []
      for sku in planningCase.skus where moved.contains(sku.id) {
        let count = placed[sku.id]?.units ?? 0
        // A hub's files never name what it does not stock; lines with units were refused on reading.
        guard count > 0 || terms.refusal(of: sku.id, at: hub) == nil else { continue }
        let item = details.items[sku.id] ?? PartnerItem()
        var serials: ClosedRange<Int>?
        if count > 0, let first = nextSerial[sku.id] ?? item.firstSerial {
          serials = first...(first + count - 1)
          nextSerial[sku.id] = first + count
        }
        if count > 0 || options.isComplete { number += 1 }
        lines.append(
          TransferLine(
            number: number, sku: sku, item: item, units: count, needed: placed[sku.id]?.needed,
            reason: placed[sku.id]?.reason ?? "",
            casePack: terms.countingPack(of: sku, at: hub.id, units: count), serials: serials,
            isInactive: activations.isNeeded(of: sku.id, at: hub.id)))
      }
      // Serials are dealt out over all hubs, so that a part of an export has the same ones.
      guard exported.contains(hub.id) else { continue }
      let address = details.hubs[hub.id] ?? PartnerHub()
      let reference = reference(of: hub, address, units: placed.mapValues(\.units))
      let superseded = options.superseded[hub.id].flatMap { $0 == reference ? nil : $0 }
      transfers.append(
        Transfer(
          hub: hub, address: address, origin: planningCase.origin,
          reference: reference, replaces: replaced[hub.id] ?? superseded ?? "",
          fileName: fileNames[hub.id] ?? hub.id,
          planName: identity.name, shipDate: shipDate,
          arriveBy: options.arriveBy ?? shipDate.advanced(by: hub.inboundTransitDays),
          lines: lines))
    }
    return transfers
  }

  /// Returns the partner's reference of a hub, else that of the option, else the plan's own.
  private func reference(of hub: Hub, _ address: PartnerHub, units: [String: Int]) -> String {
    if !address.reference.isEmpty { return address.reference }
    if let prefix = options.reference { return "\(prefix)-\(hub.id)" }
    return identity.reference(hub: hub.id, units: units)
  }

  /// Returns the hubs to export; all of the case where no option names any.
  private func exportedHubs() throws(FileError) -> Set<String> {
    let known = Set(planningCase.hubs.map(\.id))
    for hub in options.hubs where !known.contains(hub) {
      throw .invalid([Diagnostic(file: "--hub", value: hub, expected: "a hub of hubs.csv")])
    }
    return options.hubs.isEmpty ? known : Set(options.hubs)
  }

  /// Returns the replaced references by hub.
  private func replacedReferences(exported: Set<String>) throws(FileError) -> [String: String] {
    var references: [String: String] = [:]
    for text in options.replaced {
      // A hub's id may hold an equals sign, and so may a reference: the longest id decides.
      let named = exported.filter { text.hasPrefix($0 + "=") }.max { $0.count < $1.count }
      let hub = named ?? (exported.count == 1 ? exported.first : nil)
      guard let hub else {
        throw .invalid([
          Diagnostic(
            file: "--replaces", value: text,
            expected: "HUB=REFERENCE, with one of the exported hubs")
        ])
      }
      references[hub] = named == nil ? text : String(text.dropFirst(hub.count + 1))
    }
    return references
  }
}
