import Diagnostics
import FulfilmentModel
import Tabular

/// Flexport's purchase orders, detailed: a header row, then a row for each line.
///
/// Units of measure are `EA`; cases are stated only where the units fill them.
struct FlexportOrders: PartnerFormat {
  let name = "flexport"
  let title = "Flexport purchase orders"

  /// Checks identifiers, and that no two hubs are one destination.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    check.formulas(transfers) + check.sharedDestinations(transfers, by: \.destinationID)
  }

  /// Returns one table of all orders. Line numbers start at 1 within each order; `units` are single
  /// units, `units_per_case` is empty where they fill no whole cases.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
    [file(of: transfers, status: "open", named: "flexport-purchase-orders.csv")]
  }

  /// Returns the same table of all orders with the status `cancelled`.
  func withdrawals(of transfers: [Transfer]) -> [PartnerFile]? {
    [file(of: transfers, status: "cancelled", named: "flexport-cancelled-orders.csv")]
  }

  /// Returns the table of orders of one status.
  private func file(
    of transfers: [Transfer], status: String, named name: String
  ) -> PartnerFile {
    var table = TableWriter(columns: [
      "po_name", "seller_ref", "seller_entity_ref", "row_type", "item_key", "line_item_number",
      "status", "priority", "must_arrive_date", "cargo_ready_date", "units", "unit_of_measure",
      "units_per_case", "cases", "destination_ref",
    ])
    for transfer in transfers {
      table.append([
        .text(transfer.reference), .text(transfer.origin.id), .text(transfer.origin.name),
        .text("header"), .none, .none, .text(status), .text("standard"),
        .text(short(transfer.arriveBy)), .text(short(transfer.shipDate)), .none, .none, .none,
        .none, .text(transfer.destinationID),
      ])
      for (index, line) in transfer.lines.enumerated() {
        table.append([
          .text(transfer.reference), .none, .none, .text("line"), .text(line.sku.id),
          .whole(index + 1), .none, .none, .none, .none, .whole(line.units), .text("EA"),
          line.cases == nil ? .none : .whole(line.casePack), .optional(line.cases), .none,
        ])
      }
    }
    return PartnerFile(name: name, bytes: table.bytes)
  }

  /// Returns the orders' lines, without their headers.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    try file.tableLines(
      reference: "po_name", item: "item_key", units: "units", rowType: ("row_type", "line"))
  }

  /// Returns a date as Flexport writes it: `5/24/21`.
  private func short(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let two = year % 100
    return "\(month)/\(day)/\(two < 10 ? "0" : "")\(two)"
  }
}
