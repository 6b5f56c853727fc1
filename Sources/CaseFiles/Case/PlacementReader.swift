import Diagnostics
import FulfilmentModel
import Tabular

/// Columns of a plan's `placements.csv`.
///
/// Key: `sku` and `hub`.
private struct PlacementsTable: DeclaredTable {
  /// The key.
  let sku, hub: Column<String>
  /// Whole units, at least 0.
  let quantity: Column<Int>
  /// Shadow price of one more unit, money; `nil` where the file does not say.
  let value: Column<Double?>
  /// Units before rounding; `nil` where the plan does not say.
  let needed: Column<Double?>
  /// The reason for the units, in words.
  let reason: Column<String>

  /// Declares the columns in the order of the file.
  init(_ columns: inout ColumnList) {
    sku = columns.identifier("sku", "SKU placed; each pair of SKU and hub once")
    hub = columns.identifier("hub", "hub that receives the units")
    quantity = columns.whole("quantity", unit: "units", "units placed")
    value = columns.real(
      "value_of_one_more", unit: "money", empty: "not said", mayBeMissing: true)
    needed = columns.real("needed", empty: "not said", mayBeMissing: true)
    reason = columns.text("reason", mayBeMissing: true)
  }
}

/// One line of a plan's `placements.csv`.
package struct PlacedLine {
  /// Identifier of the SKU.
  package let sku: String
  /// Identifier of the hub.
  package let hub: String
  /// Whole units placed, at least 0.
  package let units: Int
  /// Saving from one more unit here, before its own cost, in money; `nil` where the plan does not say.
  package let value: Double?
  /// Units that were needed before rounding to whole packs; `nil` where the plan does not say.
  package let needed: Double?
  /// The reason for the units in words; empty where the plan does not say.
  package let reason: String
}

/// Reads `placements.csv` (`sku,hub,quantity`) and checks it against a case's limits.
///
/// A plan that was edited, or made for an earlier state of the case, must not be sent to a partner
/// beyond what can be moved.
package enum PlacementReader {
  /// Reads a plan's placements.
  ///
  /// - Parameters:
  ///   - path: the file, packed or not.
  ///   - planningCase: the case whose supply and capacity hold.
  /// - Returns: the records in the file's order; pairs left out mean zero.
  /// - Throws: `invalid` naming every unknown SKU or hub, pair given twice, quantity that is
  ///   negative or not whole, SKU placed beyond its available units, hub that receives units beyond
  ///   its capacity with the opening stock counted, and line to a hub that does not stock the SKU.
  /// - Complexity: linear in the file and the case.
  package static func read(
    path: String, for planningCase: PlanningCase
  ) throws(FileError) -> [StockRecord] {
    try lines(path: path, for: planningCase).map {
      StockRecord(hub: $0.hub, sku: $0.sku, quantity: $0.units)
    }
  }

  /// Reads a plan's placements with what each line says of its need.
  ///
  /// - Returns: the lines in the file's order; pairs left out mean zero.
  /// - Throws: as `read(path:for:)`.
  package static func lines(
    path: String, for planningCase: PlanningCase
  ) throws(FileError) -> [PlacedLine] {
    let (lines, log) = try read(
      path: path, skus: IdentifierIndex(of: .skus, known: planningCase.skus.lazy.map(\.id)),
      hubs: IdentifierIndex(of: .hubs, known: planningCase.hubs.lazy.map(\.id)))
    var faults = log
    refusals(of: lines, in: planningCase, path: path).forEach { faults.add($0) }
    excesses(of: lines, in: planningCase, path: path).forEach { faults.add($0) }
    if faults.hasErrors { throw .invalid(faults.diagnostics) }
    return lines
  }

  /// Reads a plan's placements where the case is not at hand: nothing is checked against it.
  ///
  /// - Returns: the lines in the file's order; pairs left out mean zero.
  /// - Throws: `invalid` naming every pair given twice and every quantity that is no whole number of
  ///   at least 0.
  package static func lines(path: String) throws(FileError) -> [PlacedLine] {
    let (lines, log) = try read(
      path: path, skus: IdentifierIndex(of: .skus), hubs: IdentifierIndex(of: .hubs))
    if log.hasErrors { throw .invalid(log.diagnostics) }
    return lines
  }

  /// Reads the placements of an earlier plan, whose SKUs and hubs the case may no longer have.
  ///
  /// - Returns: the records in the file's order.
  /// - Throws: as `lines(path:)`.
  package static func earlier(path: String) throws(FileError) -> [StockRecord] {
    try lines(path: path).map { StockRecord(hub: $0.hub, sku: $0.sku, quantity: $0.units) }
  }

  /// Reads the rows, their SKUs and hubs checked against the indices, and what is wrong with them.
  private static func read(
    path: String, skus: IdentifierIndex, hubs: IdentifierIndex
  ) throws(FileError) -> (lines: [PlacedLine], log: DiagnosticLog) {
    let (column, columns) = PlacementsTable.declared
    var lines: [PlacedLine] = []
    var seen = FirstLines<[String]>()
    var row = try TableReader(path: path, columns: columns)
    while try row.next() {
      let sku = row.reference(column.sku, to: skus)
      let line = PlacedLine(
        sku: sku, hub: row.reference(column.hub, to: hubs), units: row[column.quantity],
        value: row[column.value], needed: row[column.needed], reason: row[column.reason])
      if row.areSound(column.sku, column.hub),
        let earlier = seen.earlier([line.sku, line.hub], line: row.line)
      {
        row.refuse(
          column.sku, line.sku,
          expected: "each pair once; \(line.sku) at \(line.hub) is on line \(earlier) already")
      }
      if row.isSound { lines.append(line) }
    }
    return (lines, row.log)
  }

  /// Returns a diagnostic for each line to a hub that does not stock the SKU.
  private static func refusals(
    of lines: [PlacedLine], in planningCase: PlanningCase, path: String
  ) -> [Diagnostic] {
    let terms = StockingTerms(planningCase)
    guard !terms.isEmpty else { return [] }
    let hubs = Dictionary(
      planningCase.hubs.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return lines.compactMap { line in
      guard line.units > 0, let hub = hubs[line.hub],
        let refusal = terms.refusal(of: line.sku, at: hub)
      else { return nil }
      return Diagnostic(
        file: path, column: "hub", value: line.hub, expected: "a hub that takes the SKU; \(refusal)"
      )
    }
  }

  /// Returns a diagnostic for each SKU beyond its available units and hub beyond its capacity.
  ///
  /// Opening stock counts only at hubs that receive units: a hub that is over capacity already may
  /// stay so.
  private static func excesses(
    of lines: [PlacedLine], in planningCase: PlanningCase, path: String
  ) -> [Diagnostic] {
    var bySKU: [String: Int] = [:]
    var byHub: [String: Int] = [:]
    for line in lines {
      bySKU[line.sku, default: 0] += line.units
      byHub[line.hub, default: 0] += line.units
    }
    var found: [Diagnostic] = []
    for sku in planningCase.skus {
      guard let total = bySKU[sku.id], total > sku.availableUnits else { continue }
      found.append(
        Diagnostic(
          file: path, column: "sku", value: sku.id,
          expected: "at most the \(sku.availableUnits) units available, found \(total) placed"))
    }
    // What a hub owes makes no room; what arrives in time takes some.
    let standing = CaseIndex(planningCase).openingStock
    for (line, units) in standing.enumerated() where units > 0 {
      let hub = planningCase.hubs[line % planningCase.hubs.count].id
      if byHub[hub, default: 0] > 0 { byHub[hub, default: 0] += units }
    }
    for hub in planningCase.hubs {
      guard let total = byHub[hub.id], total > hub.capacityUnits else { continue }
      found.append(
        Diagnostic(
          file: path, column: "hub", value: hub.id,
          expected:
            "at most \(hub.capacityUnits) units, found \(total) with the opening stock counted"))
    }
    return found
  }
}
