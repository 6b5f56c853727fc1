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

  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  var needsValue: Bool {
    switch self {
    case .free, .minusInfinity, .plusInfinity, .binary: false
    default: true
    }
  }

  var isInteger: Bool {
    switch self {
    case .binary, .integerLower, .integerUpper, .semiContinuous, .semiInteger: true
    default: false
    }
  }

  var setsLower: Bool {
    switch self {
    case .upper, .integerUpper, .plusInfinity, .semiContinuous, .semiInteger: false
    default: true
    }
  }

  var setsUpper: Bool {
    switch self {
    case .lower, .integerLower, .minusInfinity: false
    default: true
    }
  }

  func lower(_ value: Double) -> Double {
    switch self {
    case .free, .minusInfinity: -.infinity
    case .binary: 0
    default: value
    }
  }

  func upper(_ value: Double) -> Double {
    switch self {
    case .free, .plusInfinity: .infinity
    case .binary: 1
    default: value
    }
  }
}
