/// How the season enters complex exponential smoothing.
package enum CESSeason: Sendable, CaseIterable {
  /// No season.
  case none
  /// The whole state is one season old.
  case simple
  /// A level and additive seasonal terms.
  case partial
  /// A level and a season, both with their complex part.
  case full

  /// Values that describe the state, and the error's variance.
  var parameterCount: Int {
    switch self {
    case .none, .simple: 3
    case .partial: 4
    case .full: 5
    }
  }

  /// Smoothing parameters the search moves.
  var dimension: Int {
    switch self {
    case .none, .simple: 2
    case .partial: 3
    case .full: 4
    }
  }
}

/// The state of complex exponential smoothing: a level and the information about to enter it, for
/// each position of the season where there is one.
///
/// Reference: I. Svetunkov, N. Kourentzes, K. Ord, "Complex exponential smoothing" (2022),
/// doi:10.1002/nav.22074.
package struct CESState: InnovationState {
  /// How the season enters.
  package let season: CESSeason
  /// Real and imaginary part of the level's smoothing, then of the season's.
  package let smoothing: [Double]
  private var level = 0.0
  private var information = 0.0
  /// Entry t mod m is used at step t: the whole state of `simple`, the season of the others.
  private var levels: [Double] = []
  private var informations: [Double] = []
  private var position = 0

  /// The state before the first observation, as `cesStart` describes it.
  init(season: CESSeason, smoothing: [Double], start: CESStart) {
    self.season = season
    self.smoothing = smoothing
    level = start.level
    information = start.level / 1.1
    levels = start.levels
    informations = start.levels.map { $0 / 1.1 }
  }

  /// The level, the season's level, or their sum.
  package var prediction: Double {
    switch season {
    case .none: level
    case .simple: levels[position]
    case .partial, .full: level + levels[position]
    }
  }

  /// Moves the complex state of level and season.
  package mutating func absorb(_ observation: Double) {
    let error = observation - prediction
    let (a0, a1) = (smoothing[0], smoothing[1])
    if season == .simple {
      (levels[position], informations[position]) = CESState.moved(
        levels[position], informations[position], a0, a1, error)
    } else {
      (level, information) = CESState.moved(level, information, a0, a1, error)
    }
    if season == .partial { levels[position] += smoothing[2] * error }
    if season == .full {
      (levels[position], informations[position]) = CESState.moved(
        levels[position], informations[position], smoothing[2], smoothing[3], error)
    }
    if !levels.isEmpty { position = (position + 1) % levels.count }
  }

  private static func moved(
    _ level: Double, _ information: Double, _ a0: Double, _ a1: Double, _ error: Double
  ) -> (Double, Double) {
    (
      level - (1 - a1) * information + (a0 - a1) * error,
      level + (1 - a0) * information + (a0 + a1) * error
    )
  }

  /// The state with time running backwards from one season after the end, for backcasting the
  /// start. The level is that of one step after the end.
  func turned() -> CESState {
    var result = self
    let m = max(levels.count, 1)
    var ahead = self
    var aheadLevels: [Double] = []
    var aheadInformations: [Double] = []
    for step in 0..<m {
      let at = ahead.position
      ahead.absorb(ahead.prediction)
      if step == 0 {
        result.level = ahead.level
        result.information = ahead.information
      }
      if !levels.isEmpty {
        aheadLevels.append(ahead.levels[at])
        aheadInformations.append(ahead.informations[at])
      }
    }
    result.levels = aheadLevels.reversed()
    result.informations = aheadInformations.reversed()
    result.position = 0
    return result
  }
}

/// The state before backcasting: a mean level, and a first season where there is one.
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
