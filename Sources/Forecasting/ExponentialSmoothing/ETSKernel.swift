import RealModule

/// Minus twice the log likelihood, up to a constant of the series, of one form of exponential
/// smoothing for eight series in lockstep.
///
/// Additive errors: n log Σ e². Multiplicative errors: n log Σ (e / f)² + 2 Σ log |f|, with the
/// one-step forecast f (Hyndman et al. 2002).
struct ETSKernel: SlotObjective {
  /// The form, the same in every slot.
  let form: ETSForm
  let dimension: Int
  /// Length of the season; 1 for a form without one.
  private let season: Int
  private let problems: [[Double]]
  private let starts: [[Double]]
  private var values: SeriesVector
  /// States of the season of the eight series; entry t mod m is used at step t.
  private var indices: [SIMD8<Double>]
  private var logs = LogSum()

  /// Creates a kernel for series that all have the season `seasonLength`.
  init(_ problems: [[Double]], starts: [[Double]], form: ETSForm, seasonLength: Int) {
    self.problems = problems
    self.starts = starts
    self.form = form
    season = form.season == .none ? 1 : seasonLength
    dimension = form.parameterCount(seasonLength: seasonLength)
    values = SeriesVector(capacity: problems.map(\.count).max() ?? 0)
    indices = [SIMD8<Double>](repeating: .zero, count: season)
  }

  mutating func load(problem: Int, slot: Int) { values.load(problems[problem], slot: slot) }

  func start(problem: Int) -> [Double] { starts[problem] }

  mutating func evaluate(_ trial: [Double]) -> SIMD8<Double> {
    let hasTrend = form.trend != .none
    // Each call is specialised for its constants, so that the loop has no branch on the form.
    switch (form.error, hasTrend, form.season) {
    case (.additive, false, .none):
      return run(trial, error: .additive, hasTrend: false, season: .none)
    case (.additive, true, .none):
      return run(trial, error: .additive, hasTrend: true, season: .none)
    case (.additive, false, .additive):
      return run(trial, error: .additive, hasTrend: false, season: .additive)
    case (.additive, true, .additive):
      return run(trial, error: .additive, hasTrend: true, season: .additive)
    case (.multiplicative, false, .none):
      return run(trial, error: .multiplicative, hasTrend: false, season: .none)
    case (.multiplicative, true, .none):
      return run(trial, error: .multiplicative, hasTrend: true, season: .none)
    case (.multiplicative, false, .additive):
      return run(trial, error: .multiplicative, hasTrend: false, season: .additive)
    case (.multiplicative, true, .additive):
      return run(trial, error: .multiplicative, hasTrend: true, season: .additive)
    case (.multiplicative, false, .multiplicative):
      return run(trial, error: .multiplicative, hasTrend: false, season: .multiplicative)
    case (.multiplicative, true, .multiplicative):
      return run(trial, error: .multiplicative, hasTrend: true, season: .multiplicative)
    case (.additive, _, .multiplicative):
      preconditionFailure("additive errors with a multiplicative season are not admissible")
    }
  }

  /// Runs the recursion of `ETSState` over eight series at once.
  @inline(__always)
  private mutating func run(
    _ trial: [Double], error kind: ETSForm.ErrorKind, hasTrend: Bool,
    season seasonKind: ETSForm.Season
  ) -> SIMD8<Double> {
    let isRelative = kind == .multiplicative
    let hasSeason = seasonKind != .none
    let isMultiplicative = seasonKind == .multiplicative
    let states = States(trial, hasTrend: hasTrend, hasSeason: hasSeason, form: form)
    var least = SIMD8<Double>(repeating: 1)
    if hasSeason {
      least = loadSeason(
        trial, from: states.count, total: isMultiplicative ? Double(season) : 0)
    }
    let (alpha, overAlpha, gamma, phi) = (
      states.alpha, states.overAlpha, states.gamma, states.phi
    )
    var (level, slope) = (states.level, states.slope)

    var sum = SIMD8<Double>.zero
    logs.reset()
    var position = 0
    for t in 0..<values.longestCount {
      let observed = values.rows[t]
      let damped = hasTrend ? phi * slope : .zero
      let base = hasTrend ? level + damped : level
      let index = hasSeason ? indices[position] : .zero
      let expected =
        isMultiplicative ? base * index : hasSeason ? base + index : base
      var error: SIMD8<Double>
      let changed: SIMD8<Double>
      if isRelative || isMultiplicative {
        // One division serves the relative error and both quotients of the season.
        let inverse = 1 / expected
        error = observed * inverse - 1
        changed =
          isMultiplicative ? base + alpha * (base * error) : base + alpha * (observed - expected)
        if isMultiplicative { indices[position] = index + gamma * (index * error) }
      } else {
        error = observed - expected
        changed = base + alpha * error
      }
      if seasonKind == .additive { indices[position] = index + gamma * (observed - base - index) }
      if hasTrend { slope = damped + overAlpha * (changed - level - damped) }
      level = changed
      var size = expected
      if t >= values.commonCount {
        // A series that has ended adds neither an error nor a logarithm.
        let absent = .!values.hasObservation(t)
        error.replace(with: 0, where: absent)
        size.replace(with: 1, where: absent)
      }
      sum += error * error
      if isRelative { logs.add(size) }
      if hasSeason { position = position + 1 == season ? 0 : position + 1 }
    }
    return likelihood(sum, relative: isRelative, least: least, positive: isMultiplicative)
  }

  /// Smoothing parameters and initial states of eight trial points, as `ETSParameters` reads them.
  private struct States {
    var alpha: SIMD8<Double>
    /// β / α: the slope follows the change of the level.
    var overAlpha = SIMD8<Double>.zero
    var gamma = SIMD8<Double>.zero
    var phi = SIMD8<Double>(repeating: 1)
    var level: SIMD8<Double>
    var slope = SIMD8<Double>.zero
    /// Number of components read; those of the season follow.
    var count = 0

    @inline(__always)
    init(_ trial: [Double], hasTrend: Bool, hasSeason: Bool, form: ETSForm) {
      var next = 0
      func take() -> SIMD8<Double> {
        next += 1
        return component(next - 1, of: trial)
      }
      alpha = take()
      if hasTrend { overAlpha = take() / alpha }
      if hasSeason { gamma = take() }
      if form.trend == .damped { phi = take() }
      level = take()
      if hasTrend { slope = take() }
      count = next
    }
  }

  /// Reads the initial season, whose first entry follows from the others: they sum to `total`.
  ///
  /// - Returns: the smallest entry, at most 1; a factor must not be negative.
  @inline(__always)
  private mutating func loadSeason(_ trial: [Double], from first: Int, total: Double)
    -> SIMD8<Double>
  {
    var least = SIMD8<Double>(repeating: 1)
    var rest = SIMD8<Double>.zero
    for position in 1..<season {
      let index = component(first + position - 1, of: trial)
      indices[position] = index
      rest += index
      least.replace(with: index, where: index .< least)
    }
    indices[0] = total - rest
    least.replace(with: indices[0], where: indices[0] .< least)
    return least
  }

  /// Returns the criterion from sums of squares; infinite where a factor of the season is negative.
  private mutating func likelihood(
    _ sum: SIMD8<Double>, relative: Bool, least: SIMD8<Double>, positive: Bool
  ) -> SIMD8<Double> {
    let sizes = logs.total()
    // A perfect fit would have an infinite likelihood.
    var result = SIMD8<Double>.zero
    for slot in 0..<8 {
      let squares = sum[slot] > 0 ? sum[slot] : 1e-8
      result[slot] = Double(values.counts[slot]) * Double.log(squares)
      if relative { result[slot] += 2 * sizes[slot] }
      if positive, least[slot] < 0 { result[slot] = .infinity }
      if sum[slot].isNaN { result[slot] = .infinity }
    }
    return result
  }
}

/// Sums of log |x| in eight slots: one logarithm for every sixteen factors.
struct LogSum {
  private var product = SIMD8<Double>(repeating: 1)
  private var sum = SIMD8<Double>.zero
  private var pending = 0

  /// Starts a new sum.
  mutating func reset() {
    product = SIMD8(repeating: 1)
    sum = .zero
    pending = 0
  }

  /// Multiplies by a factor. Factors are near 1 in magnitude, so that a product of sixteen stays
  /// far from the ends of the exponent's range.
  @inline(__always)
  mutating func add(_ factor: SIMD8<Double>) {
    product *= factor
    pending += 1
    if pending == 16 { flush() }
  }

  /// Returns the sums so far.
  mutating func total() -> SIMD8<Double> {
    flush()
    return sum
  }

  private mutating func flush() {
    for slot in 0..<8 { sum[slot] += Double.log(product[slot].magnitude) }
    product = SIMD8(repeating: 1)
    pending = 0
  }
}
