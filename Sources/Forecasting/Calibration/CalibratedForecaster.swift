/// The default forecaster: forecasts with intervals that are calibrated on the past.
///
/// Regular series are forecast by `AutoModel`, intermittent ones by `IntermittentModel`. Intervals
/// of regular series are conformal: the default is fitted again to shortened histories, and its
/// scaled errors there set the width of the intervals. Series of one season length share a pool of
/// errors.
public struct CalibratedForecaster: Sendable {
  /// Scores wanted for each step of a pool; a pool of many series shortens each history less often.
  private static let wantedScores = 120
  /// Shortened histories of one series at most.
  private static let mostOrigins = 6

  /// Creates the forecaster; it has no options.
  public init() {}

  /// Forecasts every series; outcome i belongs to series i.
  ///
  /// Outcomes depend on which series are forecast together, since they share pools of errors, but
  /// neither on their order nor on the number of threads.
  ///
  /// - Parameters:
  ///   - horizon: steps ahead, at least 0.
  ///   - levels: quantile levels, ascending, inside (0, 1).
  public func forecast(
    all series: [TimeSeries], horizon: Int, levels: [Double], threads: Int
  ) -> [NamedForecast] {
    let intermittent = series.indices.filter { IntermittentModel.applies(to: series[$0]) }
    let irregular = Set(intermittent)
    let regular = series.indices.filter { !irregular.contains($0) }
    var results = [NamedForecast?](repeating: nil, count: series.count)
    let pools = Dictionary(grouping: intermittent) { series[$0].seasonLength }
    for (_, members) in pools.sorted(by: { $0.key < $1.key }) {
      // Sums over the pool are taken in the order of identifiers: results do not depend on the
      // order of the call.
      let ordered = members.sorted { (series[$0].id, $0) < (series[$1].id, $1) }
      let model = IntermittentPool(ordered.map { series[$0] }, horizon: horizon).model
      for index in members {
        guard let fit = try? model.fit(series[index]) else { continue }
        results[index] = NamedForecast(
          id: series[index].id, model: model.name,
          forecast: fit.forecast(horizon: horizon, levels: levels))
      }
    }
    let calibrated = calibrate(
      regular.map { series[$0] }, horizon: horizon, levels: levels, threads: threads)
    for (at, forecast) in calibrated.enumerated() {
      let index = regular[at]
      results[index] = NamedForecast(id: series[index].id, model: "auto", forecast: forecast)
    }
    return results.compactMap { $0 }
  }

  /// Forecasts regular series with conformal intervals.
  private func calibrate(
    _ series: [TimeSeries], horizon: Int, levels: [Double], threads: Int
  ) -> [Forecast] {
    let cuts = levels.isEmpty || horizon == 0 ? [] : Self.cuts(series, horizon: horizon)
    // One batch of whole and shortened histories fills the slots of a vector even for one series.
    let fits = AutoModel().fit(
      all: series + cuts.map { series[$0.index].prefix($0.kept) }, threads: threads)
    let means = fits.prefix(series.count).map { fit in
      (try? fit.get())?.mean(horizon: horizon) ?? []
    }
    guard !levels.isEmpty, horizon > 0 else { return means.map { Forecast(mean: $0) } }
    let pools = Self.pools(
      series, cuts: cuts, fits: fits.dropFirst(series.count), horizon: horizon)
    return series.indices.map { index in
      guard let fit = try? fits[index].get(), let pool = pools[series[index].seasonLength] else {
        return Forecast(mean: means[index])
      }
      let quantiles = pool.quantiles(
        mean: means[index], scale: fit.standardErrors(horizon: horizon), levels: levels)
      let forecast = Forecast(mean: means[index], levels: levels, quantiles: quantiles)
      return series[index].values.allSatisfy { $0 >= 0 } ? forecast.nonNegative : forecast
    }
  }

  /// Returns which histories are shortened, and to how many observations.
  private static func cuts(_ series: [TimeSeries], horizon: Int) -> [(index: Int, kept: Int)] {
    let groups = Dictionary(grouping: series.indices) { series[$0].seasonLength }
    var cuts: [(index: Int, kept: Int)] = []
    for (season, members) in groups.sorted(by: { $0.key < $1.key }) {
      let origins = min(mostOrigins, max(1, wantedScores / members.count))
      for index in members {
        let n = series[index].count
        let least = max(8, 2 * season + 2)
        var offsets = Set<Int>()
        for origin in 0..<origins {
          let offset = horizon + origin * max(1, horizon / 2)
          if n - offset >= least { offsets.insert(offset) }
        }
        if offsets.isEmpty {
          // A history too short for the whole horizon is forecast over its later half.
          let offset = min(horizon, n / 2)
          if n - offset >= 4, offset > 0 { offsets.insert(offset) }
        }
        for offset in offsets.sorted() { cuts.append((index, n - offset)) }
      }
    }
    return cuts
  }

  /// Returns the scores of the default on the shortened histories, by season length.
  private static func pools(
    _ series: [TimeSeries], cuts: [(index: Int, kept: Int)],
    fits: ArraySlice<Result<AutoFit, ForecastError>>, horizon: Int
  ) -> [Int: ConformalScores] {
    var pools: [Int: ConformalScores] = [:]
    for one in series where pools[one.seasonLength] == nil {
      pools[one.seasonLength] = ConformalScores(horizon: horizon)
    }
    for ((index, kept), fit) in zip(cuts, fits) {
      guard let fit = try? fit.get() else { continue }
      pools[series[index].seasonLength]?.add(
        actual: series[index].values[kept...].prefix(horizon),
        mean: fit.mean(horizon: horizon), scale: fit.standardErrors(horizon: horizon))
    }
    return pools.mapValues { pool in
      var closed = pool
      closed.close()
      return closed
    }
  }
}
