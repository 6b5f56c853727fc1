import Statistics

/// A regression with ARIMA errors fitted to one series.
///
/// It cannot predict by itself: `given(future:)` takes the future of the regressors and returns a
/// fit that can.
package struct RegressionFit: Sendable {
  /// The estimated effect of one regressor.
  package struct Coefficient: Sendable, Equatable {
    /// Name of the regressor.
    package var name: String
    /// Effect, in units of the series per unit of the regressor.
    package var value: Double
    /// Standard error of `value`, taking the ARIMA process of the errors as known.
    package var standardError: Double
  }

  /// Effects of the regressors in use, in the order of the call.
  package let coefficients: [Coefficient]
  /// Regressors that were left out, with the reasons.
  package let dropped: [DroppedRegressor]
  /// Positions of the regressors in use among all.
  private let positions: [Int]
  /// Means of their histories, at which the effect is 0.
  private let means: [Double]
  /// Sum of the effects at each observation.
  private let effects: [Double]
  /// The ARIMA fit of the errors.
  package let noise: RecursiveFit<ARIMAState>

  /// Creates a fit from its parts.
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

  /// Returns a fit that can predict, given the future values of the regressors.
  ///
  /// - Parameter future: the next values of each regressor of the fit, those left out included; all
  ///   of one length, all finite.
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

/// A fit plus effects of regressors that are known some steps ahead.
package struct ConditionalFit<Noise: FittedModel>: FittedModel {
  private let noise: Noise
  /// Effects at each observation.
  private let past: [Double]
  /// Effects at each step ahead.
  private let future: [Double]

  /// Creates a fit of the errors plus known effects.
  init(noise: Noise, past: [Double], future: [Double]) {
    self.noise = noise
    self.past = past
    self.future = future
  }

  /// Steps ahead for which the effects are known: the longest horizon.
  package var knownSteps: Int { future.count }

  /// One-step forecasts of the errors plus the effects.
  package var fittedValues: [Double?] {
    zip(noise.fittedValues, past).map { value, effect in value.map { $0 + effect } }
  }

  /// The residual deviation of the errors.
  package var residualDeviation: Double { noise.residualDeviation }

  /// Returns the means of the errors plus the effects.
  ///
  /// - Precondition: `horizon` is at most `knownSteps`.
  package func mean(horizon: Int) -> [Double] {
    precondition(
      horizon <= future.count, "a horizon of \(horizon), regressors known for \(future.count)")
    return zip(noise.mean(horizon: horizon), future).map { $0 + $1 }
  }

  /// Returns the standard errors of the errors; coefficients are taken as known.
  package func standardErrors(horizon: Int) -> [Double] { noise.standardErrors(horizon: horizon) }

  /// Returns the same coefficients, moved on along the known effects.
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

  /// Draws paths of the errors and adds the effects.
  ///
  /// - Precondition: `horizon` is at most `knownSteps`.
  package func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]] {
    precondition(
      horizon <= future.count, "a horizon of \(horizon), regressors known for \(future.count)")
    return noise.simulate(horizon: horizon, paths: paths, using: &source).map { path in
      zip(path, future).map { $0 + $1 }
    }
  }
}
