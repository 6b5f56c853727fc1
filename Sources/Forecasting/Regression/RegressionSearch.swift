import LinearAlgebra
import Statistics

/// The estimation of a regression with ARIMA errors for one series: generalised least squares and
/// ARIMA fits of its residuals in alternation (Cochrane & Orcutt 1949).
struct RegressionSearch {
  private let series: TimeSeries
  /// All regressors of the call.
  private let regressors: [Regressor]
  /// Positions of the regressors in use.
  private var kept: [Int]
  /// Regressors left out so far.
  private var dropped: [DroppedRegressor]

  /// Creates a search over the regressors that are linearly independent.
  init(_ series: TimeSeries, regressors: [Regressor]) {
    self.series = series
    self.regressors = regressors
    let screen = RegressorScreen(
      regressors.map(\.history), removesMean: true, empty: .constant)
    kept = screen.kept
    dropped = screen.dropped.map {
      DroppedRegressor(name: regressors[$0.index].name, reason: $0.reason)
    }
  }

  /// Standardised columns of the regressors in use; coefficients below are in their units.
  private var columns: [(values: [Double], mean: Double, size: Double)] {
    kept.map { index in
      let history = regressors[index].history
      let mean = history.reduce(0) { $0 + $1 / Double(history.count) }
      let deviation = standardDeviation(history)
      return (history.map { ($0 - mean) / deviation }, mean, deviation)
    }
  }

  /// Returns the fit; `nil` where no order gave a finite one.
  mutating func run() -> RegressionFit? {
    // An ordinary regression shows how often the series must be differenced; one on the differences
    // starts the alternation.
    let level = [Double](repeating: 1, count: series.count)
    let ordinary = regression(series.values, [level] + columns.map(\.values)).dropFirst()
    var process = ARIMAProblem(residuals(Array(ordinary)))
    screenDifferences(process)
    var coefficients = regression(
      process.differenced(series.values), centred(process, columns.map(\.values)))
    process = ARIMAProblem(residuals(coefficients), differencedAs: process)
    guard var best = process.bestCandidate() else { return nil }
    var errors = [0.0]
    // Coefficients and process in turn, until the coefficients are stationary to 1e-5.
    for round in 0..<8 {
      let before = coefficients
      let solution = generalised(best, process)
      coefficients = solution.coefficients
      errors = solution.standardErrors
      process = ARIMAProblem(residuals(coefficients), differencedAs: process)
      // Orders may change once more; after that only their parameters do.
      guard let next = round == 0 ? process.bestCandidate() : process.candidate(best.order) else {
        break
      }
      best = next
      let change = zip(before, coefficients).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
      let size = maxNorm(coefficients)
      if round > 0, change <= 1e-5 * size { break }
    }
    let noise = process.fit(best)
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

  /// Returns the sum of the effects at each observation.
  private func effects(_ coefficients: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: series.count)
    for (coefficient, column) in zip(coefficients, columns) {
      axpy(coefficient, column.values, into: &sum)
    }
    return sum
  }

  /// Returns the series without the effects.
  private func residuals(_ coefficients: [Double]) -> TimeSeries {
    TimeSeries(
      checked: zip(series.values, effects(coefficients)).map { $0 - $1 }, id: series.id,
      seasonLength: series.seasonLength)
  }

  /// Leaves out regressors that the differences remove or make dependent.
  private mutating func screenDifferences(_ process: ARIMAProblem) {
    guard process.d + process.seasonalD > 0 else { return }
    // Columns have deviation 1 before they are differenced.
    let screen = RegressorScreen(
      columns.map { process.differenced($0.values) }, removesMean: process.allowsConstant, size: 1,
      empty: .vanishing)
    dropped += screen.dropped.map {
      DroppedRegressor(name: regressors[kept[$0.index]].name, reason: $0.reason)
    }
    kept = screen.kept.map { kept[$0] }
  }

  /// Returns the differenced columns, without their means where the model has a constant.
  private func centred(_ process: ARIMAProblem, _ columns: [[Double]]) -> [[Double]] {
    columns.map { column in
      let values = process.differenced(column)
      guard process.allowsConstant, !values.isEmpty else { return values }
      let mean = values.reduce(0, +) / Double(values.count)
      return values.map { $0 - mean }
    }
  }

  /// Returns the coefficients of an ordinary regression.
  private func regression(_ values: [Double], _ columns: [[Double]]) -> [Double] {
    guard !columns.isEmpty, !values.isEmpty else {
      return [Double](repeating: 0, count: columns.count)
    }
    let design = Matrix(
      rows: values.count, columns: columns.count, elements: columns.flatMap { $0 })
    return leastSquares(design, values).x
  }

  /// Returns the coefficients by generalised least squares: both sides pass through the filter of
  /// the process, which is linear and leaves independent errors.
  private func generalised(_ found: ARIMAProblem.Candidate, _ process: ARIMAProblem)
    -> (coefficients: [Double], standardErrors: [Double])
  {
    guard !kept.isEmpty else { return ([], []) }
    // Regressors pass through the filter without the mean, which is a column of its own.
    var arma = ARIMACoefficients(found.point, order: found.order)
    arma.mean = 0
    let count = process.differenced(series.values).count
    var filter = ARIMAErrors(
      count: count, seasonLength: process.season, lead: process.lead(of: found.order))
    func filtered(_ values: [Double]) -> [Double] {
      _ = filter.squares(values, arma)
      return filter.all
    }
    var design = columns.map { filtered(process.differenced($0.values)) }
    if found.order.hasConstant { design.append(filtered([Double](repeating: 1, count: count))) }
    // Without a constant and without differences the process runs about 0, not about a level.
    let isAnchored = found.order.hasConstant || process.d + process.seasonalD > 0
    let first = isAnchored ? series.values[0] : 0
    let target = filtered(process.differenced(series.values.map { $0 - first }))
    let whole = regression(target, design)
    return (
      Array(whole.prefix(kept.count)),
      Array(
        standardErrors(target, design: design, coefficients: whole, count: count)
          .prefix(kept.count))
    )
  }

  /// Returns the square roots of the diagonal of σ² (Xᵀ X)⁻¹; 0 where Xᵀ X is singular.
  private func standardErrors(
    _ target: [Double], design: [[Double]], coefficients: [Double], count: Int
  ) -> [Double] {
    // Columns are longer than `count` by the backcast past, which adds no degree of freedom.
    let k = design.count
    var gram = Matrix(rows: k, columns: k)
    for i in 0..<k {
      for j in 0..<k { gram[i, j] = dot(design[i], design[j]) }
    }
    guard let factor = Cholesky(gram) else { return [Double](repeating: 0, count: k) }
    var rest = target
    for (coefficient, column) in zip(coefficients, design) {
      axpy(-coefficient, column, into: &rest)
    }
    let variance = dot(rest, rest) / max(1, Double(count - k))
    return (0..<k).map { i in
      var unit = [Double](repeating: 0, count: k)
      unit[i] = 1
      return (variance * factor.solve(unit)[i]).squareRoot()
    }
  }
}
