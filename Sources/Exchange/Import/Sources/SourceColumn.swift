import Tabular

/// One column of a source: the field that it fills and the names it goes by, in any language.
///
/// Translations are alternatives of equal rank, except that an earlier name goes before a later one
/// where a file has both.
struct SourceColumn: Sendable {
  /// How a header must agree with a name.
  enum Match: Sendable {
    /// The whole name.
    case whole
    /// The name followed by a currency code: `Amount spent (USD)`.
    ///
    /// Three letters (ISO 4217) in parentheses; which currency it is the assembler reads.
    case withCurrency
    /// The name somewhere in the header: a question that an organiser worded, or a unit in
    /// parentheses.
    case containing
  }

  /// Several columns of a source may name one field only as alternatives.
  let field: SourceField
  /// The names as their programs write them, the preferred one first.
  ///
  /// The first one stands in messages about a missing column.
  let names: [String]
  /// The names as headers are compared, in the same order.
  let normalisedNames: [String]
  /// The normalised names without blanks and punctuation, in the same order.
  let squashedNames: [String]
  /// Holds for all names alike.
  let match: Match

  /// Creates a column of the given field and names.
  init(_ field: SourceField, _ names: String..., match: Match = .whole) {
    self.field = field
    self.names = names
    self.match = match
    normalisedNames = names.map(HeaderName.normalised)
    squashedNames = normalisedNames.map(SourceColumn.squashed)
  }

  /// Returns a name without blanks and punctuation, but for `#`, which tells a number from a thing.
  ///
  /// Empty names stay apart from all others.
  static func squashed(_ name: String) -> String {
    let kept = name.filter { $0.isLetter || $0.isNumber || $0 == "#" }
    return kept.isEmpty ? name : kept
  }

  /// Returns whether a normalised header is this column's under one of its normalised names.
  ///
  /// - Parameters:
  ///   - header: a name of the file, normalised.
  ///   - name: one of `normalisedNames`.
  func matches(header: String, name: String) -> Bool {
    switch match {
    case .whole: return header == name
    case .withCurrency:
      guard header.hasPrefix(name + " ("), header.hasSuffix(")") else { return false }
      // A blank, two parentheses and the three letters.
      return header.count == name.count + 6
    case .containing: return header.contains(name)
    }
  }
}

/// The meaning of a source's column. Case names are the `field` texts of `--mapping` files.
///
/// The raw value is a position in `FieldMap` and is never written.
enum SourceField: Int, Sendable, CaseIterable {
  // The order as a whole: its number, days, status and ways of payment.
  case order, date, startDate, endDate, status, cancelled, ships, tags, payment
  // The address or place; `place` is one label such as `Austin, Texas, United States`.
  case country, province, postal, place, latitude, longitude
  // The product; `netQuantity` has refunded units taken out already.
  case sku, quantity, netQuantity
  // The product's name and variant, for shops without SKUs; the status of a line of an order.
  case item, variant, lineStatus
  // Stock; only `available` is counted.
  case location, available, onHand, committed, unavailable, incoming
  // What a hub received against a plan.
  case received, damaged, refused, expected, short
  /// `key` tells rows of one kind apart: an attendee, an ad set, a second address.
  case wallet, balance, consent, key
  /// A number that always has decimals: it shows the file's decimal mark.
  case price
  // The number of a signal, and the moment of a guest's check-in.
  case value, checkedIn
  // Results of an advertisement; `campaign` and `key` name channel and metric in a mapping.
  case campaign, spend, impressions, clicks, conversions, currency

  /// The text that names the field in a `--mapping` file.
  var name: String { String(describing: self) }
}

/// Positions of a file's columns by field: an array, since look-ups happen for every cell.
///
/// A dictionary would hash the field for each of ten or more cells a row.
struct FieldMap: Sendable {
  /// Positions from 0 by raw value of the field; −1 where the file lacks it.
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
