import LinearAlgebra

/// The declared default of regular series: one combination of models for every frequency.
///
/// Members are those of `CombinationMember` that the series is long enough for; seasons longer than
/// twelve have too many states for exponential smoothing, which takes the seasonally adjusted series
/// there, beside loess (MSTL) and the seasonal naive forecasts of the shortest and the longest
/// season. Series without a season, or with a brief one, have a drift and a search over ARIMA orders
/// as well. They are combined by `CombinationRule`; `CalibratedForecaster` gives
/// it the errors of the batch.
package struct AutoModel: BatchForecastModel {
  /// Column `model` of the results.
  package let name = "auto"

  /// Creates the model; it has no options.
  package init() {}

  /// Fits every series; none is refused, down to one observation.
  package func fit(all series: [TimeSeries], threads: Int) -> [Result<AutoFit, ForecastError>] {
    // A season that was not seen twice cannot be distinguished from chance.
    let usable = series.map { series in
      series.count >= 2 * series.seasonLength
        ? series : TimeSeries(checked: series.values, id: series.id, seasonLength: 1)
    }
    let kinds = usable.map { SeasonKind(seasonLength: $0.seasonLength) }
    let all = Array(usable.indices)
    let long = all.filter { kinds[$0] == .long }
    let short = all.filter { kinds[$0] != .long }
    let positive = short.filter { usable[$0].values.allSatisfy { $0 > 0 } }

    var members = [[AutoFit.Member]](repeating: [], count: series.count)
    func add<Model: ForecastModel>(
      _ member: CombinationMember, _ model: Model, to indices: [Int], of series: [TimeSeries]
    ) {
      let fits = model.fit(all: indices.map { series[$0] }, threads: threads)
      for (index, fit) in zip(indices, fits) {
        if let fit = try? fit.get() {
          members[index].append(AutoFit.Member(member: member, fit: fit))
        }
      }
    }
    // Further seasons count where more than two cycles of them were seen. Indices of the longest
    // that holds whole shorter ones, a week of hours, carry those as well.
    let cycles = series.map { one in
      ([one.seasonLength] + one.furtherSeasons).filter { $0 > 1 && one.count > 2 * $0 }
    }
    let indexed = all.map { index in
      let longest = cycles[index].last { $0 % usable[index].seasonLength == 0 }
      return TimeSeries(
        checked: usable[index].values, id: usable[index].id,
        seasonLength: longest ?? usable[index].seasonLength)
    }
    add(.theta, ThetaModel.shrunk, to: all, of: indexed)
    add(.smoothing, AveragedSmoothingModel.values, to: short, of: usable)
    add(.onLogarithms, AveragedSmoothingModel.logarithms, to: positive, of: usable)
    add(.adjustedSmoothing, AdjustedModel.smoothing, to: long, of: usable)
    add(.complex, AveragedComplexModel(), to: all, of: usable)
    add(.arima, AveragedARIMAModel(), to: all, of: indexed)
    let brief = short.filter {
      kinds[$0] != .short && usable[$0].count >= AveragedARIMAModel.shortest
    }
    add(.searchedARIMA, ARIMAModel(), to: brief, of: usable)
    add(.drift, AdjustedModel.drift, to: brief, of: usable)
    let seasonal = all.filter {
      (cycles[$0].last ?? 1) > SeasonKind.longestSmoothed
    }
    let groups = Dictionary(grouping: seasonal) { cycles[$0] }
    for (seasons, indices) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      add(.decomposition, MultipleSeasonalModel(seasonLengths: seasons), to: indices, of: series)
    }
    add(.seasonalNaive, NaiveModel.seasonal, to: seasonal, of: series)
    let several = seasonal.filter { cycles[$0].count > 1 }
    let longest = all.map { index in
      TimeSeries(
        checked: series[index].values, id: series[index].id,
        seasonLength: cycles[index].last ?? 1)
    }
    add(.longestSeasonalNaive, NaiveModel.seasonal, to: several, of: longest)
    return series.indices.map { index in
      .success(
        AutoFit(
          series[index], members: members[index], rule: CombinationRule(declared: kinds[index])))
    }
  }
}
