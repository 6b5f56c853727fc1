/// A forecast of one series: the mean and, for each requested level, a quantile of every step.
public struct Forecast: Sendable, Equatable {
  /// Expected value of each step.
  public var mean: [Double]
  /// Levels of the quantiles, ascending, inside (0, 1).
  public var levels: [Double]
  /// `quantiles[i][h]` is the quantile of level `levels[i]` of step `h`; non-decreasing in i.
  public var quantiles: [[Double]]

  /// Creates a forecast of `mean.count` steps.
  ///
  /// - Precondition: one list of quantiles for each level.
  public init(mean: [Double], levels: [Double] = [], quantiles: [[Double]] = []) {
    precondition(
      levels.count == quantiles.count, "\(levels.count) levels, \(quantiles.count) quantiles")
    self.mean = mean
    self.levels = levels
    self.quantiles = quantiles
  }

  /// The forecast of a quantity that cannot be negative: values below 0 become 0.
  package var nonNegative: Forecast {
    Forecast(
      mean: mean.map { max(0, $0) }, levels: levels,
      quantiles: quantiles.map { $0.map { max(0, $0) } })
  }

  /// Returns the quantile of one step at any level, by linear interpolation between the levels;
  /// beyond them the outermost quantile.
  ///
  /// - Precondition: at least one level.
  func quantile(_ level: Double, step: Int) -> Double {
    guard let upper = levels.firstIndex(where: { $0 >= level }) else {
      return quantiles[levels.count - 1][step]
    }
    guard upper > 0 else { return quantiles[0][step] }
    let share = (level - levels[upper - 1]) / (levels[upper] - levels[upper - 1])
    let (low, high) = (quantiles[upper - 1][step], quantiles[upper][step])
    return low + share * (high - low)
  }
}

/// A forecast of one series, with the model that made it.
public struct NamedForecast: Sendable, Equatable {
  /// Identifier of the series.
  public var id: String
  /// Column `model` of the results.
  public var model: String
  /// Means and quantiles.
  public var forecast: Forecast

  /// Creates a forecast of the series `id` under the name of a model.
  package init(id: String, model: String, forecast: Forecast) {
    self.id = id
    self.model = model
    self.forecast = forecast
  }
}
