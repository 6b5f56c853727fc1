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
    // Each call is specialised for its literals, so that the loop has no branch on the form.
    switch (form.error, form.trend != .none, form.season) {
    case (.additive, false, .none):
      return run(trial, isRelative: false, hasTrend: false, season: 0)
    case (.additive, true, .none):
      return run(trial, isRelative: false, hasTrend: true, season: 0)
    case (.additive, false, .additive):
      return run(trial, isRelative: false, hasTrend: false, season: 1)
    case (.additive, true, .additive):
      return run(trial, isRelative: false, hasTrend: true, season: 1)
    case (.multiplicative, false, .none):
      return run(trial, isRelative: true, hasTrend: false, season: 0)
    case (.multiplicative, true, .none):
      return run(trial, isRelative: true, hasTrend: true, season: 0)
    case (.multiplicative, false, .additive):
      return run(trial, isRelative: true, hasTrend: false, season: 1)
    case (.multiplicative, true, .additive):
      return run(trial, isRelative: true, hasTrend: true, season: 1)
    case (.multiplicative, false, .multiplicative):
      return run(trial, isRelative: true, hasTrend: false, season: 2)
    case (.multiplicative, true, .multiplicative):
      return run(trial, isRelative: true, hasTrend: true, season: 2)
    case (.additive, _, .multiplicative):
      preconditionFailure("additive errors with a multiplicative season are not admissible")
    }
  }

  /// Runs the recursion of `ETSState` over eight series at once.
  ///
  /// One body, its conditions on plain literals: passing the form's enumerations, or the parameters
  /// in a structure, cost 4 % of a fit.
  ///
  /// - Parameter seasonKind: 0 for no season, 1 for an additive, 2 for a multiplicative one.
  @inline(__always)
  private mutating func run(
    _ trial: [Double], isRelative: Bool, hasTrend: Bool, season seasonKind: Int
  ) -> SIMD8<Double> {
    // Parameters in the order of `ETSParameters`.
    var next = 0
    let alpha = component(next, of: trial)
    next += 1
    // β / α: the slope follows the change of the level.
    var overAlpha = SIMD8<Double>.zero
    var gamma = SIMD8<Double>.zero
    var phi = SIMD8<Double>(repeating: 1)
    if hasTrend {
      overAlpha = component(next, of: trial) / alpha
      next += 1
    }
    if seasonKind > 0 {
      gamma = component(next, of: trial)
      next += 1
    }
    if form.trend == .damped {
      phi = component(next, of: trial)
      next += 1
    }
    var level = component(next, of: trial)
    next += 1
    var slope = SIMD8<Double>.zero
    if hasTrend {
      slope = component(next, of: trial)
      next += 1
    }
    // The smallest factor of a season, which must not be negative.
    var least = SIMD8<Double>(repeating: 1)
    if seasonKind > 0 {
      // The first entry follows from the others: they sum to 0, or to the length of the season.
      var rest = SIMD8<Double>.zero
      for position in 1..<season {
        let index = component(next + position - 1, of: trial)
        indices[position] = index
        rest += index
        least.replace(with: index, where: index .< least)
      }
      indices[0] = (seasonKind == 2 ? Double(season) : 0) - rest
      least.replace(with: indices[0], where: indices[0] .< least)
    }

    var sum = SIMD8<Double>.zero
    logs.reset()
    var position = 0
    for t in 0..<values.longestCount {
      let observed = values.rows[t]
      let damped = hasTrend ? phi * slope : .zero
      let base = hasTrend ? level + damped : level
      let index = seasonKind > 0 ? indices[position] : .zero
      let expected =
        seasonKind == 2 ? base * index : seasonKind == 1 ? base + index : base
      var error: SIMD8<Double>
      let changed: SIMD8<Double>
      if isRelative || seasonKind == 2 {
        // One division serves the relative error and both quotients of the season.
        let inverse = 1 / expected
        error = observed * inverse - 1
        changed =
          seasonKind == 2 ? base + alpha * (base * error) : base + alpha * (observed - expected)
        if seasonKind == 2 { indices[position] = index + gamma * (index * error) }
      } else {
        error = observed - expected
        changed = base + alpha * error
      }
      if seasonKind == 1 { indices[position] = index + gamma * (observed - base - index) }
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
      if seasonKind > 0 { position = position + 1 == season ? 0 : position + 1 }
    }
    return likelihood(sum, relative: isRelative, least: least, positive: seasonKind == 2)
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
