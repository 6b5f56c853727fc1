import FulfilmentModel
import Tabular

/// The pairs of hub and SKU that a partner has to activate before units can come in: those that the
/// latest stock list of the hub has as not stocked.
///
/// A partner's system refuses units of a product that it has no record of at the place, or books them
/// nowhere. A plan may want them there all the same, since a product is activated by hand in a minute.
struct Activations {
  /// Path below the case of the ledger that imports of stock lists keep.
  private static let ledger = "imports/not_stocked.csv"
  /// Hub, then SKU.
  private let pairs: Set<[String]>

  /// Reads the ledger of a case; empty where no stock list was imported.
  ///
  /// Pairs of which the case has opening stock are active: the goods stand there.
  ///
  /// - Throws: `invalid` where it lacks a column; `inputOutput`.
  init(folder: String, of planningCase: PlanningCase) throws(FileError) {
    let path = "\(folder)/\(Activations.ledger)"
    guard FileKind(path: path) == .file else {
      pairs = []
      return
    }
    var pairs = Set(
      try LookupTable.rows(ofFile: path, columns: [["hub"], ["sku"]]).map(\.cells))
    for record in planningCase.openingStock where record.quantity > 0 {
      pairs.remove([record.hub, record.sku])
    }
    self.pairs = pairs
  }

  /// Whether the hub has to activate the SKU first.
  func isNeeded(of sku: String, at hub: String) -> Bool { pairs.contains([hub, sku]) }
}
