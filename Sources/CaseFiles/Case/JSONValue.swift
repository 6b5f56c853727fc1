/// Any JSON value, so that every key of `case.json` and `run.json` can be checked by itself and all
/// faults be named at once.
///
/// A decoder of a type would stop at the first fault, and would not say on which line.
package enum JSONValue: Decodable, Equatable {
  /// Members by key.
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  /// A whole number that fits `Int`.
  case whole(Int)
  /// A whole number beyond `Int`.
  case large(UInt64)
  /// A number with a fraction or an exponent, or beyond 64 bits.
  case real(Double)
  case flag(Bool)
  case null

  /// Decodes a value of any type.
  ///
  /// Whole numbers are tried before reals: a double would take them and lose digits beyond 2⁵³,
  /// such as those of a seed.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Int.self) {
      self = .whole(value)
    } else if let value = try? container.decode(UInt64.self) {
      self = .large(value)
    } else if let value = try? container.decode(Double.self) {
      self = .real(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value as it would be typed, for messages.
  ///
  /// Objects and arrays are shortened.
  package var shown: String {
    switch self {
    case .object: "{…}"
    case .array: "[…]"
    case .text(let text): text
    case .whole(let value): String(value)
    case .large(let value): String(value)
    case .real(let value): String(value)
    case .flag(let value): String(value)
    case .null: "null"
    }
  }

  /// The text, where it is one.
  ///
  /// `nil` for every other value, numbers included.
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The whole number of at least 0, where it is one.
  ///
  /// `nil` for negative numbers, reals and all else.
  var seed: UInt64? {
    switch self {
    case .whole(let value): UInt64(exactly: value)
    case .large(let value): value
    default: nil
    }
  }

  /// The number, where it is one.
  ///
  /// `nil` for texts, even those that read as a number.
  package var number: Double? {
    switch self {
    case .whole(let value): Double(value)
    case .large(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }
}
