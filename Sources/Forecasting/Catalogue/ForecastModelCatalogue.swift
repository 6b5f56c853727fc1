/// The models by the names under which users ask for them.
public enum ForecastModelCatalogue {
  /// One entry of the catalogue.
  package struct Entry: Sendable {
    /// The name, as in `--model`; `N` stands for a number.
    package let name: String
    /// One line about the method.
    package let summary: String
  }

  /// All models, in the order in which the help lists them.
  package static let entries: [Entry] = [
    Entry(name: "auto", summary: "calibrated default: a combination, or the recent distribution"),
    Entry(name: "naive", summary: "the last observation"),
    Entry(name: "seasonal-naive", summary: "the last season"),
    Entry(name: "drift", summary: "random walk with the mean step of the history"),
    Entry(name: "historic-average", summary: "mean of the whole history"),
    Entry(name: "theta", summary: "standard Theta"),
    Entry(name: "optimised-theta", summary: "Theta with θ estimated"),
    Entry(name: "dynamic-theta", summary: "Theta with a trend line up to each observation"),
    Entry(name: "dynamic-optimised-theta", summary: "dynamic Theta with θ estimated"),
    Entry(name: "auto-theta", summary: "the Theta variant with the smallest error"),
    Entry(name: "shrunk-theta", summary: "the same, seasonal indices always used and shrunk"),
    Entry(name: "auto-ets", summary: "exponential smoothing, form chosen by AICc"),
    Entry(name: "averaged-ets", summary: "exponential smoothing, its forms averaged"),
    Entry(name: "averaged-log-ets", summary: "the same on logarithms, of positive series"),
    Entry(name: "adjusted-ets", summary: "the same on the seasonally adjusted series"),
    Entry(name: "auto-ces", summary: "complex exponential smoothing, form chosen by AICc"),
    Entry(name: "averaged-ces", summary: "complex exponential smoothing, its forms averaged"),
    Entry(
      name: "averaged-arima",
      summary: "small ARIMA models of the seasonally adjusted series, averaged"),
    Entry(name: "adjusted-drift", summary: "drift of the seasonally adjusted series"),
    Entry(
      name: "auto-arima", summary: "seasonal ARIMA, orders by stepwise search; reads regressors"),
    Entry(name: "mstl", summary: "several seasons by loess, the rest by exponential smoothing"),
    Entry(name: "croston", summary: "Croston's method for intermittent demand"),
    Entry(name: "croston-sba", summary: "Syntetos–Boylan approximation"),
    Entry(name: "croston-optimised", summary: "Croston with its smoothing estimated"),
    Entry(name: "tsb", summary: "Teunter–Syntetos–Babai, for demand that may end"),
    Entry(name: "adida", summary: "temporal aggregation at the mean interval between demands"),
    Entry(name: "imapa", summary: "temporal aggregation at several levels"),
    Entry(name: "recency-weighted", summary: "past values, recent ones with more weight"),
    Entry(name: "poisson", summary: "Poisson counts around a smoothed level"),
    Entry(name: "negative-binomial", summary: "overdispersed counts around a smoothed level"),
    Entry(name: "window-N", summary: "mean of the last N observations"),
    Entry(name: "seasonal-window-N", summary: "mean of the same position in the last N seasons"),
  ]

  /// The names of all models.
  public static let names = entries.map(\.name)

  /// Names of the models that use regressors.
  package static let regressing: Set<String> = ["auto-arima"]

  /// Returns whether there is a model of that name.
  package static func contains(_ name: String) -> Bool {
    model(named: name, seasonLengths: [1]) != nil
  }

  /// Returns the model of that name, `window-7` for instance; `nil` where there is none.
  ///
  /// - Parameter seasonLengths: the seasons of `mstl`, the only model that does not take them from
  ///   the series.
  public static func model(named name: String, seasonLengths: [Int]) -> (any ForecastModel)? {
    switch name {
    case "auto": AutoModel()
    case "naive": NaiveModel.naive
    case "seasonal-naive": NaiveModel.seasonal
    case "drift": DriftModel()
    case "historic-average": HistoricAverageModel()
    case "theta": ThetaModel(.standard)
    case "optimised-theta": ThetaModel(.optimised)
    case "dynamic-theta": ThetaModel(.dynamic)
    case "dynamic-optimised-theta": ThetaModel(.dynamicOptimised)
    case "auto-theta": ThetaModel.automatic
    case "shrunk-theta": ThetaModel.shrunk
    case "averaged-ets": AveragedSmoothingModel.values
    case "averaged-log-ets": AveragedSmoothingModel.logarithms
    case "adjusted-ets": AdjustedModel.smoothing
    case "averaged-ces": AveragedComplexModel()
    case "averaged-arima": AveragedARIMAModel()
    case "adjusted-drift": AdjustedModel.drift
    case "auto-ets": ETSModel.automatic
    case "auto-ces": CESModel.automatic
    case "auto-arima": ARIMAModel()
    case "mstl": MultipleSeasonalModel(seasonLengths: seasonLengths)
    case "croston": CrostonModel.classic
    case "croston-sba": CrostonModel.sba
    case "croston-optimised": CrostonModel.optimised
    case "tsb": TSBModel()
    case "adida": TemporalAggregationModel.adida
    case "imapa": TemporalAggregationModel.imapa
    case "recency-weighted": IntermittentModel()
    case "poisson": CountModel.poisson
    case "negative-binomial": CountModel.negativeBinomial
    default: windowModel(named: name)
    }
  }

  /// Returns the moving average that `window-N` or `seasonal-window-N` names.
  private static func windowModel(named name: String) -> WindowAverageModel? {
    for (prefix, isSeasonal) in [("seasonal-window-", true), ("window-", false)]
    where name.hasPrefix(prefix) {
      let digits = name.dropFirst(prefix.count)
      guard let length = Int(digits), (1...1_000_000).contains(length) else { return nil }
      return WindowAverageModel(window: length, seasonal: isSeasonal)
    }
    return nil
  }
}
