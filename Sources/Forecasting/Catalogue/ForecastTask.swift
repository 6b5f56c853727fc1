/// The input of one forecast run: histories, their seasons, and regressors if there are any.
package struct ForecastTask: Sendable {
  /// The forecast of one series by one model.
  package struct Outcome: Sendable {
    /// The forecast, or the reason why there is none.
    package let forecast: Result<NamedForecast, ForecastError>
    /// The fitted regression, where the model used regressors.
    package let regression: RegressionFit?

    /// Creates an outcome.
    init(forecast: Result<NamedForecast, ForecastError>, regression: RegressionFit? = nil) {
      self.forecast = forecast
      self.regression = regression
    }
  }

  /// Histories, each with its first season.
  package var series: [TimeSeries]
  /// Season lengths of each series, the shortest first.
  package var seasons: [[Int]]
  /// Names of the regressors.
  package var regressorNames: [String]
  /// `known[i][k]` is the history of regressor k beside series i.
  package var known: [[[Double]]]
  /// `future[i][k]` holds the next `horizon` values of regressor k beside series i.
  package var future: [[[Double]]] = []
  /// Steps ahead.
  package var horizon: Int
  /// Quantile levels, ascending, inside (0, 1).
  package var levels: [Double]
  /// Threads to compute on; results are the same for any number.
  package var threads: Int

  /// Creates a task without the future of its regressors.
  package init(
    series: [TimeSeries], seasons: [[Int]], regressorNames: [String] = [],
    known: [[[Double]]] = [], horizon: Int, levels: [Double], threads: Int
  ) {
    precondition(series.count == seasons.count, "\(series.count) series, \(seasons.count) seasons")
    self.series = series
    self.seasons = seasons
    self.regressorNames = regressorNames
    self.known = known
    self.horizon = horizon
    self.levels = levels
    self.threads = threads
  }

  /// Returns the regressors of series `index`.
  private func regressors(of index: Int) -> [Regressor] {
    zip(regressorNames, known[index]).map { Regressor(name: $0, history: $1) }
  }
}

extension ForecastTask {
  /// Forecasts every series by the model of that name; `nil` where there is none.
  ///
  /// `auto` is the calibrated default, and `auto-arima` a regression where there are regressors.
  ///
  /// - Returns: one outcome for each series, in order. No forecast of a series without negative
  ///   values is negative.
  package func forecast(by name: String) -> [Outcome]? {
    switch name {
    case "auto":
      return CalibratedForecaster().forecast(
        all: series, horizon: horizon, levels: levels, threads: threads
      ).map { Outcome(forecast: .success($0)) }
    case "auto-arima" where !regressorNames.isEmpty:
      let fits = RegressionARIMAModel().fit(
        all: series, regressors: series.indices.map(regressors(of:)), threads: threads)
      return fits.enumerated().map { index, fit in
        Outcome(
          forecast: fit.map { forecast(series[index], $0.given(future: future[index]), by: name) },
          regression: try? fit.get())
      }
    default:
      return forecastByGroups(name)
    }
  }

  /// Forecasts series with the same seasons together, as `mstl` needs; other models take all at
  /// once.
  private func forecastByGroups(_ name: String) -> [Outcome]? {
    let groups =
      name == "mstl"
      ? Dictionary(grouping: series.indices, by: { seasons[$0] })
      : [[1]: Array(series.indices)]
    var outcomes = [Outcome?](repeating: nil, count: series.count)
    for (seasons, members) in groups {
      guard let model = ForecastModelCatalogue.model(named: name, seasonLengths: seasons)
      else { return nil }
      let forecasts = forecasts(of: members.map { series[$0] }, by: model, name: name)
      for (index, forecast) in zip(members, forecasts) {
        outcomes[index] = Outcome(forecast: forecast)
      }
    }
    return outcomes.compactMap { $0 }
  }

  /// Fits and forecasts some of the series by one model.
  private func forecasts(
    of members: [TimeSeries], by model: some ForecastModel, name: String
  ) -> [Result<NamedForecast, ForecastError>] {
    zip(members, model.fit(all: members, threads: threads)).map { series, fit in
      fit.map { forecast(series, $0, by: name) }
    }
  }

  /// Forecasts one fitted series under the name of the model.
  private func forecast(_ series: TimeSeries, _ fit: some FittedModel, by name: String)
    -> NamedForecast
  {
    let forecast = fit.forecast(horizon: horizon, levels: levels)
    // A quantity that was never below zero is not forecast below zero.
    let isNonNegative = series.values.allSatisfy { $0 >= 0 }
    return NamedForecast(
      id: series.id, model: name, forecast: isNonNegative ? forecast.nonNegative : forecast)
  }
}
