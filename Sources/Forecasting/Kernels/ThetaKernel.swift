/// A deseasonalised series with the line of one variant, ready to be searched.
struct ThetaProblem: Sendable {
  var values: [Double]
  var line: ThetaLine
  var variant: ThetaVariant
  /// What the sum of squares is divided by, so that the search's tolerance fits any unit of scale.
  var scale: Double

  init(_ values: [Double], variant: ThetaVariant) {
    self.values = values
    self.variant = variant
    line = ThetaLine(values, isDynamic: variant.isDynamic)
    scale = max(1e-10, values.reduce(0) { $0 + $1.magnitude } / Double(values.count))
  }
}

/// Sums of squared one-step errors of eight Theta models in lockstep.
struct ThetaKernel: LaneObjective {
  let estimatesTheta: Bool
  private let problems: [ThetaProblem]
  private var values: LaneSeries
  private var intercepts: LaneSeries
  private var slopes: LaneSeries
  private var inverseScale = SIMD8<Double>(repeating: 1)

  /// Room for the given problems, which all estimate θ or all do not.
  init(_ problems: [ThetaProblem], estimatesTheta: Bool) {
    self.problems = problems
    self.estimatesTheta = estimatesTheta
    let capacity = problems.map(\.values.count).max() ?? 0
    values = LaneSeries(capacity: capacity)
    intercepts = LaneSeries(capacity: capacity)
    slopes = LaneSeries(capacity: capacity)
  }

  var dimension: Int { estimatesTheta ? 3 : 2 }

  mutating func load(problem: Int, lane: Int) {
    values.load(problems[problem].values, lane: lane)
    intercepts.load(problems[problem].line.intercepts, lane: lane)
    slopes.load(problems[problem].line.slopes, lane: lane)
    inverseScale[lane] = 1 / problems[problem].scale
  }

  func start(problem: Int) -> [Double] {
    let first = [problems[problem].values[0] / 2, 0.5]
    return estimatesTheta ? first + [2] : first
  }

  func evaluate(_ trial: [Double]) -> SIMD8<Double> {
    let alpha = laneVector(trial, 1)
    let theta = estimatesTheta ? laneVector(trial, 2) : SIMD8(repeating: 2)
    let share = 1 - 1 / theta
    let overAlpha = share / alpha
    let keep = 1 - alpha
    var level = alpha * values.rows[0] + keep * laneVector(trial, 0)
    var decay = keep
    var sum = SIMD8<Double>.zero
    for t in 1..<max(1, values.longest) {
      let next = decay * keep
      let line =
        share * intercepts.rows[t - 1] * decay + overAlpha * slopes.rows[t - 1] * (1 - next)
      let observed = values.rows[t]
      let error = observed - (level + line)
      // The first three errors depend on the start more than on the parameters.
      if t >= 3 {
        var square = error * error
        if t >= values.common { square.replace(with: 0, where: .!values.present(t)) }
        sum += square
      }
      level = alpha * observed + keep * level
      // Kept away from subnormal numbers, which are slow and no different.
      decay = next.replacing(with: 1e-290, where: next .< 1e-290)
    }
    return sum * inverseScale
  }
}
