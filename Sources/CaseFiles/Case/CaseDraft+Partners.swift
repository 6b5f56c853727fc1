import Diagnostics
import FulfilmentModel
import Tabular

/// Tables of what partners say: units on their way, terms of hubs, packs, limits of partners.
///
/// All of these throw `inputOutput` where the system refuses, and add faults of rows to `log`. A row
/// that cannot have its effect, such as units that nobody confirmed, is told by a warning.
extension CaseDraft {
  /// Reads `inbound.csv`; units that do not count are told, with the day that decides.
  mutating func readInbound() throws(FileError) {
    var seen = FirstLines<[String]>()
    try readTable(.inbound, as: InboundTable.self) { draft, row, column in
      let units = InboundStock(
        sku: row.reference(column.sku, to: draft.skuIndex),
        hub: row.reference(column.hub, to: draft.hubIndex), quantity: row[column.quantity],
        arrivesOn: row[column.arrivesOn], isConfirmed: row[column.confirmed])
      let day = units.arrivesOn.description
      if row.isSound,
        let earlier = seen.earlier(
          [units.sku, units.hub, day, "\(units.isConfirmed)"], line: row.line)
      {
        row.refuse(
          column.arrivesOn, day,
          expected: "each arrival of a SKU at a hub once; it is on line \(earlier) already")
      }
      guard row.isSound else { return }
      draft.statements.inbound.append(units)
      if let doubt = draft.doubt(about: units, line: row.line) { draft.log.add(doubt) }
    }
  }

  /// Returns the warning of units on their way that do not count; `nil` where they do.
  private func doubt(about units: InboundStock, line: Int) -> Diagnostic? {
    guard let evening = settings.planningDate,
      let hub = hubs.first(where: { $0.id == units.hub })
    else { return nil }
    let arrival = hub.arrival(ofPlanOn: evening)
    func warning(_ column: String, _ value: String, _ reason: String) -> Diagnostic {
      Diagnostic(
        .warning, file: paths[.inbound], line: line, column: column, value: value,
        message:
          "\(units.quantity) units of \(units.sku) on their way to \(units.hub) do not count",
        note: reason, kind: .inboundLeftOut)
    }
    let day = units.arrivesOn.description
    switch units.standing(planningDate: evening, arrival: arrival) {
    case .counted: return nil
    case .overdue:
      return warning(
        "arrives_on", day, "they were due by the evening of the plan: what came is opening stock")
    case .unconfirmed: return warning("confirmed", "no", "the partner has not confirmed them")
    case .late:
      return warning("arrives_on", day, "they come after \(arrival), when units of the plan arrive")
    }
  }

  /// Reads `stocking.csv`: one row for each pair of hub and SKU, maxima not below minima.
  mutating func readStocking() throws(FileError) {
    var seen = FirstLines<[String]>()
    try readTable(.stocking, as: StockingTable.self) { draft, row, column in
      var terms = HubTerms(
        hub: row.reference(column.hub, to: draft.hubIndex),
        sku: row.reference(column.sku, to: draft.skuIndex))
      terms.isStocked = row[column.stocked]
      terms.stockedFrom = row[column.stockedFrom]
      (terms.minimumStock, terms.maximumStock) = (
        row[column.minimumStock], row[column.maximumStock]
      )
      (terms.minimumLine, terms.maximumLine) = (row[column.minimumLine], row[column.maximumLine])
      terms.isMinimumFirst = row[column.minimumFirst]
      terms.shareWeight = row[column.shareWeight]
      if row.areSound(column.hub, column.sku),
        let earlier = seen.earlier([terms.hub, terms.sku], line: row.line)
      {
        row.refuse(
          column.hub, terms.hub,
          expected: "each pair once; \(terms.sku) at \(terms.hub) is on line \(earlier) already")
      }
      row.check(column.maximumStock, terms.maximumStock, from: terms.minimumStock)
      row.check(column.maximumLine, terms.maximumLine, from: terms.minimumLine)
      if row.isSound { draft.statements.hubTerms.append(terms) }
    }
  }

  /// Reads `packs.csv`: each size of a SKU at a hub once.
  mutating func readPacks() throws(FileError) {
    var seen = FirstLines<[String]>()
    try readTable(.packs, as: PacksTable.self) { draft, row, column in
      let pack = PackSize(
        sku: row.reference(column.sku, to: draft.skuIndex),
        hub: row.reference(column.hub, to: draft.hubIndex), units: row[column.units])
      if row.isSound,
        let earlier = seen.earlier([pack.sku, pack.hub ?? "", "\(pack.units)"], line: row.line)
      {
        row.refuse(
          column.units, String(pack.units),
          expected: "each size once; it is on line \(earlier) already")
      }
      if row.isSound { draft.statements.packs.append(pack) }
    }
  }

  /// Reads `partners.csv`: partners that some hub names, each once.
  mutating func readPartners() throws(FileError) {
    var seen = FirstLines<String>()
    try readTable(.partners, as: PartnersTable.self) { draft, row, column in
      var terms = PartnerTerms(
        partner: row[column.partner], minimumUnits: row[column.minimum],
        maximumUnits: row[column.maximum])
      terms.signingCost = row[column.signingCost]
      if row.isSound(column.partner) {
        if let earlier = seen.earlier(terms.partner, line: row.line) {
          row.refuse(
            column.partner, terms.partner,
            expected: "each partner once; it is on line \(earlier) already")
        } else if draft.hubIndex.isComplete,
          !draft.hubs.contains(where: { $0.partner == terms.partner })
        {
          row.refuse(
            column.partner, terms.partner, expected: "a partner of some hub in hubs.csv")
        }
      }
      row.check(column.maximum, terms.maximumUnits, from: terms.minimumUnits)
      if row.isSound { draft.statements.partners.append(terms) }
    }
  }
}

extension TableReader {
  /// Refuses a maximum below the minimum of the same row.
  mutating func check(_ column: Column<Int?>, _ maximum: Int?, from minimum: Int?) {
    guard let maximum, let minimum, isSound(column), maximum < minimum else { return }
    refuse(column, String(maximum), expected: "at least the minimum of \(minimum)")
  }
}
