import RealModule
import Statistics

/// The distribution of an intermittent series as its own past values, recent ones with more weight
/// (a weighted empirical distribution).
///
/// An observation `halfLife` periods old has half the weight. Quantiles are values that did occur,
/// so that counts stay counts and never fall below zero; the mean may be scaled by a factor common
/// to a pool of series, whose demand as a whole fades or grows.
///
/// Reference: J. W. Taylor, "Forecasting daily supermarket sales using exponentially weighted
/// quantile regression" (2007), doi:10.1016/j.ejor.2006.02.006, without the regression.
package struct IntermittentModel: ForecastModel {
  /// Periods after which an observation has half the weight; positive.
  package let halfLife: Double
  /// Factor of the weighted mean; not negative.
  package let drift: Double

  /// Creates a model with a half-life in periods and a factor of the mean.
  package init(halfLife: Double = 6, drift: Double = 1) {
    precondition(halfLife > 0, "a half-life of \(halfLife)")
    precondition(drift >= 0, "a drift factor of \(drift)")
    self.halfLife = halfLife
    self.drift = drift
  }

  /// Column `model` of the results.
  package let name = "recency-weighted"

  /// Returns whether a series is intermittent: no value below zero, and a mean interval between
  /// demands of at least 1.32 periods.
  ///
  /// Reference for the bound: A. A. Syntetos, J. E. Boylan, J. D. Croston, "On the categorization
  /// of demand patterns" (2005), doi:10.1057/palgrave.jors.2601841.
  package static func applies(to series: TimeSeries) -> Bool {
    var demands = 0
    for value in series.values {
      if value < 0 { return false }
      if value > 0 { demands += 1 }
    }
    return Double(series.count) >= 1.32 * Double(demands)
  }

  /// Fits one series.
  ///
  /// - Throws: `negative` where a value is below zero.
  package func fit(_ series: TimeSeries) throws(ForecastError) -> IntermittentFit {
    try series.requireNonNegative()
    return IntermittentFit(series.values, model: self)
  }
}

/// Past values with their weights: a fit of `IntermittentModel`.
package struct IntermittentFit: FittedModel {
  private let model: IntermittentModel
  private var history: [Double]
  /// Values in ascending order, with the share of the weight at or below each.
  private let ordered: [(value: Double, share: Double)]
  /// Weighted mean.
  private let average: Double

  /// Creates the distribution of a series.
  ///
  /// - Complexity: O(n log n).
  init(_ values: [Double], model: IntermittentModel) {
    self.model = model
    history = values
    let keep = Double.exp2(-1 / model.halfLife)
    var weights = [Double](repeating: 1, count: values.count)
    for t in stride(from: values.count - 2, through: 0, by: -1) {
      weights[t] = weights[t + 1] * keep
    }
    let total = weights.reduce(0, +)
    var below = 0.0
    ordered = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }.map { t in
      below += weights[t] / total
      return (values[t], below)
    }
    average = values.indices.reduce(0) { $0 + weights[$1] * values[$1] } / total
  }

  /// Weighted means of the observations before each; `nil` for the first.
  package var fittedValues: [Double?] {
    let keep = Double.exp2(-1 / model.halfLife)
    var (sum, weight) = (0.0, 0.0)
    return history.map { value in
      let before = weight > 0 ? model.drift * sum / weight : nil
      sum = keep * sum + value
      weight = keep * weight + 1
      return before
    }
  }

  /// Standard deviation of the weighted distribution.
  package var residualDeviation: Double {
    var (squares, before) = (0.0, 0.0)
    for (value, share) in ordered {
      squares += (share - before) * (value - average) * (value - average)
      before = share
    }
    return squares.squareRoot()
  }

  /// Returns the weighted mean times the drift for every step.
  package func mean(horizon: Int) -> [Double] {
    [Double](repeating: model.drift * average, count: max(0, horizon))
  }

  /// Returns the same error for every step: steps are taken as independent.
  package func standardErrors(horizon: Int) -> [Double] {
    [Double](repeating: residualDeviation, count: max(0, horizon))
  }

  /// Returns the smallest past value with at least `level` of the weight at or below it.
  package func quantile(_ level: Double) -> Double {
    ordered.first { $0.share >= level - 1e-12 }?.value ?? ordered[ordered.count - 1].value
  }

  /// Histories up to this length have quantiles beyond the values they have seen.
  private static let shortest = 12

  /// Returns means and weighted empirical quantiles.
  ///
  /// Few observations do not show the tails: in a history of up to twelve, a quantile is at least as
  /// far out as that of a Poisson count whose mean is known from the history alone.
  package func forecast(horizon: Int, levels: [Double]) -> Forecast {
    let quantiles = levels.map { level in
      guard history.count <= Self.shortest else { return quantile(level) }
      let beyond = predictive(level)
      return level < 0.5 ? min(quantile(level), beyond) : max(quantile(level), beyond)
    }
    return Forecast(
      mean: mean(horizon: horizon), levels: levels,
      quantiles: quantiles.map { [Double](repeating: $0, count: max(0, horizon)) })
  }

  /// Returns the quantile of the next count given the history's sum: a negative binomial, the
  /// Poisson predictive distribution under Jeffreys' prior.
  ///
  /// Values that are not whole count in units of their mean demand.
  private func predictive(_ level: Double) -> Double {
    let demands = history.filter { $0 > 0 }
    let isWhole = demands.allSatisfy { $0 == $0.rounded() }
    let unit = isWhole ? 1 : demands.reduce(0, +) / Double(demands.count)
    let size = history.reduce(0, +) / unit + 0.5
    return unit
      * Double(
        CountQuantile.negativeBinomial(mean: size / Double(history.count), size: size, level))
  }

  /// Returns the distribution with further observations, the newest with the largest weight.
  package func updated(with observations: [Double]) -> IntermittentFit {
    IntermittentFit(history + observations, model: model)
  }

  /// Draws past values independently.
  package func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]] {
    (0..<paths).map { _ in
      (0..<max(0, horizon)).map { _ in quantile(source.uniform()) }
    }
  }
}
