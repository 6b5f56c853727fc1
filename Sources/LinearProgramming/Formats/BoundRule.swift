/// The bound kinds of MPS and what each sets.
enum BoundRule: String, CaseIterable {
  case upper = "UP"
  case lower = "LO"
  case fixed = "FX"
  case free = "FR"
  case minusInfinity = "MI"
  case plusInfinity = "PL"
  case binary = "BV"
  case integerLower = "LI"
  case integerUpper = "UI"
  case semiContinuous = "SC"
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

  /// Whether the column takes discrete values, so that a linear program is a relaxation.
  var isInteger: Bool {
    switch self {
    case .binary, .integerLower, .integerUpper, .semiContinuous, .semiInteger: true
    default: false
    }
  }

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
