import RealModule
import Statistics

/// The estimation of seasonal ARIMA models for one series: its differences, the fit of one order,
/// and the search over orders.
struct ARIMAProblem {
  private let series: TimeSeries
  /// Season of the terms; 1 where the series does not hold more than two seasons.
  let season: Int
  /// Standard deviation of the series: the unit of the search.
  private let scale: Double
  /// First observation, which is subtracted before the search.
  private let level: Double
  /// Number of differences.
  private(set) var d = 0
  /// Number of seasonal differences.
  private(set) var seasonalD = 0
  /// The shifted, scaled and differenced series.
  private(set) var differences: [Double] = []
  /// Mean of the shifted series under a model without a constant, whose own mean is 0.
  private var absentMean: Double { d + seasonalD == 0 ? -level / scale : 0 }
  /// Whether the differenced series may have a mean of its own: a drift at most.
  var allowsConstant: Bool { d + seasonalD <= 1 }

  /// Creates a problem and chooses the differences: a seasonal one where the strength of the season
  /// exceeds 0.64, then plain ones as long as the KPSS test rejects stationarity, two at most.
  init(_ series: TimeSeries) {
    self.init(
      undifferenced: series,
      season: series.count > 2 * series.seasonLength ? series.seasonLength : 1)
    var values = series.values.map { ($0 - series.values[0]) / scale }
    if season > 1, seasonalStrength(values, seasonLength: season) > 0.64 {
      seasonalD = 1
      values = Forecasting.differenced(values, lag: season)
    }
    while d < 2, values.count > 5, values.contains(where: { $0 != values[0] }),
      isNonstationary(values)
    {
      d += 1
      values = Forecasting.differenced(values)
      // A second difference is taken only if the test does not depend on the first value.
      if d == 1, !isNonstationary(Array(values.dropFirst())) { break }
    }
    differences = values
  }

  /// Creates a problem with the differences of another.
  init(_ series: TimeSeries, differencedAs other: ARIMAProblem) {
    self.init(undifferenced: series, season: other.season)
    (d, seasonalD) = (other.d, other.seasonalD)
    differences = other.differenced(series.values.map { ($0 - series.values[0]) / scale })
  }

  private init(undifferenced series: TimeSeries, season: Int) {
    self.series = series
    self.season = season
    let deviation = standardDeviation(series.values)
    scale = deviation > 0 ? deviation : 1
    level = series.values[0]
  }

  /// Returns any values of the series' length, differenced as the series was.
  func differenced(_ values: [Double]) -> [Double] {
    var result = values
    if seasonalD > 0 { result = Forecasting.differenced(result, lag: season) }
    for _ in 0..<d { result = Forecasting.differenced(result) }
    return result
  }

  /// One order with its estimated parameters.
  struct Candidate {
    let order: ARIMAOrder
    /// The best point of the search; see `ARIMACoefficients`.
    let point: [Double]
    /// AICc up to a constant of the series and its differences.
    let criterion: Double
  }

  /// Returns the order with the smallest AICc that the stepwise search meets.
  func bestCandidate() -> Candidate? {
    guard differences.contains(where: { ($0 - differences[0]).magnitude > 1e-12 }) else {
      let order = ARIMAOrder(p: 0, d: d, q: 0, seasonalD: seasonalD, hasConstant: allowsConstant)
      return Candidate(
        order: order, point: allowsConstant ? [differences.first ?? 0] : [], criterion: 0)
    }
    var search = ARIMAOrderSearch(self, observations: series.count)
    return search.run()
  }

  /// Whether the exact likelihood is used: without a season, and as long as the square of the
  /// length costs little.
  private var usesExactLikelihood: Bool { season == 1 && differences.count <= 150 }

  /// Returns the number of steps before the first value that are backcast.
  func lead(of order: ARIMAOrder) -> Int {
    order.termCount == 0
      ? 0 : order.p + order.q + season * (order.seasonalP + order.seasonalQ) + 4
  }

  /// Returns coefficients in the units of the shifted, scaled series.
  private func coefficients(_ point: [Double], _ order: ARIMAOrder) -> ARIMACoefficients {
    var result = ARIMACoefficients(point, order: order)
    if !order.hasConstant { result.mean = absentMean }
    return result
  }

  /// Estimates one order; `nil` where there are too few observations, or several roots lie near the
  /// unit circle.
  func candidate(_ order: ARIMAOrder) -> Candidate? {
    let n = differences.count
    let k = order.parameterCount + 1
    guard n - k - 1 > 0 else { return nil }
    // The search starts near white noise around the mean.
    var errors = ARIMAErrors(count: n, seasonLength: season, lead: lead(of: order))
    let mean = differences.reduce(0, +) / Double(n)
    var start = [Double](repeating: 0, count: order.termCount)
    for index in 0..<min(order.p, 1) { start[index] = 0.1 }
    if order.hasConstant { start.append(mean) }
    var exact = ARIMALikelihood(count: usesExactLikelihood ? n : 0)
    func value(_ point: [Double]) -> Double {
      let trial = coefficients(point, order)
      if usesExactLikelihood { return exact.criterion(differences, trial) }
      let squares = errors.squares(differences, trial)
      return Double(n) * Double.log(max(squares, 1e-300))
        + trial.logDeterminant(count: n, seasonLength: season)
    }
    var point = start
    if order.termCount > 0 {
      // tanh 4 is a partial autocorrelation of 0.9993.
      let bound = [Double](repeating: 4, count: order.termCount)
      let wide = order.hasConstant ? [Double.infinity] : []
      var search = SimplexSearch(
        start: start, lower: bound.map { -$0 } + wide.map { -$0 }, upper: bound + wide,
        tolerance: 1e-3, iterationLimit: 400, zeroStep: 0.2)
      while !search.receive(value(search.trial)) {}
      point = search.best.point
    }
    let least = value(point)
    let model = coefficients(point, order)
    let ar = ARIMACoefficients.product(model.ar, model.seasonalAR, seasonLength: season)
    let ma = ARIMACoefficients.product(
      model.ma.map { -$0 }, model.seasonalMA.map { -$0 }, seasonLength: season)
    // A single root near the circle means one difference too few or too many, which the likelihood
    // weighs; several of them mean factors that cancel.
    guard ar.count < 2 || ARIMACoefficients.hasRootsOutside(ar, radius: 1.01),
      ma.count < 2 || ARIMACoefficients.hasRootsOutside(ma, radius: 1.01), least.isFinite
    else { return nil }
    return Candidate(
      order: order, point: point, criterion: criterion(least, parameters: k))
  }

  /// Returns the AICc of a fit whose n log Σ e² and log determinant sum to `least`; the variance of
  /// the errors is among the parameters.
  func criterion(_ least: Double, parameters k: Int) -> Double {
    let count = Double(differences.count)
    let penalty = 2 * Double(k) * (1 + Double(k + 1) / (count - Double(k) - 1))
    return least - count * Double.log(count) + penalty
  }

  /// Returns the fit of a candidate, in the series' own units.
  func fit(_ found: Candidate) -> ARIMAModel.Fit {
    let order = found.order
    var filter = ARIMAErrors(
      count: differences.count, seasonLength: season, lead: lead(of: order))
    var model = coefficients(found.point, order)
    _ = filter.squares(differences, model)
    let errors = filter.observed.map { $0 * scale }
    model.mean *= scale
    // A series that is not differenced has its own level in its mean.
    if d + seasonalD == 0 { model.mean = order.hasConstant ? model.mean + level : 0 }
    let skipped = series.count - errors.count
    let fitted: [Double?] = series.values.enumerated().map { t, value in
      t < skipped ? nil : value - errors[t - skipped]
    }
    let state = ARIMAState(
      order: order, coefficients: model, seasonLength: season, values: series.values,
      errors: errors)
    // The backcast past adds no degree of freedom.
    let freedom = max(1, Double(errors.count - order.parameterCount))
    let variance = errors.reduce(0) { $0 + $1 * $1 } / freedom
    return RecursiveFit(
      state: state, fittedValues: fitted, residualDeviation: variance.squareRoot(),
      criterion: found.criterion)
  }
}
