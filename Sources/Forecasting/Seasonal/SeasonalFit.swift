import Statistics

/// A fit of a seasonally adjusted series with its season put back.
package struct SeasonalFit<Base: FittedModel>: FittedModel {
  /// The fit of the adjusted series.
  private(set) var base: Base
  /// One index for each position in the season; empty where there is none.
  private let indices: [Double]
  private let form: SeasonalForm
  /// Number of observations so far: the next has the index at this position modulo the season.
  private var count: Int

  /// Creates a fit after `count` observations.
  init(_ base: Base, indices: [Double], form: SeasonalForm, count: Int) {
    self.base = base
    self.indices = indices
    self.form = form
    self.count = count
  }

  /// Puts the season onto a value of the adjusted series at observation `t`.
  private func seasonal(_ value: Double, at t: Int) -> Double {
    guard !indices.isEmpty else { return value }
    let index = indices[t % indices.count]
    return form == .additive ? value + index : value * index
  }

  /// Scales a width by the index where the season multiplies.
  private func widened(_ value: Double, at t: Int) -> Double {
    indices.isEmpty || form == .additive ? value : value * indices[t % indices.count]
  }

  /// One-step forecasts of the series' own values.
  package var fittedValues: [Double?] {
    base.fittedValues.enumerated().map { t, value in value.map { seasonal($0, at: t) } }
  }

  /// Standard deviation of the adjusted series' one-step errors.
  package var residualDeviation: Double { base.residualDeviation }

  /// Returns the base's means with the season of each step.
  package func mean(horizon: Int) -> [Double] {
    base.mean(horizon: horizon).enumerated().map { seasonal($1, at: count + $0) }
  }

  /// Returns the base's standard errors, times the index where the season multiplies.
  package func standardErrors(horizon: Int) -> [Double] {
    base.standardErrors(horizon: horizon).enumerated().map { widened($1, at: count + $0) }
  }

  /// Returns the fit moved on by observations with their season.
  package func updated(with observations: [Double]) -> SeasonalFit {
    var result = self
    result.base = base.updated(
      with: observations.enumerated().map { at, value in
        guard !indices.isEmpty else { return value }
        let index = indices[(count + at) % indices.count]
        return form == .additive ? value - index : value / index
      })
    result.count += observations.count
    return result
  }

  /// Draws paths of the adjusted series and puts the season onto them.
  package func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]] {
    base.simulate(horizon: horizon, paths: paths, using: &source).map { path in
      path.enumerated().map { seasonal($1, at: count + $0) }
    }
  }
}
