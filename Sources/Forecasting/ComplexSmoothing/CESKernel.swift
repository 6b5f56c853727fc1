import RealModule

/// n log Σ e² of eight complex smoothing models in lockstep, for series of one length.
///
/// The initial state is found by backcasting: one pass forwards, one backwards, and one forwards
/// again, whose errors count.
struct CESKernel: SlotObjective {
  /// The form of the season, the same in every slot.
  let season: CESSeason
  let dimension: Int
  /// Length of the season; 1 without one.
  private let period: Int
  /// Observations of every series.
  private let count: Int
  private let problems: [[Double]]
  private let startStates: [CESStart]
  /// Observation t of the eight series.
  private var values: [SIMD8<Double>]
  // The states before backcasting, of eight series.
  private var startLevel = SIMD8<Double>.zero
  private var startLevels: [SIMD8<Double>]

  // The states of `CESState`, of eight series.
  private var level = SIMD8<Double>.zero
  private var information = SIMD8<Double>.zero
  private var levels: [SIMD8<Double>]
  private var informations: [SIMD8<Double>]
  /// Scratch for the reversal of a season.
  private var spare: [SIMD8<Double>]

  /// Creates a kernel for series that all have the same number of observations.
  init(_ problems: [[Double]], season: CESSeason, seasonLength: Int) {
    self.problems = problems
    self.season = season
    dimension = season.dimension
    period = season == .none ? 1 : seasonLength
    count = problems.first?.count ?? 0
    startStates = problems.map {
      CESStart($0, season: season, seasonLength: seasonLength)
    }
    let blank = [SIMD8<Double>](repeating: .zero, count: period)
    values = [SIMD8<Double>](repeating: .zero, count: count)
    startLevels = blank
    levels = blank
    informations = blank
    spare = blank
  }

  mutating func load(problem: Int, slot: Int) {
    for t in 0..<count { values[t][slot] = problems[problem][t] }
    startLevel[slot] = startStates[problem].level
    for (position, level) in startStates[problem].levels.enumerated() {
      startLevels[position][slot] = level
    }
  }

  /// Starts near a random walk with little information passed on, for every series.
  func start(problem: Int) -> [Double] {
    switch season {
    case .none, .simple: [1.3, 1]
    case .partial: [1.3, 1, 0.1]
    case .full: [1.3, 1, 1.3, 1]
    }
  }

  mutating func evaluate(_ trial: [Double]) -> SIMD8<Double> {
    switch season {
    case .none: return passes(trial, .none)
    case .simple: return passes(trial, .simple)
    case .partial: return passes(trial, .partial)
    case .full: return passes(trial, .full)
    }
  }

  /// Runs the three passes, specialised for one form of the season.
  @inline(__always)
  private mutating func passes(_ trial: [Double], _ kind: CESSeason) -> SIMD8<Double> {
    // The information starts at the level over 1.1, as in the peer's code (statsforecast).
    level = startLevel
    information = startLevel / 1.1
    if kind != .none {
      for position in 0..<period {
        levels[position] = startLevels[position]
        informations[position] = startLevels[position] / 1.1
      }
    }
    _ = pass(trial, kind, backwards: false)
    reverseTime(trial, kind)
    _ = pass(trial, kind, backwards: true)
    reverseTime(trial, kind)
    let squares = pass(trial, kind, backwards: false)
    var result = SIMD8<Double>.zero
    for slot in 0..<8 {
      result[slot] = Double(count) * Double.log(max(squares[slot], 1e-300))
      if squares[slot].isNaN { result[slot] = .infinity }
    }
    return result
  }

  /// Runs once over the observations and returns the sums of squared errors.
  @inline(__always)
  private mutating func pass(_ trial: [Double], _ kind: CESSeason, backwards: Bool)
    -> SIMD8<Double>
  {
    var sum = SIMD8<Double>.zero
    var position = 0
    // a: smoothing of the level, or of the whole state of `simple`; b: smoothing of the season.
    let (a0, a1) = (component(0, of: trial), component(1, of: trial))
    let b0 = kind == .partial || kind == .full ? component(2, of: trial) : .zero
    let b1 = kind == .full ? component(3, of: trial) : .zero
    var (l, i) = (level, information)
    for t in 0..<count {
      let observed = values[backwards ? count - 1 - t : t]
      var expected = kind == .simple ? levels[position] : l
      if kind == .partial || kind == .full { expected += levels[position] }
      let error = observed - expected
      sum += error * error
      if kind == .simple {
        let (x, y) = (levels[position], informations[position])
        levels[position] = x - (1 - a1) * y + (a0 - a1) * error
        informations[position] = x + (1 - a0) * y + (a0 + a1) * error
      } else {
        let before = l
        l = before - (1 - a1) * i + (a0 - a1) * error
        i = before + (1 - a0) * i + (a0 + a1) * error
      }
      if kind == .partial { levels[position] += b0 * error }
      if kind == .full {
        let (x, y) = (levels[position], informations[position])
        levels[position] = x - (1 - b1) * y + (b0 - b1) * error
        informations[position] = x + (1 - b0) * y + (b0 + b1) * error
      }
      if kind != .none { position = position + 1 == period ? 0 : position + 1 }
    }
    (level, information) = (l, i)
    return sum
  }

  /// Moves on by one season without errors and reverses time, as `CESState.reversed` does.
  @inline(__always)
  private mutating func reverseTime(_ trial: [Double], _ kind: CESSeason) {
    let (a0, a1) = (component(0, of: trial), component(1, of: trial))
    // The step of `CESState` with an error of 0.
    if kind != .simple {
      let before = level
      level = before - (1 - a1) * information
      information = before + (1 - a0) * information
    }
    guard kind != .none else { return }
    if kind != .partial {
      let (c0, c1) = kind == .simple ? (a0, a1) : (component(2, of: trial), component(3, of: trial))
      for position in 0..<period {
        let (x, y) = (levels[position], informations[position])
        levels[position] = x - (1 - c1) * y
        informations[position] = x + (1 - c0) * y
      }
    }
    // Position p of the ring is next at step count; the season after it, read backwards.
    let first = count % period
    for position in 0..<period {
      spare[position] = levels[(first + period - 1 - position) % period]
    }
    swap(&levels, &spare)
    for position in 0..<period {
      spare[position] = informations[(first + period - 1 - position) % period]
    }
    swap(&informations, &spare)
  }
}
