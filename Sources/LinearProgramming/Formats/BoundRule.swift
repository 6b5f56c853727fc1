/// The bound kinds of MPS, by their letters, and the bounds that each sets.
///
/// Of integer and semi-continuous columns the continuous relaxation is read.
enum BoundRule: String, CaseIterable {
  /// x ≤ value.
  case upper = "UP"
  /// x ≥ value.
  case lower = "LO"
  /// x = value.
  case fixed = "FX"
  /// x without bounds.
  case free = "FR"
  /// x without a lower bound; the upper bound stays.
  case minusInfinity = "MI"
  /// x without an upper bound; the lower bound stays.
  case plusInfinity = "PL"
  /// x is 0 or 1.
  case binary = "BV"
  /// x ≥ value, integer.
  case integerLower = "LI"
  /// x ≤ value, integer.
  case integerUpper = "UI"
  /// x = 0, or x between its lower bound and value.
  case semiContinuous = "SC"
  /// x = 0, or x integer between its lower bound and value.
  case semiInteger = "SI"

  /// All kinds, for messages.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// Whether a value follows the column's name.
  var needsValue: Bool {
    switch self {
    case .free, .minusInfinity, .plusInfinity, .binary: false
    default: true
    }
  }

  /// Whether the column takes whole values, so that a linear program is a relaxation.
  var isInteger: Bool {
    switch self {
    case .binary, .integerLower, .integerUpper, .semiInteger: true
    default: false
    }
  }

  /// Whether the column may be 0 outside its bounds.
  var isSemiContinuous: Bool { self == .semiContinuous || self == .semiInteger }

  /// Whether the kind sets the lower bound.
  var setsLower: Bool {
    switch self {
    case .upper, .integerUpper, .plusInfinity, .semiContinuous, .semiInteger: false
    default: true
    }
  }

  /// Whether the kind sets the upper bound.
  var setsUpper: Bool {
    switch self {
    case .lower, .integerLower, .minusInfinity: false
    default: true
    }
  }

  /// Returns the lower bound that a line with this value states.
  func lower(_ value: Double) -> Double {
    switch self {
    case .free, .minusInfinity: -.infinity
    case .binary: 0
    default: value
    }
  }

  /// Returns the upper bound that a line with this value states.
  func upper(_ value: Double) -> Double {
    switch self {
    case .free, .plusInfinity: .infinity
    case .binary: 1
    default: value
    }
  }
}
