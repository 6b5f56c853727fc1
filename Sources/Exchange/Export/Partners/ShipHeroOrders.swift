import Diagnostics
import Tabular

/// ShipHero's purchase orders: one table, a row for each SKU of an order.
///
/// The vendor is the origin, the price the unit cost in the money of the case.
struct ShipHeroOrders: PartnerFormat {
  let name = "shiphero"
  let title = "ShipHero purchase orders"

  /// Checks identifiers, and that every SKU has a weight above 0 in `skus.csv`.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.formulas(transfers)
    diagnostics += check.sharedDestinations(transfers, by: \.destinationName)
    for line in transfers.flatMap(\.lines) where line.sku.unitWeightKg <= 0 {
      diagnostics.append(
        check.item(
          line, column: "unit_weight_kg", value: "0",
          expected: "a weight; ShipHero asks for one of every item"))
    }
    return diagnostics
  }

  /// Returns one table of all orders; the warehouse is the partner's id of the hub, else its name.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
    var table = TableWriter(columns: [
      "Vendor", "PO Number", "PO Date", "Expected Date", "Warehouse", "SKU", "Quantity", "Price",
    ])
    for transfer in transfers {
      for line in transfer.lines {
        table.append([
          .text(transfer.origin.name), .text(transfer.reference), .date(transfer.shipDate),
          .date(transfer.arriveBy),
          .text(transfer.destinationName),
          .text(line.sku.id), .whole(line.units), .real(line.sku.unitCost),
        ])
      }
    }
    return [PartnerFile(name: "shiphero-purchase-orders.csv", bytes: table.bytes)]
  }

  /// Returns the orders' lines, by number of the order.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    try file.tableLines(reference: "PO Number", item: "SKU", units: "Quantity")
  }
}
