import ArgumentParser
import Forestock

/// The models a user can ask for by name.
enum ForecastModels {
  /// Names, in the order the help lists them.
  static let names = [
    "auto", "naive", "seasonal-naive", "drift", "historic-average", "theta", "optimised-theta",
    "dynamic-theta", "dynamic-optimised-theta", "auto-theta", "auto-ets", "auto-ces", "auto-arima",
    "mstl", "croston", "croston-sba", "croston-optimised", "tsb", "adida", "imapa",
    "recency-weighted", "poisson", "negative-binomial", "window-N", "seasonal-window-N",
  ]

  /// Whether there is a model of that name; `window-N` stands for `window-7` and the like.
  static func has(_ name: String) -> Bool {
    window(name) != nil || names.contains(name) && !name.hasSuffix("-N")
  }

  private static func window(_ name: String) -> WindowAverageModel? {
    for (prefix, isSeasonal) in [("seasonal-window-", true), ("window-", false)]
    where name.hasPrefix(prefix) {
      let digits = name.dropFirst(prefix.count)
      guard let length = Int(digits), (1...1_000_000).contains(length) else { return nil }
      return WindowAverageModel(window: length, seasonal: isSeasonal)
    }
    return nil
  }

  /// Names of those that read regressors.
  static let regressing: Set<String> = ["auto-arima"]

  /// Forecasts of every series by the model of that name; `nil` where there is none.
  static func forecast(_ name: String, _ task: ForecastTask) -> [ForecastTask.Outcome]? {
    let (horizon, levels, threads) = (task.horizon, task.levels, task.threads)
    func named(_ series: TimeSeries, _ fit: some FittedModel) -> NamedForecast {
      let forecast = fit.forecast(horizon: horizon, levels: levels)
      // What was never below zero is not forecast below zero.
      let isNonNegative = series.values.allSatisfy { $0 >= 0 }
      return NamedForecast(
        id: series.id, model: name, forecast: isNonNegative ? forecast.nonNegative : forecast)
    }
    func by(_ model: some ForecastModel) -> [ForecastTask.Outcome] {
      zip(task.series, model.fit(all: task.series, threads: threads)).map { series, fit in
        ForecastTask.Outcome(forecast: fit.map { named(series, $0) })
      }
    }
    if let model = window(name) { return by(model) }
    switch name {
    case "auto":
      return CalibratedForecaster().forecast(
        all: task.series, horizon: horizon, levels: levels, threads: threads
      ).map { ForecastTask.Outcome(forecast: .success($0)) }
    case "naive": return by(NaiveModel.naive)
    case "seasonal-naive": return by(NaiveModel.seasonal)
    case "drift": return by(DriftModel())
    case "historic-average": return by(HistoricAverageModel())
    case "theta": return by(ThetaModel(.standard))
    case "optimised-theta": return by(ThetaModel(.optimised))
    case "dynamic-theta": return by(ThetaModel(.dynamic))
    case "dynamic-optimised-theta": return by(ThetaModel(.dynamicOptimised))
    case "auto-theta": return by(ThetaModel.automatic)
    case "auto-ets": return by(ETSModel.automatic)
    case "auto-ces": return by(CESModel.automatic)
    case "auto-arima":
      guard !task.regressorNames.isEmpty else { return by(ARIMAModel()) }
      let fits = RegressionARIMAModel().fit(
        all: task.series, regressors: task.series.indices.map(task.regressors), threads: threads)
      return fits.enumerated().map { index, fit in
        ForecastTask.Outcome(
          forecast: fit.map { named(task.series[index], $0.given(future: task.future[index])) },
          regression: try? fit.get())
      }
    case "mstl":
      // Series with the same seasons are fitted together.
      var outcomes = [ForecastTask.Outcome?](repeating: nil, count: task.series.count)
      for (seasons, members) in Dictionary(grouping: task.series.indices, by: { task.seasons[$0] })
      {
        let fits = MultipleSeasonalModel(seasonLengths: seasons)
          .fit(all: members.map { task.series[$0] }, threads: threads)
        for (index, fit) in zip(members, fits) {
          outcomes[index] = ForecastTask.Outcome(
            forecast: fit.map { named(task.series[index], $0) })
        }
      }
      return outcomes.compactMap { $0 }
    case "poisson": return by(CountModel.poisson)
    case "negative-binomial": return by(CountModel.negativeBinomial)
    case "croston": return by(CrostonModel.classic)
    case "croston-sba": return by(CrostonModel.sba)
    case "croston-optimised": return by(CrostonModel.optimised)
    case "tsb": return by(TSBModel())
    case "adida": return by(TemporalAggregationModel.adida)
    case "imapa": return by(TemporalAggregationModel.imapa)
    case "recency-weighted": return by(IntermittentModel())
    default: return nil
    }
  }
}
