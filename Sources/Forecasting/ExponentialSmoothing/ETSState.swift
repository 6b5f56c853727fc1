/// Level, slope and season of an exponential smoothing model.
///
/// For additive errors: ŷ = ℓ + φ b + s, ℓ ← ℓ + φ b + α e, b ← φ b + β e, s ← s + γ e. With a
/// multiplicative season or multiplicative errors e is relative to the prediction.
package struct ETSState: InnovationState {
  /// The form, fixed by the fit.
  private let form: ETSForm
  private var parameters: ETSParameters
  /// Position in the season of the next observation.
  private var position = 0

  /// Creates the state before the first observation.
  init(form: ETSForm, parameters: ETSParameters) {
    self.form = form
    self.parameters = parameters
  }

  /// The prediction without the season: ℓ + φ b.
  private var base: Double { parameters.level + parameters.phi * parameters.slope }

  /// Level and damped slope, with the season added or multiplied.
  package var prediction: Double {
    switch form.season {
    case .none: base
    case .additive: base + parameters.season[position]
    case .multiplicative: base * parameters.season[position]
    }
  }

  /// 1 for additive errors, the prediction for multiplicative ones.
  package var errorScale: Double { form.error == .additive ? 1 : prediction }

  /// Moves level, slope and season by their share of the error.
  package mutating func absorb(_ observation: Double) {
    let base = base
    let expected = prediction
    let damped = parameters.phi * parameters.slope
    let changed: Double
    switch form.season {
    case .none:
      changed = base + parameters.alpha * (observation - expected)
    case .additive:
      changed = base + parameters.alpha * (observation - expected)
      parameters.season[position] += parameters.gamma * (observation - expected)
    case .multiplicative:
      let error = expected == 0 ? 0 : observation / expected - 1
      changed = base + parameters.alpha * base * error
      parameters.season[position] += parameters.gamma * parameters.season[position] * error
    }
    if form.trend != .none {
      parameters.slope =
        damped + parameters.beta / parameters.alpha * (changed - parameters.level - damped)
    }
    parameters.level = changed
    if !parameters.season.isEmpty { position = (position + 1) % parameters.season.count }
  }
}
