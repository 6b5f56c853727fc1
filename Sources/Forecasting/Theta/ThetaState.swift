import RealModule

/// The four Theta models: the trend line is fitted to the whole series or up to each observation,
/// and θ is 2 or estimated.
package enum ThetaVariant: Sendable, CaseIterable {
  /// Trend line over the whole series, θ = 2.
  case standard
  /// Trend line over the whole series, θ estimated.
  case optimised
  /// Trend line up to each observation, θ = 2.
  case dynamic
  /// Trend line up to each observation, θ estimated.
  case dynamicOptimised

  /// Whether the line is fitted up to each observation.
  var isDynamic: Bool { self == .dynamic || self == .dynamicOptimised }
  /// Whether θ is searched for.
  var estimatesTheta: Bool { self == .optimised || self == .dynamicOptimised }
}

/// The state of a Theta model: simple exponential smoothing plus a share of a trend line.
///
/// Reference: J. A. Fiorucci, T. R. Pellegrini, F. Louzada, F. Petropoulos, A. B. Koehler, "Models
/// for optimising the theta method and their relationship to state space models" (2016),
/// doi:10.1016/j.ijforecast.2016.02.005, equations 6 to 9 and 14.
package struct ThetaState: InnovationState {
  /// Smoothing of the level: the share of an error that stays in it, in [0.1, 0.99].
  private let alpha: Double
  /// Curvature of the upper theta line relative to the series', at least 1; 2 in the standard
  /// method.
  private let theta: Double
  private let isDynamic: Bool
  private var level: Double
  /// Mean of the observations so far.
  private var meanValue: Double
  private var intercept: Double
  private var slope: Double
  /// (1 − alpha) to the power of the number of observations.
  private var decay: Double
  /// Number of observations so far.
  private var count: Int

  /// Creates the state after the first observation.
  init(first: Double, initialLevel: Double, alpha: Double, theta: Double, line: ThetaLine) {
    self.alpha = alpha
    self.theta = theta
    isDynamic = line.isDynamic
    level = alpha * first + (1 - alpha) * initialLevel
    meanValue = first
    intercept = line.intercepts[0]
    slope = line.slopes[0]
    decay = 1 - alpha
    count = 1
  }

  /// The level plus the trend line's share (equation 6).
  package var prediction: Double {
    level + (1 - 1 / theta)
      * (intercept * decay + slope * (1 - decay * (1 - alpha)) / alpha)
  }

  /// Moves the level and, in the dynamic models, the line past an observation.
  package mutating func absorb(_ observation: Double) {
    let i = Double(count)
    level = alpha * observation + (1 - alpha) * level
    let before = meanValue
    meanValue = (i * meanValue + observation) / (i + 1)
    if isDynamic {
      slope = ((i - 1) * slope + 6 * (observation - before) / (i + 1)) / (i + 2)
      intercept = meanValue - slope * (i + 2) / 2
    }
    decay *= 1 - alpha
    count += 1
  }
}

/// The least-squares trend line of each one-step forecast. It depends on the data only, so that it
/// is computed once and shared by every trial of the search.
struct ThetaLine: Sendable {
  /// Whether entry t is the line through the first t + 1 observations, not through all.
  let isDynamic: Bool
  /// Entry t is used to forecast observation t + 1.
  private(set) var intercepts: [Double]
  /// Slopes of the same lines, per step.
  private(set) var slopes: [Double]

  /// Fits the lines; recursively (equation 14) where they are dynamic.
  init(_ values: [Double], isDynamic: Bool) {
    self.isDynamic = isDynamic
    let n = values.count
    if isDynamic {
      intercepts = [values[0]]
      slopes = [0]
      var (mean, slope) = (values[0], 0.0)
      for t in 1..<max(n, 1) {
        let i = Double(t)
        slope = ((i - 1) * slope + 6 * (values[t] - mean) / (i + 1)) / (i + 2)
        mean = (i * mean + values[t]) / (i + 1)
        slopes.append(slope)
        intercepts.append(mean - slope * (i + 2) / 2)
      }
    } else {
      let count = Double(n)
      let mean = values.reduce(0, +) / count
      var weighted = 0.0
      for t in 0..<n { weighted += values[t] * Double(t + 1) }
      weighted /= count
      let slope = n > 1 ? 6 * (2 * weighted - (count + 1) * mean) / (count * count - 1) : 0
      intercepts = [Double](repeating: mean - (count + 1) * slope / 2, count: n)
      slopes = [Double](repeating: slope, count: n)
    }
  }
}
