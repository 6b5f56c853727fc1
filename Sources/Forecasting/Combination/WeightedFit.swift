import RealModule

/// Several fits of one series with Akaike weights, which sum to 1.
///
/// Averaging the forms of a family by how well the data support each forecasts better than picking
/// one, since the choice is itself uncertain.
///
/// Reference: S. Kolassa, "Combining exponential smoothing forecasts using Akaike weights" (2011),
/// doi:10.1016/j.ijforecast.2010.04.006.
struct WeightedFit<State: InnovationState>: Sendable {
  /// The fits, each with its weight.
  private(set) var members: [(fit: RecursiveFit<State>, weight: Double)]
  /// Whether the members were fitted to logarithms.
  let isLogarithmic: Bool

  /// Creates weights e^(−(AICc − smallest AICc) / softness); fits below 1/1000 of the largest
  /// weight are left out.
  ///
  /// - Parameter softness: 2 gives Akaike weights proper, more is closer to equal weights.
  /// - Returns: `nil` where no fit has a finite criterion.
  init?(_ fits: [RecursiveFit<State>], softness: Double, isLogarithmic: Bool = false) {
    let criteria = fits.map { $0.criterion ?? .infinity }
    guard let least = criteria.min(), least.isFinite else { return nil }
    let raw = criteria.map { Double.exp(-($0 - least) / softness) }
    let kept = fits.indices.filter { raw[$0] > 1e-3 }
    let total = kept.reduce(0) { $0 + raw[$1] }
    members = kept.map { (fits[$0], raw[$0] / total) }
    self.isLogarithmic = isLogarithmic
  }

  /// Returns the weighted mean of the members' means, in the series' own units.
  func mean(horizon: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: horizon)
    for (fit, weight) in members {
      for (step, value) in fit.mean(horizon: horizon).enumerated() { sum[step] += weight * value }
    }
    return isLogarithmic ? sum.map { Double.exp($0) } : sum
  }

  /// The member with the largest weight.
  var leading: RecursiveFit<State> {
    var best = 0
    for index in members.indices where members[index].weight > members[best].weight {
      best = index
    }
    return members[best].fit
  }

  /// Returns every member moved on by further observations.
  func updated(with observations: [Double]) -> WeightedFit {
    var result = self
    let seen = isLogarithmic ? observations.map { Double.log(max($0, 1e-300)) } : observations
    result.members = members.map { ($0.fit.updated(with: seen), $0.weight) }
    return result
  }

  /// One-step forecasts of the observations fitted to.
  var fittedValues: [Double] {
    guard let count = members.first?.fit.fittedValues.count else { return [] }
    return (0..<count).map { t in
      var sum = 0.0
      for (fit, weight) in members { sum += weight * (fit.fittedValues[t] ?? 0) }
      return isLogarithmic ? Double.exp(sum) : sum
    }
  }
}
