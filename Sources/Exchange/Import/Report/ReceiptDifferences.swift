import Tabular

/// One line of an export's `lines.csv`: what a plan sent to a hub.
struct ShippedLine {
  let reference, hub, sku: String
  /// Units, 0 for lines that only complete the table.
  let units: Int

  /// Reads the table of an export.
  ///
  /// - Parameter path: `lines.csv`, or the folder of the export.
  /// - Throws: `invalid` where it lacks a column.
  static func read(_ path: String) throws(FileError) -> [ShippedLine] {
    let file = FileKind(path: path) == .folder ? "\(path)/lines.csv" : path
    return try LookupTable.rows(
      ofFile: file, columns: [["reference"], ["hub"], ["sku"], ["units"]]
    ).compactMap { row in
      Int(row.cells[3]).map {
        ShippedLine(reference: row.cells[0], hub: row.cells[1], sku: row.cells[2], units: $0)
      }
    }
  }
}

/// The table `imports/receipt-differences.csv`: what hubs received against what was planned.
///
/// A row for each reference, hub and SKU of the receipts. Lines of their references that no receipt
/// names stand with empty units: nobody said that nothing came.
struct ReceiptDifferences {
  /// Name below the case.
  static let fileName = "imports/receipt-differences.csv"

  /// The table; empty units are not known.
  private(set) var bytes: [UInt8]
  /// Rows of the table.
  private(set) var rowCount = 0

  /// Makes the table of all receipts that a case has.
  ///
  /// - Parameters:
  ///   - sums: those of the ledger `receipts`.
  ///   - shipped: lines of the export that the receipts are compared with; may be empty.
  init(of sums: LedgerSums, shipped: [ShippedLine]) {
    var table = TableWriter(columns: [
      "reference", "hub", "sku", "planned", "received", "damaged", "refused", "short", "over",
      "stocked",
    ])
    var named: Set<[String]> = []
    var references: Set<String> = []
    for cells in sums.texts() {
      let numbers = cells.suffix(4).map { Int($0) }
      let (planned, received) = (numbers[0], numbers[1] ?? 0)
      let (damaged, refused) = (numbers[2] ?? 0, numbers[3] ?? 0)
      let missing = planned.map { max(0, $0 - received - refused) }
      let over = planned.map { max(0, received + refused - $0) }
      named.insert(Array(cells.prefix(3)))
      references.insert(cells[0])
      rowCount += 1
      table.append(
        cells.prefix(3).map { .text($0) } + [
          .optional(planned), .whole(received), .whole(damaged), .whole(refused),
          .optional(missing), .optional(over), .whole(received - damaged),
        ])
    }
    for line in shipped where references.contains(line.reference) && line.units > 0 {
      guard !named.contains([line.reference, line.hub, line.sku]) else { continue }
      rowCount += 1
      table.append(
        [.text(line.reference), .text(line.hub), .text(line.sku), .whole(line.units)]
          + [TableWriter.Cell](repeating: .none, count: 6))
    }
    bytes = table.bytes
  }
}
