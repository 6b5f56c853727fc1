import Diagnostics
import Tabular

/// Shipwire's order entry: the order's cells are repeated on every line.
///
/// Headers stand in brackets, as in Shipwire's template.
struct ShipwireOrders: PartnerFormat {
  let name = "shipwire"
  let title = "Shipwire order entry"

  /// Checks identifiers, and that each hub has a whole address with a phone in `partner-hubs.csv`.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.formulas(transfers)
    for transfer in transfers {
      let address = transfer.address
      for (column, value) in [
        ("name", address.name), ("address", address.address), ("city", address.city),
        ("state", address.state), ("postal", address.postal), ("country", address.country),
        ("phone", address.phone),
      ] where value.isEmpty {
        diagnostics.append(
          check.hub(
            transfer, column: column, value: "",
            expected: "a cell; Shipwire asks for the whole address"))
      }
    }
    return diagnostics
  }

  /// Returns one table of all orders, a row for each line; a hub's reference is its order number.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
    var table = TableWriter(columns: [
      "[order_no]", "[ship_to_name]", "[ship_to_address_1]", "[ship_to_city]", "[ship_to_state]",
      "[ship_to_ZIP]", "[ship_to_country]", "[ship_to_phone]", "[sku]", "[quantity]",
    ])
    for transfer in transfers {
      let address = transfer.address
      for line in transfer.lines {
        table.append([
          .text(transfer.reference), .text(address.name), .text(address.address),
          .text(address.city), .text(address.state), .text(address.postal),
          .text(address.country), .text(address.phone), .text(line.sku.id), .whole(line.units),
        ])
      }
    }
    return [PartnerFile(name: "shipwire-orders.csv", bytes: table.bytes)]
  }

  /// Returns the orders' lines, by number of the order.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    try file.tableLines(reference: "[order_no]", item: "[sku]", units: "[quantity]")
  }
}
