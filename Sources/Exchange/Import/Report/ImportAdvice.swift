/// Remedies that a person has for rows that an import left out.
package enum ImportAdvice {
  /// Remedies by the beginning of a reason; the first that fits counts.
  private static let remedies: [(reason: String, advice: String)] = [
    ("no SKU, and no SKU", "fill in the column sku of the proposals and pass them as --skus"),
    ("no SKU", "give the products' SKUs in the shop, or pass --skus with columns name,sku"),
    ("unknown SKU: leading zeros", "format the SKU column as text and export again"),
    ("unknown SKU: differs only", "write the SKU in skus.csv as the shop does, or pass --skus"),
    ("unknown SKU", "add the SKU to skus.csv, or map it by --skus with columns code,sku"),
    ("a spreadsheet destroyed", "import the export as downloaded, not saved by a spreadsheet"),
    ("not paid", "import a later export, or pass --count-status"),
    ("status of the line", "nothing: the line was taken back"),
    ("status refunded", "nothing: refunded orders are no demand"),
    ("status", "nothing, or --count-status for a status that counts"),
    ("no status", "choose an export with the orders' status"),
    ("cancelled", "nothing: cancelled orders are no demand"),
    ("no pre-order tag", "leave --ignore-untagged away to count them as sales"),
    ("no hub of this name", "name the hub in hubs.csv as the file does, or pass --hub"),
    ("one pool without a place", "pass --hub with the hub that the pool stands for"),
    ("stock of the origin", "set available_units in skus.csv"),
    ("a place that is neither", "add the place to places.csv"),
    ("no region of this name", "add the place to places.csv: country,kind,place,region"),
    ("a market area", "add the area to places.csv with kind dma"),
    ("no date", "choose one form of dates in the export"),
    ("no event and day", "pass --event NAME --event-date DAY"),
    ("no wallet", "check that the column holds wallets' addresses"),
  ]

  /// Returns what to do about a reason; `nil` where nothing helps.
  package static func advice(on reason: String) -> String? {
    remedies.first { reason.hasPrefix($0.reason) }?.advice
  }
}
