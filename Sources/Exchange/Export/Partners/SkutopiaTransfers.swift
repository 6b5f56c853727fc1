import Diagnostics
import Tabular

/// SKUTOPIA's stock transfers: one file for each hub, which the user picks on upload; products are
/// found by barcode.
///
/// A file holds at most 4999 SKUs and 1 MB.
struct SkutopiaTransfers: PartnerFormat {
  let name = "skutopia"
  let title = "SKUTOPIA stock transfers"

  /// Checks identifiers, barcodes, and the number of SKUs and bytes of each file.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics = check.formulas(transfers)
    diagnostics += check.sharedItems(
      transfers, column: "barcode", expected: "a barcode", text: \.item.barcode)
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
    return PartnerFile(
      name: "skutopia-stock-transfer-\(transfer.fileName).csv", bytes: table.bytes,
      reference: transfer.reference)
  }

  /// Returns the lines of the one transfer of a file, by barcode.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    try file.tableLines(reference: nil, item: "Barcode", units: "Quantity")
  }

  /// Returns the barcode, by which products are found.
  func item(of line: TransferLine) -> String { line.item.barcode }
}
