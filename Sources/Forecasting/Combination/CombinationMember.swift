/// The models of the default combination.
package enum CombinationMember: String, CaseIterable, Sendable {
  /// Dynamic-optimised Theta with shrunk seasonal indices.
  case theta = "shrunk-theta"
  /// Exponential smoothing, its forms averaged.
  case smoothing = "averaged-ets"
  /// The same on logarithms, of positive series.
  case onLogarithms = "averaged-log-ets"
  /// Exponential smoothing of the seasonally adjusted series, in place of both for long seasons.
  case adjustedSmoothing = "adjusted-ets"
  /// Complex exponential smoothing, its forms averaged.
  case complex = "averaged-ces"
  /// Small ARIMA models of the seasonally adjusted series, averaged.
  case arima = "averaged-arima"
  /// A random walk with drift of the seasonally adjusted series.
  case drift = "adjusted-drift"
  /// Several seasons, or one long one, removed by loess.
  case decomposition = "mstl"
  /// The last cycle of the shortest season.
  case seasonalNaive = "seasonal-naive"
  /// The last cycle of the longest season.
  case longestSeasonalNaive = "longest-seasonal-naive"
}

/// The kinds of series that have members and declared weights of their own.
package enum SeasonKind: Hashable, Sendable {
  /// No season, or one that was not seen twice.
  case none
  /// A season of up to twelve steps.
  case short
  /// A longer season.
  case long

  /// The longest season whose states exponential smoothing estimates.
  package static let longestSmoothed = 12

  /// Returns the kind of a season length.
  package init(seasonLength: Int) {
    self = seasonLength <= 1 ? .none : seasonLength <= Self.longestSmoothed ? .short : .long
  }
}

extension CombinationMember {
  /// Returns the member's error relative to the members' mean that is assumed before any was seen.
  ///
  /// Measured on training parts: of the yearly and other series of the M3 competition, of its
  /// quarterly and monthly ones, and of the M4 competition's weekly and hourly ones.
  func declaredError(_ kind: SeasonKind) -> Double {
    let errors: (none: Double, short: Double, long: Double) =
      switch self {
      case .theta: (0.98, 0.96, 0.90)
      case .smoothing: (1.00, 0.96, 1.00)
      case .onLogarithms: (0.97, 0.96, 1.00)
      case .adjustedSmoothing: (1.00, 1.00, 0.95)
      case .complex: (1.05, 1.02, 0.85)
      case .arima: (0.98, 1.03, 0.90)
      case .drift: (1.02, 1.08, 1.00)
      case .decomposition: (1.00, 1.00, 0.80)
      case .seasonalNaive: (1.50, 1.50, 1.40)
      case .longestSeasonalNaive: (1.50, 1.50, 1.30)
      }
    return switch kind {
    case .none: errors.none
    case .short: errors.short
    case .long: errors.long
    }
  }
}
