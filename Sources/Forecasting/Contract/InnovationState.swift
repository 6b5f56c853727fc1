/// The state that a one-step model carries from one observation to the next.
///
/// Everything a fitted model does follows from two verbs: what it predicts next, and how an
/// observation changes it. The difference of the two is the innovation, the one-step error.
///
/// Reference: Hyndman, Koehler, Ord & Snyder, "Forecasting with exponential smoothing: the state
/// space approach" (2008), doi:10.1007/978-3-540-71918-2, innovations state space models.
package protocol InnovationState: Sendable {
  /// The mean of the next observation.
  var prediction: Double { get }
  /// Standard deviation of the next observation as a multiple of the residual deviation: 1 for
  /// additive errors, the prediction for multiplicative ones.
  var errorScale: Double { get }
  /// Whether every further step has the mean of the next one. True for intermittent demand, where
  /// no single future observation is likely to equal its mean.
  static var isFlat: Bool { get }
  /// Moves the state past an observation.
  mutating func absorb(_ observation: Double)
  /// Moves the state on by one step without an observation, to predict the step after the next.
  mutating func advance()
}

extension InnovationState {
  /// 1: errors are additive.
  package var errorScale: Double { 1 }
  /// False: means follow the recursion.
  package static var isFlat: Bool { false }
  /// Absorbs the prediction itself; a flat state stays as it is.
  package mutating func advance() {
    if !Self.isFlat { absorb(prediction) }
  }
}
