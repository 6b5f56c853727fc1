import FulfilmentModel
import RealModule

/// A coordinate search over the demand model's hyperparameters, on earlier drops and forecast
/// origins alone.
///
/// One hyperparameter after the other is tried over a short list of values, at origins whose whole
/// horizon lies before a given day, each forecast from what was known then. Totals are scored by
/// the CRPS of log(total + ½), geography by the log-likelihood of its Dirichlet-multinomial. Chosen
/// is not the best value but, of the list that begins with the initial one, the first whose mean
/// score lies within one standard error of the best's; the error is that of the paired difference,
/// drops (or origins, for released SKUs) being the independent units. So with few drops the initial
/// value stands.
///
/// Reference for the one-standard-error rule: Breiman, Friedman, Olshen & Stone, "Classification
/// and Regression Trees" (1984), section 3.4.3.
package struct HyperparameterSearch: Sendable {
  /// One value of one hyperparameter.
  package struct Trial: Sendable, Equatable, Encodable {
    /// Name of the hyperparameter.
    package let hyperparameter: String
    /// The value tried.
    package let value: String
    /// Mean score over the independent units, less is better.
    package let score: Double
    /// Mean score less that of the best value.
    package let behindBest: Double
    /// Standard error of that difference.
    package let standardError: Double
    /// Whether the value was chosen.
    package let isChosen: Bool
  }

  /// The values chosen.
  package let hyperparameters: DemandHyperparameters
  /// Every value that was tried, in order.
  package let trials: [Trial]
  /// Drops whose totals and geography were forecast before their release.
  package let dropCount: Int
  /// Forecast origins at which released SKUs were forecast.
  package let originCount: Int

  /// Days before a release at which it is forecast.
  private static let leads = [1, 2, 3, 5, 7, 10, 14, 21]

  /// Searches at the forecast origins of a case whose horizon ended before a day.
  ///
  /// - Parameters:
  ///   - planningCase: the case; its evidence is what happened.
  ///   - before: no record of this day or later is looked at.
  /// - Complexity: values · origins · a fit of totals or geography.
  package init(_ planningCase: PlanningCase, before: CalendarDate, threads: Int = 1) {
    var known = planningCase
    known.planningDate = min(before.advanced(by: -1), planningCase.evidence.asOf)
    known.evidence = planningCase.evidence.known(on: known.planningDate)
    let folds = HyperparameterFolds(known, leads: HyperparameterSearch.leads)
    dropCount = folds.dropCount
    originCount = folds.originCount
    // Each axis's first value is the initial one.
    var chosen = DemandHyperparameters()
    for axis in HyperparameterAxis.all { axis.values[0].set(&chosen) }
    var trials: [Trial] = []
    for axis in HyperparameterAxis.all {
      let candidates = axis.values.map { value in
        var candidate = DemandSettings()
        candidate.hyperparameters = chosen
        value.set(&candidate.hyperparameters)
        return candidate
      }
      let scores = candidates.map {
        folds.scores(axis.subject, settings: $0, threads: threads)
      }
      let means = scores.map { HyperparameterSearch.summary($0).mean }
      let best = means.indices.min { (means[$0], $0) < (means[$1], $1) } ?? 0
      let behind = scores.map { own in
        HyperparameterSearch.summary(zip(own, scores[best]).map { $0 - $1 })
      }
      let choice = behind.firstIndex { $0.mean <= $0.error } ?? best
      for index in candidates.indices {
        trials.append(
          Trial(
            hyperparameter: axis.name, value: axis.values[index].name, score: means[index],
            behindBest: behind[index].mean, standardError: behind[index].error,
            isChosen: index == choice))
      }
      chosen = candidates[choice].hyperparameters
    }
    hyperparameters = chosen
    self.trials = trials
  }

  /// Returns the mean of values and its standard error.
  private static func summary(_ values: [Double]) -> (mean: Double, error: Double) {
    let n = Double(max(1, values.count))
    let mean = values.reduce(0, +) / n
    let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, Double.sqrt(spread / max(1, n - 1) / n))
  }
}
