import RealModule
import Statistics

/// Several fits of one series with Akaike weights, which sum to 1.
///
/// Averaging the forms of a family by how well the data support each forecasts better than picking
/// one, since the choice is itself uncertain.
///
/// Reference: S. Kolassa, "Combining exponential smoothing forecasts using Akaike weights" (2011),
/// doi:10.1016/j.ijforecast.2010.04.006.
package struct WeightedFit<State: InnovationState>: FittedModel {
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

  /// Creates the average of one fit.
  init(only fit: RecursiveFit<State>) {
    members = [(fit, 1)]
    isLogarithmic = false
  }

  /// Returns the weighted mean of the members' means, in the series' own units.
  package func mean(horizon: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: max(0, horizon))
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

  /// Standard deviation of the leading member's one-step errors; on logarithms, times the last
  /// fitted value.
  package var residualDeviation: Double {
    guard isLogarithmic else { return leading.residualDeviation }
    return leading.residualDeviation * (fittedValues.last.flatMap { $0 }?.magnitude ?? 1)
  }

  /// Returns the leading member's standard errors; on logarithms, times the means.
  package func standardErrors(horizon: Int) -> [Double] {
    let errors = leading.standardErrors(horizon: horizon)
    return isLogarithmic ? zip(errors, mean(horizon: horizon)).map { $0 * $1.magnitude } : errors
  }

  /// Returns every member moved on by further observations; on logarithms these are positive.
  package func updated(with observations: [Double]) -> WeightedFit {
    var result = self
    let seen = isLogarithmic ? observations.map { Double.log(max($0, 1e-300)) } : observations
    result.members = members.map { ($0.fit.updated(with: seen), $0.weight) }
    return result
  }

  /// One-step forecasts of the observations fitted to; `nil` where no member has one.
  package var fittedValues: [Double?] {
    guard let count = members.first?.fit.fittedValues.count else { return [] }
    return (0..<count).map { t in
      var (sum, total) = (0.0, 0.0)
      for (fit, weight) in members {
        guard let value = fit.fittedValues[t] else { continue }
        sum += weight * value
        total += weight
      }
      guard total > 0 else { return nil }
      return isLogarithmic ? Double.exp(sum / total) : sum / total
    }
  }

  /// Draws each path from a member, which is drawn by its weight.
  package func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]] {
    (0..<paths).map { _ in
      var rest = source.uniform()
      let drawn = members.first {
        rest -= $0.weight
        return rest < 0
      }
      let path = (drawn?.fit ?? leading).simulate(horizon: horizon, paths: 1, using: &source)[0]
      return isLogarithmic ? path.map { Double.exp($0) } : path
    }
  }
}
