/// A seasonally adjusted series with the trend line of one variant, ready to be searched.
struct ThetaProblem: Sendable {
  let values: [Double]
  let line: ThetaLine
  let variant: ThetaVariant
  /// Divisor of the sum of squares, so that the search's tolerance fits series in any unit.
  let scale: Double

  init(_ values: [Double], variant: ThetaVariant) {
    self.values = values
    self.variant = variant
    line = ThetaLine(values, isDynamic: variant.isDynamic)
    scale = max(1e-10, values.reduce(0) { $0 + $1.magnitude } / Double(values.count))
  }
}

/// Sums of squared one-step errors of eight Theta models in lockstep.
///
/// A trial is the initial level, α and, where it is estimated, θ. One step is that of `ThetaState`.
struct ThetaKernel: SlotObjective {
  /// Whether θ is the third parameter.
  let estimatesTheta: Bool
  private let problems: [ThetaProblem]
  // Observations and trend lines of the eight series.
  private var values: SeriesVector
  private var intercepts: SeriesVector
  private var slopes: SeriesVector
  /// One over the scale of each series.
  private var inverseScale = SIMD8<Double>(repeating: 1)

  /// Creates a kernel for problems that all estimate θ or all do not.
  init(_ problems: [ThetaProblem], estimatesTheta: Bool) {
    self.problems = problems
    self.estimatesTheta = estimatesTheta
    let capacity = problems.map(\.values.count).max() ?? 0
    values = SeriesVector(capacity: capacity)
    intercepts = SeriesVector(capacity: capacity)
    slopes = SeriesVector(capacity: capacity)
  }

  var dimension: Int { estimatesTheta ? 3 : 2 }

  mutating func load(problem: Int, slot: Int) {
    values.load(problems[problem].values, slot: slot)
    intercepts.load(problems[problem].line.intercepts, slot: slot)
    slopes.load(problems[problem].line.slopes, slot: slot)
    inverseScale[slot] = 1 / problems[problem].scale
  }

  /// Starts with half of the first observation as initial level, α = 0.5 and θ = 2.
  func start(problem: Int) -> [Double] {
    let first = [problems[problem].values[0] / 2, 0.5]
    return estimatesTheta ? first + [2] : first
  }

  func evaluate(_ trial: [Double]) -> SIMD8<Double> {
    let alpha = component(1, of: trial)
    let theta = estimatesTheta ? component(2, of: trial) : SIMD8(repeating: 2)
    // The share of the trend line, and (1 − α)^t, by which its intercept fades.
    let share = 1 - 1 / theta
    let overAlpha = share / alpha
    let keep = 1 - alpha
    var level = alpha * values.rows[0] + keep * component(0, of: trial)
    var decay = keep
    var sum = SIMD8<Double>.zero
    for t in 1..<max(1, values.longestCount) {
      let next = decay * keep
      let line =
        share * intercepts.rows[t - 1] * decay + overAlpha * slopes.rows[t - 1] * (1 - next)
      let observed = values.rows[t]
      let error = observed - (level + line)
      // The first three errors depend on the start more than on the parameters.
      if t >= 3 {
        var square = error * error
        if t >= values.commonCount { square.replace(with: 0, where: .!values.hasObservation(t)) }
        sum += square
      }
      level = alpha * observed + keep * level
      // Kept away from subnormal numbers, which are slow and change nothing.
      decay = next.replacing(with: 1e-290, where: next .< 1e-290)
    }
    return sum * inverseScale
  }
}
