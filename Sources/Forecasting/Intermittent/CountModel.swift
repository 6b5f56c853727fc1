import RealModule

/// Counts with a moving mean: Poisson or negative binomial around an exponentially smoothed level.
///
/// λ_t = λ_{t−1} + α (y_{t−1} − λ_{t−1}), y_t Poisson with mean λ_t, or negative binomial with mean
/// λ_t and variance λ_t + λ_t² / r. The first level, α and r maximise the likelihood. A significant
/// season enters as factors of λ, each shrunk towards 1 by two pseudo-observations of the mean.
///
/// Reference: R. D. Snyder, J. K. Ord, A. Beaumont, "Forecasting the intermittent demand for
/// slow-moving inventories: a modelling approach" (2012), doi:10.1016/j.ijforecast.2011.03.009.
package struct CountModel: ForecastModel {
  private let isOverdispersed: Bool

  /// Poisson counts: variance equal to the mean.
  package static let poisson = CountModel(isOverdispersed: false)
  /// Negative binomial counts: variance above the mean (overdispersion).
  package static let negativeBinomial = CountModel(isOverdispersed: true)

  /// Column `model` of the results.
  package var name: String { isOverdispersed ? "negative-binomial" : "poisson" }

  /// Fits one series of any length.
  ///
  /// - Throws: `negative` or `notWhole` for values that are not counts.
  /// - Complexity: about two hundred passes over the series, twice that with a dispersion.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> CountFit {
    try series.requireNonNegative()
    if let position = series.values.firstIndex(where: { $0 != $0.rounded() }) {
      throw ForecastError(
        id: series.id, cause: .notWhole(position: position, value: series.values[position]))
    }
    let factors = Self.factors(series)
    let y = series.values
    let mean = y.reduce(0, +) / Double(y.count)
    guard mean > 0 else {
      return CountFit(level: 0, rate: 0, size: nil, factors: factors, history: y)
    }
    // The first level starts at the mean of the first tenth, of ten observations at least.
    let early = y.prefix(max(10, y.count / 10))
    let start = (early.reduce(0, +) + mean) / Double(early.count + 1)
    let problem = CountProblem(values: y, factors: factors)
    let tiny = 1e-6
    let bounds =
      isOverdispersed
      ? (lower: [tiny, 1e-3 * mean, -5.0], upper: [0.999, 1e3 * mean, 12.0])
      : (lower: [tiny, 1e-3 * mean], upper: [0.999, 1e3 * mean])
    let first =
      isOverdispersed ? [0.1, max(start, 1e-3 * mean), 1] : [0.1, max(start, 1e-3 * mean)]
    var search = SimplexSearch(
      start: first, lower: bounds.lower, upper: bounds.upper, tolerance: 1e-8, iterationLimit: 400)
    while !search.receive(problem.deviance(search.trial)) {}
    let point = search.best.point
    return CountFit(
      level: point[1], rate: point[0], size: point.count > 2 ? Double.exp(point[2]) : nil,
      factors: factors, history: y)
  }

  /// Returns a factor for each position of the season; none where the season is not significant.
  private static func factors(_ series: TimeSeries) -> [Double] {
    let (y, m) = (series.values, series.seasonLength)
    guard isSeasonal(y, seasonLength: m) else { return [] }
    let mean = y.reduce(0, +) / Double(y.count)
    guard mean > 0 else { return [] }
    var sums = [Double](repeating: 2 * mean, count: m)
    var counts = [Double](repeating: 2, count: m)
    for t in y.indices {
      sums[t % m] += y[t]
      counts[t % m] += 1
    }
    let raw = zip(sums, counts).map { $0 / $1 / mean }
    let average = raw.reduce(0, +) / Double(m)
    return raw.map { $0 / average }
  }
}

/// The likelihood of one series of counts.
private struct CountProblem {
  let values: [Double]
  let factors: [Double]

  /// Returns minus the log likelihood, up to a constant.
  ///
  /// - Parameter point: α, the first level and, for a negative binomial, log r.
  func deviance(_ point: [Double]) -> Double {
    let size = point.count > 2 ? Double.exp(point[2]) : nil
    var level = point[1]
    var sum = 0.0
    for t in values.indices {
      let factor = factors.isEmpty ? 1 : factors[t % factors.count]
      let mean = max(level * factor, 1e-12)
      let y = values[t]
      if let size {
        // Γ(y + r) / Γ(r) r^r λ^y / (r + λ)^(r + y)
        sum -=
          y == 0
          ? -size * Double.log(onePlus: mean / size)
          : Double.logGamma(y + size) - Double.logGamma(size) + y * Double.log(mean)
            - y * Double.log(size + mean) - size * Double.log(onePlus: mean / size)
      } else {
        sum -= y * Double.log(mean) - mean
      }
      level += point[0] * (y / factor - level)
    }
    return sum
  }
}
