import Statistics

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

/// A fit of a model that is a recursion over one-step errors.
package struct RecursiveFit<State: InnovationState>: FittedModel {
  /// The state after the last observation.
  package private(set) var state: State
  /// One-step forecasts of the observations fitted to.
  package private(set) var fittedValues: [Double?]
  /// Standard deviation of the one-step errors, relative ones where the model's errors are.
  package let residualDeviation: Double
  /// Corrected Akaike information criterion (AICc), up to a constant that depends on the series
  /// only; `nil` where the fit is not one form of a family.
  let criterion: Double?

  /// Creates a fit from its parts; a deviation that is not finite counts as 0.
  init(
    state: State, fittedValues: [Double?], residualDeviation: Double, criterion: Double? = nil
  ) {
    self.state = state
    self.fittedValues = fittedValues
    self.residualDeviation = residualDeviation.isFinite ? residualDeviation : 0
    self.criterion = criterion
  }

  /// Runs a state over a series and measures its one-step errors.
  ///
  /// - Parameters:
  ///   - start: the state, which has absorbed the first `first` observations.
  ///   - first: observations without a forecast.
  init(_ series: TimeSeries, start: State, first: Int) {
    var state = start
    var fitted = [Double?](repeating: nil, count: first)
    var squares = 0.0
    for value in series.values.dropFirst(first) {
      let prediction = state.prediction
      let scale = state.errorScale
      fitted.append(prediction)
      let error = scale == 0 ? 0 : (value - prediction) / scale
      squares += error * error
      state.absorb(value)
    }
    let count = series.count - first
    let deviation = count > 0 ? (squares / Double(count)).squareRoot() : 0
    self.init(state: state, fittedValues: fitted, residualDeviation: deviation)
  }

  /// Returns the path on which every observation equals its prediction.
  package func mean(horizon: Int) -> [Double] {
    var state = state
    return (0..<max(0, horizon)).map { _ in
      let next = state.prediction
      state.advance()
      return next
    }
  }

  /// Returns standard errors by propagating the error of each step to the later ones and adding the
  /// squares.
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

  /// Moves the state on and records the prediction of each new observation.
  package func updated(with observations: [Double]) -> RecursiveFit {
    var result = self
    for observation in observations {
      precondition(observation.isFinite, "an observation that is not finite: \(observation)")
      result.fittedValues.append(result.state.prediction)
      result.state.absorb(observation)
    }
    return result
  }

  /// Draws normal one-step errors and lets each change the steps that follow.
  package func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]] {
    (0..<paths).map { _ in
      var state = state
      return (0..<max(0, horizon)).map { _ in
        let error = source.normal() * residualDeviation * state.errorScale
        let value = state.prediction + error
        state.absorb(value)
        return value
      }
    }
  }
}
