import RealModule

/// n log Σ e² of eight complex smoothing models in lockstep, for series of one length.
///
/// The starting state is found by backcasting: forwards, backwards, and forwards again; the errors
/// are those of the last pass.
struct CESKernel: LaneObjective {
  let season: CESSeason
  let dimension: Int
  private let period: Int
  private let count: Int
  private let problems: [[Double]]
  private let startStates: [CESStart]
  private var values: [SIMD8<Double>]
  private var startLevel = SIMD8<Double>.zero
  private var startLevels: [SIMD8<Double>]

  private var level = SIMD8<Double>.zero
  private var information = SIMD8<Double>.zero
  private var levels: [SIMD8<Double>]
  private var informations: [SIMD8<Double>]
  private var spare: [SIMD8<Double>]

  /// Room for the given series, all of `count` observations.
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

  mutating func load(problem: Int, lane: Int) {
    for t in 0..<count { values[t][lane] = problems[problem][t] }
    startLevel[lane] = startStates[problem].level
    for (position, level) in startStates[problem].levels.enumerated() {
      startLevels[position][lane] = level
    }
  }

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

  @inline(__always)
  private mutating func passes(_ trial: [Double], _ kind: CESSeason) -> SIMD8<Double> {
    level = startLevel
    information = startLevel / 1.1
    if kind != .none {
      for position in 0..<period {
        levels[position] = startLevels[position]
        informations[position] = startLevels[position] / 1.1
      }
    }
    _ = pass(trial, kind, backwards: false)
    turn(trial, kind)
    _ = pass(trial, kind, backwards: true)
    turn(trial, kind)
    let squares = pass(trial, kind, backwards: false)
    var result = SIMD8<Double>.zero
    for lane in 0..<8 {
      result[lane] = Double(count) * Double.log(max(squares[lane], 1e-300))
      if squares[lane].isNaN { result[lane] = .infinity }
    }
    return result
  }

  /// One run over the observations; the sum of squared errors.
  @inline(__always)
  private mutating func pass(_ trial: [Double], _ kind: CESSeason, backwards: Bool)
    -> SIMD8<Double>
  {
    var sum = SIMD8<Double>.zero
    var position = 0
    let (a0, a1) = (laneVector(trial, 0), laneVector(trial, 1))
    let b0 = kind == .partial || kind == .full ? laneVector(trial, 2) : .zero
    let b1 = kind == .full ? laneVector(trial, 3) : .zero
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

  /// Goes one season on without errors and turns the season round, as `CESState.turned` does.
  @inline(__always)
  private mutating func turn(_ trial: [Double], _ kind: CESSeason) {
    let (a0, a1) = (laneVector(trial, 0), laneVector(trial, 1))
    if kind != .simple {
      let before = level
      level = before - (1 - a1) * information
      information = before + (1 - a0) * information
    }
    guard kind != .none else { return }
    if kind != .partial {
      let (c0, c1) = kind == .simple ? (a0, a1) : (laneVector(trial, 2), laneVector(trial, 3))
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
