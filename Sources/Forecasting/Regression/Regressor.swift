/// A variable that is known beside a series, over its whole history.
package struct Regressor: Sendable, Equatable {
  /// Name, used in messages.
  package var name: String
  /// One value for each observation of the series; all finite.
  package var history: [Double]

  /// Creates a regressor.
  package init(name: String, history: [Double]) {
    self.name = name
    self.history = history
  }
}

/// A regressor that was left out of the fit of one series, and the reason.
package struct DroppedRegressor: Sendable, Equatable {
  /// Why the regressor cannot be estimated; the text completes 'regressor x …'.
  package enum Reason: String, Sendable {
    /// It has a single value, which cannot be distinguished from the constant.
    case constant = "does not change in this series"
    /// Regressors before it determine it exactly.
    case dependent = "is a linear combination of the regressors before it"
    /// It vanishes when the series is differenced.
    case vanishing = "is a trend or season that the model's differences remove"
    /// There are fewer than four observations for each regressor.
    case tooFewObservations = "is one too many for so few observations"
  }

  /// Name of the regressor.
  package let name: String
  /// Why it was left out.
  package let reason: Reason
}
