import Statistics

/// What a one-step model carries from one observation to the next.
///
/// Everything a fitted model does follows from two verbs: what is expected next, and what an
/// observation changes.
package protocol InnovationState: Sendable {
  /// The mean of the next observation.
  var prediction: Double { get }
  /// Standard deviation of the next observation as a multiple of the residual deviation: 1 where
  /// errors are additive, the prediction where they are relative.
  var errorScale: Double { get }
  /// Whether every further step has the mean of the next one. True for intermittent demand, where
  /// no single future observation is likely to equal its mean.
  static var isFlat: Bool { get }
  /// Moves the state past an observation.
  mutating func absorb(_ observation: Double)
  /// Moves the state one step on with nothing observed, for the mean of the step after the next.
  mutating func advance()
}

extension InnovationState {
  /// Additive errors.
  package var errorScale: Double { 1 }
  /// Means follow the recursion.
  package static var isFlat: Bool { false }
  /// What is expected is taken for observed; a flat state stays as it is.
  package mutating func advance() {
    if !Self.isFlat { absorb(prediction) }
  }
}

/// A fit of a model that is a recursion over one-step errors.
package struct RecursiveFit<State: InnovationState>: FittedModel {
  /// The state after the last observation.
  package private(set) var state: State
  /// One-step forecasts of the observations fitted to.
  package private(set) var fittedValues: [Double?]
  /// Standard deviation of the one-step errors, relative ones where the model's are.
  package let residualDeviation: Double
  /// Corrected information criterion (AICc) up to a constant that depends on the series only; `nil`
  /// where the fit did not maximise a likelihood.
  package internal(set) var criterion: Double?

  /// A fit as estimated.
  init(state: State, fittedValues: [Double?], residualDeviation: Double) {
    self.state = state
    self.fittedValues = fittedValues
    self.residualDeviation = residualDeviation.isFinite ? residualDeviation : 0
  }

  /// The path on which every observation equals its expectation.
  package func mean(horizon: Int) -> [Double] {
    var state = state
    return (0..<max(0, horizon)).map { _ in
      let next = state.prediction
      state.advance()
      return next
    }
  }

  /// Propagates one error of each step to the later ones, and adds the squares.
  ///
  /// Exact for linear recursions, first order in the error for others.
  ///
  /// - Complexity: O(`horizon`²) steps of the recursion.
  package func standardErrors(horizon: Int) -> [Double] {
    let horizon = max(0, horizon)
    var variances = [Double](repeating: 0, count: horizon)
    let central = mean(horizon: horizon)
    guard residualDeviation > 0 else { return variances }
    if State.isFlat { return variances.map { _ in residualDeviation } }
    var state = state
    for origin in 0..<horizon {
      let error = residualDeviation * state.errorScale.magnitude
      variances[origin] += error * error
      var shocked = state
      // A step small against the level keeps non-linear forms in their linear range.
      shocked.absorb(central[origin] + 0.01 * error)
      for later in (origin + 1)..<max(origin + 1, horizon) {
        let response = (shocked.prediction - central[later]) * 100
        if response.isFinite { variances[later] += response * response }
        shocked.absorb(shocked.prediction)
      }
      state.absorb(central[origin])
    }
    return variances.map { $0.squareRoot() }
  }

  /// Moves the state on and remembers what was expected of each new observation.
  package func updated(with observations: [Double]) -> RecursiveFit {
    var result = self
    for observation in observations {
      precondition(observation.isFinite, "an observation that is not finite: \(observation)")
      result.fittedValues.append(result.state.prediction)
      result.state.absorb(observation)
    }
    return result
  }

  /// Draws normal one-step errors and lets each change what follows.
  package func simulate(
    horizon: Int, paths: Int, using generator: inout RandomSource
  ) -> [[Double]] {
    (0..<paths).map { _ in
      var state = state
      return (0..<max(0, horizon)).map { _ in
        let error = generator.normal() * residualDeviation * state.errorScale
        let value = state.prediction + error
        state.absorb(value)
        return value
      }
    }
  }
}
