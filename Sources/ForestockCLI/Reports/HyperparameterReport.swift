import DemandSignals
import Forestock

/// The output of `backtest --choose-before`: the score of every value tried for a hyperparameter.
struct HyperparameterReport: Encodable {
  /// Earlier drops that were forecast before their release.
  var drops: Int
  /// Forecast origins at which released SKUs were forecast.
  var evenings: Int
  /// Every value tried, by hyperparameter.
  var trials: [HyperparameterSearch.Trial]
  /// Whether the chosen values are the defaults.
  var areDefaults: Bool

  init(_ search: HyperparameterSearch) {
    drops = search.dropCount
    evenings = search.originCount
    trials = search.trials
    areDefaults = search.hyperparameters == DemandHyperparameters()
  }

  /// The report as a Markdown table.
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
