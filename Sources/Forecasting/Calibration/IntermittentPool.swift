import Statistics

/// The settings of a pool of intermittent series: half-life and drift, chosen on forecasts of
/// shortened histories.
struct IntermittentPool: Sendable {
  /// The model with the settings chosen.
  private(set) var model = IntermittentModel()

  /// Half-lives tried, in periods.
  private static let halfLives = [4.0, 6, 8, 12, 18, 24, 36, 52, 104]
  /// Levels of the quantile loss.
  private static let levels = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
  /// Demands needed before the pool's own settings replace the defaults.
  private static let leastDemands = 100

  /// Chooses the half-life with the smallest pooled pinball loss over two forecast origins, and the
  /// drift, between 1/2 and 2, at which forecast and actual totals of the later origin agree.
  ///
  /// - Complexity: O(half-lives · observations · log observations).
  init(_ series: [TimeSeries], horizon: Int) {
    guard horizon > 0 else { return }
    let cuts = series.flatMap { series in
      [horizon, horizon + max(1, horizon / 2)].filter { series.count - $0 >= 8 }
        .map { (series: series, offset: $0) }
    }
    // Too few demands in the part forecast: a choice would fit noise.
    var demands = 0
    for cut in cuts where cut.offset == horizon {
      demands += cut.series.values.suffix(horizon).count { $0 > 0 }
    }
    guard demands >= Self.leastDemands else { return }

    var best = (loss: Double.infinity, halfLife: 6.0)
    for halfLife in Self.halfLives {
      var loss = 0.0
      for cut in cuts {
        let kept = cut.series.count - cut.offset
        let fit = IntermittentFit(
          Array(cut.series.values.prefix(kept)), model: IntermittentModel(halfLife: halfLife))
        let quantiles = Self.levels.map { fit.quantile($0) }
        for value in cut.series.values[kept...].prefix(horizon) {
          for (level, quantile) in zip(Self.levels, quantiles) {
            loss += ProperScore.pinball(actual: value, quantile: quantile, level: level)
          }
        }
      }
      if loss < best.loss { best = (loss, halfLife) }
    }
    var (actual, forecast) = (0.0, 0.0)
    for cut in cuts where cut.offset == horizon {
      let kept = cut.series.count - cut.offset
      let fit = IntermittentFit(
        Array(cut.series.values.prefix(kept)), model: IntermittentModel(halfLife: best.halfLife))
      forecast += fit.mean(horizon: horizon).reduce(0, +)
      actual += cut.series.values[kept...].reduce(0, +)
    }
    let drift = forecast > 0 ? min(max(actual / forecast, 0.5), 2) : 1
    model = IntermittentModel(halfLife: best.halfLife, drift: drift)
  }
}
