/// The way the season enters complex exponential smoothing.
package enum CESSeason: Sendable, CaseIterable {
  /// No season.
  case none
  /// The whole state is one season old.
  case simple
  /// A level and additive seasonal terms.
  case partial
  /// A level and a season, both with their complex part.
  case full

  /// Number of parameters that AICc counts: the smoothing and the variance of the errors.
  var parameterCount: Int {
    switch self {
    case .none, .simple: 3
    case .partial: 4
    case .full: 5
    }
  }

  /// Number of smoothing parameters that are searched.
  var dimension: Int {
    switch self {
    case .none, .simple: 2
    case .partial: 3
    case .full: 4
    }
  }
}

/// The state before backcasting: the mean of the first observations, and the first season.
struct CESStart: Sendable {
  var level = 0.0
  var levels: [Double] = []

  init(_ values: [Double], season: CESSeason, seasonLength m: Int) {
    func mean(_ count: Int) -> Double {
      values.prefix(count).reduce(0, +) / Double(min(count, values.count))
    }
    switch season {
    case .none:
      level = mean(10)
    case .simple:
      levels = Array(values.prefix(m))
    case .partial, .full:
      level = mean(m)
      levels = seasonalIndices(values, seasonLength: m, form: .additive)
    }
  }
}
