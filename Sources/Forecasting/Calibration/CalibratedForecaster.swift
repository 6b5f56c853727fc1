/// The default forecaster: forecasts with intervals that are calibrated on the past.
///
/// Regular series are forecast by `AutoModel`, intermittent ones by `IntermittentModel`. The weights
/// of the combination and the intervals of regular series come from the same source: the default is
/// fitted again to shortened histories, and its errors there tell which members to trust and how
/// wide an interval is (conformal prediction). Series of one season length share their errors.
public struct CalibratedForecaster: Sendable {
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
    detailed(all: series, horizon: horizon, levels: levels, threads: threads).map(\.forecast)
  }

  /// A forecast of the default with the one-step forecasts of the same fit.
  package struct Outcome: Sendable {
    /// The forecast under the name of its model.
    package let forecast: NamedForecast
    /// One-step forecasts of the observations; `nil` where there was no history yet, or the series
    /// had not begun.
    package let fittedValues: [Double?]
  }

  /// Forecasts every series as `forecast(all:horizon:levels:threads:)` does, with the fits.
  package func detailed(
    all given: [TimeSeries], horizon: Int, levels: [Double], threads: Int
  ) -> [Outcome] {
    // Demand that stays intermittent keeps its zeros: a history that begins with a demand by choice
    // would seem to decline.
    let series = given.map { one in
      let begun = one.fromFirstDemand
      return IntermittentModel.applies(to: begun) ? one : begun
    }
    let intermittent = series.indices.filter { IntermittentModel.applies(to: series[$0]) }
    let irregular = Set(intermittent)
    // Sums over the series are taken in the order of identifiers: results do not depend on the order
    // of the call.
    let order = series.indices.sorted { (series[$0].id, $0) < (series[$1].id, $1) }
    let regular = order.filter { !irregular.contains($0) }
    var results = [Outcome?](repeating: nil, count: series.count)
    /// Keeps a forecast in the place of its series.
    func keep(_ index: Int, model: String, _ forecast: Forecast, fitted: [Double?]) {
      let absent = given[index].count - series[index].count
      results[index] = Outcome(
        forecast: NamedForecast(id: series[index].id, model: model, forecast: forecast),
        fittedValues: [Double?](repeating: nil, count: absent) + fitted)
    }
    let pools = Dictionary(grouping: order.filter(irregular.contains)) { series[$0].seasonLength }
    for (_, members) in pools.sorted(by: { $0.key < $1.key }) {
      let model = IntermittentPool(members.map { series[$0] }, horizon: horizon).model
      for index in members {
        guard let fit = try? model.fit(series[index]) else { continue }
        keep(
          index, model: model.name, fit.forecast(horizon: horizon, levels: levels),
          fitted: fit.fittedValues)
      }
    }
    let batch = RegularBatch(regular.map { series[$0] }, horizon: horizon, threads: threads)
    let forecasts = batch.forecasts(levels: levels)
    for (at, index) in regular.enumerated() {
      keep(index, model: "auto", forecasts[at], fitted: batch.fits[at].fittedValues)
    }
    return results.compactMap { $0 }
  }
}

extension TimeSeries {
  /// Demands that a series must have after its leading zeros for these to be left out.
  private static let fewestDemands = 3

  /// The series from its first demand on, where the zeros before it are no part of its history.
  ///
  /// Tables filled with zeros begin before an item was sold; a run of leading zeros that is longer
  /// than any later one says so. Otherwise, and where a value is negative, the series as it is.
  ///
  /// - Complexity: O(n).
  var fromFirstDemand: TimeSeries {
    guard values[0] == 0, let first = values.firstIndex(where: { $0 != 0 }), first > 0,
      values.allSatisfy({ $0 >= 0 }),
      values[first...].count(where: { $0 > 0 }) >= Self.fewestDemands
    else { return self }
    var (run, longest) = (0, 0)
    for value in values[first...] {
      run = value == 0 ? run + 1 : 0
      longest = max(longest, run)
    }
    guard first > longest else { return self }
    return TimeSeries(
      checked: Array(values[first...]), id: id, seasonLength: seasonLength,
      furtherSeasons: furtherSeasons)
  }
}
