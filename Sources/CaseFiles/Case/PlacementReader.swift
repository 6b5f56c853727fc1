import Diagnostics
import FulfilmentModel
import Tabular

/// Units of a SKU that a plan sends to a hub.
package struct PlacementRecord: Hashable, Sendable {
  /// Identifier of the SKU.
  package var sku: String
  /// Identifier of the hub.
  package var hub: String
  /// Whole units, at least 0.
  package var quantity: Int

  /// A record as given; nothing is checked here.
  package init(sku: String, hub: String, quantity: Int) {
    self.sku = sku
    self.hub = hub
    self.quantity = quantity
  }
}

/// Reads `placements.csv` (`sku,hub,quantity`) and checks it against a case's limits.
package enum PlacementReader {
  /// Reads a plan's placements.
  ///
  /// - Returns: the records in the file's order; pairs left out mean zero.
  /// - Throws: `invalid` naming every unknown SKU or hub, pair given twice, quantity that is
  ///   negative or not whole, SKU placed beyond its available units, and hub that receives units
  ///   beyond its capacity with the opening stock counted.
  package static func read(
    path: String, for planningCase: PlanningCase
  ) throws(FileError) -> [PlacementRecord] {
    let skus = planningCase.skus.reduce(into: IdentifierIndex(kind: "SKU", table: .skus)) {
      _ = $0.insert($1.id, line: 0)
      $0.isComplete = true
    }
    let hubs = planningCase.hubs.reduce(into: IdentifierIndex(kind: "hub", table: .hubs)) {
      _ = $0.insert($1.id, line: 0)
      $0.isComplete = true
    }
    var records: [PlacementRecord] = []
    var seen: [PairKey: Int] = [:]
    var row = try TableReader(
      path: path, columns: TableColumns(required: ["sku", "hub", "quantity"]),
      options: ReadingOptions())
    while try row.next() {
      let skuColumn = row.column("sku")
      let sku = row.reference(skuColumn, to: skus)
      let hub = row.reference(row.column("hub"), to: hubs)
      if let sku, let hub {
        if let earlier = seen[PairKey(sku, hub)] {
          row.refuse(
            skuColumn, sku,
            expected: "each pair once; \(sku) at \(hub) is on line \(earlier) already")
        }
        seen[PairKey(sku, hub)] = seen[PairKey(sku, hub)] ?? row.line
      }
      let quantity = row.whole(row.column("quantity"))
      guard row.rowIsSound, let sku, let hub, let quantity else { continue }
      records.append(PlacementRecord(sku: sku, hub: hub, quantity: quantity))
    }
    var log = row.log
    checkLimits(records, planningCase, path, &log)
    if log.hasErrors { throw .invalid(log.diagnostics) }
    return records
  }

  private static func checkLimits(
    _ records: [PlacementRecord], _ planningCase: PlanningCase, _ path: String,
    _ log: inout DiagnosticLog
  ) {
    var bySKU: [String: Int] = [:]
    var byHub: [String: Int] = [:]
    for record in records {
      bySKU[record.sku, default: 0] += record.quantity
      byHub[record.hub, default: 0] += record.quantity
    }
    for sku in planningCase.skus {
      guard let total = bySKU[sku.id], total > sku.availableUnits else { continue }
      log.add(
        Diagnostic(
          file: path, column: "sku", value: sku.id,
          expected: "at most the \(sku.availableUnits) units available, found \(total) placed"))
    }
    for record in planningCase.openingStock where byHub[record.hub, default: 0] > 0 {
      byHub[record.hub, default: 0] += record.quantity
    }
    for hub in planningCase.hubs {
      guard let total = byHub[hub.id], total > hub.capacityUnits else { continue }
      log.add(
        Diagnostic(
          file: path, column: "hub", value: hub.id,
          expected:
            "at most \(hub.capacityUnits) units, found \(total) with the opening stock counted"))
    }
  }
}
