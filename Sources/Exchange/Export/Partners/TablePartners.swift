import CaseFiles
import Diagnostics
import FulfilmentModel
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
}

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
}

/// SKUTOPIA's stock transfers: one file for each hub, which the user picks on upload; products are
/// found by barcode.
///
/// A file holds at most 4999 SKUs and 1 MB.
struct SkutopiaTransfers: PartnerFormat {
  let name = "skutopia"
  let title = "SKUTOPIA stock transfers"

  /// Checks identifiers, barcodes, and the number of SKUs and bytes of each file.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.formulas(transfers) + check.sharedBarcodes(transfers)
    for transfer in transfers {
      if transfer.lines.count > 4999 {
        diagnostics.append(
          Diagnostic(
            file: transfer.reference,
            expected: "at most 4999 SKUs in one file, found \(transfer.lines.count)"))
      }
      let size = file(transfer).bytes.count
      if size > 1 << 20 {
        diagnostics.append(
          Diagnostic(
            file: transfer.reference, expected: "a file of at most 1 MB, found \(size) bytes"))
      }
    }
    return diagnostics
  }

  /// Returns a file for each hub. The title is the item's own, else the SKU's name.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
    transfers.map { file($0) }
  }

  /// Returns the file of one transfer; its size is checked before it is written.
  private func file(_ transfer: Transfer) -> PartnerFile {
    var table = TableWriter(columns: ["Barcode", "Quantity", "Product Name", "SKU"])
    for line in transfer.lines {
      let title = line.item.title.isEmpty ? line.sku.name : line.item.title
      table.append([
        .text(line.item.barcode), .whole(line.units), .text(title), .text(line.sku.id),
      ])
    }
    let hub = PartnerFile.safeName(transfer.hub.id)
    return PartnerFile(name: "skutopia-stock-transfer-\(hub).csv", bytes: table.bytes)
  }
}

/// Extensiv's receipts: no cell may hold a comma, quoted or not.
///
/// Quotes are refused with commas: a reader without quoting takes them for part of the text.
struct ExtensivReceipts: PartnerFormat {
  let name = "extensiv"
  let title = "Extensiv receipts"

  /// Checks identifiers, and that no cell which is written holds a comma or a quote.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.formulas(transfers)
    func hasComma(_ text: String) -> Bool { text.contains(",") || text.contains("\"") }
    for transfer in transfers {
      if hasComma(transfer.destinationID) {
        diagnostics.append(
          check.hub(
            transfer, column: "partner_id", value: transfer.destinationID,
            expected: "a name without a comma or quote"))
      }
      if hasComma(transfer.reference) {
        diagnostics.append(
          check.hub(
            transfer, column: "reference", value: transfer.reference,
            expected: "a reference without a comma or quote"))
      }
      for line in transfer.lines {
        for (column, text) in [("sku", line.sku.id), ("lot", line.item.lot)] where hasComma(text) {
          diagnostics.append(
            check.item(
              line, column: column, value: text, expected: "a text without a comma or quote"))
        }
      }
    }
    return diagnostics
  }

  /// Returns one table of all receipts; the lot is empty where the SKU has none.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
    var table = TableWriter(columns: [
      "Warehouse", "Reference", "Expected Date", "SKU", "Quantity", "Lot",
    ])
    for transfer in transfers {
      for line in transfer.lines {
        table.append([
          .text(transfer.destinationID), .text(transfer.reference), .date(transfer.arriveBy),
          .text(line.sku.id), .whole(line.units), .text(line.item.lot),
        ])
      }
    }
    return [PartnerFile(name: "extensiv-receipts.csv", bytes: table.bytes)]
  }
}

/// Flexport's purchase orders, detailed: a header row, then a row for each line.
///
/// Units of measure are `EA`; cases are stated only where the units fill them.
struct FlexportOrders: PartnerFormat {
  let name = "flexport"
  let title = "Flexport purchase orders"

  /// Checks identifiers, and that every arrival lies in the future.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    check.formulas(transfers) + check.pastArrivals(transfers)
  }

  /// Returns one table of all orders. Line numbers start at 1 within each order; `units` are single
  /// units, `units_per_case` is empty where they fill no whole cases.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
    var table = TableWriter(columns: [
      "po_name", "seller_ref", "seller_entity_ref", "row_type", "item_key", "line_item_number",
      "status", "priority", "must_arrive_date", "cargo_ready_date", "units", "unit_of_measure",
      "units_per_case", "cases", "destination_ref",
    ])
    for transfer in transfers {
      table.append([
        .text(transfer.reference), .text(transfer.origin.id), .text(transfer.origin.name),
        .text("header"), .none, .none, .text("open"), .text("standard"),
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
    return [PartnerFile(name: "flexport-purchase-orders.csv", bytes: table.bytes)]
  }

  /// Returns a date as Flexport writes it: `5/24/21`.
  private func short(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let two = year % 100
    return "\(month)/\(day)/\(two < 10 ? "0" : "")\(two)"
  }
}

/// Matrixify's sheet of inventory transfers for Shopify: rows of one ID are one transfer.
///
/// `MERGE` and `Draft` let a person look a transfer over in Shopify before any stock moves.
struct MatrixifyTransfers: PartnerFormat {
  let name = "matrixify"
  let title = "Matrixify inventory transfers for Shopify"

  /// Most rows of one transfer.
  ///
  /// Longer ones are refused rather than split, since a hub is one transfer.
  private static let mostLines = 10_000

  /// Checks identifiers, the number of lines, and that each hub has a name in Shopify.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.formulas(transfers)
    for transfer in transfers {
      if transfer.lines.count > MatrixifyTransfers.mostLines {
        diagnostics.append(
          Diagnostic(
            file: transfer.reference,
            expected: "at most 10000 lines in one transfer, found \(transfer.lines.count)"))
      }
      if transfer.destinationName.isEmpty {
        diagnostics.append(
          check.hub(
            transfer, column: "partner_id", value: "", expected: "the location's name in Shopify"))
      }
    }
    return diagnostics
  }

  /// Returns one table under the name by which Matrixify knows the sheet. IDs count transfers from
  /// 1.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
    var table = TableWriter(columns: [
      "ID", "Command", "Status", "Reference Name", "Origin: Location", "Destination: Location",
      "Date Created", "Tags", "Line: SKU", "Line: Quantity",
    ])
    for (index, transfer) in transfers.enumerated() {
      for line in transfer.lines {
        table.append([
          .whole(index + 1), .text("MERGE"), .text("Draft"), .text(transfer.reference),
          .text(transfer.origin.name), .text(transfer.destinationName), .date(transfer.shipDate),
          .text("forestock"), .text(line.sku.id), .whole(line.units),
        ])
      }
    }
    return [PartnerFile(name: "Inventory Transfers.csv", bytes: table.bytes)]
  }
}
