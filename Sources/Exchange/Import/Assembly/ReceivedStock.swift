import Tabular

/// Hubs and SKUs that the receipts of a run bring stock to.
///
/// A class, because the assemblers of several files share it.
final class ReceivedStock {
  /// Pairs of hub and SKU.
  var pairs: Set<[String]> = []

  /// Puts the case's own stock in front of the first receipts of a hub and SKU, at the end of a run.
  ///
  /// Rows of a table give way to what imports say of the same key; the figure that a person wrote
  /// must not, as receipts add to it. A stock list of this run goes before it.
  ///
  /// - Parameters:
  ///   - stock: the ledger of `opening_stock`.
  ///   - folder: the case, with the table and the ledger as they were.
  /// - Throws: as reading does.
  func keepOwnStock(in stock: ImportLedger, of folder: String) throws(FileError) {
    let table = "\(folder)/opening_stock.csv"
    guard !pairs.isEmpty, FileKind(path: table) == .file else { return }
    let ledger = "\(folder)/\(LedgerTable.openingStock.fileName)"
    var imported: Set<[String]> = []
    if FileKind(path: ledger) == .file {
      imported = Set(
        try LookupTable.rows(ofFile: ledger, columns: [["hub"], ["sku"]]).map(\.cells))
    }
    let wanted = pairs.subtracting(imported)
    for row in try LookupTable.rows(ofFile: table, columns: [["hub"], ["sku"], ["quantity"]]) {
      let (hub, sku) = (row.cells[0], row.cells[1])
      guard wanted.contains([hub, sku]), let units = Int(row.cells[2]),
        !stock.hasBegun(group: ByteKey("\(hub) \(sku)"))
      else { continue }
      let group = "\(LedgerTable.receiptPrefix)table \(hub) \(sku)"
      guard stock.begin(group: ByteKey(group)) == .new else { continue }
      try stock.add(group: group, line: row.line, key: [hub, sku], measures: [String(units)])
    }
  }
}
