import FulfilmentModel
import LinearAlgebra
import RealModule

/// The demand model's settings, chosen on earlier drops and evenings alone.
///
/// One setting after the other is tried over a short list of values, on evenings whose whole horizon
/// lies before a given day, each forecast from what was known that evening. Totals are scored by the
/// CRPS of log(total + ½), places by the log-likelihood of their Dirichlet-multinomial. Chosen is not
/// the best value but, of the list that begins with the first guess, the first whose mean score lies
/// within one standard error of the best's; the error is that of the paired difference, drops (or
/// evenings, for SKUs that are out) being the independent units. So with few drops the guess stands.
///
/// Reference for the rule: Breiman, Friedman, Olshen & Stone, "Classification and Regression Trees"
/// (1984), section 3.4.3.
package struct HyperparameterSearch: Sendable {
  /// One value of one setting.
  package struct Trial: Sendable, Equatable {
    /// The setting.
    package var setting: String
    /// The value tried.
    package var value: String
    /// Mean score over the independent units, less is better.
    package var score: Double
    /// How far it lies behind the best value's.
    package var behindBest: Double
    /// Standard error of that difference.
    package var standardError: Double
    /// Whether the value was chosen.
    package var isChosen: Bool
  }

  /// What was chosen.
  package let settings: DemandSettings
  /// Every value that was tried, in order.
  package let trials: [Trial]
  /// Drops whose totals and places were forecast before their release.
  package let dropCount: Int
  /// Evenings on which SKUs that are out were forecast.
  package let eveningCount: Int

  /// Days before a release on which it is forecast.
  package static let leads = [1, 2, 3, 5, 7, 10, 14, 21]

  /// Settings before any data: all pre-orders count alike or less by age, kinship does not fade.
  package static var firstGuess: DemandSettings {
    var guess = DemandSettings()
    guess.preOrderHalfLives = [3, 10, .infinity]
    guess.kinshipScales = [.infinity]
    guess.slopeMean = 0.5
    guess.slopeDeviation = 0.5
    guess.geographyHalfLifeDays = 90
    guess.geographyPriorStrength = 1
    guess.runningRidge = 4
    return guess
  }

  /// Chooses on the evenings of a case whose horizon ended before a day.
  ///
  /// - Parameters:
  ///   - planningCase: the case; its evidence is what happened.
  ///   - before: no record of this day or later is looked at.
  /// - Complexity: values · evenings · a fit of totals or places.
  package init(_ planningCase: PlanningCase, before: CalendarDate, threads: Int = 1) {
    var known = planningCase
    known.planningDate = min(before.advanced(by: -1), planningCase.evidence.asOf)
    known.evidence = planningCase.evidence.known(on: known.planningDate)
    let tests = HyperparameterFolds(known, leads: HyperparameterSearch.leads)
    dropCount = Set(tests.coming.map(\.unit)).count
    eveningCount = Set(tests.running.map(\.unit)).count
    var settings = HyperparameterSearch.firstGuess
    var trials: [Trial] = []
    for knob in HyperparameterAxis.all {
      let candidates = knob.values.map { value in
        var candidate = settings
        value.set(&candidate)
        return candidate
      }
      let scores = candidates.map { tests.scores(knob.subject, $0, threads: threads) }
      let means = scores.map { HyperparameterSearch.summary($0).mean }
      let best = means.indices.min { (means[$0], $0) < (means[$1], $1) } ?? 0
      let behind = scores.map { own in
        HyperparameterSearch.summary(zip(own, scores[best]).map { $0 - $1 })
      }
      let chosen = behind.firstIndex { $0.mean <= $0.error } ?? best
      for index in candidates.indices {
        trials.append(
          Trial(
            setting: knob.name, value: knob.values[index].name, score: means[index],
            behindBest: behind[index].mean, standardError: behind[index].error,
            isChosen: index == chosen))
      }
      settings = candidates[chosen]
    }
    self.settings = settings
    self.trials = trials
  }

  private static func summary(_ values: [Double]) -> (mean: Double, error: Double) {
    let n = Double(max(1, values.count))
    let mean = values.reduce(0, +) / n
    let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, Double.sqrt(spread / max(1, n - 1) / n))
  }
}
