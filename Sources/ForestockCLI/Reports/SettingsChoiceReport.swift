import Forestock
import Foundation

/// How the demand model's settings fared on earlier drops, and which were chosen.
struct SettingsChoiceReport: Encodable {
  struct Trial: Encodable {
    var setting: String
    var value: String
    var score: Double
    var behindBest: Double
    var standardError: Double
    var isChosen: Bool
  }

  var drops: Int
  var evenings: Int
  var trials: [Trial]
  /// Whether the program's own settings are those that were chosen.
  var areDefaults: Bool

  init(_ choice: HyperparameterSearch) {
    drops = choice.dropCount
    evenings = choice.originCount
    trials = choice.trials.map {
      Trial(
        setting: $0.hyperparameter, value: $0.value, score: $0.score, behindBest: $0.behindBest,
        standardError: $0.standardError, isChosen: $0.isChosen)
    }
    areDefaults = choice.hyperparameters == DemandHyperparameters()
  }

  var text: String {
    var rows = [
      "\(drops) drops before their release, SKUs that were out on \(evenings) evenings", "",
      "| setting | value | score | behind the best | standard error | |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for trial in trials {
      rows.append(
        "| \(trial.setting) | \(trial.value) | \(decimal(trial.score, 4)) "
          + "| \(decimal(trial.behindBest, 4)) | \(decimal(trial.standardError, 4)) "
          + "| \(trial.isChosen ? "chosen" : "") |")
    }
    rows += [
      "",
      areDefaults
        ? "The program's settings are these."
        : "The program's settings differ from these.",
    ]
    return rows.joined(separator: "\n")
  }
}
