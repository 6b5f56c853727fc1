import RealModule

/// −2 log likelihood, up to a constant of the series, of eight fits of one form in lockstep.
///
/// Additive errors: n log Σ e². Multiplicative errors: n log Σ (e/f)² + 2 Σ log |f|.
struct ETSKernel: LaneObjective {
  let form: ETSForm
  let dimension: Int
  private let season: Int
  private let problems: [[Double]]
  private let starts: [[Double]]
  private var values: LaneSeries
  /// States of the season, entry t mod m used at step t.
  private var indices: [SIMD8<Double>]
  private var logs = LogSum()

  /// Room for the given series, all with the season `seasonLength`.
  init(_ problems: [[Double]], starts: [[Double]], form: ETSForm, seasonLength: Int) {
    self.problems = problems
    self.starts = starts
    self.form = form
    season = form.season == .none ? 1 : seasonLength
    dimension = form.parameterCount(seasonLength: seasonLength)
    values = LaneSeries(capacity: problems.map(\.count).max() ?? 0)
    indices = [SIMD8<Double>](repeating: .zero, count: season)
  }

  mutating func load(problem: Int, lane: Int) { values.load(problems[problem], lane: lane) }

  func start(problem: Int) -> [Double] { starts[problem] }

  mutating func evaluate(_ trial: [Double]) -> SIMD8<Double> {
    switch (form.error, form.trend != .none, form.season) {
    case (.additive, false, .none): return run(trial, false, false, 0)
    case (.additive, true, .none): return run(trial, false, true, 0)
    case (.additive, false, .additive): return run(trial, false, false, 1)
    case (.additive, true, .additive): return run(trial, false, true, 1)
    case (.multiplicative, false, .none): return run(trial, true, false, 0)
    case (.multiplicative, true, .none): return run(trial, true, true, 0)
    case (.multiplicative, false, .additive): return run(trial, true, false, 1)
    case (.multiplicative, true, .additive): return run(trial, true, true, 1)
    case (.multiplicative, false, .multiplicative): return run(trial, true, false, 2)
    case (.multiplicative, true, .multiplicative): return run(trial, true, true, 2)
    case (.additive, _, .multiplicative):
      preconditionFailure("additive errors with a multiplicative season are not admissible")
    }
  }

  /// The recursion, specialised by the literals it is called with.
  @inline(__always)
  private mutating func run(
    _ trial: [Double], _ relative: Bool, _ hasTrend: Bool, _ seasonKind: Int
  ) -> SIMD8<Double> {
    var next = 0
    let alpha = laneVector(trial, next)
    next += 1
    var overAlpha = SIMD8<Double>.zero
    var gamma = SIMD8<Double>.zero
    var phi = SIMD8<Double>(repeating: 1)
    if hasTrend {
      overAlpha = laneVector(trial, next) / alpha
      next += 1
    }
    if seasonKind > 0 {
      gamma = laneVector(trial, next)
      next += 1
    }
    if form.trend == .damped {
      phi = laneVector(trial, next)
      next += 1
    }
    var level = laneVector(trial, next)
    next += 1
    var slope = SIMD8<Double>.zero
    if hasTrend {
      slope = laneVector(trial, next)
      next += 1
    }
    var least = SIMD8<Double>(repeating: 1)
    if seasonKind > 0 {
      var rest = SIMD8<Double>.zero
      for position in 1..<season {
        let index = laneVector(trial, next + position - 1)
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
    for t in 0..<values.longest {
      let observed = values.rows[t]
      let damped = hasTrend ? phi * slope : .zero
      let base = hasTrend ? level + damped : level
      let index = seasonKind > 0 ? indices[position] : .zero
      let expected =
        seasonKind == 2 ? base * index : seasonKind == 1 ? base + index : base
      var error: SIMD8<Double>
      let changed: SIMD8<Double>
      if relative || seasonKind == 2 {
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
      if t >= values.common {
        let absent = .!values.present(t)
        error.replace(with: 0, where: absent)
        size.replace(with: 1, where: absent)
      }
      sum += error * error
      if relative { logs.add(size) }
      if seasonKind > 0 { position = position + 1 == season ? 0 : position + 1 }
    }
    return likelihood(sum, relative: relative, least: least, positive: seasonKind == 2)
  }

  private mutating func likelihood(
    _ sum: SIMD8<Double>, relative: Bool, least: SIMD8<Double>, positive: Bool
  ) -> SIMD8<Double> {
    let sizes = logs.total()
    var result = SIMD8<Double>.zero
    for lane in 0..<8 {
      let squares = sum[lane] > 0 ? sum[lane] : 1e-8
      result[lane] = Double(values.counts[lane]) * Double.log(squares)
      if relative { result[lane] += 2 * sizes[lane] }
      if positive, least[lane] < 0 { result[lane] = .infinity }
      if sum[lane].isNaN { result[lane] = .infinity }
    }
    return result
  }
}

/// Sums of log |x| in eight lanes, one logarithm for many factors.
struct LogSum {
  private var product = SIMD8<Double>(repeating: 1)
  private var sum = SIMD8<Double>.zero
  private var pending = 0

  mutating func reset() {
    product = SIMD8(repeating: 1)
    sum = .zero
    pending = 0
  }

  /// Multiplies on. Factors are near 1 in magnitude, so sixteen of them stay far from the ends of
  /// the exponent's range.
  @inline(__always)
  mutating func add(_ factor: SIMD8<Double>) {
    product *= factor
    pending += 1
    if pending == 16 { flush() }
  }

  mutating func total() -> SIMD8<Double> {
    flush()
    return sum
  }

  private mutating func flush() {
    for lane in 0..<8 { sum[lane] += Double.log(product[lane].magnitude) }
    product = SIMD8(repeating: 1)
    pending = 0
  }
}
