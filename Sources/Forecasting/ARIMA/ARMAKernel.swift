import RealModule

/// Exact likelihoods of eight autoregressive moving-average models of one order, in lockstep.
///
/// A trial holds partial autocorrelations of both polynomials, then the mean. The Kalman filter of
/// the companion form has three states; its first covariance is the stationary one, in closed form
/// for orders up to two, and an observation without noise leaves six numbers of it to update.
///
/// Reference: A. C. Harvey, "Forecasting, Structural Time Series Models and the Kalman Filter"
/// (1989), doi:10.1017/CBO9781107049994, section 3.3.
struct ARMAKernel: SlotObjective {
  /// Autoregressive terms, at most 2.
  private let p: Int
  /// Moving-average terms, at most 2.
  private let q: Int
  /// Whether the mean is the last parameter; otherwise it is 0.
  private let hasMean: Bool
  private let series: [[Double]]
  private var values: SeriesVector
  private var logs = LogSum()

  /// Creates a kernel for series that are in units of their own deviation.
  ///
  /// - Precondition: 0 ≤ p, q ≤ 2.
  init(_ series: [[Double]], p: Int, q: Int, hasMean: Bool) {
    precondition((0...2).contains(p) && (0...2).contains(q), "orders \(p), \(q)")
    self.series = series
    self.p = p
    self.q = q
    self.hasMean = hasMean
    values = SeriesVector(capacity: series.map(\.count).max() ?? 0)
  }

  var dimension: Int { p + q + (hasMean ? 1 : 0) }

  mutating func load(problem: Int, slot: Int) { values.load(series[problem], slot: slot) }

  /// Starts near white noise around the mean.
  func start(problem: Int) -> [Double] {
    let values = series[problem]
    let terms = (p > 0 ? [0.1] : []) + (p > 1 ? [0.05] : []) + (q > 0 ? [0.1] : [])
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    return terms + (q > 1 ? [0.05] : []) + (hasMean ? [mean == 0 ? 0.01 : mean] : [])
  }

  /// Returns the two coefficients that belong to partial autocorrelations from `place` on.
  @inline(__always)
  private func polynomial(_ trial: [Double], at place: Int, order: Int)
    -> (SIMD8<Double>, SIMD8<Double>)
  {
    guard order > 0 else { return (.zero, .zero) }
    let first = component(place, of: trial)
    guard order > 1 else { return (first, .zero) }
    let second = component(place + 1, of: trial)
    return (first * (1 - second), second)
  }

  mutating func evaluate(_ trial: [Double]) -> SIMD8<Double> {
    let (f1, f2) = polynomial(trial, at: 0, order: p)
    let (g1, g2) = polynomial(trial, at: p, order: q)
    let t1: SIMD8<Double> = SIMD8(repeating: 0) - g1
    let t2: SIMD8<Double> = SIMD8(repeating: 0) - g2
    let mean: SIMD8<Double> = hasMean ? component(p + q, of: trial) : SIMD8(repeating: 0)
    // The stationary covariance of the three states.
    let one = SIMD8<Double>(repeating: 1)
    let slope: SIMD8<Double> = f1 * f2 / (one - f2)
    let raised: SIMD8<Double> = f1 * t2 + t1 * t2 + t1
    let offset: SIMD8<Double> = raised / (one - f2)
    let rest: SIMD8<Double> = 2 * f2 * t2 + t2 * t2 + t1 * t1
    let above: SIMD8<Double> = 2 * f1 * offset + rest + one
    let below: SIMD8<Double> = one - f1 * f1 - f2 * f2 - 2 * f1 * slope
    var p11: SIMD8<Double> = above / below
    var p12: SIMD8<Double> = slope * p11 + offset
    var p22: SIMD8<Double> = f2 * f2 * p11 + rest
    let p13 = t2
    let p33: SIMD8<Double> = t2 * t2
    var p23: SIMD8<Double> = t1 * t2
    // The third state is 0 before each observation.
    var a1 = SIMD8<Double>(repeating: 0)
    var a2 = SIMD8<Double>(repeating: 0)
    var sum = SIMD8<Double>(repeating: 0)
    logs.reset()
    for t in 0..<values.longestCount {
      let error: SIMD8<Double> = values.rows[t] - mean - a1
      let gain: SIMD8<Double> = one / p11
      let step: SIMD8<Double> = error * gain
      var square: SIMD8<Double> = error * step
      var factor = p11
      if t >= values.commonCount {
        let absent = .!values.hasObservation(t)
        square.replace(with: 0, where: absent)
        factor.replace(with: 1, where: absent)
      }
      sum += square
      logs.add(factor)
      let b1: SIMD8<Double> = a1 + p11 * step
      let b2: SIMD8<Double> = a2 + p12 * step
      a1 = f1 * b1 + b2
      a2 = f2 * b1 + p13 * step
      let share: SIMD8<Double> = p12 * gain
      p11 = p22 - p12 * share + one
      p12 = p23 - p13 * share + t1
      p22 = p33 - p13 * p13 * gain + t1 * t1
      p23 = t1 * t2
    }
    let determinants = logs.total()
    var result = SIMD8<Double>.zero
    for slot in 0..<8 {
      // A perfect fit would have an infinite likelihood.
      let squares = max(sum[slot], 1e-12)
      result[slot] = Double(values.counts[slot]) * Double.log(squares) + determinants[slot]
      if sum[slot].isNaN { result[slot] = .infinity }
    }
    return result
  }
}
