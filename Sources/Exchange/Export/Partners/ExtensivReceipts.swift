import Diagnostics
import Tabular

/// Extensiv's receipts: no cell may hold a comma, quoted or not.
///
/// Quotes are refused with commas: a reader without quoting takes them for part of the text.
struct ExtensivReceipts: PartnerFormat {
  let name = "extensiv"
  let title = "Extensiv receipts"

  /// Checks identifiers, and that no cell which is written holds a comma or a quote.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.formulas(transfers)
    diagnostics += check.sharedDestinations(transfers, by: \.destinationID)
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

  /// Returns the receipts' lines.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    try file.tableLines(reference: "Reference", item: "SKU", units: "Quantity")
  }
}
