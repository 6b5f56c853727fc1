/// The state of complex exponential smoothing: a level and the information potential that is about
/// to enter it, for the series or for each position of the season.
///
/// With the smoothing a₀ + i a₁ and the error e the pair (ℓ, c) moves to
/// (ℓ − (1 − a₁) c + (a₀ − a₁) e, ℓ + (1 − a₀) c + (a₀ + a₁) e).
///
/// Reference: I. Svetunkov, N. Kourentzes, K. Ord, "Complex exponential smoothing" (2022),
/// doi:10.1002/nav.22074.
package struct CESState: InnovationState {
  /// The way the season enters.
  private let season: CESSeason
  /// Real and imaginary part of the level's smoothing, then of the season's.
  private let smoothing: [Double]
  private var level = 0.0
  private var information = 0.0
  /// Entry t mod m is used at step t: the whole state of `simple`, the season of the others.
  private var levels: [Double] = []
  private var informations: [Double] = []
  private var position = 0

  /// Creates the state before the first observation.
  init(season: CESSeason, smoothing: [Double], start: CESStart) {
    self.season = season
    self.smoothing = smoothing
    level = start.level
    information = start.level / 1.1
    levels = start.levels
    informations = start.levels.map { $0 / 1.1 }
  }

  /// The level, the level of the position in the season, or their sum.
  package var prediction: Double {
    switch season {
    case .none: level
    case .simple: levels[position]
    case .partial, .full: level + levels[position]
    }
  }

  /// Moves the complex state of the level, of the season, or of both by the error.
  package mutating func absorb(_ observation: Double) {
    let error = observation - prediction
    let (a0, a1) = (smoothing[0], smoothing[1])
    if season == .simple {
      CESState.move(&levels[position], &informations[position], by: error, smoothing: (a0, a1))
    } else {
      CESState.move(&level, &information, by: error, smoothing: (a0, a1))
    }
    if season == .partial { levels[position] += smoothing[2] * error }
    if season == .full {
      CESState.move(
        &levels[position], &informations[position], by: error,
        smoothing: (smoothing[2], smoothing[3]))
    }
    if !levels.isEmpty { position = (position + 1) % levels.count }
  }

  /// Moves one pair of level and information by an error.
  private static func move(
    _ level: inout Double, _ information: inout Double, by error: Double,
    smoothing: (Double, Double)
  ) {
    let (a0, a1) = smoothing
    (level, information) = (
      level - (1 - a1) * information + (a0 - a1) * error,
      level + (1 - a0) * information + (a0 + a1) * error
    )
  }

  /// Returns the state with time running backwards from one season after the end, to backcast the
  /// initial state. The level is that of one step after the end.
  func reversed() -> CESState {
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
