import Tabular

/// Items of an import that no SKU of the case was found for, with the units that wait for an answer:
/// `imports/sku-proposals.csv`, to be filled in and given back as `--skus`.
///
/// A class, because the assemblers of several files add to one table.
final class ProductProposals {
  /// Name of the table in the case.
  static let fileName = "imports/sku-proposals.csv"
  /// Most different items kept; a file with more has no item names but something else.
  private static let limit = 10_000

  /// An item as the file writes it.
  private struct Item: Hashable {
    var code: String
    var name: String
    var variant: String
  }

  /// Units that wait, and the SKU that the name points at; empty where it points at none.
  private var waiting: [Item: (units: Int, sku: String)] = [:]

  /// Whether every item found its SKU.
  var isEmpty: Bool { waiting.isEmpty }

  /// Counts the units of a line without a SKU.
  ///
  /// - Parameter sku: the SKU that the item's name points at, if it does.
  func add(code: String, item: String, variant: String, units: Int, sku: String?) {
    let key = Item(
      code: CellText.identifier(from: code), name: CellText.identifier(from: item),
      variant: CellText.identifier(from: variant))
    guard waiting[key] != nil || waiting.count < ProductProposals.limit else { return }
    let known = waiting[key] ?? (0, sku ?? "")
    let (sum, overflow) = known.units.addingReportingOverflow(units)
    waiting[key] = (overflow ? known.units : sum, known.sku)
  }

  /// The table, most units first and then by name, so that its order does not depend on hashing.
  var bytes: [UInt8] {
    var table = TableWriter(columns: ["code", "name", "variant", "sku", "units"])
    let rows = waiting.sorted { left, right in
      if left.value.units != right.value.units { return left.value.units > right.value.units }
      return (left.key.name, left.key.variant, left.key.code)
        < (right.key.name, right.key.variant, right.key.code)
    }
    for (item, value) in rows {
      table.append([
        .text(item.code), .text(item.name), .text(item.variant), .text(value.sku),
        .whole(value.units),
      ])
    }
    return table.bytes
  }
}
