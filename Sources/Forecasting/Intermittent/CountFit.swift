import RealModule
import Statistics

/// A smoothed level of counts with its Poisson or negative binomial distribution: a fit of
/// `CountModel`.
package struct CountFit: FittedModel {
  /// Expected count at a position of the season whose factor is 1.
  private var level: Double
  /// α, the smoothing of the level.
  private let rate: Double
  /// Size r of the negative binomial; `nil` for Poisson.
  package let size: Double?
  /// Factor of each position of the season; empty without a season.
  private let factors: [Double]
  /// Number of observations so far.
  private var position = 0
  /// One-step means of the observations so far.
  package private(set) var fittedValues: [Double?] = []
  /// Sum of squared one-step errors.
  private var squares = 0.0

  /// Creates a fit by running the recursion over the history.
  init(level: Double, rate: Double, size: Double?, factors: [Double], history: [Double]) {
    self.level = level
    self.rate = rate
    self.size = size
    self.factors = factors
    for value in history { absorb(value) }
  }

  private mutating func absorb(_ observation: Double) {
    let factor = factor(position)
    fittedValues.append(level * factor)
    let error = observation - level * factor
    squares += error * error
    level += rate * (observation / factor - level)
    position += 1
  }

  private func factor(_ position: Int) -> Double {
    factors.isEmpty ? 1 : factors[position % factors.count]
  }

  /// Root mean square of the one-step errors.
  package var residualDeviation: Double {
    fittedValues.isEmpty ? 0 : (squares / Double(fittedValues.count)).squareRoot()
  }

  /// Returns the level times the factor of each position.
  package func mean(horizon: Int) -> [Double] {
    (0..<max(0, horizon)).map { level * factor(position + $0) }
  }

  /// Returns the variance of each step: that of the count, and that of the level, which the counts
  /// before it move.
  ///
  /// A count of variance v moves the next level by its share α, so that the variance of the level
  /// grows by α² v in each step.
  private func variances(horizon: Int) -> [Double] {
    let inverse = size.map { 1 / $0 } ?? 0
    var spread = 0.0
    return (0..<max(0, horizon)).map { step in
      let mean = level * factor(position + step)
      let scale = factor(position + step) * factor(position + step)
      let variance = mean + inverse * mean * mean + (1 + inverse) * spread * scale
      spread += rate * rate * variance / scale
      return variance
    }
  }

  /// Returns the standard deviation of the count of each step.
  package func standardErrors(horizon: Int) -> [Double] {
    variances(horizon: horizon).map { $0.squareRoot() }
  }

  /// Returns means and whole-number quantiles: of the model's own distribution at the first step,
  /// of the negative binomial with the right mean and variance at later ones.
  package func forecast(horizon: Int, levels: [Double]) -> Forecast {
    let means = mean(horizon: horizon)
    let variances = variances(horizon: horizon)
    return Forecast(
      mean: means, levels: levels,
      quantiles: levels.map { level in
        zip(means, variances).map { mean, variance in
          let excess = variance - mean
          return Double(
            excess > 1e-12 * mean
              ? CountQuantile.negativeBinomial(mean: mean, size: mean * mean / excess, level)
              : CountQuantile.poisson(mean: mean, level))
        }
      })
  }

  /// Returns the same parameters with the level moved on.
  package func updated(with observations: [Double]) -> CountFit {
    var result = self
    for observation in observations {
      precondition(observation.isFinite, "an observation that is not finite: \(observation)")
      result.absorb(observation)
    }
    return result
  }

  /// Draws paths on which each count moves the level of the next.
  package func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]] {
    (0..<paths).map { _ in
      var state = self
      return (0..<max(0, horizon)).map { _ in
        let mean = state.level * state.factor(state.position)
        let draw = source.uniform()
        let value = Double(
          size.map { CountQuantile.negativeBinomial(mean: mean, size: $0, draw) }
            ?? CountQuantile.poisson(mean: mean, draw))
        state.absorb(value)
        return value
      }
    }
  }
}
