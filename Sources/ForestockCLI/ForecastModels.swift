import ArgumentParser
import Forestock

/// The models a user can ask for by name.
enum ForecastModels {
  /// Names, in the order the help lists them.
  static let names = [
    "auto", "naive", "seasonal-naive", "drift", "historic-average", "theta", "optimised-theta",
    "dynamic-theta", "dynamic-optimised-theta", "auto-theta", "auto-ets", "auto-ces", "auto-arima",
    "croston",
    "croston-sba", "croston-optimised", "tsb", "adida", "imapa", "recency-weighted",
  ]

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
