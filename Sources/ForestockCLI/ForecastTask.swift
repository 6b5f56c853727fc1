import Forestock

/// What is to be forecast: histories, their seasons, and regressors where there are any.
struct ForecastTask: Sendable {
  /// One series' forecast by one model.
  struct Outcome: Sendable {
    /// The forecast, or why there is none.
    var forecast: Result<NamedForecast, ForecastError>
    /// Effects of regressors, where the model read any.
    var regression: RegressionFit?

    init(forecast: Result<NamedForecast, ForecastError>, regression: RegressionFit? = nil) {
      self.forecast = forecast
      self.regression = regression
    }
  }

  /// Histories, each with its first season.
  var series: [TimeSeries]
  /// Seasons of each series, the shortest first.
  var seasons: [[Int]]
  /// Names of the regressors.
  var regressorNames: [String] = []
  /// `known[i][k]` is the history of regressor k of series i.
  var known: [[[Double]]] = []
  /// `future[i][k]` is what regressor k of series i will be, `horizon` values.
  var future: [[[Double]]] = []
  var horizon: Int
  var levels: [Double]
  var threads: Int

  /// The regressors of series `index`.
  func regressors(_ index: Int) -> [Regressor] {
    zip(regressorNames, known[index]).map { Regressor(name: $0, history: $1) }
  }
}

extension ForecastTask {
  /// The series of a table, whose reader lets only finite values and non-empty series through.
  init(
    _ table: [TableSeries], seasons: [Int]?, regressorNames: [String], horizon: Int,
    levels: [Double], threads: Int
  ) {
    self.seasons = table.map { seasons ?? $0.customarySeasons }
    series = zip(table, self.seasons).compactMap { series, seasons in
      try? TimeSeries(
        id: series.id, values: series.values, seasonLength: seasons[0],
        furtherSeasons: Array(seasons.dropFirst()))
    }
    self.regressorNames = regressorNames
    known = table.map(\.regressors)
    self.horizon = horizon
    self.levels = levels
    self.threads = threads
  }
}
