import Statistics

/// A regression with ARIMA errors fitted to one series.
///
/// It forecasts nothing by itself: `given` takes the regressors' future, and gives a fit that does.
package struct RegressionFit: Sendable {
  /// The effect of one regressor.
  package struct Coefficient: Sendable, Equatable {
    /// Name of the regressor.
    package var name: String
    /// Units of the series for each unit of the regressor.
    package var value: Double
    /// Standard error of `value`, given the process of the errors.
    package var standardError: Double
  }

  /// Effects of the regressors in use, in the order given.
  package let coefficients: [Coefficient]
  /// Regressors left out, and why.
  package let dropped: [DroppedRegressor]
  /// Positions of those in use among the regressors given.
  private let positions: [Int]
  /// Means of their histories, where the effect is 0.
  private let means: [Double]
  private let effects: [Double]
  /// The fit of the errors.
  package let noise: RecursiveFit<ARIMAState>

  init(
    coefficients: [Coefficient], dropped: [DroppedRegressor], positions: [Int], means: [Double],
    effects: [Double], noise: RecursiveFit<ARIMAState>
  ) {
    self.coefficients = coefficients
    self.dropped = dropped
    self.positions = positions
    self.means = means
    self.effects = effects
    self.noise = noise
  }

  /// A fit that forecasts, given what the regressors will be.
  ///
  /// - Parameter future: for each regressor given to the fit, dropped ones included, its next
  ///   values; all of one length, all finite.
  package func given(future: [[Double]]) -> ConditionalFit<RecursiveFit<ARIMAState>> {
    let horizon = future.first?.count ?? 0
    precondition(
      future.allSatisfy { $0.count == horizon && $0.allSatisfy(\.isFinite) },
      "futures of \(future.map(\.count)) values")
    precondition(
      future.count == coefficients.count + dropped.count,
      "futures of \(future.count) regressors, fitted with \(coefficients.count + dropped.count)")
    let ahead = (0..<horizon).map { step in
      positions.indices.reduce(0) { sum, at in
        sum + coefficients[at].value * (future[positions[at]][step] - means[at])
      }
    }
    return ConditionalFit(noise: noise, past: effects, future: ahead)
  }
}

/// A fit plus effects that are known in advance, as far as they are known.
package struct ConditionalFit<Noise: FittedModel>: FittedModel {
  private let noise: Noise
  private let past: [Double]
  private let future: [Double]

  init(noise: Noise, past: [Double], future: [Double]) {
    self.noise = noise
    self.past = past
    self.future = future
  }

  /// Steps ahead for which effects are known: the longest horizon.
  package var knownSteps: Int { future.count }

  /// One-step forecasts of the errors plus the effects.
  package var fittedValues: [Double?] {
    zip(noise.fittedValues, past).map { value, effect in value.map { $0 + effect } }
  }

  /// That of the errors.
  package var residualDeviation: Double { noise.residualDeviation }

  /// Means of the errors plus the effects.
  ///
  /// - Precondition: `horizon` is at most `knownSteps`.
  package func mean(horizon: Int) -> [Double] {
    precondition(
      horizon <= future.count, "a horizon of \(horizon), regressors known for \(future.count)")
    return zip(noise.mean(horizon: horizon), future).map { $0 + $1 }
  }

  /// Those of the errors; coefficients are taken as known.
  package func standardErrors(horizon: Int) -> [Double] { noise.standardErrors(horizon: horizon) }

  /// The same coefficients, moved on along the known effects.
  ///
  /// - Precondition: at most `knownSteps` observations.
  package func updated(with observations: [Double]) -> ConditionalFit {
    let count = observations.count
    precondition(
      count <= future.count, "\(count) observations, regressors known for \(future.count)")
    return ConditionalFit(
      noise: noise.updated(with: zip(observations, future).map { $0 - $1 }),
      past: past + future.prefix(count), future: Array(future.dropFirst(count)))
  }

  /// Paths of the errors plus the effects.
  package func simulate(
    horizon: Int, paths: Int, using generator: inout RandomSource
  ) -> [[Double]] {
    precondition(
      horizon <= future.count, "a horizon of \(horizon), regressors known for \(future.count)")
    return noise.simulate(horizon: horizon, paths: paths, using: &generator).map { path in
      zip(path, future).map { $0 + $1 }
    }
  }
}
