/// A remark on a SKU's demand that whoever reads the plan should know: what was guessed, assumed or
/// left out, and what would change it.
package struct DemandNote: Sendable, Equatable {
  /// Subject of a note.
  package enum Subject: String, Sendable {
    /// Little history: a guess.
    case guess
    /// Pre-orders not opened or not exported yet.
    case preOrdersUnknown = "pre-orders-unknown"
    /// Sales since the release not exported yet.
    case salesUnknown = "sales-unknown"
    /// Released after the horizon.
    case pastHorizon = "past-horizon"
    /// A stop of sales that looks like a lack of stock.
    case outOfStock = "out-of-stock"
    /// A row that counts for less than it says.
    case largeRow = "large-row"
    /// A stated availability.
    case availability
    /// A stated adjustment.
    case adjustment
  }

  /// The name in place of a SKU for a remark on all of them.
  static let allSKUs = "(all)"

  /// Subject of the note.
  package let subject: Subject
  /// Identifier of the SKU.
  package let sku: String
  /// The remark, without the SKU.
  package let text: String

  /// Creates a note.
  package init(_ subject: Subject, sku: String, _ text: String) {
    self.subject = subject
    self.sku = sku
    self.text = text
  }
}
