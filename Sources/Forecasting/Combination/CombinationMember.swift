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
  /// Seasonal ARIMA whose orders a stepwise search chooses, for brief seasons.
  case searchedARIMA = "auto-arima"
  /// A random walk with drift of the seasonally adjusted series, for brief seasons.
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
  /// A season of up to four steps.
  case brief
  /// A season of five to twelve steps.
  case short
  /// A longer season.
  case long

  /// The longest brief season. Up to it a drift and a search over ARIMA orders gain; on monthly series
  /// neither does, and the search takes as long as all other members together.
  package static let longestBrief = 4
  /// The longest season whose states exponential smoothing estimates.
  package static let longestSmoothed = 12

  /// Returns the kind of a season length.
  package init(seasonLength: Int) {
    self =
      seasonLength <= 1
      ? .none
      : seasonLength <= Self.longestBrief
        ? .brief : seasonLength <= Self.longestSmoothed ? .short : .long
  }
}

extension CombinationMember {
  /// Returns the member's error relative to the members' mean that is assumed before any was seen.
  ///
  /// Measured on training parts: of the yearly and other series of the M3 competition, of its
  /// quarterly ones, of its monthly ones, and of the M4 competition's weekly and hourly ones. Where a
  /// kind does not have the member, 1.
  func declaredError(_ kind: SeasonKind) -> Double {
    switch kind {
    case .none: CombinationMember.declaredWithoutSeason[self] ?? 1
    case .brief: CombinationMember.declaredBrief[self] ?? 1
    case .short: CombinationMember.declaredShort[self] ?? 1
    case .long: CombinationMember.declaredLong[self] ?? 1
    }
  }

  private static let declaredWithoutSeason: [CombinationMember: Double] = [
    .theta: 0.98, .onLogarithms: 0.97, .complex: 1.05, .arima: 0.98, .searchedARIMA: 0.99,
    .drift: 1.02,
  ]
  private static let declaredBrief: [CombinationMember: Double] = [
    .theta: 0.99, .smoothing: 0.99, .onLogarithms: 0.99, .arima: 0.98, .drift: 1.05,
  ]
  private static let declaredShort: [CombinationMember: Double] = [
    .theta: 0.97, .smoothing: 0.97, .onLogarithms: 0.96, .complex: 1.04, .arima: 1.06,
  ]
  private static let declaredLong: [CombinationMember: Double] = [
    .theta: 0.92, .adjustedSmoothing: 1.05, .complex: 0.8, .arima: 0.91, .decomposition: 0.73,
    .seasonalNaive: 1.4, .longestSeasonalNaive: 1.35,
  ]
}
