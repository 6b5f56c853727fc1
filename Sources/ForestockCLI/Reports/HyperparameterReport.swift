import DemandSignals
import Forestock

/// The output of `backtest --choose-before`: the score of every value tried for a hyperparameter.
///
/// Scores are those of `HyperparameterSearch`, less is better: totals and geography have different
/// scores, comparable within one hyperparameter only. The report changes nothing: it tells whether
/// the defaults are still the choice.
struct HyperparameterReport: Encodable {
  /// Earlier drops that were forecast before their release.
  var drops: Int
  /// Forecast origins at which released SKUs were forecast.
  var evenings: Int
  /// Every value tried, by hyperparameter.
  var trials: [HyperparameterSearch.Trial]
  /// Whether the chosen values are the defaults.
  var areDefaults: Bool

  /// Takes over the trials and compares the choice with the defaults.
  init(_ search: HyperparameterSearch) {
    drops = search.dropCount
    evenings = search.originCount
    trials = search.trials
    areDefaults = search.hyperparameters == DemandHyperparameters()
  }

  /// The report as a Markdown table.
  ///
  /// Scores have four decimals; the last column marks the value chosen.
  var text: String {
    var rows = [
      "\(drops) drops before their release, released SKUs at \(evenings) forecast origins", "",
      "| hyperparameter | value | score | behind the best | standard error | |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for trial in trials {
      rows.append(
        "| \(trial.hyperparameter) | \(trial.value) | \(decimal(trial.score, 4)) "
          + "| \(decimal(trial.behindBest, 4)) | \(decimal(trial.standardError, 4)) "
          + "| \(trial.isChosen ? "chosen" : "") |")
    }
    rows += [
      "",
      areDefaults
        ? "The defaults are the chosen values."
        : "The defaults differ from the chosen values.",
    ]
    return rows.joined(separator: "\n")
  }
}
