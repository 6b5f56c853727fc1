import Diagnostics
import Tabular

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
    diagnostics += check.sharedDestinations(transfers, by: \.destinationName)
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

  /// Returns the transfers' lines.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    try file.tableLines(reference: "Reference Name", item: "Line: SKU", units: "Line: Quantity")
  }
}
