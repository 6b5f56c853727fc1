import Tabular

/// One column of a source: the field that it fills and the names it goes by, in any language.
struct SourceColumn: Sendable {
  /// How a header must agree with a name.
  enum Match: Sendable {
    /// The whole name.
    case whole
    /// The name followed by a currency code: `Amount spent (USD)`.
    case withCurrency
    /// The name somewhere in the header: a question that an organiser worded.
    case containing
  }

  let field: SourceField
  /// The names as their programs write them, the preferred one first.
  let names: [String]
  /// The names as headers are compared, in the same order.
  let normalisedNames: [String]
  let match: Match

  /// Creates a column of the given field and names.
  init(_ field: SourceField, _ names: String..., match: Match = .whole) {
    self.field = field
    self.names = names
    self.match = match
    normalisedNames = names.map(HeaderName.normalised)
  }

  /// Returns whether a normalised header is this column's under one of its normalised names.
  func matches(header: String, name: String) -> Bool {
    switch match {
    case .whole: return header == name
    case .withCurrency:
      guard header.hasPrefix(name + " ("), header.hasSuffix(")") else { return false }
      return header.count == name.count + 6
    case .containing: return header.contains(name)
    }
  }
}

/// The meaning of a source's column. Case names are the `field` texts of `--mapping` files.
enum SourceField: Int, Sendable, CaseIterable {
  case order, date, startDate, endDate, status, cancelled, ships, tags, payment
  case country, province, postal, place, latitude, longitude
  case sku, quantity, netQuantity
  case location, available, onHand, committed, unavailable, incoming
  /// `key` tells rows of one kind apart: an attendee, an ad set, a second address.
  case wallet, balance, consent, key
  /// A number that always has decimals: it shows the file's decimal mark.
  case price
  case value, checkedIn
  case campaign, spend, impressions, clicks, conversions, currency

  /// The text that names the field in a `--mapping` file.
  var name: String { String(describing: self) }
}

/// Positions of a file's columns by field: an array, since look-ups happen for every cell.
struct FieldMap: Sendable {
  private var positions = [Int](repeating: -1, count: SourceField.allCases.count)

  /// The position of the field's column, or `nil` where the file has none.
  subscript(field: SourceField) -> Int? {
    get {
      let position = positions[field.rawValue]
      return position < 0 ? nil : position
    }
    set { positions[field.rawValue] = newValue ?? -1 }
  }
}
