/// A form of exponential smoothing: how error, trend and season enter (the letters of ETS).
///
/// Reference: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, "Forecasting with Exponential
/// Smoothing: The State Space Approach" (2008), doi:10.1007/978-3-540-71918-2, table 2.1.
package struct ETSForm: Sendable, Hashable {
  /// The way the one-step error enters: in units of the series, or relative to the prediction.
  package enum ErrorKind: Sendable { case additive, multiplicative }
  /// The trend; a damped one loses a share of its slope each step.
  package enum Trend: Sendable { case none, additive, damped }
  /// The way the season enters.
  package enum Season: Sendable { case none, additive, multiplicative }

  /// The way the one-step error enters.
  package let error: ErrorKind
  /// The trend.
  package let trend: Trend
  /// The season.
  package let season: Season

  /// Creates a form from its three components.
  package init(error: ErrorKind, trend: Trend, season: Season) {
    self.error = error
    self.trend = trend
    self.season = season
  }

  /// The forms whose variance is finite: all but additive errors with a multiplicative season.
  package static let admissible: [ETSForm] = {
    var forms: [ETSForm] = []
    for error in [ErrorKind.additive, .multiplicative] {
      for trend in [Trend.none, .additive, .damped] {
        for season in [Season.none, .additive, .multiplicative]
        where !(error == .additive && season == .multiplicative) {
          forms.append(ETSForm(error: error, trend: trend, season: season))
        }
      }
    }
    return forms
  }()

  /// Whether the form is defined for values of any sign.
  var allowsAnySign: Bool { error == .additive && season != .multiplicative }

  /// Returns the number of smoothing parameters and initial states that are estimated for a season
  /// of length `m`; one entry of the season follows from the others.
  func parameterCount(seasonLength m: Int) -> Int {
    smoothingCount + 1 + (trend == .none ? 0 : 1) + (season == .none ? 0 : m - 1)
  }

  /// Smoothing parameters: α, then β, γ and φ where the form has them.
  var smoothingCount: Int {
    1 + (trend == .none ? 0 : 1) + (season == .none ? 0 : 1) + (trend == .damped ? 1 : 0)
  }
}

extension ETSForm: CustomStringConvertible {
  /// The field's notation, for instance `ETS(M,Ad,A)`.
  package var description: String {
    let trendName =
      switch trend {
      case .none: "N"
      case .additive: "A"
      case .damped: "Ad"
      }
    let seasonName =
      switch season {
      case .none: "N"
      case .additive: "A"
      case .multiplicative: "M"
      }
    return "ETS(\(error == .additive ? "A" : "M"),\(trendName),\(seasonName))"
  }
}
