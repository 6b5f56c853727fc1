import LinearAlgebra
import RealModule
import Statistics

/// The walk over orders for one series.
struct ARIMASearch {
  private let series: TimeSeries
  /// Season of the terms; 1 where the series is too short for one.
  let season: Int
  private let scale: Double
  private let level: Double
  /// Differences taken.
  private(set) var d = 0
  /// Seasonal differences taken.
  private(set) var seasonalD = 0
  private var differences: [Double] = []
  /// Mean of the shifted series under a model without a constant, whose own mean is 0.
  private var absentMean: Double { d + seasonalD == 0 ? -level / scale : 0 }

  /// A search that differences as often as `other` did.
  init(_ series: TimeSeries, differencedAs other: ARIMASearch) {
    self.series = series
    let deviation = standardDeviation(series.values)
    scale = deviation > 0 ? deviation : 1
    level = series.values[0]
    season = other.season
    (d, seasonalD) = (other.d, other.seasonalD)
    differences = other.differenced(series.values.map { ($0 - series.values[0]) / scale })
  }

  /// Any values of the series' length, differenced as the series was.
  func differenced(_ values: [Double]) -> [Double] {
    var result = values
    if seasonalD > 0 { result = Forecasting.differenced(result, lag: season) }
    for _ in 0..<d { result = Forecasting.differenced(result) }
    return result
  }

  init(_ series: TimeSeries) {
    self.series = series
    let deviation = standardDeviation(series.values)
    scale = deviation > 0 ? deviation : 1
    level = series.values[0]
    season = series.count > 2 * series.seasonLength ? series.seasonLength : 1
    var values = series.values.map { ($0 - series.values[0]) / scale }
    if season > 1, seasonalStrength(values, seasonLength: season) > 0.64 {
      seasonalD = 1
      values = Forecasting.differenced(values, lag: season)
    }
    while d < 2, values.count > 5, values.contains(where: { $0 != values[0] }), wanders(values) {
      d += 1
      values = Forecasting.differenced(values)
      // A second difference is taken only where the wandering does not hang on the first value.
      if d == 1, !wanders(Array(values.dropFirst())) { break }
    }
    differences = values
  }

  /// One order, fitted.
  struct Candidate {
    var order: ARIMAOrder
    var point: [Double]
    var criterion: Double
  }

  func run() -> ARIMAModel.Fit? { best().flatMap { finish($0) } }

  /// Whether the differenced series may have a mean of its own.
  var allowsConstant: Bool { d + seasonalD <= 1 }

  /// The order with the smallest AICc the walk meets.
  func best() -> Candidate? {
    let n = series.count
    guard differences.contains(where: { ($0 - differences[0]).magnitude > 1e-12 }) else {
      let order = ARIMAOrder(p: 0, d: d, q: 0, seasonalD: seasonalD, hasConstant: allowsConstant)
      return Candidate(
        order: order, point: allowsConstant ? [differences.first ?? 0] : [], criterion: 0)
    }
    let mostPlain = min(5, n / 3, season > 1 ? season - 1 : 5)
    let mostSeasonal = season > 1 ? min(2, n / 3 / season) : 0
    var tried = Set<ARIMAOrder>()
    var best: Candidate?
    func order(_ p: Int, _ q: Int, _ P: Int, _ Q: Int, _ constant: Bool) -> ARIMAOrder {
      ARIMAOrder(
        p: p, d: d, q: q, seasonalP: P, seasonalD: seasonalD, seasonalQ: Q, hasConstant: constant)
    }
    func attempt(_ order: ARIMAOrder) -> Bool {
      guard (0...mostPlain).contains(order.p), (0...mostPlain).contains(order.q),
        (0...mostSeasonal).contains(order.seasonalP),
        (0...mostSeasonal).contains(order.seasonalQ), allowsConstant || !order.hasConstant,
        tried.count < 94, tried.insert(order).inserted, let found = candidate(order),
        found.criterion < best?.criterion ?? .infinity
      else { return false }
      best = found
      return true
    }
    let start = n < 10 ? 1 : 2
    let (one, seasonalOne) = (min(1, mostPlain), min(1, mostSeasonal))
    _ = attempt(
      order(
        min(start, mostPlain), min(start, mostPlain), n < 10 ? 0 : seasonalOne,
        n < 10 ? 0 : seasonalOne, allowsConstant))
    _ = attempt(order(0, 0, 0, 0, allowsConstant))
    _ = attempt(order(one, 0, seasonalOne, 0, allowsConstant))
    _ = attempt(order(0, one, 0, seasonalOne, allowsConstant))
    _ = attempt(order(0, 0, 0, 0, false))
    // Seasonal neighbours before plain ones, one change before two.
    let moves: [(p: Int, q: Int, P: Int, Q: Int)] = [
      (0, 0, -1, 0), (0, 0, 0, -1), (0, 0, 1, 0), (0, 0, 0, 1), (0, 0, -1, -1), (0, 0, -1, 1),
      (0, 0, 1, -1), (0, 0, 1, 1), (-1, 0, 0, 0), (0, -1, 0, 0), (1, 0, 0, 0), (0, 1, 0, 0),
      (-1, -1, 0, 0), (-1, 1, 0, 0), (1, -1, 0, 0), (1, 1, 0, 0),
    ]
    // The walk asks for a constant as long as leaving it out has not been tried as a step of its own.
    var constant = allowsConstant
    var improved = true
    while improved, let centre = best?.order {
      improved = false
      for move in moves
      where attempt(
        order(
          centre.p + move.p, centre.q + move.q, centre.seasonalP + move.P,
          centre.seasonalQ + move.Q, constant))
      {
        improved = true
        break
      }
      if !improved {
        improved = attempt(
          order(centre.p, centre.q, centre.seasonalP, centre.seasonalQ, !constant))
        if improved { constant.toggle() }
      }
    }
    return best
  }

  /// Without a season, and as long as the square of the length costs little.
  private var usesExactLikelihood: Bool { season == 1 && differences.count <= 150 }

  /// Steps before the first value that are backcast.
  func lead(_ order: ARIMAOrder) -> Int {
    order.termCount == 0
      ? 0 : order.p + order.q + season * (order.seasonalP + order.seasonalQ) + 4
  }

  /// Coefficients in the units of the shifted, scaled series.
  private func coefficients(_ point: [Double], _ order: ARIMAOrder) -> ARIMACoefficients {
    var result = ARIMACoefficients(point, order: order)
    if !order.hasConstant { result.mean = absentMean }
    return result
  }

  /// The fit of one order; `nil` where there are too few observations or a root near the circle.
  func candidate(_ order: ARIMAOrder) -> Candidate? {
    let n = differences.count
    let k = order.parameterCount + 1
    guard n - k - 1 > 0 else { return nil }
    var errors = ARIMAErrors(count: n, seasonLength: season, lead: lead(order))
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
    // A single coefficient near the circle means a difference too few or too many, which the
    // likelihood weighs; several of them mean factors that cancel.
    guard ar.count < 2 || ARIMACoefficients.hasRootsOutside(ar, radius: 1.01),
      ma.count < 2 || ARIMACoefficients.hasRootsOutside(ma, radius: 1.01), least.isFinite
    else { return nil }
    let count = Double(n)
    let penalty = 2 * Double(k) * (1 + Double(k + 1) / (count - Double(k) - 1))
    return Candidate(
      order: order, point: point, criterion: least - count * Double.log(count) + penalty)
  }

  /// The fit of a candidate, in the series' own units.
  func finish(_ found: Candidate) -> ARIMAModel.Fit? {
    let order = found.order
    var errors = ARIMAErrors(count: differences.count, seasonLength: season, lead: lead(order))
    let inUnits = coefficients(found.point, order)
    _ = errors.squares(differences, inUnits)
    var model = inUnits
    model.mean *= scale
    // A series that is not differenced has its own level in its mean.
    if d + seasonalD == 0 { model.mean = order.hasConstant ? model.mean + level : 0 }
    return assemble(found, model, errors.observed.map { $0 * scale })
  }

  private func assemble(_ found: Candidate, _ model: ARIMACoefficients, _ errors: [Double])
    -> ARIMAModel.Fit
  {
    let skipped = series.count - errors.count
    let fitted: [Double?] = series.values.enumerated().map { t, value in
      t < skipped ? nil : value - errors[t - skipped]
    }
    let state = ARIMAState(
      order: found.order, coefficients: model, seasonLength: season, values: series.values,
      errors: errors)
    let freedom = max(1, Double(errors.count - found.order.parameterCount))
    let variance = errors.reduce(0) { $0 + $1 * $1 } / freedom
    var fit = RecursiveFit(
      state: state, fittedValues: fitted, residualDeviation: variance.squareRoot())
    fit.criterion = found.criterion
    return fit
  }
}
