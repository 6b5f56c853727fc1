import FulfilmentModel
import Tabular

/// The tables of what partners say; those without rows are left out.
extension CaseWriter {
  /// Returns the tables of a case's statements.
  static func statements(_ statements: PartnerStatements) -> [(CaseTable, TableWriter)] {
    var tables: [(CaseTable, TableWriter)] = []
    if !statements.inbound.isEmpty {
      let column = InboundTable.declared.keys
      let table = TableWriter(
        statements.inbound,
        columns: [
          column.sku.from(\.sku), column.hub.from(\.hub), column.quantity.from(\.quantity),
          column.arrivesOn.from(\.arrivesOn), column.confirmed.from(\.isConfirmed),
        ])
      tables.append((.inbound, table))
    }
    if !statements.hubTerms.isEmpty { tables.append((.stocking, hubTerms(statements.hubTerms))) }
    if !statements.packs.isEmpty {
      let column = PacksTable.declared.keys
      let table = TableWriter(
        statements.packs,
        columns: [column.sku.from(\.sku), column.hub.from(\.hub), column.units.from(\.units)])
      tables.append((.packs, table))
    }
    if !statements.partners.isEmpty {
      let column = PartnersTable.declared.keys
      let table = TableWriter(
        statements.partners,
        columns: [
          column.partner.from(\.partner), column.minimum.from(\.minimumUnits),
          column.maximum.from(\.maximumUnits),
        ]
          + (statements.partners.contains { $0.signingCost > 0 }
            ? [column.signingCost.from(\.signingCost)] : []))
      tables.append((.partners, table))
    }
    if !statements.rules.isEmpty { tables.append((.rules, rules(statements.rules))) }
    return tables
  }

  /// Returns `stocking.csv`.
  private static func hubTerms(_ terms: [HubTerms]) -> TableWriter {
    let column = StockingTable.declared.keys
    return TableWriter(
      terms,
      columns: [
        column.hub.from(\.hub), column.sku.from(\.sku), column.stocked.from(\.isStocked),
        column.stockedFrom.from(\.stockedFrom), column.minimumStock.from(\.minimumStock),
        column.maximumStock.from(\.maximumStock), column.minimumLine.from(\.minimumLine),
        column.maximumLine.from(\.maximumLine), column.minimumFirst.from(\.isMinimumFirst),
        column.shareWeight.from(\.shareWeight),
      ])
  }

  /// Returns the columns of `hubs.csv` that partners state, each where some hub has one.
  static func partnerColumns(_ hubs: [Hub]) -> [WrittenColumn<Hub>] {
    let column = HubsTable.declared.keys
    var columns: [WrittenColumn<Hub>] = []
    if hubs.contains(where: { $0.partner != nil }) {
      columns.append(column.partner.from(\.partner))
    }
    if hubs.contains(where: { $0.minimumShipment != nil }) {
      columns.append(column.minimumShipment.from(\.minimumShipment))
    }
    if hubs.contains(where: { $0.maximumShipment != nil }) {
      columns.append(column.maximumShipment.from(\.maximumShipment))
    }
    if hubs.contains(where: { $0.stands != nil }) {
      columns.append(column.stands.from(\.stands))
    }
    return columns
  }
}
