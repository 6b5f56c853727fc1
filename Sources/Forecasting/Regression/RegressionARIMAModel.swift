import LinearAlgebra
import Statistics

/// Linear regression whose errors follow a seasonal ARIMA process of automatic order.
///
/// y_t = Σ β_k x_{k,t} + n_t, with n an ARIMA process. Differences and a first order are found on
/// what an ordinary regression leaves over; then coefficients, by generalised least squares given
/// the process, and the process, given the coefficients, are improved in turn, which climbs the
/// likelihood of both.
///
/// Reference: D. Cochrane, G. H. Orcutt, "Application of least squares regression to relationships
/// containing auto-correlated error terms" (1949), doi:10.1080/01621459.1949.10483290; R. J.
/// Hyndman, G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition (2021), chapter
/// 10.
package struct RegressionARIMAModel: Sendable {
  /// Column `model` of the results.
  package let name = "auto-arima"

  /// The model; orders as in `ARIMAModel`.
  package init() {}

  /// Estimates coefficients and process.
  ///
  /// A regressor that cannot be told from the constant, from those before it or from what
  /// differences remove is left out and named in the fit.
  ///
  /// - Precondition: each regressor has one finite value for each observation.
  /// - Throws: `tooShort` below four observations, `noFit` where no order gave a finite fit.
  /// - Complexity: about three times `ARIMAModel`.
  package func fit(_ series: TimeSeries, regressors: [Regressor]) throws(ForecastError)
    -> RegressionFit
  {
    for one in regressors {
      precondition(
        one.history.count == series.count && one.history.allSatisfy(\.isFinite),
        "regressor \(one.name) has \(one.history.count) values for \(series.count)")
    }
    guard series.count >= 4 else {
      throw ForecastError(id: series.id, cause: .tooShort(needed: 4, found: series.count))
    }
    var search = RegressionSearch(series, regressors)
    guard let fit = search.run() else {
      throw ForecastError(id: series.id, cause: .noFit)
    }
    return fit
  }

  /// Fits every series with its own regressors; outcome i belongs to series i.
  package func fit(all series: [TimeSeries], regressors: [[Regressor]], threads: Int)
    -> [Result<RegressionFit, ForecastError>]
  {
    precondition(
      series.count == regressors.count, "\(series.count) series, \(regressors.count) lists")
    return mapConcurrently(count: series.count, threads: threads) { index in
      Result { () throws(ForecastError) -> RegressionFit in
        try fit(series[index], regressors: regressors[index])
      }
    }
  }
}

/// The alternation of one series.
private struct RegressionSearch {
  private let series: TimeSeries
  private let regressors: [Regressor]
  private var kept: [Int]
  private var dropped: [DroppedRegressor]

  init(_ series: TimeSeries, _ regressors: [Regressor]) {
    self.series = series
    self.regressors = regressors
    let screen = RegressorScreen(
      regressors.map(\.history), removesMean: true, empty: .constant)
    kept = screen.kept
    dropped = screen.dropped.map {
      DroppedRegressor(name: regressors[$0.index].name, reason: $0.reason)
    }
  }

  /// Standardised columns of the regressors kept: the units of the coefficients below.
  private var columns: [(values: [Double], mean: Double, size: Double)] {
    kept.map { index in
      let history = regressors[index].history
      let mean = history.reduce(0) { $0 + $1 / Double(history.count) }
      let deviation = standardDeviation(history)
      return (history.map { ($0 - mean) / deviation }, mean, deviation)
    }
  }

  mutating func run() -> RegressionFit? {
    let level = [Double](repeating: 1, count: series.count)
    let ordinary = regression(series.values, [level] + columns.map(\.values)).dropFirst()
    var search = ARIMASearch(remainder(Array(ordinary)))
    screenDifferences(search)
    var coefficients = regression(
      search.differenced(series.values), centred(search, columns.map(\.values)))
    search = ARIMASearch(remainder(coefficients), differencedAs: search)
    guard var best = search.best() else { return nil }
    var errors = [0.0]
    for round in 0..<8 {
      let before = coefficients
      let solution = generalised(best, search)
      coefficients = solution.coefficients
      errors = solution.standardErrors
      search = ARIMASearch(remainder(coefficients), differencedAs: search)
      // Orders may still change once; then only their parameters.
      guard let next = round == 0 ? search.best() : search.candidate(best.order) else { break }
      best = next
      let change = zip(before, coefficients).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
      let size = coefficients.reduce(0) { max($0, $1.magnitude) }
      if round > 0, change <= 1e-5 * size { break }
    }
    guard let noise = search.finish(best) else { return nil }
    let columns = columns
    return RegressionFit(
      coefficients: zip(kept.indices, kept).map { at, index in
        RegressionFit.Coefficient(
          name: regressors[index].name, value: coefficients[at] / columns[at].size,
          standardError: errors[at] / columns[at].size)
      },
      dropped: dropped, positions: kept, means: columns.map(\.mean),
      effects: effects(coefficients), noise: noise)
  }

  private func effects(_ coefficients: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: series.count)
    for (coefficient, column) in zip(coefficients, columns) {
      for t in sum.indices { sum[t] += coefficient * column.values[t] }
    }
    return sum
  }

  private func remainder(_ coefficients: [Double]) -> TimeSeries {
    TimeSeries(
      checked: zip(series.values, effects(coefficients)).map { $0 - $1 }, id: series.id,
      seasonLength: series.seasonLength)
  }

  /// Leaves out what differences remove, or make dependent.
  private mutating func screenDifferences(_ search: ARIMASearch) {
    guard search.d + search.seasonalD > 0 else { return }
    // Columns have deviation 1 before they are differenced.
    let screen = RegressorScreen(
      columns.map { search.differenced($0.values) }, removesMean: search.allowsConstant, size: 1,
      empty: .vanishing)
    dropped += screen.dropped.map {
      DroppedRegressor(name: regressors[kept[$0.index]].name, reason: $0.reason)
    }
    kept = screen.kept.map { kept[$0] }
  }

  /// Differenced columns, without their means where the model has a constant of its own.
  private func centred(_ search: ARIMASearch, _ columns: [[Double]]) -> [[Double]] {
    columns.map { column in
      let values = search.differenced(column)
      guard search.allowsConstant, !values.isEmpty else { return values }
      let mean = values.reduce(0, +) / Double(values.count)
      return values.map { $0 - mean }
    }
  }

  private func regression(_ values: [Double], _ columns: [[Double]]) -> [Double] {
    guard !columns.isEmpty, !values.isEmpty else {
      return [Double](repeating: 0, count: columns.count)
    }
    let design = Matrix(
      rows: values.count, columns: columns.count, elements: columns.flatMap { $0 })
    return leastSquares(design, values).x
  }

  /// Coefficients given the process: both sides pass through its filter, which is linear.
  private func generalised(_ found: ARIMASearch.Candidate, _ search: ARIMASearch)
    -> (coefficients: [Double], standardErrors: [Double])
  {
    guard !kept.isEmpty else { return ([], []) }
    var process = ARIMACoefficients(found.point, order: found.order)
    process.mean = 0
    let count = search.differenced(series.values).count
    var filter = ARIMAErrors(
      count: count, seasonLength: search.season, lead: search.lead(found.order))
    func filtered(_ values: [Double]) -> [Double] {
      _ = filter.squares(values, process)
      return filter.all
    }
    var design = columns.map { filtered(search.differenced($0.values)) }
    if found.order.hasConstant { design.append(filtered([Double](repeating: 1, count: count))) }
    // Without a constant and differences the process runs about 0, not about any shifted level.
    let isAnchored = found.order.hasConstant || search.d + search.seasonalD > 0
    let first = isAnchored ? series.values[0] : 0
    let target = filtered(search.differenced(series.values.map { $0 - first }))
    let whole = regression(target, design)
    return (
      Array(whole.prefix(kept.count)),
      Array(standardErrors(target, design, whole, count: count).prefix(kept.count))
    )
  }

  /// Square roots of the diagonal of σ² (Xᵀ X)⁻¹; 0 where the product is singular.
  private func standardErrors(
    _ target: [Double], _ design: [[Double]], _ coefficients: [Double], count: Int
  ) -> [Double] {
    let k = design.count
    var gram = Matrix(rows: k, columns: k)
    for i in 0..<k {
      for j in 0..<k { gram[i, j] = zip(design[i], design[j]).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    guard let factor = Cholesky(gram) else { return [Double](repeating: 0, count: k) }
    var rest = target
    for (coefficient, column) in zip(coefficients, design) {
      for t in rest.indices { rest[t] -= coefficient * column[t] }
    }
    let variance = rest.reduce(0) { $0 + $1 * $1 } / max(1, Double(count - k))
    return (0..<k).map { i in
      var unit = [Double](repeating: 0, count: k)
      unit[i] = 1
      return (variance * factor.solve(unit)[i]).squareRoot()
    }
  }
}
